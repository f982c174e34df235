import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceFile } from '../../src/load/source-file.ts';
import { parseFile } from '../../src/parse/file.ts';
import { DEFAULT_LIMITS } from '../../src/parse/limits.ts';
import { child } from '../../src/parse/tree.ts';
import type { Tree } from '../../src/parse/tree.ts';
import { parseYaml } from '../../src/parse/yaml.ts';

const naughty = new URL('../../../shared/oracles/blns.json', import.meta.url);
const fill = (part: string): string => part.repeat(Math.floor((DEFAULT_LIMITS.fileBytes - 16) / part.length));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function inOrder(tree: Tree, length: number): boolean {
  if (tree.start > tree.end || tree.end > length) return false;
  if (tree.kind === 'seq') return tree.items.every((item) => inOrder(item, length));
  if (tree.kind === 'scalar') return true;
  return tree.pairs.every(
    ({ key, value }) => inOrder(key, length) && inOrder(value, length) && key.end <= value.start,
  );
}

describe('texts that are made to blow something up', () => {
  test.each([
    ['100,000 brackets', '['.repeat(100_000), 'JC1015'],
    ['a file full of braces', fill('{'), 'JC1015'],
    ['a file full of list marks', fill('- '), 'JC1015'],
    ['a file full of question marks', fill('? '), 'JC1015'],
    ['keys in keys', fill('a: '), 'JC1015'],
    ['brackets that close nothing', fill(']'), 'JC1010'],
    ['a million keys', Array.from({ length: 300_000 }, (_, i) => `k${i}: 1`).join('\n'), 'JC1015'],
    ['the same key for ever', fill('a: 1\n'), 'JC1015'],
    ['blank lines', fill('\n'), 'JC1015'],
    ['comments', fill('#\n'), 'JC1015'],
    ['commas', `[${fill(',')}`, 'JC1015'],
    ['documents', fill('---\n'), 'JC1011'],
    ['directives', fill('%a\n'), 'JC1012'],
    ['NULs', fill('\0'), 'JC1003'],
    ['quotes', fill("a: 'x\n"), 'JC1010'],
    [
      'a bomb of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, i) => `b${i}: &b${i} [${'*a,'.repeat(9)}]`).join('\n')}\n`,
      'JC1012',
    ],
  ])('%s', (_, text, code) => {
    const { document, diagnostics } = parseFile(sourceFile('x.yaml', bytesOf(text)), DEFAULT_LIMITS);
    expect(document).toBeUndefined();
    expect(diagnostics.length).toBeLessThanOrEqual(25);
    expect(diagnostics[0]?.code).toBe(code);
  });

  test('one long line is read', () => {
    expect(parseYaml(`a: ${fill('x ')}`, DEFAULT_LIMITS).errors).toEqual([]);
  });

  test('many duplicate keys make few diagnostics', () => {
    expect(parseYaml('a: 1\n'.repeat(10_000), DEFAULT_LIMITS).errors.length).toBeLessThanOrEqual(20);
  });
});

describe('any text', () => {
  const parts = fc.constantFrom(
    'a',
    'b: ',
    ': ',
    '- ',
    '\n',
    '  ',
    '\t',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '|',
    '>',
    '#',
    '&x',
    '*x',
    '!t',
    '? ',
    '---',
    '...',
    '%',
    '：',
    '市',
    '1',
    '~',
    '\\',
    '<<',
    '@',
    '\r\n',
    '\0',
    '\u2028',
    '\ud800',
    '\u0002',
    '\u0018',
    '\u001f',
    '\ufeff',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts, { maxLength: 40 }).map((all) => all.join('')),
  );

  test('never throws, and gives a tree or errors, never both', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { root, errors } = parseYaml(text, DEFAULT_LIMITS);
        expect(root !== undefined && errors.length > 0).toBe(false);
        for (const { start, end } of errors) expect([start >= 0, start <= end]).toEqual([true, true]);
        expect(root === undefined || inOrder(root, text.length)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  test('any bytes become a document or diagnostics with a place in the file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { document, diagnostics } = parseFile(sourceFile('x.yaml', bytes), DEFAULT_LIMITS);
        expect(document === undefined).toBe(diagnostics.length > 0);
        for (const { place } of diagnostics)
          expect(place.line >= 1 && place.column >= 1 && place.length >= 0).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test.skipIf(!existsSync(naughty))(
    'the naughty strings come back from quotes (skipped without ../shared/oracles)',
    () => {
      for (const text of JSON.parse(readFileSync(naughty, 'utf8')) as string[]) {
        const { root, errors } = parseYaml(`a: ${JSON.stringify(text)}\n`, DEFAULT_LIMITS);
        const value = root && child(root, 'a');
        expect(value ?? errors[0]).toMatchObject(
          value ? { type: 'string', source: text } : { code: 'JC1003' },
        );
        expect(() => parseYaml(text, DEFAULT_LIMITS)).not.toThrow();
      }
    },
  );
});
