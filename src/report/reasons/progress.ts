import { displayDecimal } from '../../core/display.ts';
import * as Q from '../../core/rational.ts';
import type { Bilingual } from '../../diagnostics/entry.ts';
import type { ScopeFinding, TargetFinding } from '../../evaluate/finding.ts';
import { isBehind } from '../../evaluate/tally.ts';
import type { LoadedPlan } from '../../check.ts';
import { countedUnit, countText } from '../quantity.ts';
import { reason } from './reason.ts';
import type { Reason } from './reason.ts';

/** How far it is: behind the pace, or which parts are not there yet. */
export function progressReasons(finding: TargetFinding, loaded: LoadedPlan): Reason[] {
  const open = finding.scopes.filter((scope) => scope.status === 'pending');
  const behind = isBehind(finding) ? open.filter((scope) => (scope.progress.pace?.behind ?? 0n) > 0n) : [];
  return [
    ...behind.flatMap((scope) => paceReason(scope, finding, loaded)),
    ...open.flatMap((scope) => partReason(scope, finding, loaded)),
  ];
}

function paceReason({ progress }: ScopeFinding, finding: TargetFinding, loaded: LoadedPlan): Reason[] {
  const { pace, numerator, required, asOf } = progress;
  if (!pace || !numerator || !required) return [];
  const togo = countText(Q.max(Q.ZERO, Q.sub(required.count, numerator)));
  const elapsed = `${displayDecimal(Q.mul(pace.elapsed, Q.rational(100n)), [Q.rational(100n)])}%`;
  const unit = countedUnit(finding.target, loaded.plan);
  return [
    reason('pace', {
      asOf: asOf ?? '',
      elapsed,
      expected: String(pace.expected),
      togo,
      u: unit,
      end: endOf(finding, loaded),
    }),
  ];
}

/** The end of the plan's year goes by its name; other periods just end. */
const endOf = ({ target }: TargetFinding, { plan }: LoadedPlan): Bilingual =>
  target.period.id === plan.period.id && target.period.to.endsWith('12-31')
    ? { zh: '年底', en: 'year end' }
    : { zh: '期末', en: 'the end of the period' };

/** A part of several that is not there yet, in its own counts. */
function partReason({ scope, progress }: ScopeFinding, finding: TargetFinding, loaded: LoadedPlan): Reason[] {
  const { numerator, denominator, required } = progress;
  if (!scope || !numerator || !denominator || !required || Q.compare(numerator, required.count) >= 0)
    return [];
  const unit = countedUnit(finding.target, loaded.plan);
  const gap = countText(Q.sub(required.count, numerator));
  return [
    reason('partShort', {
      scope: scope.name,
      n: countText(numerator),
      d: countText(denominator),
      gap,
      u: unit,
    }),
  ];
}
