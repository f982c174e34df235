import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Args, Diagnostic } from '../diagnostics/diagnostic.ts';
import { isError } from '../diagnostics/severity.ts';
import type { Document, Span } from '../parse/document.ts';
import { diagnose } from '../parse/document.ts';
import type { Path } from '../parse/tree.ts';
import { keyAt, nearest } from '../parse/tree.ts';

/** More errors than this in one file are not read by anybody; the rest shows once these are put right. */
export const MOST_ERRORS = 100;

/** Arguments, or how to work them out: a did-you-mean that nobody will see is not looked for. */
type Given = Args | (() => Args);

/** Collects what is wrong with one document, at paths into its tree. */
export interface Problems {
  readonly document: Document;
  /** Points at the value of `path`, or the nearest part of the tree that exists. */
  readonly at: (code: DiagnosticCode, path: Path, args?: Given) => undefined;
  /** Points at the key that leads to `path`. */
  readonly atKey: (code: DiagnosticCode, path: Path, args?: Given) => undefined;
  /** The first errors, and every warning. */
  readonly found: readonly Diagnostic[];
  /** How many problems there are, those that are not kept included. */
  readonly count: () => number;
}

export function problemsOf(document: Document): Problems {
  const found: Diagnostic[] = [];
  let count = 0;
  let errors = 0;
  const add = (code: DiagnosticCode, spanOf: () => Span, given: Given): undefined => {
    count += 1;
    if (errors >= MOST_ERRORS) return;
    const args = typeof given === 'function' ? given() : given;
    const diagnostic = diagnose(document, spanOf(), code, args);
    if (isError(diagnostic)) errors += 1;
    found.push(diagnostic);
  };
  return {
    document,
    found,
    count: () => count,
    at: (code, path, given = {}) => add(code, () => nearest(document.root, path), given),
    atKey: (code, path, given = {}) =>
      add(code, () => keyAt(document.root, path) ?? nearest(document.root, path), given),
  };
}
