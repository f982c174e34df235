import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Args, Diagnostic } from '../diagnostics/diagnostic.ts';
import { decode } from './bytes.ts';
import type { ByteError } from './bytes.ts';
import { documentOf, placeIn, withSource } from './document.ts';
import type { Document, Span } from './document.ts';
import type { Limits } from './limits.ts';
import { lineAt, lineStarts } from './lines.ts';
import { isRead } from './source-file.ts';
import type { SourceEntry, SourceFile, UnreadFile } from './source-file.ts';
import { parseYaml } from './yaml.ts';

/** A file as a document, or the diagnostics for which it is none; never both, never neither. */
export interface ParsedFile {
  readonly document?: Document;
  readonly diagnostics: readonly Diagnostic[];
}

const NOWHERE: Span = { start: 0, end: 0 };

/** Bytes to document: encoding, size, characters, then YAML. An entry that was not read gives its reason. Never throws. */
export function parseFile(entry: SourceEntry, limits: Limits): ParsedFile {
  if (!isRead(entry)) return { diagnostics: [unreadDiagnostic(entry, limits)] };
  const decoded = decode(entry.bytes, limits);
  if ('error' in decoded) return { diagnostics: [byteDiagnostic(entry.path, decoded.error)] };
  return parseText(entry, decoded.text, limits);
}

function parseText(file: SourceFile, text: string, limits: Limits): ParsedFile {
  const { root, errors } = parseYaml(text, limits);
  if (root) return { document: documentOf(file.path, file.sha256, text, root), diagnostics: [] };
  const starts = lineStarts(text);
  const say = (code: DiagnosticCode, span: Span, args: Args): Diagnostic =>
    inText(file.path, text, starts, code, span, args);
  if (errors.length === 0) return { diagnostics: [say('JC1007', NOWHERE, {})] };
  return { diagnostics: errors.map((error) => say(error.code, error, error.args)) };
}

function inText(
  path: string,
  text: string,
  starts: readonly number[],
  code: DiagnosticCode,
  span: Span,
  args: Args,
): Diagnostic {
  const place = placeIn(path, text, starts, span);
  return withSource({ code, place, args }, lineAt(text, starts, place.line));
}

function unreadDiagnostic({ path, problem }: UnreadFile, limits: Limits): Diagnostic {
  const place = { path, line: 1, column: 1, length: 0 };
  if (problem === 'tooLarge') return { code: 'JC1002', place, args: { limit: limits.fileBytes } };
  const code = problem === 'link' || problem === 'notRegular' ? 'JC1004' : 'JC1006';
  return { code, place, args: { problem } };
}

function byteDiagnostic(path: string, error: ByteError): Diagnostic {
  switch (error.kind) {
    case 'tooLarge':
      return unreadDiagnostic({ path, problem: 'tooLarge' }, { fileBytes: error.limit, depth: 0, nodes: 0 });
    case 'encoding':
      return { code: 'JC1001', place: { path, ...error.at, length: 0 }, args: { problem: error.guess } };
    case 'control': {
      const span = { start: error.offset, end: error.offset + 1 };
      const args = { char: error.char, count: error.count };
      return inText(path, error.text, lineStarts(error.text), 'JC1003', span, args);
    }
  }
}
