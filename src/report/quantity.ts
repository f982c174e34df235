import { displayDecimal } from '../core/display.ts';
import * as Q from '../core/rational.ts';
import type { Rational } from '../core/rational.ts';
import type { Interval } from '../core/interval.ts';
import type { Figure, Measure, Plan, Requirement, Target } from '../model/plan.ts';
import type { Progress } from '../evaluate/finding.ts';
import { mainFigure } from '../evaluate/measures/fields.ts';
import { figureOf } from '../evaluate/sides.ts';

const HUNDRED = Q.rational(100n);

/** How the value of a measure is written: as a percentage, in points, with decimals always, or with decimals if it has any. */
type Written = 'percent' | 'points' | 'decimal' | 'plain';

function writtenAs({ measure }: Target, plan: Plan): Written {
  switch (measure.kind) {
    case 'ratio':
      return 'percent';
    case 'change':
      if (measure.as !== 'difference') return 'percent';
      return figureOf(plan, measure.figure).type === 'percentage' ? 'points' : 'decimal';
    case 'value':
      return figureOf(plan, measure.figure).type === 'percentage' ? 'percent' : 'plain';
    case 'perCapita':
      return 'plain';
  }
}

/** Is the measure's value shown as a percentage? */
export const isShare = (target: Target, plan: Plan): boolean => writtenAs(target, plan) === 'percent';

/** The ends of a requirement that are numbers: a shown value never crosses them. */
const limitsOf = (require: Requirement): Rational[] => [
  require.threshold,
  ...(require.upper ? [require.upper] : []),
];

/** A value of the measure for people: nearest, fewest decimals, never at or across a limit that it does not reach. */
export function showValue(value: Rational, target: Target, plan: Plan): string {
  const limits = limitsOf(target.require);
  const hundredfold = (): string =>
    displayDecimal(
      Q.mul(value, HUNDRED),
      limits.map((limit) => Q.mul(limit, HUNDRED)),
    );
  switch (writtenAs(target, plan)) {
    case 'percent':
      return `${hundredfold()}%`;
    case 'points':
      return hundredfold();
    case 'decimal':
      return displayDecimal(value, limits);
    case 'plain':
      return value.d === 1n ? String(value.n) : displayDecimal(value, limits);
  }
}

/** The value as every output shows it: as the only reporter wrote it, else computed; undefined where it is not one number. */
export const displayOf = (
  { stated, current }: Pick<Progress, 'stated' | 'current'>,
  target: Target,
  plan: Plan,
): string | undefined => stated ?? (current && showValue(current, target, plan));

/** An end of the set of values, exactly: the precision is the point. */
export function showEnd(end: Rational, target: Target, plan: Plan): string {
  const written = writtenAs(target, plan);
  const scaled = written === 'percent' || written === 'points' ? Q.mul(end, HUNDRED) : end;
  const exact = Q.exactText(scaled);
  const text = exact.includes('/') ? displayDecimal(scaled, []) : exact;
  return written === 'percent' ? `${text}%` : text;
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

/** The figure that is counted. */
export function countedFigure(measure: Measure, plan: Plan): Figure {
  return figureOf(plan, mainFigure(measure));
}

/** The unit in which counts are shown; a kind that counts bodies has that of its requirement. */
export function countedUnit({ measure }: Target, plan: Plan): Figure['unit'] {
  switch (measure.kind) {
    case 'value':
    case 'ratio':
    case 'perCapita':
    case 'change':
      return countedFigure(measure, plan).unit;
  }
}

/** A count as text, exactly. */
export const countText = (value: Rational | undefined): string => (value ? Q.exactText(value) : '');
