import type { Pair, Scalar, Tree } from '../tree.ts';
import {
  behindBlanks,
  behindBreak,
  behindSpaces,
  COLON,
  COMMA,
  DOUBLE_QUOTE,
  HASH,
  LEFT_BRACE,
  LEFT_BRACKET,
  LF,
  RIGHT_BRACE,
  RIGHT_BRACKET,
  SINGLE_QUOTE,
  SPACE,
  TAB,
} from './chars.ts';
import type { Cursor } from './cursor.ts';
import { isKey, Keys } from './keys.ts';
import { readFlowText } from './plain-scalar.ts';
import { readDouble, readSingle } from './quoted.ts';

/** In place of the code of what comes next. */
const DOUBTFUL = 0;

/**
 * The collection whose bracket stands at the cursor. Its lines are right of column `parent`, but the last bracket may
 * stand below the key. `level` counts brackets, `depth` collections of every kind.
 */
export function readFlow(cursor: Cursor, parent: number, depth: number, level: number): Tree | undefined {
  if (depth > cursor.depth) return undefined;
  cursor.nodes += 1;
  return cursor.text.charCodeAt(cursor.at) === LEFT_BRACE
    ? readFlowMap(cursor, parent, depth, level)
    : readFlowSeq(cursor, parent, depth, level);
}

function readFlowSeq(cursor: Cursor, parent: number, depth: number, level: number): Tree | undefined {
  const { at: start } = cursor;
  const items: Tree[] = [];
  cursor.at += 1;
  let code = skip(cursor, parent, level);
  while (code !== RIGHT_BRACKET) {
    const item = readFlowNode(cursor, code, parent, depth, level);
    if (!item) return undefined;
    items.push(item);
    code = behindComma(cursor, parent, level, RIGHT_BRACKET);
  }
  cursor.at += 1;
  return { kind: 'seq', items, start, end: cursor.at };
}

function readFlowMap(cursor: Cursor, parent: number, depth: number, level: number): Tree | undefined {
  const { at: start } = cursor;
  const pairs: Pair[] = [];
  const keys = new Keys();
  cursor.at += 1;
  let code = skip(cursor, parent, level);
  while (code !== RIGHT_BRACE) {
    const key = readFlowScalar(cursor, code);
    if (!key || !isKey(key) || !keys.isNew(pairs, key.source)) return undefined;
    const value = readFlowValue(cursor, key, parent, depth, level);
    if (!value) return undefined;
    pairs.push({ key, value });
    code = behindComma(cursor, parent, level, RIGHT_BRACE);
  }
  cursor.at += 1;
  return { kind: 'map', pairs, start, end: cursor.at };
}

/** What stands behind a key: nothing without a colon, or with a comma or bracket behind it. */
function readFlowValue(
  cursor: Cursor,
  key: Scalar,
  parent: number,
  depth: number,
  level: number,
): Tree | undefined {
  const colon = behindBlanks(cursor.text, cursor.at);
  if (cursor.text.charCodeAt(colon) !== COLON) return cursor.empty(key.end);
  cursor.at = colon + 1;
  const code = skip(cursor, parent, level);
  if (code === COMMA || code === RIGHT_BRACE) return cursor.empty(colon + 1);
  return readFlowNode(cursor, code, parent, depth, level);
}

function readFlowNode(
  cursor: Cursor,
  code: number,
  parent: number,
  depth: number,
  level: number,
): Tree | undefined {
  return code === LEFT_BRACE || code === LEFT_BRACKET
    ? readFlow(cursor, parent, depth + 1, level + 1)
    : readFlowScalar(cursor, code);
}

function readFlowScalar(cursor: Cursor, code: number): Scalar | undefined {
  if (code === DOUBTFUL || cursor.nodes > cursor.mostNodes) return undefined;
  if (code === DOUBLE_QUOTE) return readDouble(cursor);
  return code === SINGLE_QUOTE ? readSingle(cursor) : readFlowText(cursor);
}

/** The code of what comes next behind a comma, or of the bracket `close`; `DOUBTFUL` if neither is there. */
function behindComma(cursor: Cursor, parent: number, level: number, close: number): number {
  const code = skip(cursor, parent, level, true);
  if (code === close) return code;
  if (code !== COMMA) return DOUBTFUL;
  cursor.at += 1;
  return skip(cursor, parent, level);
}

/**
 * Goes over white space, line breaks and comments; the code of what comes next, `DOUBTFUL` where they may be wrong. The
 * library does not take a comment in column 0 everywhere behind an item.
 */
function skip(cursor: Cursor, parent: number, level: number, isBehindItem = false): number {
  const { text } = cursor;
  for (;;) {
    const at = behindBlanks(text, cursor.at);
    const code = text.charCodeAt(at);
    cursor.at = at;
    if (code > HASH) return code;
    const line = behindBreak(text, at);
    if (code === HASH) {
      const before = text.charCodeAt(at - 1);
      if (before !== SPACE && before !== TAB && (before !== LF || isBehindItem)) return DOUBTFUL;
      cursor.at = text.indexOf('\n', at);
      if (cursor.at === -1) return DOUBTFUL;
    } else if (line === -1) return code;
    else {
      cursor.at = behindSpaces(text, line);
      if (!isIndented(text, cursor.at, cursor.at - line, parent, level)) return DOUBTFUL;
    }
  }
}

/** Whether the line with its content at `at` may go on between the brackets. */
function isIndented(text: string, at: number, column: number, parent: number, level: number): boolean {
  const code = text.charCodeAt(at);
  if (code === TAB) return false;
  if (column > parent || code === HASH || behindBreak(text, at) !== -1) return true;
  return column === parent && level === 1 && (code === RIGHT_BRACKET || code === RIGHT_BRACE);
}
