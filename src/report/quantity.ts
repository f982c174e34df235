import { displayDecimal } from '../core/display.ts';
import * as Q from '../core/rational.ts';
import type { Rational } from '../core/rational.ts';
import type { Interval } from '../core/interval.ts';
import type { Figure, Measure, Plan, Requirement, Target } from '../model/plan.ts';
import type { Progress } from '../evaluate/finding.ts';
import { mainFigure } from '../evaluate/measures/index.ts';
import { figureOf } from '../evaluate/sides.ts';

const HUNDRED = Q.rational(100n);

/** Is the measure's value shown as a percentage? */
export function isShare(target: Target, plan: Plan): boolean {
  const { measure } = target;
  switch (measure.kind) {
    case 'ratio':
      return true;
    case 'change':
      return measure.as !== 'difference';
    case 'value':
      return figureOf(plan, measure.figure).type === 'percentage';
    case 'perCapita':
      return false;
  }
}

/** The ends of a requirement that are numbers: a shown value never crosses them. */
const limitsOf = (require: Requirement): Rational[] => [
  require.threshold,
  ...(require.upper ? [require.upper] : []),
];

/** A value of the measure for people: nearest, fewest decimals, never at or across a limit that it does not reach. */
export function showValue(value: Rational, target: Target, plan: Plan): string {
  const limits = limitsOf(target.require);
  if (isShare(target, plan))
    return `${displayDecimal(
      Q.mul(value, HUNDRED),
      limits.map((limit) => Q.mul(limit, HUNDRED)),
    )}%`;
  if (target.measure.kind === 'change')
    return displayDecimal(
      Q.mul(value, percentagePoints(target, plan)),
      limits.map((limit) => Q.mul(limit, percentagePoints(target, plan))),
    );
  return value.d === 1n ? String(value.n) : displayDecimal(value, limits);
}

/** The value as every output shows it: as the only reporter wrote it, else computed; undefined where it is not one number. */
export const displayOf = (
  { stated, current }: Pick<Progress, 'stated' | 'current'>,
  target: Target,
  plan: Plan,
): string | undefined => stated ?? (current && showValue(current, target, plan));

const percentagePoints = (target: Target, plan: Plan): Rational =>
  target.measure.kind === 'change' && figureOf(plan, target.measure.figure).type === 'percentage'
    ? HUNDRED
    : Q.ONE;

/** An end of the set of values, exactly: the precision is the point. */
export function showEnd(end: Rational, target: Target, plan: Plan): string {
  const scaled = isShare(target, plan) ? Q.mul(end, HUNDRED) : end;
  const exact = Q.exactText(scaled);
  const text = exact.includes('/') ? displayDecimal(scaled, []) : exact;
  return isShare(target, plan) ? `${text}%` : text;
}

/** Both ends of a bounded set, or undefined. */
export function showSet(
  set: Interval | undefined,
  target: Target,
  plan: Plan,
): { low: string; high: string } | undefined {
  if (!set?.low || !set.high) return undefined;
  return { low: showEnd(set.low.at, target, plan), high: showEnd(set.high.at, target, plan) };
}

/** The figure whose unit counts are shown in: what is counted. */
export function countedFigure(measure: Measure, plan: Plan): Figure {
  return figureOf(plan, mainFigure(measure));
}

/** A count as text, exactly. */
export const countText = (value: Rational | undefined): string => (value ? Q.exactText(value) : '');
