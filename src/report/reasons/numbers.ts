import * as Q from '../../core/rational.ts';
import type { ScopeFinding, TargetFinding } from '../../evaluate/finding.ts';
import { baselineOf, isTotal, shareOf } from '../../evaluate/measures/fields.ts';
import { figureOf } from '../../evaluate/sides.ts';
import type { Share } from '../../model/plan.ts';
import type { LoadedPlan } from '../../check.ts';
import type { Fills } from '../fill.ts';
import { countedUnit, countText, showSet } from '../quantity.ts';
import { requirementWords } from '../requirement.ts';
import { nameOf, reason } from './reason.ts';
import type { Reason } from './reason.ts';

/** The sum, in counts that can be checked by hand. */
export function numberReasons(finding: TargetFinding, scope: ScopeFinding, loaded: LoadedPlan): Reason[] {
  const { target } = finding;
  const { numerator, denominator, required } = scope.progress;
  if (!numerator) return bounds(finding, scope, loaded);
  const base = {
    who: reportersOf(scope, loaded),
    u: countedUnit(target, loaded.plan),
    n: countText(numerator),
    must: requirementWords(target, loaded.plan),
  };
  if (!required) return [reason('outside', base)];
  const sums = {
    ...base,
    required: countText(required.count),
    gap: countText(distance(numerator, required.count)),
  };
  const share = shareOf(target.measure);
  if (share && denominator) return [ratioNumbers(share, scope, sums, loaded)];
  if (baselineOf(target.measure)) {
    const code = required.isUpper ? 'changed' : 'changedUp';
    return [reason(code, { ...sums, base: countText(denominator), now: base.n, limit: sums.required })];
  }
  return [wholeNumbers(finding, scope, sums)];
}

const distance = (a: Q.Rational, b: Q.Rational): Q.Rational => Q.sub(Q.max(a, b), Q.min(a, b));

/** A number that is not a share: told by one body, by the body that tells most, or added over several. */
function wholeNumbers({ target }: TargetFinding, scope: ScopeFinding, sums: Fills): Reason {
  const { numerator = Q.ZERO, required } = scope.progress;
  if (required?.isUpper && required.count.n === 0n) return reason('eventReported', sums);
  if (required?.open && Q.equal(numerator, required.count)) return reason('onLimit', sums);
  if (isTotal(target)) {
    const k = String(scope.parts.filter((part) => part.reported).length);
    return reason(required?.isUpper ? 'totalOver' : 'totalShort', { ...sums, k });
  }
  return reason('missed', sums);
}

function ratioNumbers(measure: Share, scope: ScopeFinding, base: Fills, loaded: LoadedPlan): Reason {
  const { numerator = Q.ZERO, denominator = Q.ZERO, required } = scope.progress;
  const whole = figureOf(loaded.plan, measure.denominator).name;
  const d = countText(denominator);
  if (measure.failures === undefined) {
    const part = figureOf(loaded.plan, measure.numerator ?? '').name;
    return reason(required?.isUpper ? 'ratioOver' : 'ratioShort', { ...base, d, whole, part });
  }
  const allowed = countText(Q.sub(denominator, required?.count ?? Q.ZERO));
  const f = countText(Q.sub(denominator, numerator));
  return reason('tooManyFailures', {
    ...base,
    d,
    whole,
    f,
    allowed,
    part: figureOf(loaded.plan, measure.failures).name,
  });
}

function bounds(finding: TargetFinding, scope: ScopeFinding, loaded: LoadedPlan): Reason[] {
  const shown = showSet(scope.set, finding.target, loaded.plan);
  return shown ? [reason('between', { ...shown, must: requirementWords(finding.target, loaded.plan) })] : [];
}

/** Who has reported, by name. */
export function reportersOf(scope: ScopeFinding, loaded: LoadedPlan): Fills[string] {
  return scope.parts
    .filter((part) => part.reported && tells(part, scope))
    .map((part) => nameOf(part.unit, loaded));
}

/** Of several bodies that tell the greatest, only those whose number it is. */
function tells(part: ScopeFinding['parts'][number], scope: ScopeFinding): boolean {
  const { numerator, combine } = scope.progress;
  return (
    combine !== 'max' ||
    part.observations.some((seen) => numerator && seen.stated.low && Q.equal(seen.stated.low.at, numerator))
  );
}
