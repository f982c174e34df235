import type { CheckResult } from '../check.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Submission } from '../model/evidence.ts';
import { aboutFile } from '../validate/files.ts';
import { reportPath } from '../validate/reports/path.ts';
import type { Change, FileChange } from './change.ts';

/** What is wrong with a change as such, whatever its files say. `before` is the state that it is to be merged into. */
export function changeDiagnostics(change: Change, before: CheckResult, ref: string): readonly Diagnostic[] {
  const submissions = before.evidence?.submissions ?? [];
  const accepted = new Map(submissions.map((one) => [one.path, one]));
  return [
    ...change.files.flatMap((one) => handedInBefore(one, accepted, submissions)),
    ...change.outside.map((path) => aboutFile('JC3501', path, { ref })),
    ...change.executable.map((path) => aboutFile('JC3402', path)),
    ...severalUnits(change, before),
  ];
}

/** What was accepted stands as it was handed in: it is revised, never edited, moved or taken away. */
function handedInBefore(
  { kind, path, from }: FileChange,
  accepted: ReadonlyMap<string, Submission>,
  submissions: readonly Submission[],
): Diagnostic[] {
  const one = accepted.get(from ?? path);
  if (!one) return [];
  if (kind === 'removed') return [aboutFile('JC1502', path)];
  if (kind === 'renamed') return [aboutFile('JC1503', path, { from: from ?? '' })];
  return [aboutFile('JC1501', path, { next: nextRevision(one, submissions) })];
}

function nextRevision({ unit, period }: Submission, submissions: readonly Submission[]): string {
  const revisions = submissions
    .filter((one) => one.unit === unit && one.period.id === period.id)
    .map((one) => one.revision);
  return reportPath(unit, period.id, Math.max(0, ...revisions) + 1);
}

/** One change brings the report of one body. Said at the first file of the second body. */
function severalUnits({ files }: Change, { loaded }: CheckResult): Diagnostic[] {
  const folders = files.map((one) => one.path.split('/')[1] ?? '');
  const units = [...new Set(folders)];
  const second = files[folders.findIndex((folder) => folder !== folders[0])];
  if (!second) return [];
  const names = units.map((id) => loaded?.registry.units.get(id)?.name ?? id);
  return [aboutFile('JC3502', second.path, { units: names })];
}
