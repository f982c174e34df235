import { findControl } from '../bytes.ts';
import type { Scalar } from '../tree.ts';
import { BACKSLASH, SINGLE_QUOTE } from './chars.ts';
import type { Cursor } from './cursor.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};
/** Half of a character that takes two units. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const HEX: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** The scalar in single quotes at the cursor, which ends in the same line. */
export function readSingle(cursor: Cursor): Scalar | undefined {
  const { text, at: start } = cursor;
  let end = text.indexOf("'", start + 1);
  const isDoubled = text.charCodeAt(end + 1) === SINGLE_QUOTE;
  while (end !== -1 && text.charCodeAt(end + 1) === SINGLE_QUOTE) end = text.indexOf("'", end + 2);
  if (end === -1 || end > cursor.lineEnd(start)) return undefined;
  const inner = text.slice(start + 1, end);
  cursor.at = end + 1;
  return cursor.scalar('string', 'single', isDoubled ? inner.replaceAll("''", "'") : inner, start, end + 1);
}

/** The scalar in double quotes at the cursor, which ends in the same line; what it says may hold no control character. */
export function readDouble(cursor: Cursor): Scalar | undefined {
  const { text, at: start } = cursor;
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  if (end === -1 || end > cursor.lineEnd(start)) return undefined;
  const inner = text.slice(start + 1, end);
  const source = inner.includes('\\') ? unescape(inner) : inner;
  if (source === undefined || findControl(source) !== -1 || LONE_SURROGATE.test(source)) return undefined;
  cursor.at = end + 1;
  return cursor.scalar('string', 'double', source, start, end + 1);
}

/** Whether the quote at `at` is part of the text: an odd number of backslashes stands before it. */
function isEscaped(text: string, at: number): boolean {
  let from = at;
  while (text.charCodeAt(from - 1) === BACKSLASH) from -= 1;
  return (at - from) % 2 === 1;
}

function unescape(inner: string): string | undefined {
  let source = '';
  let from = 0;
  for (let at = inner.indexOf('\\'); at !== -1; at = inner.indexOf('\\', from)) {
    const sign = inner.charAt(at + 1);
    const digits = HEX[sign];
    const char = digits === undefined ? ESCAPES[sign] : fromHex(inner.slice(at + 2, at + 2 + digits), digits);
    if (char === undefined) return undefined;
    source += inner.slice(from, at) + char;
    from = at + 2 + (digits ?? 0);
  }
  return source + inner.slice(from);
}

function fromHex(hex: string, digits: number): string | undefined {
  if (hex.length !== digits || !/^[0-9a-fA-F]+$/.test(hex)) return undefined;
  const code = Number.parseInt(hex, 16);
  return code > 0x10_ffff ? undefined : String.fromCodePoint(code);
}
