import * as I from './interval.ts';
import type { Interval } from './interval.ts';
import * as Q from './rational.ts';
import type { Rational } from './rational.ts';

/** The comparators of Chinese plans (以上 and 达到 include the number: 民法总则第205条; 超过 does not). */
export type Comparator = 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'equals' | 'between';

/** The set of values that satisfy a comparator; `upper` belongs to `between` only, whose ends both count. */
export function acceptable(comparator: Comparator, threshold: Rational, upper?: Rational): Interval {
  switch (comparator) {
    case 'atLeast':
      return I.atLeast(threshold);
    case 'atMost':
      return I.atMost(threshold);
    case 'moreThan':
      return I.above(threshold);
    case 'lessThan':
      return I.below(threshold);
    case 'equals':
      return I.point(threshold);
    case 'between':
      return I.between(I.closed(threshold), I.closed(upper ?? threshold));
  }
}

/**
 * The values that satisfy `accepted` after rounding half-even to multiples of `step` (修约值比较法, GB/T 8170).
 * Undefined where no multiple of `step` is accepted.
 */
export function beforeRounding(accepted: Interval, step: Rational): Interval | undefined {
  const low = accepted.low && firstMultiple(accepted.low, step);
  const high = accepted.high && lastMultiple(accepted.high, step);
  if (low !== undefined && high !== undefined && low > high) return undefined;
  return I.between(
    low === undefined ? undefined : edge(low, -1n, step),
    high === undefined ? undefined : edge(high, 1n, step),
  );
}

function firstMultiple(end: I.End, step: Rational): bigint {
  const ratio = Q.div(end.at, step);
  return end.open ? Q.floor(ratio) + 1n : Q.ceil(ratio);
}

function lastMultiple(end: I.End, step: Rational): bigint {
  const ratio = Q.div(end.at, step);
  return end.open ? Q.ceil(ratio) - 1n : Q.floor(ratio);
}

/** Half a step from multiple `k` towards `side`; a tie goes to the even multiple, so it belongs to `k` only where k is even. */
function edge(k: bigint, side: 1n | -1n, step: Rational): I.End {
  const at = Q.mul(Q.rational(2n * k + side, 2n), step);
  return { at, open: k % 2n !== 0n };
}

/** Does every, no, or some value of `set` satisfy? */
export type Satisfaction = 'all' | 'none' | 'some';

export function satisfaction(set: Interval, accepted: Interval | undefined): Satisfaction {
  if (!accepted || !I.intersect(set, accepted)) return 'none';
  return I.includes(accepted, set) ? 'all' : 'some';
}
