import * as I from '../../core/interval.ts';
import type { Interval } from '../../core/interval.ts';
import * as Q from '../../core/rational.ts';
import { sure } from '../../core/sure.ts';
import type { ChangeMeasure } from '../../model/plan.ts';
import type { MeasureContext, Part, ValueSet } from '../part.ts';
import { setOf } from '../part.ts';
import { figureSet } from '../movement.ts';
import { sumSet } from './value.ts';

const EVERYTHING: Interval = { low: undefined, high: undefined };

/** `change`: the figure against its baseline. 压缩三分之一 is a reduction of at least 1/3, exactly. */
export function changeSet(measure: ChangeMeasure, parts: readonly Part[], context: MeasureContext): ValueSet {
  const now = combinedSet(measure.figure, parts, context);
  const base = baselineSet(measure, parts, context);
  if (!base) return setOf(unbounded(measure.as), true);
  if (measure.as === 'difference') return setOf(I.sub(now, base));
  if (base.high && base.high.at.n === 0n) return { kind: 'noValue', because: 'zeroBaseline' };
  const positive = sure(I.intersect(base, I.above(Q.ZERO)));
  const share = I.quotient(now, positive);
  const set = measure.as === 'increase' ? I.sub(share, I.point(Q.ONE)) : I.sub(I.point(Q.ONE), share);
  return setOf(set, I.contains(base, Q.ZERO));
}

/** A figure over its reporters as it says itself: the slowest of several is what the greatest number of days makes it. */
function combinedSet(id: string, parts: readonly Part[], context: MeasureContext): Interval {
  const figure = context.figure(id);
  if (figure.combine !== 'max') return sumSet(id, parts, context);
  return parts.map((part) => figureSet(figure, part.seen(id))).reduce(I.maximum);
}

/** The values the baseline may have; undefined where nobody says. */
function baselineSet(
  measure: ChangeMeasure,
  parts: readonly Part[],
  context: MeasureContext,
): Interval | undefined {
  if (measure.baseline.kind === 'known') return measure.baseline.set;
  return measure.baseline.kind === 'figure'
    ? combinedSet(measure.baseline.figure, parts, context)
    : undefined;
}

function unbounded(as: ChangeMeasure['as']): Interval {
  if (as === 'reduction') return I.atMost(Q.ONE);
  return as === 'increase' ? I.atLeast(Q.neg(Q.ONE)) : EVERYTHING;
}
