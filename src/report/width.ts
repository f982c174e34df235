import { eastAsianWidth } from 'get-east-asian-width';

/** Widths already looked up; a page has a few hundred different characters. */
const known = new Map<string, number>();

/** Cells of a character where ambiguous ones are drawn two wide: the widest a terminal of the office makes it. */
function cells(character: string): number {
  const before = known.get(character);
  if (before !== undefined) return before;
  const point = character.codePointAt(0) ?? 0;
  const width = /\p{M}/u.test(character) ? 0 : eastAsianWidth(point, { ambiguousAsWide: true });
  known.set(character, width);
  return width;
}

/** Cells a text takes at most. Text must have been escaped: no control characters. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += cells(character);
  return width;
}

/** Cells a text takes where ambiguous characters are drawn one wide. */
export function narrowWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += /\p{M}/u.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}

/** `text` with spaces to `width` cells; longer text is left as it is. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text;

/** Punctuation that may not begin a line. */
const CLOSING = /^[，。、；：？！）》”’」』】〕%％,.;:?!)\]]/u;

/** `text` in lines of at most `width` cells: broken at spaces, and between Chinese characters; nothing is lost. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && displayWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
    for (; displayWidth(line.trimEnd()) > width && Array.from(line).length > 1; line = rest(line, width))
      lines.push(head(line, width));
  }
  return line.trimEnd() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** Unbreakable pieces: a word with the space after it, or one wide character with closing punctuation. */
function pieces(text: string): string[] {
  const all: string[] = [];
  for (const character of text) {
    const last = all.at(-1);
    const joins =
      last !== undefined && (CLOSING.test(character) || character === ' ' || !breaksBetween(last, character));
    if (joins) all[all.length - 1] = last + character;
    else all.push(character);
  }
  return all;
}

/** Between a space and a word, and on either side of a wide character. */
function breaksBetween(before: string, after: string): boolean {
  const last = Array.from(before).at(-1) ?? '';
  if (last === ' ') return true;
  if (/^[（《“‘「『【〔(]$/u.test(last)) return false;
  return cells(last) === 2 || cells(after) === 2;
}

function head(line: string, width: number): string {
  let taken = '';
  for (const character of line) {
    if (displayWidth(taken + character) > width) break;
    taken += character;
  }
  return taken;
}

const rest = (line: string, width: number): string => line.slice(head(line, width).length);
