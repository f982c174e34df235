import * as I from '../core/interval.ts';
import type { Interval } from '../core/interval.ts';
import * as Q from '../core/rational.ts';
import type { Rational } from '../core/rational.ts';
import type { Figure } from '../model/plan.ts';
import type { Observation } from '../model/evidence.ts';

const NOT_NEGATIVE = I.atLeast(Q.ZERO);
/** Every ratio that there can be. */
export const SHARE = I.between(I.closed(Q.ZERO), I.closed(Q.ONE));

/** The values one reporter's figure may end at (SPEC 4: `cumulative` only grows, `level` moves freely, a final value stays). */
export function figureSet(figure: Figure, seen: Observation | undefined): Interval {
  if (!seen) return NOT_NEGATIVE;
  const stated = possible(seen);
  if (seen.final) return stated;
  return figure.moves === 'cumulative' ? { low: stated.low, high: undefined } : NOT_NEGATIVE;
}

/** A stated value cut to what is possible: nothing below 0; a rounded share is at most 1 unless it says more itself. */
export function possible(seen: Observation): Interval {
  const share = seen.percentage && seen.stated.low && Q.compare(seen.stated.low.at, Q.ONE) < 0;
  return I.intersect(seen.stated, share ? SHARE : NOT_NEGATIVE) ?? seen.stated;
}

/** One reporter's count of a ratio: `n` of `d`; `free` where its denominator can still grow. */
export interface Tally {
  readonly n: Rational;
  readonly d: Rational;
  readonly final: boolean;
  /** A roster whose denominator is frozen at the stated date. */
  readonly frozen: boolean;
}

/** Sums over the parts that the bounds of a ratio are made of. */
export interface Pool {
  readonly n: Rational;
  readonly d: Rational;
  /** Shortfall `d - n` of parts whose value is final: nothing can lift it. */
  readonly lost: Rational;
  /** Shortfall of parts that are still open. */
  readonly catchable: Rational;
  readonly open: boolean;
  /** Can any denominator still grow? */
  readonly grows: boolean;
}

export function pool(tallies: readonly Tally[]): Pool {
  const sum = (pick: (tally: Tally) => Rational): Rational => tallies.map(pick).reduce(Q.add, Q.ZERO);
  const short = (tally: Tally): Rational => Q.sub(tally.d, tally.n);
  return {
    n: sum((tally) => tally.n),
    d: sum((tally) => tally.d),
    lost: sum((tally) => (tally.final ? short(tally) : Q.ZERO)),
    catchable: sum((tally) => (tally.final ? Q.ZERO : short(tally))),
    open: tallies.some((tally) => !tally.final),
    grows: tallies.some((tally) => !tally.final && !tally.frozen),
  };
}

/**
 * Where an open ratio may end (SPEC 4).
 * `trials`: a failure stays, so 1 is out of reach after one. `backlog`: only final shortfalls stay.
 * With growing denominators every ratio tends to 0 but keeps above it once something is achieved.
 */
export function openRatio(moves: 'trials' | 'backlog' | 'roster', sums: Pool): Interval {
  if (sums.d.n === 0n) return SHARE;
  if (moves === 'roster' && !sums.grows) return frozenRoster(sums);
  const stays = moves === 'trials' ? Q.add(sums.lost, sums.catchable) : sums.lost;
  return I.between({ at: Q.ZERO, open: sums.n.n > 0n }, { at: Q.ONE, open: stays.n > 0n });
}

function frozenRoster(sums: Pool): Interval {
  const high = Q.div(Q.add(sums.n, sums.catchable), sums.d);
  return I.between(I.closed(Q.div(sums.n, sums.d)), I.closed(high));
}

/** A ratio told as a rounded percentage only, by one reporter: where it may end. `frozen` as in a tally. */
export function percentageSet(
  moves: 'trials' | 'backlog' | 'roster',
  seen: Observation,
  frozen: boolean,
): Interval {
  const stated = I.intersect(seen.stated, SHARE) ?? SHARE;
  if (seen.final || !stated.low || !stated.high) return stated;
  const failed = moves === 'trials' && Q.compare(stated.high.at, Q.ONE) < 0;
  const low = frozen ? stated.low : { at: Q.ZERO, open: stated.low.at.n > 0n };
  return I.between(low, { at: Q.ONE, open: failed });
}
