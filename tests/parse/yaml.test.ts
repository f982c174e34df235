import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/parse/limits.ts';
import { child, toPlain } from '../../src/parse/tree.ts';
import type { Tree } from '../../src/parse/tree.ts';
import { parseYaml } from '../../src/parse/yaml.ts';

const parse = (text: string): ReturnType<typeof parseYaml> => parseYaml(text, DEFAULT_LIMITS);
const value = (text: string): Tree | undefined => {
  const { root } = parse(text);
  return root && child(root, 'a');
};

describe('scalars keep what was written', () => {
  test.each([
    ['90.10', 'number'],
    ['7118', 'number'],
    ['-5', 'number'],
    ['+5', 'number'],
    ['010', 'number'],
    ['0x1F', 'number'],
    ['0o17', 'number'],
    ['1e999', 'number'],
    ['.5', 'number'],
    ['5.', 'number'],
    ['.nan', 'number'],
    ['-.inf', 'number'],
    ['1_000', 'string'],
    ['0b1', 'string'],
    ['97%', 'string'],
    ['1/3', 'string'],
    ['９０', 'string'],
    ['yes', 'string'],
    ['on', 'string'],
    ['True', 'boolean'],
    ['false', 'boolean'],
    ['~', 'null'],
    ['null', 'null'],
    ['2020-10-31', 'string'],
    ['2020-10-31T17:05:00+08:00', 'string'],
    ['14-1', 'string'],
  ])('a: %s is a %s', (source, type) => {
    expect(value(`a: ${source}\n`)).toEqual({
      kind: 'scalar',
      type,
      style: 'plain',
      source,
      start: 3,
      end: 3 + source.length,
    });
  });

  test.each([
    ['single quotes', "a: '98.0%'", 'single', '98.0%', 3, 10],
    ['double quotes with an escape', 'a: "x\\ty"', 'double', 'x\ty', 3, 9],
    ['a block', 'a: |\n  x\n  y\nb: 1', 'block', 'x\ny\n', 3, 13],
    ['quoted digits', 'a: "97"', 'double', '97', 3, 7],
  ])('%s', (_, text, style, source, start, end) => {
    expect(value(text)).toEqual({ kind: 'scalar', type: 'string', style, source, start, end });
  });

  test.each([
    ['at the end', 'a:', 2],
    ['before a comment', 'a:   # later\nb: 1', 2],
    ['before the next key', 'a:\nb: 1', 2],
    ['in braces', '{a: , b: 1}', 3],
    ['without a colon in braces', '{a, b: 1}', 2],
    ['of an explicit key', '? a\n', 3],
  ])('an empty value %s is a null just after its key', (_, text, at) => {
    expect(value(text)).toMatchObject({ type: 'null', source: '', start: at, end: at });
  });
});

describe('collections', () => {
  test('mappings and lists have the places of their text', () => {
    const text = 'a:\n  - x\n  - {b: 1}\nc: [2, 3]\n';
    const { root } = parse(text);
    expect(root && toPlain(root)).toEqual({ a: ['x', { b: 1 }], c: [2, 3] });
    expect(value(text)).toMatchObject({ kind: 'seq', start: 5, end: 20 });
  });

  test.each([
    ['a single leading ---', '---\na: 1\n'],
    ['an end mark', 'a: 1\n...\n'],
    ['an end mark and a comment', 'a: 1\n...\n# end\n'],
    ['CRLF', 'a: 1\r\nb: 2\r\n'],
    ['a key that is a word of the prototype', 'a: 1\n__proto__: 2\nconstructor: 3\n'],
    ['a quoted key that looks like a number', 'a: 1\n"2020": 2\n'],
    ['a quoted <<', 'a: 1\n"<<": 2\n'],
    ['text that begins like an alias, in quotes', 'a: 1\nb: "*x"\n'],
    ['a percent sign in a value', 'a: 1\nb: 98.0%\n'],
    ['an exclamation mark within a text', 'a: 1\nb: x!y\n'],
  ])('%s is read', (_, text) => {
    expect(parse(text).errors).toEqual([]);
    expect(value(text)).toMatchObject({ source: '1' });
  });

  test('a key of the prototype is an ordinary key', () => {
    const { root } = parse('__proto__: {x: 1}\n');
    const plain = root && (toPlain(root) as Record<string, unknown>);
    expect(Object.keys(plain ?? {})).toEqual(['__proto__']);
    expect((plain as { x?: unknown }).x).toBeUndefined();
  });

  test.each(['', '\n\n', '# only a comment\n', '---\n', '--- # x\n...\n'])(
    '%j is empty: neither tree nor error',
    (text) => {
      expect(parse(text)).toEqual({ errors: [] });
    },
  );
});

