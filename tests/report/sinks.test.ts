// Each sink of escape.ts by itself: what it changes, what it leaves. tests/formats/ has the formats around them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compactPath,
  csvCell,
  githubCommand,
  markdownText,
  plainText,
  sarifText,
  uriPath,
  xmlText,
} from '../../src/report/escape.ts';

const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 1 }),
    fc.constantFrom(...Array.from('=+-@,"\r\n\t :%#[]{}()<>&\'`*_|~$!^\\')),
  ),
});

describe('what every sink begins with', () => {
  test.each([
    ['\u0000', '\\u{0}'],
    ['\u007f', '\\u{7f}'],
    ['\u0085', '\\u{85}'],
    ['\u2028', '\\u{2028}'],
    ['\u2029', '\\u{2029}'],
    ['\u2066', '\\u{2066}'],
    ['\ufeff', '\\u{feff}'],
    ['\ue000', '\\u{e000}'],
    ['\ufffe', '\\u{fffe}'],
    ['\u{1ffff}', '\\u{1ffff}'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\udc00', '\\u{dc00}'],
    ['\u3164\uffa0\u115f\u1160', '\\u{3164}\\u{ffa0}\\u{115f}\\u{1160}'],
    ['a::b', 'a::b'],
    ['x ##[x ##[', 'x #\\u{23}[x #\\u{23}['],
    ['é𠮷 〔2020〕', 'é𠮷 〔2020〕'],
  ])('%j becomes %s', (text, shown) => {
    expect(plainText(text)).toBe(shown);
  });
});

describe('a path before a line number', () => {
  test('has no colon of its own', () => {
    expect(compactPath('reports/a:1:2.yaml')).toBe('reports/a\\u{3a}1\\u{3a}2.yaml');
  });
});

describe('a workflow command of GitHub', () => {
  test('names its fields and its message', () => {
    expect(githubCommand('error', { file: 'a.yaml', line: 1 }, 'x')).toBe('::error file=a.yaml,line=1::x');
  });

  test.each([
    ['100%', '100%25', '100%25'],
    ['%0A', '%250A', '%250A'],
    ['a\nb', 'a\\u{a}b', 'a\\u{a}b'],
    ['a:b,c', 'a:b,c', 'a%3Ab%2Cc'],
    ['::b', '\\u{3a}:b', '\\u{3a}:b'.replaceAll(':', '%3A')],
  ])('%j stays in its message and in its field', (text, message, field) => {
    expect(githubCommand('warning', { file: text }, text)).toBe(`::warning file=${field}::${message}`);
  });
});

describe('XML', () => {
  test.each([
    ['<a b="c">&\'', '&#60;a b=&#34;c&#34;&#62;&#38;&#39;'],
    [' a', '\\u{20}a'],
    ['a ', 'a\\u{20}'],
    ['a  b', 'a\\u{20} b'],
    ['a b', 'a b'],
  ])('%j becomes %s', (text, shown) => {
    expect(xmlText(text)).toBe(shown);
  });
});

describe('Markdown', () => {
  test.each([
    ['`a` *b* _c_ [d] | ~e~ $f$ \\', '\\`a\\` \\*b\\* \\_c\\_ \\[d\\] \\| \\~e\\~ \\$f\\$ \\\\'],
    ['<b>&1', '&lt;b&gt;&amp;1'],
    ['@a #1 !2 ^f', '@<!-- -->a #<!-- -->1 !<!-- -->2 ^<!-- -->f'],
    ['a@ b# c!', 'a@ b# c!'],
    ['98% of 90%x', '98% of 90%x'],
    ['%x %"a"', '%<!-- -->x %<!-- -->"a"'],
    ['https://a.b', 'https:<!-- -->//a.b'],
    ['a :smile: b', 'a :<!-- -->smile: b'],
    [':x:', ':<!-- -->x:'],
    [':1a:', ':<!-- -->1a:'],
    [':a1:', ':<!-- -->a1:'],
    ['mailto:a xmpp:b', 'mailto:<!-- -->a xmpp:<!-- -->b'],
    ['www.a.b wwwx', 'www<!-- -->.a.b wwwx'],
    ['12:30', '12:30'],
  ])('%j becomes %s', (text, shown) => {
    expect(markdownText(text)).toBe(shown);
  });
});

describe('a cell of CSV', () => {
  test.each([
    ['a', 'a'],
    ['a,b', '"a,b"'],
    ['say "a"', '"say ""a"""'],
    [' a', '" a"'],
    ['a ', '"a "'],
    ['a b', 'a b'],
    ['=1', "'=1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['\uff1d1', "'\uff1d1"],
    ['1=2', '1=2'],
    ['=a,b', `"'=a,b"`],
    ['\t=1', '\\u{9}=1'],
  ])('%j becomes %s', (text, shown) => {
    expect(csvCell(text)).toBe(shown);
  });

  test('never begins a formula, never leaves its cell', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cell = csvCell(text);
        expect(cell.replace(/^"/u, '')).not.toMatch(/^[=+\-@\t\r]/u);
        expect(cell).toMatch(/^(?:"(?:[^"\r\n]|"")*"|[^",\r\n]*)$/u);
      }),
    );
  });
});

describe('a path as a URI', () => {
  test.each([
    ['reports/甲局/2020.yaml', 'reports/%E7%94%B2%E5%B1%80/2020.yaml'],
    ['a b/c?d#e%f', 'a%20b/c%3Fd%23e%25f'],
    ['a\\b', 'a%5Cb'],
    ['\ud800', '%EF%BF%BD'],
  ])('%j becomes %s', (path, uri) => {
    expect(uriPath(path)).toBe(uri);
  });
});

describe('a SARIF message', () => {
  test.each([
    ['[a](b)', '\\[a](b)'],
    ['[a b c](d)', '\\[a b c](d)'],
    ['[a] (b)', '[a] (b)'],
    ['[a][b](c)', '[a]\\[b](c)'],
    ['{0} and {12}', '{{0}} and {{12}}'],
    ['{a}', '{a}'],
  ])('%j becomes %s', (text, shown) => {
    expect(sarifText(text)).toBe(shown);
  });
});
