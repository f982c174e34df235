import type { SubjectFinding, TargetFinding } from './finding.ts';
import { subjectOrder } from './lateness.ts';
import type { SubjectState } from './lateness.ts';
import type { Selection } from './select.ts';
import { subjectsOf } from './select.ts';
import { statuses } from './status.ts';
import type { Status } from './status.ts';

/** How a target is counted: by its status, or as waived where a waiver lies over it. */
export type Counted = Status | 'waived';

export const countedAs = (finding: TargetFinding): Counted => (finding.waiver ? 'waived' : finding.status);

/** In progress and behind the pace in some part that is still open. */
export const isBehind = (finding: TargetFinding): boolean =>
  countedAs(finding) === 'pending' &&
  finding.scopes.some((scope) => scope.status === 'pending' && (scope.progress.pace?.behind ?? 0n) > 0n);

/** Counts over a selection: made once, used by every output. */
export interface Tally {
  readonly targets: Readonly<Record<Counted, number>> & { readonly total: number; readonly behind: number };
  readonly subjects: Readonly<Record<SubjectState, number>> & { readonly total: number };
}

export function tally(selection: Selection): Tally {
  const { targets } = selection;
  const subjects = subjectsOf(selection);
  const counted = [...statuses, 'waived'] as const;
  return {
    targets: {
      ...countBy(counted, targets, countedAs),
      total: targets.length,
      behind: targets.filter(isBehind).length,
    },
    subjects: {
      ...countBy(subjectOrder, subjects, (subject: SubjectFinding) => subject.state),
      total: subjects.length,
    },
  };
}

function countBy<K extends string, T>(
  keys: readonly K[],
  all: readonly T[],
  keyOf: (one: T) => K,
): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const one of all) counts[keyOf(one)] += 1;
  return counts;
}

/** What somebody has to act on, whatever closes the gate; `late` is not among it: nobody can cure it. */
export const gating = {
  targets: ['fail', 'indeterminate', 'missing'],
  subjects: ['overdue', 'partial'],
} as const satisfies { targets: readonly Counted[]; subjects: readonly SubjectState[] };
