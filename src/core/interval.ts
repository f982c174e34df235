import * as Q from './rational.ts';
import type { Rational } from './rational.ts';

/** One end of an interval; `undefined` stands for infinity, which is always open. */
export interface End {
  readonly at: Rational;
  readonly open: boolean;
}

/**
 * A non-empty set of numbers between two ends, each open or closed, in exact rationals.
 * A missing end is unbounded. Made only by the functions here, so `low <= high` always holds.
 */
export interface Interval {
  readonly low: End | undefined;
  readonly high: End | undefined;
}

export const closed = (at: Rational): End => ({ at, open: false });
export const open = (at: Rational): End => ({ at, open: true });

/** The interval between two ends, or undefined where nothing lies between them. */
export function interval(low: End | undefined, high: End | undefined): Interval | undefined {
  if (low && high) {
    const order = Q.compare(low.at, high.at);
    if (order > 0 || (order === 0 && (low.open || high.open))) return undefined;
  }
  return { low, high };
}

/** The same for ends known to be in order; an empty interval is a fault of the caller and throws. */
export function between(low: End | undefined, high: End | undefined): Interval {
  const made = interval(low, high);
  if (!made) throw new RangeError('empty interval');
  return made;
}

export function point(at: Rational): Interval {
  const end = closed(at);
  return { low: end, high: end };
}
export const atLeast = (at: Rational): Interval => ({ low: closed(at), high: undefined });
export const atMost = (at: Rational): Interval => ({ low: undefined, high: closed(at) });
export const above = (at: Rational): Interval => ({ low: open(at), high: undefined });
export const below = (at: Rational): Interval => ({ low: undefined, high: open(at) });

/** Is the interval one number? */
export const isPoint = (a: Interval): boolean => !!a.low && !!a.high && Q.equal(a.low.at, a.high.at);

/** -1, 0, 1 as the lower end `a` begins before, with or after `b`. */
function compareLow(a: End | undefined, b: End | undefined): number {
  if (!a || !b) return a ? 1 : b ? -1 : 0;
  return Q.compare(a.at, b.at) || Number(a.open) - Number(b.open);
}

/** -1, 0, 1 as the upper end `a` stops before, with or after `b`. */
function compareHigh(a: End | undefined, b: End | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return Q.compare(a.at, b.at) || Number(b.open) - Number(a.open);
}

/** What lies in both, or undefined if nothing does. */
export function intersect(a: Interval, b: Interval): Interval | undefined {
  return interval(
    compareLow(a.low, b.low) >= 0 ? a.low : b.low,
    compareHigh(a.high, b.high) <= 0 ? a.high : b.high,
  );
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return {
    low: compareLow(a.low, b.low) <= 0 ? a.low : b.low,
    high: compareHigh(a.high, b.high) >= 0 ? a.high : b.high,
  };
}

/** Does `outer` hold every number of `inner`? */
export function includes(outer: Interval, inner: Interval): boolean {
  return compareLow(outer.low, inner.low) <= 0 && compareHigh(outer.high, inner.high) >= 0;
}

export const contains = (a: Interval, x: Rational): boolean => includes(a, point(x));

const join = (
  a: End | undefined,
  b: End | undefined,
  at: (x: Rational, y: Rational) => Rational,
): End | undefined => a && b && { at: at(a.at, b.at), open: a.open || b.open };

/** All sums of one number from each. */
export const add = (a: Interval, b: Interval): Interval => ({
  low: join(a.low, b.low, Q.add),
  high: join(a.high, b.high, Q.add),
});

/** All differences `x - y` with x from `a`, y from `b`. */
export const sub = (a: Interval, b: Interval): Interval => ({
  low: join(a.low, b.high, Q.sub),
  high: join(a.high, b.low, Q.sub),
});

/** Every number times `factor`, which must be positive. */
export function scale(a: Interval, factor: Rational): Interval {
  if (factor.n <= 0n) throw new RangeError('scale by a factor that is not positive');
  const times = (end: End | undefined): End | undefined =>
    end && { at: Q.mul(end.at, factor), open: end.open };
  return { low: times(a.low), high: times(a.high) };
}

/** All values of `max(x, y)` with x from `a`, y from `b`. */
export function maximum(a: Interval, b: Interval): Interval {
  return {
    low: compareLow(a.low, b.low) >= 0 ? a.low : b.low,
    high: compareHigh(a.high, b.high) >= 0 ? a.high : b.high,
  };
}

/** All quotients `x / y` with x >= 0 from `a` and y > 0 from `b`; both must keep to those signs, else it throws. */
export function quotient(a: Interval, b: Interval): Interval {
  if (!a.low || a.low.at.n < 0n || !b.low || b.low.at.n < 0n || (b.low.at.n === 0n && !b.low.open)) {
    throw new RangeError('quotient outside x >= 0, y > 0');
  }
  return { low: lowQuotient(a.low, b.high), high: highQuotient(a.high, b.low) };
}

function lowQuotient(x: End, y: End | undefined): End {
  // Towards an infinite divisor a quotient nears 0 and reaches it only where the dividend itself is 0.
  if (x.at.n === 0n) return { at: Q.ZERO, open: x.open };
  return y ? { at: Q.div(x.at, y.at), open: x.open || y.open } : open(Q.ZERO);
}

function highQuotient(x: End | undefined, y: End): End | undefined {
  if (!x) return undefined;
  if (x.at.n === 0n) return x;
  return y.at.n === 0n ? undefined : { at: Q.div(x.at, y.at), open: x.open || y.open };
}
