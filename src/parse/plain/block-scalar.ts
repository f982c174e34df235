import type { Scalar } from '../tree.ts';
import {
  behindBlanks,
  behindBreak,
  behindSpaces,
  CR,
  DASH,
  END,
  endOfLine,
  GREATER,
  LF,
  PLUS,
  SPACE,
  TAB,
} from './chars.ts';
import { NONE } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { fold } from './plain-scalar.ts';

/** The text of a block scalar while it is gathered line by line. */
interface Content {
  source: string;
  /** Line breaks at the end that chomping decides on; 0 where the text of the file ends first. */
  breaks: number;
  /** Behind the last line that is not blank, and behind the blank lines below it. */
  end: number;
  behind: number;
}

/** The literal or folded scalar whose `|` or `>` stands at the cursor, in a collection at column `parent`. */
export function readBlockScalar(cursor: Cursor, parent: number): Scalar | undefined {
  const { text, at: start } = cursor;
  const isFolded = text.charCodeAt(start) === GREATER;
  let chomp = 0;
  let digit = 0;
  for (cursor.at += 1; ; cursor.at += 1) {
    const code = text.charCodeAt(cursor.at);
    if (chomp === 0 && (code === PLUS || code === DASH)) chomp = code;
    else if (digit === 0 && code > 0x30 && code <= 0x39) digit = code - 0x30;
    else break;
  }
  cursor.at = behindBlanks(text, cursor.at);
  if (!cursor.endLine()) return undefined;
  const content = readContent(text, cursor.at, parent, digit, isFolded);
  if (!content) return undefined;
  const end = chomp === PLUS ? content.behind : content.end;
  const tail = chomp === PLUS ? '\n'.repeat(Math.max(1, content.breaks)) : chomp === DASH ? '' : '\n';
  cursor.at = end;
  cursor.line = end;
  cursor.full = end;
  const scalar = cursor.scalar('string', 'block', content.source + tail, start, end);
  return cursor.skipLines(NONE) ? scalar : undefined;
}

/** The lines from `from` on; undefined without any, and where their indentation is doubtful. */
function readContent(
  text: string,
  from: number,
  parent: number,
  digit: number,
  isFolded: boolean,
): Content | undefined {
  let first = from;
  let widest = 0;
  let above = '';
  for (;;) {
    const at = behindSpaces(text, first);
    const next = behindBreak(text, at);
    if (next === -1) break;
    widest = Math.max(widest, at - first);
    first = next;
    above += '\n';
  }
  const found = behindSpaces(text, first) - first;
  const indent = digit > 0 ? parent + digit : found;
  if (found <= parent || found < indent || widest > indent) return undefined;
  const content: Content = { source: above, breaks: 0, end: first, behind: first };
  return (isFolded ? foldLines : joinLines)(text, indent, content) ? content : undefined;
}

/** Where the content of the line at `behind` begins, over blank lines; -1 if there is none, -2 if that is doubtful. */
function nextLine(text: string, indent: number, content: Content): number {
  for (;;) {
    let at = content.behind;
    const edge = at + indent;
    while (at < edge && text.charCodeAt(at) === SPACE) at += 1;
    const next = behindBreak(text, at);
    if (next === -1) {
      if (at < edge) return text.charCodeAt(at) === TAB ? -2 : -1;
      const deep = text.charCodeAt(behindSpaces(text, at));
      return deep === LF || deep === CR || deep === END ? -2 : at;
    }
    content.behind = next;
    content.breaks += 1;
  }
}

/** Adds the line from `at` on without its break. */
function takeLine(text: string, at: number, content: Content): void {
  const stop = endOfLine(text, at);
  const hasReturn = text.charCodeAt(stop - 1) === CR;
  content.source += text.slice(at, hasReturn ? stop - 1 : stop);
  content.breaks = text.charCodeAt(stop) === LF ? 1 : 0;
  content.end = stop + content.breaks;
  content.behind = content.end;
}

/** A literal scalar: every break counts. */
function joinLines(text: string, indent: number, content: Content): boolean {
  for (;;) {
    const at = nextLine(text, indent, content);
    if (at < 0) return at === -1;
    content.source += '\n'.repeat(content.breaks);
    takeLine(text, at, content);
  }
}

/** A folded scalar: a break between two lines is a space, unless one of them is indented deeper. */
function foldLines(text: string, indent: number, content: Content): boolean {
  let wasDeep = false;
  for (let isFirst = true; ; isFirst = false) {
    const at = nextLine(text, indent, content);
    if (at < 0) return at === -1;
    const code = text.charCodeAt(at);
    const isDeep = code === SPACE || code === TAB;
    if (!isFirst) content.source += isDeep || wasDeep ? '\n'.repeat(content.breaks) : fold(content.breaks);
    wasDeep = isDeep;
    takeLine(text, at, content);
  }
}
