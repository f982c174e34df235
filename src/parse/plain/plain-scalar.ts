import { resolvePlain } from '../scalar.ts';
import type { Scalar } from '../tree.ts';
import {
  behindBreak,
  behindSpaces,
  COLON,
  CR,
  DASH,
  HASH,
  isEmpty,
  isFlowSign,
  LF,
  QUESTION,
  SPACE,
  TAB,
} from './chars.ts';
import type { Cursor } from './cursor.ts';

/** Signs that never begin a plain scalar. */
const RESERVED = '\t!"#%&\'*,>@[]`{|}\ufeff';
const isReserved = new Uint8Array(0x80);
for (const sign of RESERVED) if (sign < '\x80') isReserved[sign.charCodeAt(0)] = 1;

/** Whether a plain scalar begins at `at`. */
function begins(text: string, at: number, inFlow: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x80) return code !== 0xfeff;
  if (Number.isNaN(code) || isReserved[code] === 1) return false;
  if (code !== DASH && code !== QUESTION && code !== COLON) return code !== LF && code !== CR;
  const next = text.charCodeAt(at + 1);
  if (inFlow) return code !== COLON && !isEmpty(next) && !isFlowSign(next);
  return !isEmpty(next);
}

/** Where a plain scalar that begins at `from` stops in its line: at a colon, a comment, the break, the end. */
function stopInBlock(text: string, from: number): number {
  for (let at = from; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code > COLON) continue;
    if (code === COLON) {
      if (isEmpty(text.charCodeAt(at + 1))) return at;
    } else if (code === LF || code === CR || at >= text.length) return at;
    else if (code === HASH && at > from && isBlank(text.charCodeAt(at - 1))) return at;
  }
}

/** The same between brackets, where their signs and commas stop it too. */
function stopInFlow(text: string, from: number): number {
  for (let at = from; ; at += 1) {
    const code = text.charCodeAt(at);
    if (isFlowSign(code) || code === LF || code === CR || at >= text.length) return at;
    if (code === COLON) {
      const next = text.charCodeAt(at + 1);
      if (isEmpty(next) || isFlowSign(next)) return at;
    } else if (code === HASH && isBlank(text.charCodeAt(at - 1))) return at;
  }
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

function withoutBlanks(text: string, from: number, stop: number): number {
  let end = stop;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** The plain scalar at the cursor, as far as it stands in this line; undefined where none begins. */
export function readPlainScalar(cursor: Cursor, inFlow: boolean): Scalar | undefined {
  const { text, at } = cursor;
  if (!begins(text, at, inFlow)) return undefined;
  const stop = inFlow ? stopInFlow(text, at) : stopInBlock(text, at);
  const end = withoutBlanks(text, at, stop);
  cursor.at = end;
  const source = text.slice(at, end);
  return cursor.scalar(resolvePlain(source), 'plain', source, at, end);
}

/**
 * A plain scalar that begins at `start` and goes on in lines right of column `parent`: a line break between two lines is
 * a space, blank lines are line breaks. Undefined where a later line has a colon, which would make a key of it all.
 */
export function readFolded(cursor: Cursor, start: number, parent: number): Scalar | undefined {
  const { text } = cursor;
  let source = '';
  let at = start;
  for (;;) {
    const stop = stopInBlock(text, at);
    if (text.charCodeAt(stop) === COLON) return undefined;
    const end = withoutBlanks(text, at, stop);
    source += text.slice(at, end);
    cursor.at = end;
    const next = continuation(text, stop, parent);
    if (next === -1) return cursor.scalar(resolvePlain(source), 'plain', source, start, end);
    // A tab may be indentation, or make up a blank line.
    if (text.charCodeAt(next) === TAB) return undefined;
    source += fold(countBreaks(text, end, next));
    at = next;
  }
}

/** Where the text goes on behind the break at `stop`, or -1. */
function continuation(text: string, stop: number, parent: number): number {
  let line = behindBreak(text, stop);
  while (line !== -1) {
    const at = behindSpaces(text, line);
    const next = behindBreak(text, at);
    if (next === -1) return at - line > parent && at < text.length && text.charCodeAt(at) !== HASH ? at : -1;
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
