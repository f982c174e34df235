import type { Pair, Scalar, Tree } from '../tree.ts';
import { readBlockScalar } from './block-scalar.ts';
import {
  BAR,
  behindBlanks,
  behindSpaces,
  COLON,
  CR,
  DASH,
  DOUBLE_QUOTE,
  END,
  endOfLine,
  GREATER,
  HASH,
  isEmpty,
  LEFT_BRACE,
  LEFT_BRACKET,
  LF,
  SINGLE_QUOTE,
} from './chars.ts';
import { NONE } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { readFlow } from './flow.ts';
import { isKey, Keys } from './keys.ts';
import { readFolded, readPlainScalar } from './plain-scalar.ts';
import { readDouble, readSingle } from './quoted.ts';

/** Between the start of a key and its colon, indentation included; YAML allows 1024. */
const LONGEST_KEY = 1_000;

/** The mapping or list that a document is. */
export function readRoot(cursor: Cursor): Tree | undefined {
  if (isDash(cursor)) return readSeq(cursor, 1);
  const key = readScalar(cursor);
  return key && takeColon(cursor) ? readMap(cursor, key, 1) : undefined;
}

/** The mapping with its first key before the cursor, which stands behind the colon. */
function readMap(cursor: Cursor, first: Scalar, depth: number): Tree | undefined {
  if (depth > cursor.depth) return undefined;
  const { start } = first;
  const indent = start - cursor.line;
  const pairs: Pair[] = [];
  const keys = new Keys();
  for (let key = first; ; ) {
    if (!isKey(key) || !keys.isNew(pairs, key.source)) return undefined;
    if (cursor.at - key.start + indent > LONGEST_KEY) return undefined;
    cursor.comments = -1;
    const value = readValue(cursor, indent, false, depth + 1);
    if (!value) return undefined;
    pairs.push({ key, value });
    if (cursor.column !== indent) break;
    const next = readScalar(cursor);
    if (!next || !takeColon(cursor)) return undefined;
    key = next;
  }
  const end = close(cursor, indent);
  return end === -1 ? undefined : { kind: 'map', pairs, start, end };
}

/** The list whose first dash stands at the cursor. */
function readSeq(cursor: Cursor, depth: number): Tree | undefined {
  if (depth > cursor.depth) return undefined;
  const start = cursor.at;
  const indent = start - cursor.line;
  const items: Tree[] = [];
  cursor.comments = -1;
  do {
    cursor.at += 1;
    const item = readValue(cursor, indent, true, depth + 1);
    if (!item) return undefined;
    items.push(item);
  } while (cursor.column === indent && isDash(cursor));
  const end = close(cursor, indent);
  return end === -1 ? undefined : { kind: 'seq', items, start, end };
}

/**
 * The end of a collection at column `indent`, or -1 where what comes next fits in no column. Comments below it that are
 * not left of it belong to it, and so to the collections around it, but it ends before them.
 */
function close(cursor: Cursor, indent: number): number {
  if (cursor.column > indent) return -1;
  const end = cursor.full;
  cursor.nodes += 1;
  if (indent > 0 && cursor.comments >= indent) {
    cursor.full = cursor.at;
    cursor.comments = -1;
  }
  return end;
}

/** What stands behind a colon or a dash, which the cursor stands behind; `indent` is the column of the collection. */
function readValue(cursor: Cursor, indent: number, inSeq: boolean, depth: number): Tree | undefined {
  const { text, at: sign } = cursor;
  if (cursor.nodes > cursor.mostNodes) return undefined;
  const at = inSeq ? behindSpaces(text, sign) : behindBlanks(text, sign);
  const code = text.charCodeAt(at);
  cursor.at = at;
  if (code <= HASH && (code === LF || code === CR || code === HASH || code === END))
    return readBelow(cursor, sign, code === HASH, indent, inSeq, depth);
  if (code === BAR || code === GREATER) return readBlockScalar(cursor, indent);
  if (!isDash(cursor)) return readNode(cursor, indent, inSeq, depth);
  return inSeq ? readSeq(cursor, depth) : undefined;
}

