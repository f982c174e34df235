import type { CheckResult } from '../check.ts';
import { dayOf } from '../core/date.ts';
import type { Instant } from '../core/date.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DeadlineFinding } from '../evaluate/finding.ts';
import { timing } from '../evaluate/lateness.ts';
import type { Evidence, Submission } from '../model/evidence.ts';

/** A commit and its date. */
export interface CommitAt {
  readonly id: string;
  readonly at: Instant;
}

/** The commit that first brought a file, and the one that brought its present text. */
export interface Brought {
  readonly first: CommitAt;
  readonly last: CommitAt;
}

/**
 * Where a report's own word about its date is contradicted by the commit that brought it. The register takes the word
 * from `submittedAt`: what it has is not looked at. A report that no commit has brought cannot be contradicted.
 */
export function dateDiagnostics(
  { evidence, findings }: CheckResult,
  brought: ReadonlyMap<string, Brought>,
): readonly Diagnostic[] {
  if (!evidence || !findings) return [];
  return evidence.submissions.flatMap((one) => {
    const commits = brought.get(one.path);
    if (!commits) return [];
    const later = handedInLater(one, commits.last, evidence);
    return later.length > 0
      ? later
      : findings.deadlines.flatMap((deadline) => claimsInTime(one, commits.first, deadline, evidence));
  });
}

/** A file that is there is not handed in later. */
function handedInLater(one: Submission, { id, at }: CommitAt, evidence: Evidence): Diagnostic[] {
  if (one.submittedAt.ms <= at.ms || isRegistered(one, undefined, evidence)) return [];
  const args = { found: one.submittedAt.text, committed: at.text, commit: id.slice(0, 12) };
  return [{ code: 'JC1504', place: one.at, args }];
}

/** In time by its own word, late by the commit: both by the one function that decides lateness. */
function claimsInTime(
  one: Submission,
  { id, at }: CommitAt,
  { deadline, last, subjects }: DeadlineFinding,
  evidence: Evidence,
): Diagnostic[] {
  const documents = deadline.documents.filter(
    (document) => one.documents.includes(document.id) && !isRegistered(one, document.id, evidence),
  );
  if (documents.length === 0 || !subjects.some(({ unit }) => unit === one.unit)) return [];
  const extensions = evidence.waivers.flatMap((waiver) =>
    waiver.kind === 'extension' && waiver.deadline === deadline.id && waiver.unit === one.unit
      ? [waiver]
      : [],
  );
  const stateOn = (instant: Instant): string => {
    const day = dayOf(instant);
    return timing({ last, asOf: day, extensions, accepted: day, refused: undefined, soonDays: 0 }).state;
  };
  if (stateOn(one.submittedAt) !== 'onTime' || stateOn(at) === 'onTime') return [];
  const args = {
    found: one.submittedAt.text,
    deadline: deadline.id,
    committed: at.text,
    commit: id.slice(0, 12),
    last,
  };
  return [{ code: 'JC1505', place: one.at, args }];
}

/** Does the register have this report, or this document of its unit? */
const isRegistered = (one: Submission, document: string | undefined, { receipts }: Evidence): boolean =>
  receipts.some(
    ({ unit, documents, report }) =>
      unit === one.unit &&
      ((report?.period === one.period.id && report.revision === one.revision) ||
        (document !== undefined && documents.includes(document))),
  );
