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
  let [line, used] = ['', 0];
  for (const piece of pieces(text)) {
    if (line !== '' && used + displayWidth(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
    }
    const added = line === '' ? piece.trimStart() : piece;
    [line, used] = [line + added, used + displayWidth(added)];
    if (used > width) [line, used] = cut(line, width, lines);
  }
  return line.trimEnd() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** A line without what is too much for it, which goes to `lines`, and its width. */
function cut(long: string, width: number, lines: string[]): [string, number] {
  let line = long;
  for (; displayWidth(line.trimEnd()) > width && Array.from(line).length > 1; line = rest(line, width))
    lines.push(head(line, width));
  return [line, displayWidth(line)];
}

/** Unbreakable pieces: a word with the space after it, or one wide character with closing punctuation. */
function pieces(text: string): string[] {
  const all: string[] = [];
  let before = '';
  for (const character of text) {
    const joins =
      before !== '' && (CLOSING.test(character) || character === ' ' || !breaksBetween(before, character));
    if (joins) all[all.length - 1] += character;
    else all.push(character);
    before = character;
  }
  return all;
}

/** Between a space and a word, and on either side of a wide character. */
function breaksBetween(before: string, after: string): boolean {
  if (before === ' ') return true;
  if (/^[（《“‘「『【〔(]$/u.test(before)) return false;
  return cells(before) === 2 || cells(after) === 2;
}

/** As much as has room; one character at least, or nothing would ever fit. */
function head(line: string, width: number): string {
  let [taken, used] = ['', 0];
  for (const character of line) {
    used += cells(character);
    if (taken !== '' && used > width) break;
    taken += character;
  }
  return taken;
}

const rest = (line: string, width: number): string => line.slice(head(line, width).length);
