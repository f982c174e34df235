import { satisfaction } from '../core/requirement.ts';
import type { Plan, Target } from '../model/plan.ts';
import type { Combined } from './combine.ts';
import { combine } from './combine.ts';
import { baselineOf, shareOf } from './measures/fields.ts';
import type { MeasureContext, Part, ValueSet } from './part.ts';
import { figureOf } from './sides.ts';
import type { Side } from './sides.ts';
import type { Decision, Facts } from './status.ts';
import { decide } from './status.ts';

/** What the sides of a target come to in one scope. */
export interface Weighed {
  readonly combined: Combined;
  /** Is everything final that will ever come? */
  readonly complete: boolean;
  readonly decision: Decision;
}

/** What the measure of a target may look up in a plan. */
export const contextOf = (target: Target, plan: Plan): MeasureContext => ({
  figure: (id) => figureOf(plan, id),
  withoutJoint: target.deductJoint ?? false,
});

/** The decision on one scope, from all sides at once. */
export function weigh(target: Target, sides: readonly Side[], context: MeasureContext): Weighed {
  const combined = combine(
    target,
    sides.map((side) => side.part),
    context,
  );
  const complete = sides.every((side) => side.final);
  return { combined, complete, decision: decide(factsOf(target, sides, combined, complete)) };
}

function factsOf(target: Target, sides: readonly Side[], combined: Combined, complete: boolean): Facts {
  const { values, each } = combined;
  const reported = sides.filter((side) => side.reported).length;
  return {
    satisfies: satisfies(values, each, target),
    // What several bodies tell alike is told once all of them have.
    reported: target.combine === 'agree' ? reported === sides.length : reported > 0,
    statedEmpty:
      values.kind === 'noValue' &&
      values.because === 'zeroDenominator' &&
      sides.every(({ part }) => isStatedEmpty(target, part)),
    owing: sides.some((side) => side.owing.some((one) => one.overdue)),
    conflict: combined.conflict,
    noBaseline: baselineOf(target.measure)?.kind === 'nobody',
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

function isStatedEmpty({ measure }: Target, part: Part): boolean {
  const share = shareOf(measure);
  return share !== undefined && part.seen(share.denominator)?.emptyStated === true;
}
