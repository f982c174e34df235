import { expect, test } from 'vitest';
import { resolvePlain } from '../../src/parse/scalar.ts';

/** The regular expressions of the core schema, as chapter 10.3.2 of YAML 1.2.2 prints them. */
const CORE = {
  null: /^(?:null|Null|NULL|~)?$/,
  boolean: /^(?:true|True|TRUE|false|False|FALSE)$/,
  number:
    /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
} as const;

function byTheBook(source: string): string {
  return Object.entries(CORE).find(([, pattern]) => pattern.test(source))?.[0] ?? 'string';
}

/** Every text of up to `length` of the `parts`. */
function texts(parts: readonly string[], length: number): string[] {
  if (length === 0) return [''];
  const shorter = texts(parts, length - 1);
  return [...new Set([...shorter, ...shorter.flatMap((text) => parts.map((part) => text + part))])];
}

const PARTS = [
  '0',
  '7',
  '9',
  '.',
  '-',
  '+',
  'e',
  'E',
  'x',
  'o',
  'f',
  '~',
  ' ',
  '一',
  'inf',
  'Inf',
  'NaN',
  'nan',
  'null',
  'true',
];

test('a plain scalar is what the core schema says, for every text of up to four parts', () => {
  const all = [
    ...texts(PARTS, 4),
    'Null',
    'NULL',
    'True',
    'TRUE',
    'false',
    'False',
    'FALSE',
    'nULL',
    'tRUE',
    '.INF',
    '.NAN',
  ];
  expect(all.length).toBeGreaterThan(100_000);
  expect(all.filter((text) => resolvePlain(text) !== byTheBook(text))).toEqual([]);
});