/** A value that begins in a later line, or is empty. */
function readBelow(
  cursor: Cursor,
  sign: number,
  hasComment: boolean,
  indent: number,
  inSeq: boolean,
  depth: number,
): Tree | undefined {
  const { at: behind, comments } = cursor;
  // It ends: the caller saw the break, a comment, or the end of the text.
  cursor.endLine();
  const { line } = cursor;
  if (!cursor.skipLines(NONE)) return undefined;
  const dash = cursor.column !== -1 && isDash(cursor);
  if (cursor.column > indent || (cursor.column === indent && dash && !inSeq)) {
    if (dash) return readSeq(cursor, depth);
    const isDoubtful = unsettles(cursor.text, line, cursor.line, indent);
    const node = readNode(cursor, indent, true, depth);
    return isDoubtful && node?.kind === 'scalar' && node.style === 'plain' ? undefined : node;
  }
  // The comments around an empty value belong to it.
  cursor.full = hasComment || comments !== -1 || cursor.comments !== -1 ? cursor.at : behind;
  cursor.comments = -1;
  return cursor.empty(sign);
}

/**
 * Whether the blank lines and comments from `from` to `to` make the library lose count of the indentation, so that it
 * takes what follows a plain text below them for more of it: `#x`, or a blank line before a comment in column 0.
 */
function unsettles(text: string, from: number, to: number, indent: number): boolean {
  for (let line = from; line < to; line = endOfLine(text, line) + 1) {
    const at = behindSpaces(text, line);
    if (at - line <= indent && !isEmpty(text.charCodeAt(at + 1))) return true;
  }
  return false;
}

/** A scalar, a flow collection or, where `mayBeMap`, the mapping whose first key stands at the cursor. */
function readNode(cursor: Cursor, parent: number, mayBeMap: boolean, depth: number): Tree | undefined {
  const { text, at } = cursor;
  const code = text.charCodeAt(at);
  const isFlow = code === LEFT_BRACE || code === LEFT_BRACKET;
  const node = isFlow ? readFlow(cursor, parent, depth, 1) : readScalar(cursor);
  if (!node) return undefined;
  if (isFlow) cursor.at = behindBlanks(text, cursor.at);
  if (takeColon(cursor)) return mayBeMap && node.kind === 'scalar' ? readMap(cursor, node, depth) : undefined;
  if (!cursor.endLine() || !cursor.skipLines(parent)) return undefined;
  if (cursor.column <= parent || node.kind !== 'scalar' || node.style !== 'plain') return node;
  return readMore(cursor, at, parent);
}

/** The plain scalar that begins at `start` and seems to go on where the cursor stands. */
function readMore(cursor: Cursor, start: number, parent: number): Scalar | undefined {
  cursor.nodes -= 1;
  const scalar = readFolded(cursor, start, parent);
  return scalar && cursor.endLine() && cursor.skipLines(parent) ? scalar : undefined;
}

/** The scalar at the cursor, as far as it stands in this line; the cursor goes behind the blanks behind it. */
function readScalar(cursor: Cursor): Scalar | undefined {
  const { text } = cursor;
  const code = text.charCodeAt(cursor.at);
  if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) return readPlainScalar(cursor);
  const scalar = code === DOUBLE_QUOTE ? readDouble(cursor) : readSingle(cursor);
  cursor.at = behindBlanks(text, cursor.at);
  return scalar;
}

/** Goes behind the colon that makes a key of what stands before the cursor; false if there is none. */
function takeColon(cursor: Cursor): boolean {
  const { text, at } = cursor;
  if (text.charCodeAt(at) !== COLON || !isEmpty(text.charCodeAt(at + 1))) return false;
  cursor.at = at + 1;
  return true;
}

function isDash({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === DASH && isEmpty(text.charCodeAt(at + 1));
}
