import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parseFile } from '../parse/file.ts';
import { DEFAULT_LIMITS } from '../parse/limits.ts';
import type { SourceEntry } from '../parse/source-file.ts';
import { isRead } from '../parse/source-file.ts';

/** Is this where a report is read from? */
export const isReportFile = (path: string): boolean => path.startsWith('reports/') && path.endsWith('.yaml');

/** `2020.yml`, `2020.YAML`, and what Notepad makes of it: `2020.yaml.txt`. */
const MISNAMED = /\.ya?ml(?:\.txt)?$/iu;

/** The path that a report under another extension was meant to have; undefined for files that are none. */
export function meantPath(path: string): string | undefined {
  return MISNAMED.test(path) && !path.endsWith('.yaml') ? path.replace(MISNAMED, '.yaml') : undefined;
}

/** A diagnostic about a file as a whole. */
export const aboutFile = (code: DiagnosticCode, path: string, args: Diagnostic['args'] = {}): Diagnostic => ({
  code,
  place: { path, line: 1, column: 1, length: 0 },
  args,
});

/**
 * What to say of an entry under `reports/` that is not read as a report: an error where a report may have been meant or
 * something may hide behind it, else a warning.
 */
export function strayFile(entry: SourceEntry): readonly Diagnostic[] {
  const meant = meantPath(entry.path);
  if (meant !== undefined) return [aboutFile('JC1005', entry.path, { name: meant.split('/').at(-1) ?? '' })];
  // That a file which nobody would read is large is nothing to complain about.
  if (!isRead(entry) && entry.problem !== 'tooLarge') return parseFile(entry, DEFAULT_LIMITS).diagnostics;
  return [aboutFile('JC3401', entry.path)];
}
