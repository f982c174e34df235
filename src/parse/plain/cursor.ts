import type { Limits } from '../limits.ts';
import type { Scalar, ScalarStyle, ScalarType } from '../tree.ts';
import { behindBlanks, behindBreak, behindSpaces, endOfLine, HASH, LF, TAB } from './chars.ts';

/** For `skipLines`: no comment belongs to what was read last. */
export const NONE = 0x3fff_ffff;

/** Deeper nesting is left to the slow path, whatever the limit: here each level is a few calls. */
const DEEPEST = 256;

/** Where the reader stands, and what it has to remember from one node to the next. */
export class Cursor {
  readonly text: string;
  /** Collections inside each other that are read at most. */
  readonly depth: number;
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

  constructor(text: string, limits: Limits) {
    this.text = text;
    this.depth = Math.min(limits.depth, DEEPEST);
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

  /** Goes on to the next line. False if more than white space and a comment is left in this one. */
  endLine(): boolean {
    const { text } = this;
    let at = behindBlanks(text, this.at);
    if (text.charCodeAt(at) === HASH && at > this.at) at = endOfLine(text, at);
    const next = at === text.length ? at : behindBreak(text, at);
    if (next === -1) return false;
    this.at = next;
    this.line = next;
    this.full = next;
    this.comments = -1;
    return true;
  }

  /**
   * Goes from the beginning of a line to the next line with content, over blank lines and comments. Comments right of
   * column `owner` belong to the node that was read last, up to the first that is not. False for a tab as indentation.
   */
  skipLines(owner: number): boolean {
    const { text } = this;
    for (;;) {
      const at = behindSpaces(text, this.at);
      const code = text.charCodeAt(at);
      let next = code === LF ? at + 1 : behindBreak(text, at);
      if (code === HASH) {
        next = Math.min(endOfLine(text, at) + 1, text.length);
        this.noteComment(at - this.line, next, owner);
      } else if (next === -1) {
        this.at = at;
        this.column = at === text.length ? -1 : at - this.line;
        return code !== TAB;
      }
      this.at = next;
      this.line = next;
    }
  }

  private noteComment(column: number, behind: number, owner: number): void {
    if (this.comments === -1 && column > owner) this.full = behind;
    else if (column > this.comments) this.comments = column;
  }
}
