import type { YAMLParseError } from 'yaml';
import { lineEnd, lineStarts, positionAt } from './lines.ts';
import { syntaxError } from './yaml-error.ts';
import type { SyntaxProblem, YamlError } from './yaml-error.ts';

/** `指标：90` at the beginning of a line: the colon that an input method for Chinese types. */
const WIDE_COLON = /^([ \t]*(?:- +)*[^\s:："'#[{|>-][^\s:："'#]*[ \t]*)：/;
/** `unit:scjgj` at the beginning of a line. */
const TIGHT_COLON = /^([ \t]*(?:- +)*[A-Za-z][A-Za-z0-9_-]*):(?=[^\s:/])/;

const MAX_ERRORS = 20;

/** By the library's code; where one code says several things, its text decides (it is read here and never shown). */
function problemOf(error: YAMLParseError): SyntaxProblem {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BAD_INDENT':
      return /end with a [}\]]/.test(error.message) ? 'bracket' : 'indent';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /sequence/.test(error.message) ? 'indent' : 'colonInText';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'noColon';
    case 'MISSING_CHAR':
      return missingChar(error.message);
    case 'UNEXPECTED_TOKEN':
      return /block-seq-ind|flow-\w+-end|flow (?:map|seq)|comma/.test(error.message) ? 'bracket' : 'extra';
    case 'BAD_SCALAR_START':
      return 'startChar';
    case 'BAD_DQ_ESCAPE':
      return 'escape';
    case 'BLOCK_IN_FLOW':
      return 'bracket';
    default:
      return 'other';
  }
}

function missingChar(message: string): SyntaxProblem {
  if (message.includes('quote')) return 'quote';
  if (message.includes('Comments')) return 'comment';
  if (message.includes('space after :')) return 'colonSpace';
  if (message.includes('Missing ,')) return 'comma';
  if (message.includes('followed by map values')) return 'noColon';
  if (/end with a/.test(message)) return 'bracket';
  return message.includes('Sequence item') ? 'indent' : 'other';
}

/**
 * The library's errors as ours, in the order of the text. One slip often makes a chain of errors of other kinds
 * behind it, so only those of the first one's kind are kept, one per line.
 */
export function syntaxErrors(text: string, found: readonly YAMLParseError[]): readonly YamlError[] {
  const starts = lineStarts(text);
  const errors: YamlError[] = [];
  const lines = new Set<number>();
  for (const error of found) {
    const ours = explain(text, starts, error, found);
    const { line } = positionAt(starts, ours.start);
    if (lines.has(line) || errors.length === MAX_ERRORS) continue;
    if (errors[0] && errors[0].args['problem'] !== ours.args['problem']) continue;
    lines.add(line);
    errors.push(ours);
  }
  return errors;
}

function explain(
  text: string,
  starts: readonly number[],
  error: YAMLParseError,
  all: readonly YAMLParseError[],
): YamlError {
  const [start, end] = error.pos;
  const first = positionAt(starts, start).line;
  const last = Math.max(first, positionAt(starts, Math.max(start, end - 1)).line);
  const hint = colonHint(text, starts, first, last) ?? colonHint(text, starts, first - 1, first - 1);
  if (hint && error.code !== 'TAB_AS_INDENT') return hint;
  const wide = wideIndentIn(text, starts, first, last);
  if (wide) return wide;
  const problem = problemOf(error);
  const open = problem === 'bracket' ? openBracket(text, starts, first) : undefined;
  if (open !== undefined) return syntaxError('bracket', open, open + 1);
  // `a: 1` and a deeper `b: 2` below it: the library sees a text with a colon, the typist a line too far right.
  const spans = all.find((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === start);
  if (problem !== 'colonInText' || !spans)
    return syntaxError(problem, start, oneLine(text, starts, first, start, end));
  const line = positionAt(starts, spans.pos[1] - 1).line;
  const from = starts[line - 1] ?? start;
  return syntaxError('indent', from, Math.max(from, spans.pos[1]));
}

function oneLine(text: string, starts: readonly number[], line: number, start: number, end: number): number {
  return Math.max(start, Math.min(end, lineEnd(text, starts, line)));
}

/** A colon that is full-width, or has no space behind it, in the lines `first` to `last`. */
function colonHint(
  text: string,
  starts: readonly number[],
  first: number,
  last: number,
): YamlError | undefined {
  for (let line = Math.max(1, first); line <= Math.min(last, first + 5); line += 1) {
    const from = starts[line - 1] ?? 0;
    const hint = colonSlip(text.slice(from, lineEnd(text, starts, line)), from);
    if (hint) return hint;
  }
  return undefined;
}

/** A line indented with full-width or no-break spaces, among `first` to `last` and the line above. */
function wideIndentIn(
  text: string,
  starts: readonly number[],
  first: number,
  last: number,
): YamlError | undefined {
  for (let line = Math.max(1, first - 1); line <= Math.min(last, first + 5); line += 1) {
    const from = starts[line - 1] ?? 0;
    const hint = wideIndent(text.slice(from, lineEnd(text, starts, line)), from);
    if (hint) return hint;
  }
  return undefined;
}

/** Spaces that are none to YAML at the beginning of a text; `from` is its offset. */
export function wideIndent(text: string, from: number): YamlError | undefined {
  const [, before = '', wide = ''] = /^([ \t]*)([\u00a0\u3000]+)/.exec(text) ?? [];
  const start = from + before.length;
  return wide === '' ? undefined : syntaxError('wideSpace', start, start + wide.length);
}

/** The bracket left open in the lines just above a bracket error, or undefined; texts in quotes are looked over. */
function openBracket(text: string, starts: readonly number[], line: number): number | undefined {
  for (let above = line; above >= Math.max(1, line - 5); above -= 1) {
    const from = starts[above - 1] ?? 0;
    const open: number[] = [];
    const shown = text
      .slice(from, lineEnd(text, starts, above))
      .replace(/"[^"]*"|'[^']*'|(?:^|[ \t])#.*/g, (part) => ' '.repeat(part.length));
    for (const { 0: sign, index } of shown.matchAll(/[[\]{}]/g)) {
      if (sign === '[' || sign === '{') open.push(from + index);
      else open.pop();
    }
    if (open.length > 0) return open.at(-1);
  }
  return undefined;
}

/** The slip in a text that was meant as `key: value`, if it is one; `from` is the offset of the text. */
export function colonSlip(text: string, from: number): YamlError | undefined {
  const wide = WIDE_COLON.exec(text);
  if (wide) return at('wideColon', from + (wide[1] ?? '').length);
  const tight = TIGHT_COLON.exec(text);
  return tight ? at('colonSpace', from + (tight[1] ?? '').length) : undefined;
}

function at(problem: SyntaxProblem, offset: number): YamlError {
  return syntaxError(problem, offset, offset + 1);
}
