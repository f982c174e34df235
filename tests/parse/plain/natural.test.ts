import { describe, expect, test } from 'vitest';
import { compare } from './compare.ts';
import { NATURAL } from './natural.ts';

describe('what people write is read, and as the slow path reads it', () => {
  test.each(Object.entries(NATURAL))('%s', (_, text) => {
    expect(compare(text)).toBe('same');
  });

  test.each(Object.entries(NATURAL))('%s, below a key', (_, text) => {
    const lines = text.replace(/^---\n/m, '').split('\n');
    const below = lines.map((line) => (line.trim() === '' ? line : `  ${line}`)).join('\n');
    expect(compare(`before: # x\n${below}\n# between\nafter: 1\n`)).toBe('same');
  });

  test.each(Object.entries(NATURAL))('%s, cut off in every place: the same, or declined', (_, text) => {
    const cut = Array.from(text, (_char, at) => text.slice(0, at));
    expect(cut.filter((part) => compare(part) === 'wrong')).toEqual([]);
  });
});
