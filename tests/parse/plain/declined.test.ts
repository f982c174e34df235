import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/parse/limits.ts';
import { readPlain } from '../../../src/parse/plain/read.ts';
import { parseSlowly } from '../../../src/parse/slow.ts';

test.each([
  ['a key twice', 'a: 1\nb: 2\na: 3\n'],
  ['a key twice in two ways of writing', 'a: 1\n"a": 2\n'],
  ['a key twice among many', `${Array.from({ length: 40 }, (_, i) => `k${i}: 1\n`).join('')}k7: 2\n`],
  ['a key twice in braces', 'a: {b: 1, b: 2}\n'],
  ['a merge key', '<<: {a: 1}\n'],
  ['a number as a key', '2020: 1\n'],
  ['a null as a key in braces', 'a: {~: 1}\n'],
  ['a boolean as a key', 'a:\n  true: 1\n'],
  ['a list as a key', '[a]: 1\n'],
  ['an anchor', 'a: &x 1\n'],
  ['an alias', 'a: 1\nb: *a\n'],
  ['a tag', 'a: !!str 1\n'],
  ['a directive', '%YAML 1.2\n---\na: 1\n'],
  ['two documents', 'a: 1\n---\nb: 2\n'],
  ['content behind the mark', '--- a: 1\n'],
  ['a mark like a key', 'a: 1\n--- b: 2\n'],
  ['only comments', '# a\n\n# b\n'],
  ['nothing', ''],
  ['only a mark', '---\n'],
  ['a tab as indentation', 'a:\n\tb: 1\n'],
  ['a tab behind a dash before a mapping', '-\ta: 1\n'],
  ['a tab below a block scalar', 'a: |\n  x\n\ty\n'],
  ['an entry too far right', 'a: 1\n  b: 2\n'],
  ['an entry between two columns', 'a:\n    b: 1\n  c: 2\n'],
  ['an item left of its list', '  - a\n - b\n'],
  ['a list in the line of its key', 'a: - b\n'],
  ['a mapping in the line of its key', 'a: b: c\n'],
  ['a text without a colon', 'a: 1\nb\n'],
  ['a comment without a space', 'a: "x"#y\n'],
  ['text behind quotes', 'a: "x" y\n'],
  ['an open quote', 'a: "x\nb: 1\n'],
  ['an escape that is none', 'a: "\\q"\n'],
  ['too few digits in an escape', 'a: "\\u12"\n'],
  ['a code beyond Unicode', 'a: "\\U00110000"\n'],
  ['a control character by an escape', 'a: "\\x07"\n'],
  ['half a character by an escape', 'a: "\\ud800x"\n'],
  ['the other half', 'a: "\\udc00"\n'],
  ['an open bracket', 'a: [1, 2\n'],
  ['the wrong bracket', 'a: [1}\n'],
  ['two commas', 'a: [1,, 2]\n'],
  ['no comma', 'a: ["1" 2]\n'],
  ['a bracket too far left', 'a:\n  b: [\n    1\n]\n'],
  ['a block scalar header with more in it', 'a: |x\n  b\n'],
  ['a block scalar with blank lines that are too wide', 'a: |\n     \n  b\n'],
  ['a sign that begins nothing', 'a: @b\n'],
  ['a percent sign', 'a: %b\n'],
])('%s: declined, and refused by the slow path', (_, text) => {
  expect(readPlain(text, DEFAULT_LIMITS)).toBeUndefined();
  expect(parseSlowly(text, DEFAULT_LIMITS).root).toBeUndefined();
});

test.each([
  ['a document that is a scalar', 'a\n'],
  ['a document in braces', '{a: 1}\n'],
  ['an explicit key', '? a\n: 1\n'],
  ['double quotes over lines', 'a: "x\n  y"\n'],
  ['single quotes over lines', "a: 'x\n  y'\n"],
  ['a block scalar without content', 'a: |\nb: 1\n'],
  ['a block scalar below its key', 'a:\n  |\n  x\n'],
  ['a block scalar with wide blank lines', 'a: |\n  x\n     \n  y\n'],
  ['a text over lines between brackets', 'a: [b\n  c]\n'],
  ['a pair in a list', 'a: [b: c]\n'],
  ['a tab behind a dash', '-\ta\n'],
  ['the end of the document', 'a: 1\n...\n'],
  ['a very long key', `${'a'.repeat(1_010)}: 1\n`],
  ['a tab before a continued line', 'a: b\n  \tc\n'],
])('%s: declined, and read by the slow path', (_, text) => {
  expect(readPlain(text, DEFAULT_LIMITS)).toBeUndefined();
  expect(parseSlowly(text, DEFAULT_LIMITS).root).toBeDefined();
});

test.each([
  ['NUL', 'a: \0\n'],
  ['NUL at the end', 'a:\0'],
  ['a CR alone', 'a: b\rc: d\n'],
  ['a second byte order mark', '\ufeffa: 1\n'],
  ['a byte order mark between brackets', 'a: [\ufeffb]\n'],
  ['a tab below the comment below a block scalar', 'a: |\n  x\n# c\n\tb: 1\n'],
  ['a tab in a line of its own', 'a:\n \t\n  b: 1\n'],
])('%s: declined', (_, text) => {
  expect(readPlain(text, DEFAULT_LIMITS)).toBeUndefined();
});
