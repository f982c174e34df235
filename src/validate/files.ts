import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceEntry } from '../parse/source-file.ts';

function aboutFile(path: string, code: 'JC1005' | 'JC1008', name: string): Diagnostic {
  return { code, place: { path, line: 1, column: 1, length: 0 }, args: { name } };
}

/** JC1005 for each file under `reports/` that would be read if it ended in `.yaml`. */
export function misnamedReports(entries: readonly SourceEntry[]): readonly Diagnostic[] {
  return entries
    .filter(({ path }) => /^reports\/.*\.(?:yml|YML|Yml|YAML|Yaml)$/s.test(path))
    .map(({ path }) =>
      aboutFile(path, 'JC1005', (path.split('/').at(-1) ?? path).replace(/\.[^.]*$/, '.yaml')),
    );
}

/** JC1008 for each path of `required` that is not among the entries; one that is there but unread has its own code. */
export function missingFiles(
  entries: readonly SourceEntry[],
  required: readonly string[],
): readonly Diagnostic[] {
  const there = new Set(entries.map(({ path }) => path));
  return required.filter((path) => !there.has(path)).map((path) => aboutFile(path, 'JC1008', path));
}
