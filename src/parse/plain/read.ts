/**
 * A fast reader for the part of YAML 1.2 that people write reports and plans in. What it reads, it reads exactly as the
 * slow path does, to the last offset; it declines everything else, wrong or merely rare, and the slow path decides.
 *
 *     text      = { line } [ "---" end { line } ] ( map | seq )       line = blank line or comment
 *     map       = { key ":" ( value | below ) }                       all keys in one column; each key once
 *     seq       = { "-" ( value | map | seq | below ) }               all dashes in one column
 *     below     = end { line } [ map | seq | value ]                  right of its parent; a list may stand below its key
 *     value     = ( plain | folded | quoted | flow ) end { line } | block
 *     key       = plain | quoted                                      a string, in one line
 *     plain     = a text in one line, up to ": ", " #" or the break
 *     folded    = a plain text in several lines, all right of the parent
 *     quoted    = "'" text "'" | '"' text with escapes '"'            in one line
 *     block     = ( "|" | ">" ) [ "+" | "-" ] [ digit ] end lines     sign and digit in either order; not empty
 *     flow      = "[" [ item { "," item } [ "," ] ] "]"               lines and comments between all parts
 *               | "{" [ pair { "," pair } [ "," ] ] "}"               pair = key [ ":" [ item ] ]
 *     item      = plain | quoted | flow                               no ",[]{}" in a plain one
 *     end       = blanks [ comment ] break
 *
 * Not in it, though YAML: anchors, aliases, tags, directives, `?` keys, several documents, a document that is a scalar or
 * in brackets, quotes over several lines, a block scalar without content or in a line of its own, pairs in `[ ]`, tabs
 * as indentation or behind a dash, and whatever else looks doubtful.
 */
import type { Limits } from '../limits.ts';
import { maxTokens } from '../limits.ts';
import type { Tree } from '../tree.ts';
import { readRoot } from './block.ts';
import { behindBlanks, LF } from './chars.ts';
import { Cursor, NONE } from './cursor.ts';

/** The tree that the slow path gives for `text`, or undefined: then the slow path decides. Never throws. */
export function readPlain(text: string, limits: Limits): Tree | undefined {
  if (!hasPlainBreaks(text)) return undefined;
  const cursor = new Cursor(text, limits);
  if (!cursor.skipLines(NONE) || !skipMark(cursor)) return undefined;
  if (cursor.column === -1) return undefined;
  const root = readRoot(cursor);
  return cursor.column === -1 && isWithin(cursor, limits) ? root : undefined;
}

/** Whether each CR belongs to a line break, and no NUL looks like the end. No text that was decoded has others. */
function hasPlainBreaks(text: string): boolean {
  if (text.includes('\0')) return false;
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1))
    if (text.charCodeAt(at + 1) !== LF) return false;
  return true;
}

/** Goes over `---` in a line of its own; no content may stand behind it. */
function skipMark(cursor: Cursor): boolean {
  if (cursor.column !== 0 || !cursor.text.startsWith('---', cursor.at)) return true;
  cursor.at = behindBlanks(cursor.text, cursor.at + 3);
  return cursor.endLine() && cursor.skipLines(NONE);
}

/** The slow path also counts signs and breaks: at most eight for each node and six for each line. */
function isWithin({ text, length, nodes }: Cursor, limits: Limits): boolean {
  if (nodes > limits.nodes) return false;
  const spare = maxTokens(limits) - 8 * nodes - 4;
  if (6 * (length + 1) <= spare) return true;
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return 6 * lines <= spare;
}
