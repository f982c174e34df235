import * as I from '../core/interval.ts';
import { monthsElapsed } from '../core/period.ts';
import * as Q from '../core/rational.ts';
import type { Rational } from '../core/rational.ts';
import type { ChangeMeasure, Measure, Target } from '../model/plan.ts';
import type { Observation } from '../model/evidence.ts';
import { combine, usedBy } from './combine.ts';
import type { Pace, Progress, Required } from './finding.ts';
import { amount, mostCountedTwice } from './joint.ts';
import { baselineOf, isWhole, mainFigure } from './measures/fields.ts';
import { tallyOf } from './measures/ratio.ts';
import { traitsOf } from './measures/traits.ts';
import { seenAs } from './part.ts';
import type { MeasureContext, Part } from './part.ts';

/** What the figures say now, in natural units; for people, not for the verdict. */
export function progressOf(target: Target, parts: readonly Part[], context: MeasureContext): Progress {
  const [numerator, denominator] = sums(target, parts, context);
  const seen = parts.flatMap((part) => usedBy(target, part).flatMap((figure) => part.seen(figure) ?? []));
  const required = requiredCount(target, denominator, context);
  const asOf = dateReached(target, seen);
  return {
    numerator,
    denominator,
    current: currentValue(target, parts, context),
    stated:
      traitsOf(target.measure).toldAsValue && seen.length === 1 && seen[0]?.percentage
        ? seen[0].text
        : undefined,
    required,
    asOf,
    pace: paceAt(target, parts, asOf, numerator, required),
    combine: target.combine,
    joint: mostCountedTwice(counted(target, parts)),
  };
}

/** The date that all figures reach; a baseline is of another time. */
function dateReached({ measure }: Target, seen: readonly Observation[]): Progress['asOf'] {
  const main = mainFigure(measure);
  const now = baselineOf(measure) ? seen.filter((one) => one.figure === main) : seen;
  return now.map((one) => one.asOf).toSorted()[0];
}

function counted({ combine: how, measure }: Target, parts: readonly Part[]): Observation[] {
  const figure = mainFigure(measure);
  return how === 'sum' && traitsOf(measure).countsJointTwice
    ? parts.flatMap((part) => part.seen(figure) ?? [])
    : [];
}

/** The counts behind the measure, added where parts add up, else the greatest; undefined where nobody gave counts. */
function sums(
  target: Target,
  parts: readonly Part[],
  context: MeasureContext,
): [Rational | undefined, Rational | undefined] {
  const { measure } = target;
  switch (measure.kind) {
    case 'value':
    case 'perCapita':
      return [countOf(measure.figure, target, parts), undefined];
    case 'change':
      return [countOf(measure.figure, target, parts), baseOf(measure, target, parts)];
    case 'ratio': {
      const tallies = parts.flatMap((part) => tallyOf(measure, part, context) ?? []);
      if (tallies.length === 0) return [undefined, undefined];
      const [n, d] = [tallies.map((tally) => tally.n), tallies.map((tally) => tally.d)];
      return [total(target, n), total(target, d)];
    }
  }
}

/** One figure over all who gave it; undefined where nobody did, or where somebody gave a percentage. */
function countOf(figure: string, target: Target, parts: readonly Part[]): Rational | undefined {
  const seen = parts.flatMap((part) => part.seen(figure) ?? []);
  return seen.length === 0 || seen.some((one) => one.percentage)
    ? undefined
    : total(target, seen.map(amount));
}

/** What a change is measured against, where that is one number: not before everybody has said theirs. */
function baseOf({ baseline }: ChangeMeasure, target: Target, parts: readonly Part[]): Rational | undefined {
  if (baseline.kind === 'known') return I.isPoint(baseline.set) ? baseline.set.low?.at : undefined;
  if (baseline.kind === 'nobody') return undefined;
  const { figure } = baseline;
  return parts.every((part) => part.seen(figure)) ? countOf(figure, target, parts) : undefined;
}

const total = (target: Target, values: readonly Rational[]): Rational =>
  target.combine === 'sum' ? values.reduce(Q.add, Q.ZERO) : values.reduce(Q.max, Q.ZERO);

/** The measure over what is reported, read as if nothing more came; undefined where that is not one number. */
function currentValue(target: Target, parts: readonly Part[], context: MeasureContext): Rational | undefined {
  const reporting = parts.filter((part) => usedBy(target, part).length > 0).map(asFinal);
  if (reporting.length === 0) return undefined;
  const counted = context.withoutJoint ? reporting : reporting.map(withoutJoints);
  const { values } = combine(target, counted, context);
  return values.kind === 'set' && I.isPoint(values.set) ? values.set.low?.at : undefined;
}

