import type { Args } from '../diagnostics/diagnostic.ts';

/** Something in a text that `jc` does not read, at `[start, end)`; `args` fill the catalogue's words. */
export interface YamlError {
  readonly code: 'JC1003' | 'JC1010' | 'JC1011' | 'JC1012' | 'JC1013' | 'JC1014' | 'JC1015';
  readonly start: number;
  readonly end: number;
  readonly args: Args;
}

/** Why a text is no YAML, in the terms of somebody who types it; the words are in the catalogue (JC1010). */
export type SyntaxProblem =
  | 'tab'
  | 'wideSpace'
  | 'wideColon'
  | 'colonSpace'
  | 'noColon'
  | 'indent'
  | 'colonInText'
  | 'quote'
  | 'bracket'
  | 'comma'
  | 'comment'
  | 'extra'
  | 'startChar'
  | 'escape'
  | 'other';

/** A syntax error: JC1010 with its problem. */
export function syntaxError(problem: SyntaxProblem, start: number, end: number): YamlError {
  return { code: 'JC1010', start, end, args: { problem } };
}

/** JC1015: the document holds more than a limit allows. */
export function tooMuch(problem: 'depth' | 'nodes' | 'tokens', limit: number, at: number): YamlError {
  return { code: 'JC1015', start: at, end: at + 1, args: { problem, limit } };
}
