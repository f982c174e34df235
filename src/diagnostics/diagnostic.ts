import type { DiagnosticCode } from './codes.ts';

/** A place in a file of the workspace: 1-based line and column (UTF-16 units), `length` units long. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Values that fill a message: names and numbers as text, lists of allowed words. */
export type Args = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * What is wrong with a *file*. It never says that a unit failed.
 * The text is made later from `code` and `args`, in either language; `source` is the line of the file as it stands.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly place: Place;
  readonly args: Args;
  readonly source?: string;
}
