import * as Q from '../core/rational.ts';
import type { Scope, Target } from '../model/plan.ts';
import type { PartFinding, ScopeFinding, TargetFinding } from './finding.ts';
import { readsOf } from './measures/fields.ts';
import { progressOf } from './progress.ts';
import { scopesOf, sidesOf } from './sides.ts';
import type { Judging, Side } from './sides.ts';
import { worst } from './status.ts';
import { contextOf, weigh } from './weigh.ts';

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

function judgeScope(target: Target, scope: Scope | undefined, judging: Judging): ScopeFinding {
  const sides = sidesOf(target, scope, judging);
  const context = contextOf(target, judging.plan);
  const { combined, complete, decision } = weigh(target, sides, context);
  return {
    scope,
    status: decision.status,
    decision,
    set: combined.values.kind === 'set' ? combined.values.set : undefined,
    early: !complete && (decision.status === 'pass' || decision.status === 'fail'),
    progress: progressOf(
      target,
      sides.map((side) => side.part),
      context,
    ),
    owing: sides.flatMap((side) => side.owing),
    parts: sides.map((side) => partFinding(target, side)),
    conflict: combined.conflict,
  };
}

function partFinding(target: Target, { part, final, reported }: Side): PartFinding {
  const read = readsOf(target.measure);
  return {
    unit: part.unit,
    // A copy takes no more room than it needs: there is one for each reporter of each target.
    observations: read.flatMap((figure) => part.seen(figure) ?? []).slice(),
    final,
    reported,
  };
}
