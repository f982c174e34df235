import type { Exemption, Extension, Observation } from '../model/evidence.ts';
import type { Plan, Scope, Target } from '../model/plan.ts';
import type { Combined } from './combine.ts';
import { combine, isFinal, isReported, usedBy } from './combine.ts';
import type { PartFinding, ScopeFinding, TargetFinding } from './finding.ts';
import * as Q from '../core/rational.ts';
import * as I from '../core/interval.ts';
import { satisfaction } from '../core/requirement.ts';
import { figuresOf, readsOf } from './measures/index.ts';
import type { Owing } from './owing.ts';
import { owingOf } from './owing.ts';
import type { MeasureContext, Part, ValueSet } from './part.ts';
import { progressOf } from './progress.ts';
import type { Facts, Status } from './status.ts';
import { decide, worst } from './status.ts';
import { observationIn } from './view.ts';
import type { View } from './view.ts';

/** What a target is judged against. */
export interface Judging {
  readonly plan: Plan;
  readonly view: View;
  readonly extensions: readonly Extension[];
  readonly exemptions: readonly Exemption[];
}

/** A verdict without waiver and other readings laid over it. */
export type Verdict = Pick<TargetFinding, 'status' | 'early' | 'scopes' | 'weakest'>;

/** The verdict on one target: each scope on its own, the worst decides, the weakest is shown. */
export function judgeTarget(target: Target, judging: Judging): Verdict {
  const scopes = scopesOf(target).map((scope) => judgeScope(target, scope, judging));
  const status = worst(scopes.map((scope) => scope.status));
  const deciding = scopes.filter((scope) => scope.status === status);
  // Met early where any part is; missed early only where nothing that decides is final yet.
  const early =
    status === 'pass' ? scopes.some((scope) => scope.early) : deciding.every((scope) => scope.early);
  return { status, early, scopes, weakest: weakestOf(target, deciding) };
}

/** Of the parts that decide, the one farthest from the requirement: the lowest towards a floor, the highest above a ceiling. */
function weakestOf(target: Target, scopes: readonly ScopeFinding[]): ScopeFinding {
  const [first, ...others] = scopes;
  if (!first) throw new Error(`target ${target.id} has no scope`);
  const ceiling = target.require.comparator === 'atMost' || target.require.comparator === 'lessThan';
  return others.reduce((weak, scope) => (isWeaker(scope, weak, ceiling) ? scope : weak), first);
}

function isWeaker(scope: ScopeFinding, than: ScopeFinding, ceiling: boolean): boolean {
  const [value, other] = [scope.progress.current, than.progress.current];
  if (!value || !other) return !value && !!other;
  const order = ceiling ? -Q.compare(value, other) : Q.compare(value, other);
  // Of parts that are equally far, the one that weighs more is shown.
  return order < 0 || (order === 0 && weighs(scope, than));
}

function weighs(scope: ScopeFinding, than: ScopeFinding): boolean {
  const [own, other] = [scope.progress.denominator, than.progress.denominator];
  return !!own && !!other && Q.compare(own, other) > 0;
}

/** The status alone, without what people are shown. */
export function statusOf(target: Target, judging: Judging): Status {
  return worst(scopesOf(target).map((scope) => weigh(target, scope, judging).decision.status));
}

const scopesOf = (target: Target): readonly (Scope | undefined)[] =>
  target.scopes.length > 0 ? target.scopes : [undefined];

/** What decides about one scope of a target. */
function weigh(target: Target, scope: Scope | undefined, judging: Judging) {
  const context: MeasureContext = {
    figure: (id) => figureOf(judging.plan, id),
    withoutJoint: target.deductJoint ?? false,
  };
  const parts = partsOf(target, scope, judging);
  const combined = combine(target, parts, context);
  const owing = parts.flatMap((part) => owingBy(target, scope, part, judging));
  const complete = parts.every((part) => isFinal(target, part));
  const decision = decide(factsOf(target, parts, combined, owing, complete));
  return { context, parts, combined, owing, complete, decision };
}

