import { decode } from '../parse/bytes.ts';
import { DEFAULT_LIMITS } from '../parse/limits.ts';
import { lineAt, lineStarts } from '../parse/lines.ts';
import { withSource } from '../parse/document.ts';
import type { SourceEntry } from '../parse/source-file.ts';
import { isRead } from '../parse/source-file.ts';
import type { Diagnostic } from './diagnostic.ts';

/** The diagnostics, each that points at words with the line in which they stand. */
export function quoteLines(
  diagnostics: readonly Diagnostic[],
  entries: readonly SourceEntry[],
): readonly Diagnostic[] {
  const bare = new Set(diagnostics.filter(isBare).map((one) => one.place.path));
  if (bare.size === 0) return diagnostics;
  const texts = new Map(entries.filter((one) => bare.has(one.path)).map((one) => [one.path, textOf(one)]));
  return diagnostics.map((one) => {
    const text = isBare(one) ? texts.get(one.place.path) : undefined;
    return text === undefined ? one : withSource(one, lineAt(text.text, text.starts, one.place.line));
  });
}

/** Does it point at words without quoting them? What is about a whole file points at nothing. */
const isBare = (one: Diagnostic): boolean => one.source === undefined && one.place.length > 0;

function textOf(entry: SourceEntry): { text: string; starts: readonly number[] } | undefined {
  const decoded = isRead(entry) ? decode(entry.bytes, { ...DEFAULT_LIMITS, fileBytes: Infinity }) : undefined;
  return decoded && 'text' in decoded ? { text: decoded.text, starts: lineStarts(decoded.text) } : undefined;
}
