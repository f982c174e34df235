import * as I from '../../core/interval.ts';
import type { Interval } from '../../core/interval.ts';
import * as Q from '../../core/rational.ts';
import type { Rational } from '../../core/rational.ts';
import { sure } from '../../core/sure.ts';
import type { Observation } from '../../model/evidence.ts';
import type { RatioMeasure, Share } from '../../model/plan.ts';
import { amount, mostCountedTwice } from '../joint.ts';
import type { Pool, Tally } from '../movement.ts';
import { SHARE, openRatio, percentageSet, pool } from '../movement.ts';
import type { MeasureContext, Part, ValueSet } from '../part.ts';
import { seenAs, setOf } from '../part.ts';

const UNREPORTED: Tally = { n: Q.ZERO, d: Q.ZERO, final: false, frozen: false };

/** `ratio`: counts are added over the reporters, never averaged; percentages without counts only widen the set. */
export function ratioSet(measure: RatioMeasure, parts: readonly Part[], context: MeasureContext): ValueSet {
  const counted = parts.filter((part) => !percentageOnly(measure, part));
  const percentages = parts
    .flatMap((part) => percentageOnly(measure, part) ?? [])
    .map((seen) => percentageOf(measure, seen, context));
  const others = percentages.length > 0 && counted.every((part) => staysEmpty(measure, part, context));
  const pooled = counted.length > 0 && !others ? countedSet(measure, counted, context) : undefined;
  // A percentage without counts has an unknown weight: the whole lies anywhere between the parts.
  const sets = [
    ...(pooled ? [pooled] : []),
    ...percentages,
    ...(sharesWithPercentage(measure, parts) ? [SHARE] : []),
  ];
  if (sets.length === 0) return { kind: 'noValue', because: 'zeroDenominator' };
  const nothingYet = counted.every((part) => !isSome(part.seen(measure.denominator)));
  return setOf(together(sets), percentages.length === 0 && nothingYet);
}

/** Nothing bounds what is joint with a body of which only a percentage is known: it may be all that this has, or all its successes. */
const sharesWithPercentage = (measure: RatioMeasure, parts: readonly Part[]): boolean => {
  const told = new Set(parts.filter((part) => percentageOnly(measure, part)).map(({ unit }) => unit));
  return parts.some((part) => part.seen(measure.denominator)?.joint.some((joint) => told.has(joint.with)));
};

/** A roster that was frozen while empty: its body will have nothing to measure, and adds nothing to what others tell. */
export const staysEmpty = (measure: Share, part: Part, context: MeasureContext): boolean => {
  const below = part.seen(measure.denominator);
  const freezing = context.figure(measure.denominator).roster;
  return (
    measure.moves === 'roster' && below !== undefined && !isSome(below) && isFrozen(freezing, below.roster)
  );
};

/** Parts of unknown weight: anywhere between them, but one failure keeps the whole below 1, one success above 0. */
function together(sets: readonly Interval[]): Interval {
  const bounds = [Q.ZERO, Q.ONE].flatMap((end) =>
    sets.every((set) => I.contains(set, end)) ? [] : [end.n === 0n ? I.above(end) : I.below(end)],
  );
  const hull = sets.reduce(I.hull);
  return bounds.reduce((all, bound) => sure(I.intersect(all, bound)), hull);
}

const isSome = (seen: Observation | undefined): boolean => seen !== undefined && amount(seen).n > 0n;

/** One reporter's counts, or undefined where it has not given both. */
export function tallyOf(measure: RatioMeasure, part: Part, context: MeasureContext): Tally | undefined {
  const below = part.seen(measure.denominator);
  const above = part.seen(countedOf(measure));
  if (!below || !above) return undefined;
  const d = amount(below);
  // Loading refuses a part above its whole; here it only must not break the bounds.
  const counted = Q.min(amount(above), d);
  return {
    n: measure.numerator === undefined ? Q.sub(d, counted) : counted,
    d,
    final: below.final && above.final,
    frozen: measure.moves === 'roster' && isFrozen(context.figure(measure.denominator).roster, below.roster),
  };
}

