import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineAt, lineEnd, lineStarts, positionAt } from '../../src/parse/lines.ts';

const lines = fc
  .array(fc.constantFrom('a', '市', '𠮷', '\n', '\r\n', ' '), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('lines and columns', () => {
  test('an offset comes back from its line and column', () => {
    fc.assert(
      fc.property(lines, fc.nat(80), (text, n) => {
        const offset = Math.min(n, text.length);
        const starts = lineStarts(text);
        const { line, column } = positionAt(starts, offset);
        expect((starts[line - 1] ?? -1) + column - 1).toBe(offset);
        expect(text.slice(0, offset).split('\n')).toHaveLength(line);
      }),
    );
  });

  test('the lines and their breaks make up the text', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const starts = lineStarts(text);
        expect(starts.map((_, i) => lineAt(text, starts, i + 1))).toEqual(text.split(/\r?\n/));
      }),
    );
  });

  test.each([
    ['a\nb', 2, 3],
    ['a\r\nb', 1, 1],
    ['a\n', 2, 2],
    ['', 1, 0],
  ])('line of %j: %i ends at %i', (text, line, end) => {
    expect(lineEnd(text, lineStarts(text), line)).toBe(end);
  });

  test('a line that is not there is empty', () => {
    expect(lineAt('a', lineStarts('a'), 7)).toBe('');
  });
});
