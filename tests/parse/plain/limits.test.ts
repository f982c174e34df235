import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/parse/limits.ts';
import type { Limits } from '../../../src/parse/limits.ts';
import { readPlain } from '../../../src/parse/plain/read.ts';
import { parseSlowly } from '../../../src/parse/slow.ts';
import { compare } from './compare.ts';

/** Collections inside each other, written in several ways. */
const nested: Readonly<Record<string, (depth: number) => string>> = {
  'mappings in lines': (depth) =>
    Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:${i === depth - 1 ? ' 1' : ''}\n`).join(''),
  'lists in lines': (depth) => Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}-\n`).join(''),
  'compact lists': (depth) => `${'- '.repeat(depth)}x\n`,
  'lists of mappings': (depth) =>
    Array.from({ length: depth / 2 }, (_, i) => `${'  '.repeat(i)}- a:\n`).join(''),
  brackets: (depth) => `a: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}\n`,
  braces: (depth) => `a: ${'{b: '.repeat(depth - 1)}1${'}'.repeat(depth - 1)}\n`,
};

describe.each(Object.entries(nested))('%s', (_name, make) => {
  test.each([4, 10, 64])('limit %d: at it and under it read, over it refused', (depth) => {
    const limits: Limits = { ...DEFAULT_LIMITS, depth };
    expect(compare(make(depth - 2), limits)).toBe('same');
    expect(compare(make(depth), limits)).toBe('same');
    const over = make(depth + 2);
    expect(readPlain(over, limits)).toBeUndefined();
    expect(parseSlowly(over, limits).errors[0]?.code).toBe('JC1015');
  });
});

test('odd depths too', () => {
  for (const name of ['mappings in lines', 'compact lists', 'brackets', 'braces'] as const) {
    const limits: Limits = { ...DEFAULT_LIMITS, depth: 10 };
    expect(compare(nested[name]?.(9) ?? '', limits)).toBe('same');
    expect(compare(nested[name]?.(11) ?? '', limits)).toBe('declined');
  }
});

/** Each text with the number of its nodes. */
const counted: readonly (readonly [string, number])[] = [
  ['a: 1\n', 3],
  ['a:\n', 3],
  ['- x\n-\n- z\n', 4],
  ['a: [b, {c: d, e}]\n', 9],
  ['a: |\n  x\nb: two\n  lines\n', 5],
  ['\'a\':\n- b: >\n    x\n  c: "\\t"\n', 8],
];

test.each(counted)('%j has %d nodes: one fewer allowed is too few', (text, nodes) => {
  const limits: Limits = { ...DEFAULT_LIMITS, nodes };
  expect(compare(text, { ...limits, nodes: nodes + 1 })).toBe('same');
  expect(compare(text, limits)).toBe('same');
  const under: Limits = { ...limits, nodes: nodes - 1 };
  expect(readPlain(text, under)).toBeUndefined();
  expect(parseSlowly(text, under).errors[0]?.code).toBe('JC1015');
});

test.each([
  ['dashes', '- \n'.repeat(1_000)],
  ['commas', `a: [${'b,'.repeat(1_000)}]\n`],
])('many %s are given up', (_, text) => {
  const limits: Limits = { ...DEFAULT_LIMITS, nodes: 10 };
  expect(readPlain(text, limits)).toBeUndefined();
  expect(parseSlowly(text, limits).errors[0]?.code).toBe('JC1015');
});

test('lines without content count as well', () => {
  const limits: Limits = { ...DEFAULT_LIMITS, nodes: 10 };
  expect(compare(`a: 1\n${'\n'.repeat(16_000)}b: 2\n`, limits)).toBe('same');
  const over = `a: 1\n${'\n'.repeat(101_000)}b: 2\n`;
  expect(readPlain(over, limits)).toBeUndefined();
  expect(parseSlowly(over, limits).errors[0]?.code).toBe('JC1015');
});

test('very deep limits are left to the slow path', () => {
  const limits: Limits = { ...DEFAULT_LIMITS, depth: 1_000_000 };
  expect(compare(`${'- '.repeat(256)}x\n`, limits)).toBe('same');
  expect(readPlain(`${'- '.repeat(257)}x\n`, limits)).toBeUndefined();
});
