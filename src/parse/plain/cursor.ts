import type { Limits } from '../limits.ts';
import type { Scalar, ScalarStyle, ScalarType } from '../tree.ts';
import { CR, END, endOfLine, HASH, LF, SPACE, TAB } from './chars.ts';

/** For `skipLines`: no comment belongs to what was read last. */
export const NONE = 0x3fff_ffff;

/** Deeper nesting is left to the slow path, whatever the limit: here each level is a few calls. */
const DEEPEST = 256;

/**
 * Where the reader stands, and what it has to remember from one node to the next. It is written for a process that reads
 * a few files and ends: few calls, and long runs of characters are left to `indexOf`.
 */
export class Cursor {
  /** The text with `END` behind it, so that no loop has to look at the length. */
  readonly text: string;
  readonly length: number;
  /** Collections inside each other that are read at most. */
  readonly depth: number;
  /** Nodes that are read at most: reading stops soon behind them. */
  readonly mostNodes: number;
  at = 0;
  /** Where the line begins that `at` stands in. */
  line = 0;
  /** After `skipLines`: the column (from 0) of what comes next; -1 at the end of the text. */
  column = -1;
  /** The end of the node that was read last, with the white space and the comments that belong to it. */
  full = 0;
  /** The rightmost column of the comments since then that belong to no node yet; -1 without any. */
  comments = -1;
  /** Nodes so far, keys and empty values among them. */
  nodes = 0;
  /** Where the next line break, colon and hash stand, as far as they have been looked for; `length` for none. */
  nextBreak = -1;
  nextColon = -1;
  nextHash = -1;

  constructor(text: string, limits: Limits) {
    this.text = text.endsWith('\n') ? text : `${text}\0`;
    this.length = text.length;
    this.depth = Math.min(limits.depth, DEEPEST);
    this.mostNodes = limits.nodes;
  }

  /** Every scalar is made here: all have one shape. */
  scalar(type: ScalarType, style: ScalarStyle, source: string, start: number, end: number): Scalar {
    this.nodes += 1;
    return { kind: 'scalar', type, style, source, start, end };
  }

  /** The null that stands behind a colon or dash with nothing behind it. */
  empty(at: number): Scalar {
    return this.scalar('null', 'plain', '', at, at);
  }

  /** The end of the line of `at`, which is never left of where it was asked for last. */
  lineEnd(at: number): number {
    if (this.nextBreak < at) this.nextBreak = endOfLine(this.text, at);
    return this.nextBreak;
  }

  /** Goes on to the next line, over a comment. False if anything else is left in this one; blanks are behind the cursor. */
  endLine(): boolean {
    const { text } = this;
    let { at } = this;
    let code = text.charCodeAt(at);
    if (code === HASH) {
      const before = text.charCodeAt(at - 1);
      if (before !== SPACE && before !== TAB) return false;
      at = endOfLine(text, at);
      code = text.charCodeAt(at);
    }
    if (code === LF) at += 1;
    else if (code === CR) at += 2;
    else if (code !== END) return false;
    this.at = at;
    this.line = at;
    this.full = at;
    this.comments = -1;
    return true;
  }

  /**
   * Goes from the beginning of a line to the next line with content, over blank lines and comments. Comments right of
   * column `owner` belong to the node that was read last, up to the first that is not. False for a tab as indentation.
   */
  skipLines(owner: number): boolean {
    const { text } = this;
    let { line } = this;
    for (;;) {
      let at = line;
      let code = at < this.length ? text.charCodeAt(at) : END;
      while (code === SPACE) code = text.charCodeAt((at += 1));
      if (code === HASH) {
        const column = at - line;
        line = Math.min(endOfLine(text, at) + 1, this.length);
        if (this.comments === -1 && column > owner) this.full = line;
        else if (column > this.comments) this.comments = column;
      } else if (code === LF) line = at + 1;
      else if (code === CR) line = at + 2;
      else {
        this.at = at;
        this.line = line;
        this.column = code === END ? -1 : at - line;
        return code !== TAB;
      }
    }
  }
}
