import { describe, expect, test } from 'vitest';
import { decode } from '../../src/parse/bytes.ts';
import { DEFAULT_LIMITS } from '../../src/parse/limits.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};
// 单位: 晋城海关 in GBK
const GBK = Uint8Array.of(0xb5, 0xa5, 0xce, 0xbb, 0x3a, 0x20, 0xbd, 0xfa, 0xb3, 0xc7, 0xba, 0xa3, 0xb9, 0xd8);

describe('decode accepts', () => {
  test.each([
    ['plain ASCII', utf8('a: 1\n'), 'a: 1\n'],
    ['Chinese', utf8('单位: 晋城海关\n'), '单位: 晋城海关\n'],
    ['one byte order mark, which is not part of the text', utf8('\ufeffa: 1'), 'a: 1'],
    ['CRLF line ends', utf8('a: 1\r\nb: 2\r\n'), 'a: 1\r\nb: 2\r\n'],
    ['tabs', utf8('a:\t1'), 'a:\t1'],
    [
      'bidirectional and zero-width characters, which outputs escape',
      utf8('a\u202eb\u200bc'),
      'a\u202eb\u200bc',
    ],
    ['characters beyond the first plane', utf8('𠮷'), '𠮷'],
    ['no bytes at all', utf8(''), ''],
  ])('%s', (_, bytes, text) => {
    expect(decode(bytes, DEFAULT_LIMITS)).toEqual({ text });
  });

  test('a file of exactly the largest size', () => {
    expect(decode(utf8('abcd'), { ...DEFAULT_LIMITS, fileBytes: 4 })).toEqual({ text: 'abcd' });
  });
});

describe('decode refuses', () => {
  test.each([
    ['UTF-16 with its mark, little-endian', utf16('\ufeffa: 1', true), 'utf16le', 1, 1],
    ['UTF-16 with its mark, big-endian', utf16('\ufeffa: 1', false), 'utf16be', 1, 1],
    ['UTF-16 without a mark', utf16('unit: scjgj\nperiod: 2020\n', true), 'utf16le', 1, 1],
    ['UTF-16 without a mark, big-endian', utf16('unit: scjgj\nperiod: 2020\n', false), 'utf16be', 1, 1],
    ['GBK at its first byte', GBK, 'gbk', 1, 1],
    ['GBK in the third line', Uint8Array.from([...utf8('a: 1\nb: 2\nc: '), ...GBK]), 'gbk', 3, 4],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0xff, 0xfe, 0x80), 'archive', 1, 5],
    ['a text cut off within a character', utf8('市').subarray(0, 2), 'unknown', 1, 1],
    [
      'Chinese in UTF-8 with one bad byte',
      Uint8Array.from([...utf8('市农业农村局'), 0xff, 0x0a]),
      'unknown',
      1,
      7,
    ],
    ['an overlong sequence', Uint8Array.of(0x61, 0xc0, 0x80), 'unknown', 1, 2],
    ['an encoded surrogate', Uint8Array.of(0x61, 0x0a, 0xed, 0xa0, 0x80), 'unknown', 2, 1],
    ['a code point above U+10FFFF', Uint8Array.of(0xf4, 0x90, 0x80, 0x80), 'unknown', 1, 1],
  ])('%s', (_, bytes, guess, line, column) => {
    expect(decode(bytes, DEFAULT_LIMITS)).toMatchObject({
      error: { kind: 'encoding', guess, at: { line, column } },
    });
  });

  test.each([
    ['NUL', 'a\0b', 'U+0000', 1],
    ['BEL', 'a: 1\n\x07', 'U+0007', 5],
    ['vertical tab', 'a\vb', 'U+000B', 1],
    ['DEL', 'ab\x7f', 'U+007F', 2],
    ['NEL', 'ab\x85', 'U+0085', 2],
    ['CSI of C1', '\x9b31m', 'U+009B', 0],
    ['the line separator', 'a\u2028b', 'U+2028', 1],
    ['a CR that ends no line', 'a\rb', 'U+000D', 1],
    ['a second byte order mark', '\ufeff\ufeffa', 'U+FEFF', 0],
    ['a non-character', 'a\uffff', 'U+FFFF', 1],
  ])('%s', (_, text, char, offset) => {
    expect(decode(utf8(text), DEFAULT_LIMITS)).toMatchObject({
      error: { kind: 'control', char, offset, count: 1 },
    });
  });

  test('a file one byte too large, before anything looks at it', () => {
    const limits = { ...DEFAULT_LIMITS, fileBytes: 4 };
    expect(decode(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0xff), limits)).toEqual({
      error: { kind: 'tooLarge', bytes: 5, limit: 4 },
    });
  });
});