function judgeScope(target: Target, scope: Scope | undefined, judging: Judging): ScopeFinding {
  const { context, parts, combined, owing, complete, decision } = weigh(target, scope, judging);
  return {
    scope,
    status: decision.status,
    decision,
    set: combined.values.kind === 'set' ? combined.values.set : undefined,
    early: !complete && (decision.status === 'pass' || decision.status === 'fail'),
    progress: progressOf(target, parts, context),
    owing,
    parts: parts.map((part) => partFinding(target, part)),
    conflict: combined.conflict,
  };
}

/** A figure that loading has checked to exist. */
export function figureOf(plan: Plan, id: string): NonNullable<ReturnType<Plan['figures']['get']>> {
  const figure = plan.figures.get(id);
  if (!figure) throw new Error(`unknown figure ${id}`);
  return figure;
}

function partsOf(target: Target, scope: Scope | undefined, { plan, view }: Judging): Part[] {
  const reads = readsOf(target.measure);
  const scopes = reads.map((id) => (figureOf(plan, id).scopes.length > 0 ? scope?.id : undefined));
  return target.reporters.map((unit) => {
    const report = view.current(unit, target.period.id);
    // Looked up once: every step of a verdict asks for the same two or three numbers.
    const seen = reads.map((id, i) => {
      const one = observationIn(report, id, scopes[i]);
      return one && target.exactPercentages ? exactly(one) : one;
    });
    return { unit, seen: (figure) => seen[reads.indexOf(figure)] };
  });
}

/** A percentage as the number it is written as: the middle of what it was rounded from. */
function exactly(seen: Observation): Observation {
  const shown = seen.percentage ? Q.parseExact(seen.text) : undefined;
  return shown ? { ...seen, stated: I.point(shown) } : seen;
}

function factsOf(
  target: Target,
  parts: readonly Part[],
  combined: Combined,
  owing: readonly Owing[],
  complete: boolean,
): Facts {
  const { values, each } = combined;
  const reported = parts.filter((part) => isReported(target, part)).length;
  return {
    satisfies: satisfies(values, each, target),
    // What several bodies tell alike is told once all of them have.
    reported: target.combine === 'agree' ? reported === parts.length : reported > 0,
    statedEmpty:
      values.kind === 'noValue' &&
      values.because === 'zeroDenominator' &&
      parts.every((part) => isStatedEmpty(target, part)),
    owing: owing.some((one) => one.overdue),
    conflict: combined.conflict,
    noBaseline: target.measure.kind === 'change' && target.measure.baseline.kind === 'nobody',
    complete,
  };
}

/**
 * Where the measure may still turn out to have no value, nothing is proved of all or none of its values.
 * What several bodies say apart from each other is asked of each: nobody says what lies between.
 */
function satisfies(
  values: ValueSet,
  each: Combined['each'],
  { require: { accepted } }: Target,
): Facts['satisfies'] {
  if (values.kind === 'noValue') return undefined;
  if (values.orNone) return 'some';
  const answers = new Set((each ?? [values.set]).map((set) => satisfaction(set, accepted)));
  const [only] = answers;
  return answers.size === 1 ? only : 'some';
}

const isStatedEmpty = (target: Target, part: Part): boolean =>
  target.measure.kind === 'ratio' && part.seen(target.measure.denominator)?.emptyStated === true;

/** What one reporter still owes for a target; a percentage that the figure allows pays for the counts. */
function owingBy(target: Target, scope: Scope | undefined, part: Part, judging: Judging): Owing[] {
  const { plan, view, extensions } = judging;
  const context = { view, deadlines: plan.deadlines, extensions };
  const needed = figuresOf(target.measure);
  const percentage = usedBy(target, part).find((id) => !needed.includes(id));
  const instead = percentage === undefined ? undefined : part.seen(percentage);
  return needed.flatMap((id) => {
    const figure = figureOf(plan, id);
    const scoped = figure.scopes.length > 0 ? scope?.id : undefined;
    return owingOf(figure, scoped, part.unit, target.period.id, context, instead);
  });
}

function partFinding(target: Target, part: Part): PartFinding {
  const read = readsOf(target.measure);
  return {
    unit: part.unit,
    observations: read.flatMap((figure) => part.seen(figure) ?? []),
    final: isFinal(target, part),
    reported: usedBy(target, part).length > 0,
  };
}
