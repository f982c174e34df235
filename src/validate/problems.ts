import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Args, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Document } from '../parse/document.ts';
import { diagnose } from '../parse/document.ts';
import type { Path } from '../parse/tree.ts';
import { keyAt, nearest } from '../parse/tree.ts';

/** Collects what is wrong with one document, at paths into its tree. */
export interface Problems {
  readonly document: Document;
  /** Points at the value of `path`, or the nearest part of the tree that exists. */
  readonly at: (code: DiagnosticCode, path: Path, args?: Args) => undefined;
  /** Points at the key that leads to `path`. */
  readonly atKey: (code: DiagnosticCode, path: Path, args?: Args) => undefined;
  readonly found: Diagnostic[];
}

export function problemsOf(document: Document): Problems {
  const found: Diagnostic[] = [];
  const add = (code: DiagnosticCode, node: { start: number; end: number }, args: Args): undefined => {
    found.push(diagnose(document, node, code, args));
  };
  return {
    document,
    found,
    at: (code, path, args = {}) => add(code, nearest(document.root, path), args),
    atKey: (code, path, args = {}) =>
      add(code, keyAt(document.root, path) ?? nearest(document.root, path), args),
  };
}