const mapSeen = (part: Part, change: (seen: Observation) => Observation): Part => ({
  unit: part.unit,
  seen: (figure) => {
    const seen = part.seen(figure);
    return seen && change(seen);
  },
});

const asFinal = (part: Part): Part =>
  mapSeen(part, (seen) => (seen.final ? seen : seenAs(seen, { final: true })));
const withoutJoints = (part: Part): Part =>
  mapSeen(part, (seen) => (seen.joint.length === 0 ? seen : seenAs(seen, { joint: [] })));

/**
 * The count that just satisfies: the least for a floor, the greatest for a ceiling (`isUpper`).
 * Found from the requirement by exact arithmetic; undefined for requirements that no single count expresses.
 */
function requiredCount(
  target: Target,
  denominator: Rational | undefined,
  context: MeasureContext,
): Required | undefined {
  const { measure, require } = target;
  const whole = isWhole(measure, context.figure);
  switch (measure.kind) {
    case 'change':
      return changeLimit(measure, require, denominator, whole);
    case 'value':
    case 'ratio':
    case 'perCapita':
      return countLimit(target, factorOf(measure, denominator, context), whole);
  }
}

/** A count for each end of what is accepted: that many times what makes 1 of the measure. */
function countLimit(
  { measure, require }: Target,
  factor: Rational | undefined,
  whole: boolean,
): Required | undefined {
  const { low, high } = require.accepted ?? { low: undefined, high: undefined };
  if (!factor) return undefined;
  if (low && !high) return { count: least(low, factor, whole), isUpper: false, open: low.open && !whole };
  if (high && !low) return { count: greatest(high, factor, whole), isUpper: true, open: high.open && !whole };
  // 全覆盖 and 不发生 are limits at an end of what is possible: one side is enough.
  if (low && high && I.isPoint({ low, high }))
    return {
      count: Q.mul(low.at, factor),
      isUpper: traitsOf(measure).zeroIsCeiling && low.at.n === 0n,
      open: false,
    };
  return undefined;
}

/** How many of what is counted make 1 of the measure; undefined where no count says it. */
function factorOf(
  measure: Exclude<Measure, ChangeMeasure>,
  denominator: Rational | undefined,
  context: MeasureContext,
): Rational | undefined {
  switch (measure.kind) {
    case 'value':
      // A percentage has no count that just satisfies: its threshold says it all.
      return context.figure(measure.figure).type === 'percentage' ? undefined : Q.ONE;
    case 'perCapita':
      return Q.rational(measure.population.value, BigInt(measure.per));
    case 'ratio':
      return denominator && denominator.n > 0n ? denominator : undefined;
  }
}

function least(end: I.End, factor: Rational, whole: boolean): Rational {
  const exact = Q.mul(end.at, factor);
  if (!whole) return exact;
  return Q.rational(end.open ? Q.floor(exact) + 1n : Q.ceil(exact));
}

function greatest(end: I.End, factor: Rational, whole: boolean): Rational {
  const exact = Q.mul(end.at, factor);
  if (!whole) return exact;
  return Q.rational(end.open ? Q.ceil(exact) - 1n : Q.floor(exact));
}

/** 压缩三分之一 of 20 working days: at most 13. */
function changeLimit(
  measure: ChangeMeasure,
  { accepted }: Target['require'],
  baseline: Rational | undefined,
  whole: boolean,
): Required | undefined {
  const low = accepted?.low;
  if (!baseline || !low || accepted.high) return undefined;
  const { at, open } = low;
  if (measure.as === 'difference') return { count: Q.add(baseline, at), isUpper: false, open };
  const exclusive = open && !whole;
  return measure.as === 'increase'
    ? { count: least({ at: Q.add(Q.ONE, at), open }, baseline, whole), isUpper: false, open: exclusive }
    : { count: greatest({ at: Q.sub(Q.ONE, at), open }, baseline, whole), isUpper: true, open: exclusive };
}

/** The pace is only known where every reporter has given its figures: a silent one may be on time. */
function paceAt(
  target: Target,
  parts: readonly Part[],
  asOf: Progress['asOf'],
  numerator: Rational | undefined,
  required: Required | undefined,
): Pace | undefined {
  if (!target.pace || !asOf || !numerator || !required || required.isUpper) return undefined;
  if (parts.some((part) => usedBy(target, part).length === 0)) return undefined;
  const elapsed = monthsElapsed(target.period, asOf);
  const expected = Q.ceil(Q.mul(required.count, elapsed));
  return { elapsed, expected, behind: expected - Q.floor(numerator) };
}
