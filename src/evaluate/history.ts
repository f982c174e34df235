import type { Observation, Submission } from '../model/evidence.ts';
import type { Target } from '../model/plan.ts';
import type { HistoryEntry } from './finding.ts';
import { readsOf } from './measures/index.ts';
import type { Status } from './status.ts';
import type { Judging, Verdict } from './target.ts';
import { statusOf } from './target.ts';
import type { View } from './view.ts';
import { observationIn, receivedAt } from './view.ts';

/**
 * Every revision of every reporter that says something about a target, with the verdict it would give:
 * that revision in force, everything else as now. A revision that turns a verdict is always said, in both directions.
 */
export function historyOf(target: Target, verdict: Verdict, judging: Judging): HistoryEntry[] {
  return target.reporters.flatMap((unit) => {
    const all = judging.view.revisionsOf(unit).filter((one) => one.period.id === target.period.id);
    return chainOf(
      target,
      all.toSorted((a, b) => a.revision - b.revision),
      verdict,
      judging,
    );
  });
}

function chainOf(
  target: Target,
  chain: readonly Submission[],
  verdict: Verdict,
  judging: Judging,
): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  for (const submission of chain) {
    const observations = relevant(target, submission);
    const before = entries.at(-1);
    if (observations.length === 0 && !before) continue;
    const status = saysTheSame(target, submission, judging.view)
      ? verdict.status
      : statusOf(target, { ...judging, view: withRevision(judging.view, submission) });
    entries.push({
      submission,
      received: receivedAt(submission, judging.view.records.receiptsOf(submission.unit)),
      status,
      observations,
      changes: before ? changesBetween(before.observations, observations) : [],
      flippedFrom: before && flipped(before.status, status, submission) ? before.status : undefined,
    });
  }
  return entries;
}

/** Is it in force, or does what is in force say nothing else about the target? Then its verdict is the one there is. */
function saysTheSame(target: Target, submission: Submission, view: View): boolean {
  const current = view.current(submission.unit, submission.period.id);
  if (current === undefined || typeof current === 'string') return false;
  const [own, other] = [relevant(target, submission), relevant(target, current)];
  return own.length === other.length && own.every((seen, i) => same(seen, other[i]));
}

/** Two observations of which a verdict cannot tell one from the other: all but their places. */
function same(a: Observation, b: Observation | undefined): boolean {
  return (
    b !== undefined &&
    a.figure === b.figure &&
    a.scope === b.scope &&
    a.text === b.text &&
    a.percentage === b.percentage &&
    a.asOf === b.asOf &&
    a.final === b.final &&
    a.roster === b.roster &&
    a.emptyStated === b.emptyStated &&
    a.joint.length === 0 &&
    b.joint.length === 0
  );
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
  const current: View['current'] = (unit, period) =>
    unit === submission.unit && period === submission.period.id ? submission : view.current(unit, period);
  return {
    ...view,
    current,
    observation: (figure, scope, unit, period) => observationIn(current(unit, period), figure, scope),
  };
}
