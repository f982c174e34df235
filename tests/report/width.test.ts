import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/report/escape.ts';
import { displayWidth, wrap } from '../../src/report/width.ts';

const words = fc.string({
  unit: fc.constantFrom(...Array.from('晋城市“”…，。、（）〔〕%／ab1 -≥→é')),
  maxLength: 120,
});

describe('display width, ambiguous characters two wide', () => {
  test.each([
    ['达到4批次/千人', 14],
    ['“原文”', 8],
    ['〔2020〕42号', 12],
    ['99.98%', 6],
    ['≥→…', 6],
    ['', 0],
  ])('%s takes %i cells', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test('as another library measures it', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(displayWidth(text)).toBe(stringWidth(text, { ambiguousIsNarrow: false }));
      }),
    );
  });
});

describe('wrapping', () => {
  test('no line is wider than asked, and nothing but spaces at breaks is lost', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 80 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  test('comes to an end where not even one character has room', () => {
    expect(wrap('晋城', 1)).toEqual(['晋', '城']);
  });

  test('no line begins with closing punctuation where there is room for another break', () => {
    expect(wrap('一二三四五六七八九，十', 18)).toEqual(['一二三四五六七八', '九，十']);
  });
});

describe('what may reach a terminal', () => {
  test.each([
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['a\nb', 'a\\u{a}b'],
    ['\u202eabc', '\\u{202e}abc'],
    ['zero\u200bwidth', 'zero\\u{200b}width'],
    ['\ud800', '\\u{d800}'],
    ['##[error]', '#\\u{23}[error]'],
    ['::error::x', '\\u{3a}:error::x'],
    ['晋城 “抽检” 🙂', '晋城 “抽检” 🙂'],
  ])('%j is shown as %s', (text, shown) => {
    expect(plainText(text)).toBe(shown);
  });

  test('every character by itself: escaped if it is unsafe, else as it is', () => {
    const unsafe = /[\p{NChar}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u115f\u1160\u3164\uffa0]/u;
    const shownAs = (point: number): string => {
      const character = String.fromCodePoint(point);
      return unsafe.test(character) ? `\\u{${point.toString(16)}}` : character;
    };
    const points = Array.from({ length: 0x110000 }, (_, point) => point);
    expect(points.filter((point) => plainText(String.fromCodePoint(point)) !== shownAs(point))).toEqual([]);
  });

  test('no text gets through that could begin a line or move the cursor', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|^::|##\[/u);
      }),
    );
  });
});
