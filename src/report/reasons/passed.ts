import * as Q from '../../core/rational.ts';
import type { ScopeFinding, TargetFinding } from '../../evaluate/finding.ts';
import { isTotal, shareOf } from '../../evaluate/measures/fields.ts';
import { traitsOf } from '../../evaluate/measures/traits.ts';
import { figureOf } from '../../evaluate/sides.ts';
import type { Share } from '../../model/plan.ts';
import type { LoadedPlan } from '../../check.ts';
import { countedUnit, countText } from '../quantity.ts';
import { requirementWords } from '../requirement.ts';
import { reportersOf } from './numbers.ts';
import { nameOf, reason } from './reason.ts';
import type { Reason } from './reason.ts';

/** By how much a target is met, and who was not needed for it. */
export function passReasons(finding: TargetFinding, scope: ScopeFinding, loaded: LoadedPlan): Reason[] {
  return [...margin(finding, scope, loaded), ...silent(scope, loaded)];
}

function margin({ target }: TargetFinding, scope: ScopeFinding, loaded: LoadedPlan): Reason[] {
  const { numerator, denominator, required } = scope.progress;
  if (!numerator) return [];
  const base = {
    who: reportersOf(scope, loaded),
    u: countedUnit(target, loaded.plan),
    n: countText(numerator),
    must: requirementWords(target, loaded.plan),
  };
  if (!required || required.isUpper || !traitsOf(target.measure).saysMargin) return [reason('passOne', base)];
  const sums = {
    ...base,
    required: countText(required.count),
    gap: countText(Q.sub(numerator, required.count)),
  };
  const share = shareOf(target.measure);
  if (share && denominator) return [ratioMargin(share, denominator, numerator, required.count, sums, loaded)];
  const k = String(scope.parts.filter((part) => part.reported).length);
  return [isTotal(target) ? reason('passTotal', { ...sums, k }) : reason('passOne', base)];
}

function ratioMargin(
  measure: Share,
  denominator: Q.Rational,
  numerator: Q.Rational,
  required: Q.Rational,
  sums: Reason['args'],
  loaded: LoadedPlan,
): Reason {
  const name = (id: string | undefined): Reason['args'][string] =>
    id === undefined ? '' : figureOf(loaded.plan, id).name;
  const fills = {
    ...sums,
    whole: name(measure.denominator),
    d: countText(denominator),
    part: name(measure.failures ?? measure.numerator),
  };
  if (measure.failures === undefined) return reason('passRatio', fills);
  return reason('passFailures', {
    ...fills,
    f: countText(Q.sub(denominator, numerator)),
    allowed: countText(Q.sub(denominator, required)),
  });
}

/** Reporters whose figures are overdue but could change nothing: a pass forgives no debt. */
function silent(scope: ScopeFinding, loaded: LoadedPlan): Reason[] {
  const units = scope.parts.filter(
    (part) => !part.reported && scope.owing.some((one) => one.unit === part.unit && one.overdue),
  );
  return units.length > 0
    ? [reason('silent', { units: units.map((part) => nameOf(part.unit, loaded)) })]
    : [];
}
