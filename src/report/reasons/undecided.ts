import type { ScopeFinding, TargetFinding } from '../../evaluate/finding.ts';
import type { LoadedPlan } from '../../check.ts';
import { baselineOf } from '../../evaluate/measures/fields.ts';
import { traitsOf } from '../../evaluate/measures/traits.ts';
import type { Traits } from '../../evaluate/measures/traits.ts';
import type { Observation } from '../../model/evidence.ts';
import type { ReasonCode } from '../../words/reasons.ts';
import { countedUnit, countText, showSet } from '../quantity.ts';
import { requirementWords } from '../requirement.ts';
import { nameOf, reason } from './reason.ts';
import type { Reason } from './reason.ts';
import { reportersOf } from './numbers.ts';

/** Why nothing can be said though everything is in, with one thing to do. */
export function undecidedReasons(finding: TargetFinding, scope: ScopeFinding, loaded: LoadedPlan): Reason[] {
  switch (scope.decision.because) {
    case 'conflict':
      return [reason('conflict', { list: told(scope, loaded) }), reason('conflictFix')];
    case 'noBaseline':
      return [reason('noBaseline'), reason('noBaselineFix')];
    case 'zero':
      return zeroReasons[traitsOf(finding.target.measure).noValue].map((code) => reason(code));
    default:
      return tooCoarse(finding, scope, loaded);
  }
}

/** What is zero, with what to do about it. */
const zeroReasons: Record<Traits['noValue'], readonly ReasonCode[]> = {
  zeroBaseline: ['zeroBaseline'],
  zeroDenominator: ['zeroDenominator', 'zeroDenominatorFix'],
  never: [],
};

const told = (scope: ScopeFinding, loaded: LoadedPlan): string[] =>
  scope.parts
    .filter((part) => part.reported)
    .map((part) => `${nameOf(part.unit, loaded)} ${part.observations.map((seen) => seen.text).join('/')}`);

function tooCoarse(finding: TargetFinding, scope: ScopeFinding, loaded: LoadedPlan): Reason[] {
  const shown = showSet(scope.set, finding.target, loaded.plan) ?? { low: '', high: '' };
  const joint = scope.progress.joint;
  if (joint.n > 0n) {
    return [
      reason('jointOpen', {
        ...shown,
        joint: countText(joint),
        u: countedUnit(finding.target, loaded.plan),
      }),
      reason('jointFix'),
    ];
  }
  const baseline = baselineOf(finding.target.measure);
  if (baseline?.kind === 'known' && !scope.parts.some((part) => part.observations.some(isRounded))) {
    return [
      reason('baselineCoarse', {
        ...shown,
        base: baseline.text,
        must: requirementWords(finding.target, loaded.plan),
      }),
      reason('baselineFix'),
    ];
  }
  return [
    reason('precision', { ...shown, who: reportersOf(scope, loaded), decimals: decimalsOf(scope) }),
    reason('precisionFix'),
  ];
}

/** A percentage whose digits hide something: one that was written out in full does not. */
const isRounded = (seen: Observation): boolean => seen.percentage;

function decimalsOf(scope: ScopeFinding): string {
  const rounded = scope.parts.flatMap((part) => part.observations).filter(isRounded);
  const decimals = rounded.map((seen) => seen.text.replace('%', '').split('.')[1]?.length ?? 0);
  return String(decimals.length > 0 ? Math.min(...decimals) : 0);
}
