import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Args, Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { lineAt, lineEnd, lineStarts, positionAt } from './lines.ts';
import type { Tree } from './tree.ts';
import { toPlain } from './tree.ts';

/** A file that is a YAML document, with its text, its tree, and the plain value that a schema validator sees. */
export interface Document {
  readonly path: string;
  readonly sha256: string;
  readonly text: string;
  /** The offset at which each line starts. */
  readonly starts: readonly number[];
  readonly root: Tree;
  readonly plain: unknown;
}

/** A part of a text, as every node of a tree is. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Longer lines are not quoted: nobody reads them, and every diagnostic would carry its file. */
export const LONGEST_QUOTE = 2_000;

/** A document from its parts; `plain` is made from the tree, the lines from the text. */
export function documentOf(path: string, sha256: string, text: string, root: Tree): Document {
  return { path, sha256, text, starts: lineStarts(text), root, plain: toPlain(root) };
}

/** Where `span` begins; the length ends with its first line. */
export function placeOf({ path, text, starts }: Document, span: Span): Place {
  return placeIn(path, text, starts, span);
}

/** The same for a text that did not become a document; `starts` as from `lineStarts`. */
export function placeIn(path: string, text: string, starts: readonly number[], span: Span): Place {
  const start = Math.min(span.start, text.length);
  const { line, column } = positionAt(starts, start);
  const end = Math.min(span.end, lineEnd(text, starts, line));
  return { path, line, column, length: Math.max(0, end - start) };
}

/** The text of a 1-based line without its break. */
export function lineText({ text, starts }: Document, line: number): string {
  return lineAt(text, starts, line);
}

/** A diagnostic about `span` of a document, with the line it begins in. */
export function diagnose(document: Document, span: Span, code: DiagnosticCode, args: Args = {}): Diagnostic {
  const place = placeOf(document, span);
  return withSource({ code, place, args }, lineText(document, place.line));
}

/** The diagnostic with the line of its place, unless that is too long to quote. */
export function withSource(diagnostic: Diagnostic, source: string): Diagnostic {
  return source.length > LONGEST_QUOTE ? diagnostic : { ...diagnostic, source };
}
