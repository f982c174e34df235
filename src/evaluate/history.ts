import type { Evidence, Observation, Submission } from '../model/evidence.ts';
import type { Target } from '../model/plan.ts';
import type { HistoryEntry } from './finding.ts';
import { readsOf } from './measures/index.ts';
import type { Status } from './status.ts';
import type { Judging, Verdict } from './target.ts';
import { judgeTarget } from './target.ts';
import type { View } from './view.ts';
import { receivedAt } from './view.ts';

/**
 * Every revision of every reporter that says something about a target, with the verdict it would give:
 * that revision in force, everything else as now. A revision that turns a verdict is always said, in both directions.
 */
export function historyOf(
  target: Target,
  verdict: Verdict,
  judging: Judging,
  evidence: Evidence,
): HistoryEntry[] {
  return target.reporters.flatMap((unit) => {
    const all = judging.view.submissions.filter(
      (one) => one.unit === unit && one.period.id === target.period.id,
    );
    return chainOf(
      target,
      all.toSorted((a, b) => a.revision - b.revision),
      verdict,
      judging,
      evidence,
    );
  });
}

function chainOf(
  target: Target,
  chain: readonly Submission[],
  verdict: Verdict,
  judging: Judging,
  evidence: Evidence,
): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  for (const submission of chain) {
    const observations = relevant(target, submission);
    const before = entries.at(-1);
    if (observations.length === 0 && !before) continue;
    const inForce = judging.view.current(submission.unit, submission.period.id) === submission;
    const status = inForce
      ? verdict.status
      : judgeTarget(target, { ...judging, view: withRevision(judging.view, submission) }).status;
    entries.push({
      submission,
      received: receivedAt(submission, evidence.receipts),
      status,
      observations,
      changes: before ? changesBetween(before.observations, observations) : [],
      flippedFrom: before && flipped(before.status, status, submission) ? before.status : undefined,
    });
  }
  return entries;
}

const relevant = (target: Target, submission: Submission): Observation[] => {
  const figures = readsOf(target.measure);
  return submission.observations.filter((seen) => figures.includes(seen.figure));
};

function changesBetween(
  before: readonly Observation[],
  after: readonly Observation[],
): HistoryEntry['changes'] {
  return after.flatMap((seen) => {
    const other = before.find((one) => one.figure === seen.figure && one.scope === seen.scope);
    return other && other.text !== seen.text ? [{ before: other, after: seen }] : [];
  });
}

/** What was decided is decided otherwise; or a correction, not a mere addition, changed the verdict. */
function flipped(before: Status, after: Status, submission: Submission): boolean {
  if (before === after) return false;
  const decided = before === 'pass' || before === 'fail' || before === 'notApplicable';
  return (
    decided || (submission.revises !== undefined && submission.revises.kind !== '补报' && after !== 'pending')
  );
}

/** The view with one unit's earlier revision in force. */
function withRevision(view: View, submission: Submission): View {
  const own = (unit: string, period: string): boolean =>
    unit === submission.unit && period === submission.period.id;
  return {
    ...view,
    current: (unit, period) => (own(unit, period) ? submission : view.current(unit, period)),
    observation: (figure, scope, unit, period) =>
      own(unit, period)
        ? submission.observations.find((seen) => seen.figure === figure && seen.scope === scope)
        : view.observation(figure, scope, unit, period),
  };
}