describe('refused, with code and place', () => {
  test.each([
    ['a second document', 'a: 1\n---\nb: 2\n', 'JC1011', 5, {}],
    ['a second, empty document', 'a: 1\n---\n', 'JC1011', 5, {}],
    ['a second document without ---', 'a: 1\n...\nb: 2\n', 'JC1011', 9, {}],
    ['a second --- at the start', '---\n---\na: 1\n', 'JC1011', 4, {}],
    ['an anchor', 'a: &x 1\n', 'JC1012', 3, { problem: 'anchor', found: '&x' }],
    ['an alias', 'a: *x\n', 'JC1012', 3, { problem: 'alias', found: '*x' }],
    ['a tag', 'a: !!str 1\n', 'JC1012', 3, { problem: 'tag', found: '!!str' }],
    ['a bare !', 'a: ! 1\n', 'JC1012', 3, { problem: 'tag', found: '!' }],
    ['a directive', '%YAML 1.2\n---\na: 1\n', 'JC1012', 0, { problem: 'directive' }],
    ['a merge key', 'b: 1\n<<: {a: 1}\n', 'JC1012', 5, { problem: 'merge' }],
    ['a duplicate key', 'a: 1\nb: 2\na: 3\n', 'JC1013', 10, { key: 'a', line: 1 }],
    ['a duplicate key in other quotes', 'x:\n  a: 1\n  "a": 2\n', 'JC1013', 12, { key: 'a', line: 2 }],
    ['a number as key', 'a: 1\n2020: 2\n', 'JC1014', 5, { kind: 'number', found: '2020' }],
    ['true as key', 'true: 2\n', 'JC1014', 0, { kind: 'boolean', found: 'true' }],
    ['null as key', '~: 2\n', 'JC1014', 0, { kind: 'null', found: '~' }],
    ['no key', ': 2\n', 'JC1014', 0, { kind: 'null', found: '' }],
    ['a list as key', '? [a]\n: 2\n', 'JC1014', 2, { kind: 'seq' }],
    ['a mapping as key', '{a: 1}: 2\n', 'JC1014', 0, { kind: 'map' }],
    ['a control character made by an escape', 'a: "x\\u0007"\n', 'JC1003', 3, { char: 'U+0007' }],
    ['a lone surrogate made by an escape', 'a: "x\\uD800"\n', 'JC1003', 3, { char: 'U+D800' }],
  ])('%s', (_, text, code, start, args) => {
    const { root, errors } = parse(text);
    expect(root).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ code, start, args });
  });

  test('every anchor is named, in order', () => {
    expect(parse('a: &x 1\nb: &y 2\nc: *x\n').errors.map(({ start }) => start)).toEqual([3, 11, 19]);
  });
});

describe('syntax errors say what a typist can see', () => {
  test.each([
    ['a tab as indentation', 'a:\n\tb: 1\n', 'tab', 3],
    ['a full-width colon', 'a: 1\nunit：scjgj\nb: 2\n', 'wideColon', 9],
    ['a full-width colon in the last line', 'a: 1\nunit：scjgj\n', 'wideColon', 9],
    ['a full-width colon after a Chinese key', 'a: 1\n指标：90\nb: 2\n', 'wideColon', 7],
    ['no space after a colon', 'a: 1\nunit:scjgj\nb: 2\n', 'colonSpace', 9],
    ['no colon', 'a: 1\nunit scjgj\nb: 2\n', 'noColon', 5],
    ['a line without colon at the end', 'a: 1\nfoo\n', 'noColon', 5],
    ['a line too far left', 'a:\n  b: 1\n c: 2\n', 'indent', 10],
    ['a line too far right', 'a: 1\n  b: 2\n', 'indent', 5],
    ['a list item too far left', 'a:\n  - b\n - c\n', 'indent', 9],
    ['two colons in one line', 'a: b: c\n', 'colonInText', 3],
    ['a quote that is never closed', 'a: 1\nb: "x\nc: 1\n', 'quote', 8],
    ['a bracket that is never closed', 'a: [1, 2\nb: 1\n', 'bracket', 3],
    ['a brace that is never closed', 'a:\n  - {b: "}", c: 1 # }\nd: 1\n', 'bracket', 7],
    ['full-width spaces before a line', 'a:\n  b:\n　　c: 1\n    d: 2\n', 'wideSpace', 8],
    ['a bracket too many', 'a: 1]\nb: ]\n', 'bracket', 9],
    ['text after a quote', 'a: "x" y\n', 'extra', 7],
    ['a text that begins with @', 'a: @x\n', 'startChar', 3],
    ['a backslash in double quotes', 'a: "C:\\data"\n', 'escape', 6],
    ['a comment without space', 'a: "x"#c\n', 'comment', 6],
  ])('%s', (_, text, problem, start) => {
    const { root, errors } = parse(text);
    expect(root).toBeUndefined();
    expect(errors[0]).toMatchObject({ code: 'JC1010', start, args: { problem } });
  });

  test('a slip that is made twice is said twice, what follows from it is not', () => {
    expect(parse('a:\n\tb: 1\nc:\n\td: 1\n').errors.map(({ args }) => args['problem'])).toEqual([
      'tab',
      'tab',
    ]);
    expect(parse('- a\nb: 1\n').errors).toHaveLength(1);
  });

  test.each(['a: 指标：90', 'a: http://x', 'a: "x：y"', 'a: 10:30', '# x：y\na: 1'])(
    '%s is no slip',
    (text) => {
      expect(parse(text).errors).toEqual([]);
    },
  );
});

describe('depth and number of nodes', () => {
  const limits = { ...DEFAULT_LIMITS, depth: 8, nodes: 20 };
  const nested = (n: number): string => `${'['.repeat(n)}${']'.repeat(n)}`;

  test.each([
    ['as deep as allowed', nested(8), undefined],
    ['one deeper', nested(9), 'depth'],
    ['much deeper', nested(500), 'depth'],
    ['block lists, one deeper', `${'- '.repeat(9)}x`, 'depth'],
    ['pairs in lists, one deeper', `${'[a: '.repeat(5)}${']'.repeat(5)}`, 'depth'],
    ['as many as allowed', `[${'a,'.repeat(19)}]`, undefined],
    ['one more', `[${'a,'.repeat(20)}]`, 'nodes'],
    ['keys count', `{${Array.from({ length: 10 }, (_, i) => `k${i}: 1`).join(',')}}`, 'nodes'],
    ['empty values count', '-\n'.repeat(20), 'nodes'],
  ])('%s', (_, text, problem) => {
    const { root, errors } = parseYaml(text, limits);
    expect(errors.map(({ code, args }) => [code, args['problem']])).toEqual(
      problem ? [['JC1015', problem]] : [],
    );
    expect(root === undefined).toBe(problem !== undefined);
  });
});
