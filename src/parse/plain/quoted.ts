import { findControl } from '../bytes.ts';
import type { Scalar } from '../tree.ts';
import { BACKSLASH, CR, DOUBLE_QUOTE, LF, SINGLE_QUOTE } from './chars.ts';
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
const HEX: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** The scalar in single quotes at the cursor, which ends in the same line. */
export function readSingle(cursor: Cursor): Scalar | undefined {
  const { text, at: start } = cursor;
  let doubled = false;
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) return undefined;
    if (code !== SINGLE_QUOTE) continue;
    if (text.charCodeAt(at + 1) !== SINGLE_QUOTE) {
      const inner = text.slice(start + 1, at);
      cursor.at = at + 1;
      return cursor.scalar('string', 'single', doubled ? inner.replaceAll("''", "'") : inner, start, at + 1);
    }
    doubled = true;
    at += 1;
  }
  return undefined;
}

/** The scalar in double quotes at the cursor, which ends in the same line; what it says may hold no control character. */
export function readDouble(cursor: Cursor): Scalar | undefined {
  const { text, at: start } = cursor;
  let escaped = false;
  let rare = false;
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) return undefined;
    if (code === DOUBLE_QUOTE) {
      const inner = text.slice(start + 1, at);
      const source = escaped ? unescape(inner) : inner;
      if (source === undefined || ((rare || escaped) && isRefused(source))) return undefined;
      cursor.at = at + 1;
      return cursor.scalar('string', 'double', source, start, at + 1);
    }
    if (code === BACKSLASH) {
      escaped = true;
      at += 1;
    } else if (code < 0x20 || (code > 0x7e && (code < 0xa0 || code > 0x9fff || code >>> 3 === 0x405)))
      rare = true;
  }
  return undefined;
}

function isRefused(source: string): boolean {
  return findControl(source) !== -1 || /\p{Surrogate}/u.test(source);
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
