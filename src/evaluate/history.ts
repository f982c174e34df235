import type { Observation, Submission } from '../model/evidence.ts';
import type { Scope, Target } from '../model/plan.ts';
import { condense } from './condense.ts';
import type { History, HistoryEntry } from './finding.ts';
import { readsOf } from './measures/fields.ts';
import { scopesOf, sideOf, sidesOf } from './sides.ts';
import type { Judging, Side } from './sides.ts';
import { worst } from './status.ts';
import type { Status } from './status.ts';
import type { Verdict } from './target.ts';
import type { View } from './view.ts';
import { observationIn, receivedAt } from './view.ts';
import { contextOf, weigh } from './weigh.ts';

export function historyOf(target: Target, verdict: Verdict, judging: Judging): History {
  let turned: readonly HistoryEntry[] | undefined;
  const entriesOfSome = (isAsked: (chain: readonly Submission[]) => boolean): HistoryEntry[] => {
    const chains = target.reporters.map((unit) => chainOf(target, unit, judging.view));
    const statusOf = statusIn(chains, target, verdict, judging);
    return chains.filter(isAsked).flatMap((chain) => entriesOf(target, chain, judging.view, statusOf));
  };
  return {
    entries: () => {
      const all = entriesOfSome(() => true);
      turned ??= turnsIn(all);
      return all;
    },
    // A report that was never revised has turned nothing.
    turns: () => (turned ??= turnsIn(entriesOfSome((chain) => chain.length > 1))),
  };
}

const turnsIn = (entries: readonly HistoryEntry[]): readonly HistoryEntry[] =>
  entries.filter((one) => one.flippedFrom !== undefined);

/** The status with one of the revisions in force; what all of them need is made when the first needs it. */
function statusIn(
  chains: readonly (readonly Submission[])[],
  target: Target,
  verdict: Verdict,
  judging: Judging,
): (one: Submission) => Status {
  const differs = (one: Submission): boolean => !saysTheSame(target, one, judging.view);
  const statusWith = once(() => {
    const revised = chains.flatMap((chain) => chain.filter(differs).map((one) => one.unit));
    return statusesOf(target, new Set(revised), anyJoint(target, chains), judging);
  });
  return (one) => (differs(one) ? statusWith()(one) : verdict.status);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The revisions of one unit from the first that says something about a target, in order. */
function chainOf(target: Target, unit: string, view: View): readonly Submission[] {
  const all = view.revisionsOf(unit).filter((one) => one.period.id === target.period.id);
  if (all.length > 1) all.sort((a, b) => a.revision - b.revision);
  const first = all.findIndex((one) => relevant(target, one).length > 0);
  return first === -1 ? [] : all.slice(first);
}

function entriesOf(
  target: Target,
  chain: readonly Submission[],
  view: View,
  statusOf: (one: Submission) => Status,
): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  for (const submission of chain) {
    const observations = relevant(target, submission);
    const before = entries.at(-1);
    const status = statusOf(submission);
    entries.push({
      submission,
      received: receivedAt(submission, view.records.receiptsOf(submission.unit)),
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
  if (current === submission) return true;
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

function relevant(target: Target, submission: Submission): Observation[] {
  const figures = readsOf(target.measure);
  return submission.observations.filter((seen) => figures.includes(seen.figure));
}

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

/** The status of a target with one revision of a `revised` unit in force, without judging all reporters anew each time. */
function statusesOf(
  target: Target,
  revised: ReadonlySet<string>,
  joint: boolean,
  judging: Judging,
): (submission: Submission) => Status {
  const context = contextOf(target, judging.plan);
  const scopes = scopesOf(target).map((scope) => ({
    scope,
    othersOf: (joint ? othersOneByOne : othersIn)(target, scope, revised, judging),
  }));
  return (submission) => {
    const { unit } = submission;
    const with_ = { ...judging, view: withRevision(judging.view, submission) };
    return worst(
      scopes.map(({ scope, othersOf }) => {
        const sides = [...othersOf(unit), sideOf(target, scope, unit, with_)];
        return weigh(target, sides, context).decision.status;
      }),
    );
  };
}

/** A joint part names its partner, so nobody may vanish in a sum: not even for a part that only an earlier revision had. */
const anyJoint = (target: Target, chains: readonly (readonly Submission[])[]): boolean =>
  chains.some((chain) => chain.some((one) => relevant(target, one).some((seen) => seen.joint.length > 0)));

function othersOneByOne(
  target: Target,
  scope: Scope | undefined,
  _revised: ReadonlySet<string>,
  judging: Judging,
): (unit: string) => readonly Side[] {
  const sides = sidesOf(target, scope, judging);
  return (unit) => sides.filter((side) => side.part.unit !== unit);
}

/** All reporters of a scope but one, condensed. */
function othersIn(
  target: Target,
  scope: Scope | undefined,
  revised: ReadonlySet<string>,
  judging: Judging,
): (unit: string) => readonly Side[] {
  const sides = sidesOf(target, scope, judging);
  const isRevised = ({ part }: Side): boolean => revised.has(part.unit);
  const changing = sides.filter(isRevised);
  const always = condense(
    target,
    sides.filter((side) => !isRevised(side)),
  );
  // What stands before each and behind each, each made from the one next to it.
  const before = running(changing, (sum, side) => condense(target, [...sum, side]), always);
  const behind = running(
    changing.toReversed(),
    (sum, side) => condense(target, [...sum, side]),
    [],
  ).toReversed();
  const at = new Map(changing.map((side, i) => [side.part.unit, i]));
  return (unit) => {
    const i = at.get(unit) ?? 0;
    return [...(before[i] ?? []), ...(behind[i] ?? [])];
  };
}

/** For each side, what the ones before it come to. */
function running(
  sides: readonly Side[],
  add: (sum: readonly Side[], side: Side) => readonly Side[],
  start: readonly Side[],
): (readonly Side[])[] {
  let sum = start;
  return sides.map((side) => {
    const before = sum;
    sum = add(sum, side);
    return before;
  });
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
