import { resolvePlain } from '../scalar.ts';
import type { Scalar } from '../tree.ts';
import {
  behindBreak,
  behindSpaces,
  COLON,
  CR,
  END,
  HASH,
  isEmpty,
  isFlowSign,
  LF,
  SPACE,
  TAB,
} from './chars.ts';
import type { Cursor } from './cursor.ts';

/** How ASCII characters begin a plain scalar: never, always, or as long as white space does not follow. */
const NEVER = 0;
const ALWAYS = 1;
const BEFORE_TEXT = 2;
const beginning = new Uint8Array(0x80).fill(ALWAYS);
for (const sign of '\0\t\n\r !"#%&\'*,>@[]`{|}') beginning[sign.charCodeAt(0)] = NEVER;
for (const sign of '-?:') beginning[sign.charCodeAt(0)] = BEFORE_TEXT;

const BYTE_ORDER_MARK = 0xfeff;

/** Characters that may stop a plain scalar between brackets. */
const mayStop = new Uint8Array(0x80);
for (const sign of '\0\n\r#,:[]{}') mayStop[sign.charCodeAt(0)] = 1;

/** The plain scalar at the cursor, as far as it stands in this line; undefined where none begins. */
export function readPlainScalar(cursor: Cursor): Scalar | undefined {
  const { text, at } = cursor;
  const code = text.charCodeAt(at);
  const way = code < 0x80 ? beginning[code] : code === BYTE_ORDER_MARK ? NEVER : ALWAYS;
  if (way !== ALWAYS && (way === NEVER || isEmpty(text.charCodeAt(at + 1)))) return undefined;
  const stop = findStop(cursor, at);
  const end = withoutBlanks(text, stop);
  const source = text.slice(at, end);
  cursor.at = stop;
  return cursor.scalar(resolvePlain(source), 'plain', source, at, end);
}

/** Where a plain scalar that begins at `from` stops in its line: at a colon, a comment, the break, the end. */
function findStop(cursor: Cursor, from: number): number {
  const { text, length } = cursor;
  let stop = cursor.lineEnd(from);
  if (text.charCodeAt(stop - 1) === CR) stop -= 1;
  let at = cursor.nextColon;
  while (at < stop && (at < from || !isEmpty(text.charCodeAt(at + 1)))) {
    at = text.indexOf(':', at < from ? from : at + 1);
    if (at === -1) at = length;
  }
  cursor.nextColon = at;
  if (at < stop) stop = at;
  at = cursor.nextHash;
  while (at < stop && (at < from || !isBlank(text.charCodeAt(at - 1)))) {
    at = text.indexOf('#', at < from ? from : at + 1);
    if (at === -1) at = length;
  }
  cursor.nextHash = at;
  return at < stop ? at : stop;
}

function isBlank(code: number): boolean {
  if (code > SPACE) return false;
  return code === SPACE || code === TAB;
}

/** Where the text before `stop` ends; something stands before the blanks. */
function withoutBlanks(text: string, stop: number): number {
  let end = stop;
  while (isBlank(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** The same between brackets, where their signs and commas stop a plain scalar too. */
export function readFlowText(cursor: Cursor): Scalar | undefined {
  const { text, at } = cursor;
  const code = text.charCodeAt(at);
  const way = code < 0x80 ? beginning[code] : code === BYTE_ORDER_MARK ? NEVER : ALWAYS;
  if (way === NEVER || code === COLON) return undefined;
  const next = text.charCodeAt(at + 1);
  if (way === BEFORE_TEXT && (isEmpty(next) || isFlowSign(next))) return undefined;
  const end = withoutBlanks(text, stopInFlow(text, at));
  const source = text.slice(at, end);
  cursor.at = end;
  return cursor.scalar(resolvePlain(source), 'plain', source, at, end);
}

function stopInFlow(text: string, from: number): number {
  for (let at = from; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 || mayStop[code] === 0) continue;
    if (code === COLON) {
      const next = text.charCodeAt(at + 1);
      if (isEmpty(next) || isFlowSign(next)) return at;
    } else if (code !== HASH || isBlank(text.charCodeAt(at - 1))) return at;
  }
}

/**
 * A plain scalar that begins at `start` and goes on in lines right of column `parent`: a line break between two lines is
 * a space, blank lines are line breaks. Undefined where a later line has a colon, which would make a key of it all.
 */
export function readFolded(cursor: Cursor, start: number, parent: number): Scalar | undefined {
  const { text } = cursor;
  let source = '';
  for (let at = start; ; ) {
    const stop = stopInLine(text, at);
    if (text.charCodeAt(stop) === COLON) return undefined;
    const end = withoutBlanks(text, stop);
    source += text.slice(at, end);
    cursor.at = stop;
    const next = continuation(text, stop, parent);
    if (next === -1) return cursor.scalar(resolvePlain(source), 'plain', source, start, end);
    // A tab may be indentation, or make up a blank line.
    if (text.charCodeAt(next) === TAB) return undefined;
    source += fold(countBreaks(text, end, next));
    at = next;
  }
}

/** As `findStop`, for a line that the cursor has left behind. */
function stopInLine(text: string, from: number): number {
  for (let at = from; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code > COLON) continue;
    if (code === LF || code === CR || code === END) return at;
    if (code === COLON && isEmpty(text.charCodeAt(at + 1))) return at;
    if (code === HASH && at > from && isBlank(text.charCodeAt(at - 1))) return at;
  }
}

/** Where the text goes on behind the break at `stop`, or -1. */
function continuation(text: string, stop: number, parent: number): number {
  let line = behindBreak(text, stop);
  while (line !== -1) {
    const at = behindSpaces(text, line);
    const next = behindBreak(text, at);
    if (next === -1) {
      const code = text.charCodeAt(at);
      return at - line > parent && code !== HASH && code !== END ? at : -1;
    }
    line = next;
  }
  return -1;
}

/** What line breaks between two lines of a scalar become. */
export function fold(breaks: number): string {
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}

function countBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === LF) breaks += 1;
  return breaks;
}
