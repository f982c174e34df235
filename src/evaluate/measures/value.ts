import * as I from '../../core/interval.ts';
import type { Interval } from '../../core/interval.ts';
import * as Q from '../../core/rational.ts';
import { sure } from '../../core/sure.ts';
import { mostCountedTwice } from '../joint.ts';
import { figureSet } from '../movement.ts';
import type { MeasureContext, Part, ValueSet } from '../part.ts';
import { setOf } from '../part.ts';
import type { PerCapitaMeasure, ValueMeasure } from '../../model/plan.ts';

/** The sum of one figure over its reporters. Silent reporters count from 0 on: no report is not a zero, but never below it. */
export function sumSet(figure: string, parts: readonly Part[], context: MeasureContext): Interval {
  const total = parts
    .map((part) => figureSet(context.figure(figure), part.seen(figure)))
    .reduce(I.add, I.point(Q.ZERO));
  const twice = mostCountedTwice(parts.flatMap((part) => part.seen(figure) ?? []));
  const deducted = context.withoutJoint ? I.point(twice) : I.between(I.closed(Q.ZERO), I.closed(twice));
  // Nothing is counted twice that was not counted: the difference reaches 0 or more.
  return sure(I.intersect(I.sub(total, deducted), I.atLeast(Q.ZERO)));
}

/** `value`: the combined figure itself. */
export const valueSet = (measure: ValueMeasure, parts: readonly Part[], context: MeasureContext): ValueSet =>
  setOf(sumSet(measure.figure, parts, context));

/** `perCapita`: the sum over the population, times `per`. Rates are never averaged. */
export function perCapitaSet(
  measure: PerCapitaMeasure,
  parts: readonly Part[],
  context: MeasureContext,
): ValueSet {
  const factor = Q.rational(BigInt(measure.per), measure.population.value);
  return setOf(I.scale(sumSet(measure.figure, parts, context), factor));
}