/** A roster dated before its freezing date can still grow; so can one without a date. */
const isFrozen = (freezing: string | undefined, dated: string | undefined): boolean =>
  freezing !== undefined && dated !== undefined && dated >= freezing;

/** The figure over the denominator: what succeeded or, subtracted from the whole, what failed. Loading sees to it that there is one. */
export const countedOf = (measure: Share): string => sure(measure.numerator ?? measure.failures);

/** The percentage of a reporter that has not given both counts. */
function percentageOnly(measure: RatioMeasure, part: Part): Observation | undefined {
  const counts = part.seen(measure.denominator) && part.seen(countedOf(measure));
  return counts || measure.percentage === undefined ? undefined : part.seen(measure.percentage);
}

function percentageOf(measure: RatioMeasure, seen: Observation, context: MeasureContext): Interval {
  const freezing = context.figure(seen.figure).roster ?? context.figure(measure.denominator).roster;
  return percentageSet(measure.moves, seen, measure.moves === 'roster' && isFrozen(freezing, seen.roster));
}

function countedSet(
  measure: RatioMeasure,
  parts: readonly Part[],
  context: MeasureContext,
): Interval | undefined {
  const tallies = parts.map((part) => tallyOf(measure, part, context) ?? unreported(measure, part, context));
  const sums = pool(tallies);
  const twice = twiceIn(measure, parts, tallies);
  if (sums.open)
    return twice.most.n === 0n ? openRatio(measure.moves, sums) : openJoint(measure, sums, twice);
  return sums.d.n === 0n ? undefined : finalRatio(sums, twice);
}

/** What may have been counted twice: so many in all, of them at most so many successes or so many final failures. */
interface Twice {
  readonly most: Rational;
  readonly successes: Rational;
  readonly lost: Rational;
}

const NOTHING_TWICE: Twice = { most: Q.ZERO, successes: Q.ZERO, lost: Q.ZERO };

/** Two bodies can have counted no more successes twice than either has, and no more failures: who else has some is no matter. */
function twiceIn(measure: RatioMeasure, parts: readonly Part[], tallies: readonly Tally[]): Twice {
  if (parts.every((part) => !part.seen(measure.denominator)?.joint.length)) return NOTHING_TWICE;
  const most = (count: (tally: Tally) => Rational): Rational =>
    mostCountedTwice(
      parts.flatMap((part, i) => {
        const seen = part.seen(measure.denominator);
        return seen ? [seenAs(seen, { stated: I.point(count(sure(tallies[i]))) })] : [];
      }),
    );
  const all = most((tally) => tally.d);
  if (all.n === 0n) return { most: all, successes: Q.ZERO, lost: Q.ZERO };
  return {
    most: all,
    successes: most((tally) => tally.n),
    lost: most((tally) => (tally.final ? Q.sub(tally.d, tally.n) : Q.ZERO)),
  };
}

/** On a frozen roster the denominator alone already bounds a part whose numerator is not in. */
function unreported(measure: RatioMeasure, part: Part, context: MeasureContext): Tally {
  const below = part.seen(measure.denominator);
  if (measure.moves !== 'roster' || !below) return UNREPORTED;
  const frozen = isFrozen(context.figure(measure.denominator).roster, below.roster);
  return { n: Q.ZERO, d: amount(below), final: false, frozen };
}

/** All is in: one number, or the range over what may have been counted twice (only successes, or only failures). */
function finalRatio(sums: Pool, twice: Twice): Interval {
  const low = Q.div(Q.sub(sums.n, twice.successes), Q.sub(sums.d, twice.successes));
  return I.between(I.closed(low), I.closed(Q.div(sums.n, Q.sub(sums.d, twice.lost))));
}

/** Joint parts may be all successes, or failures as far as they stay: the bounds of both cases together. */
function openJoint(measure: RatioMeasure, sums: Pool, twice: Twice): Interval {
  const fewer = { ...sums, n: Q.sub(sums.n, twice.successes), d: Q.sub(sums.d, twice.successes) };
  const better = { ...sums, d: Q.sub(sums.d, twice.lost), lost: Q.sub(sums.lost, twice.lost) };
  return I.hull(openRatio(measure.moves, fewer), openRatio(measure.moves, better));
}
