import * as I from '../../core/interval.ts';
import type { Interval } from '../../core/interval.ts';
import * as Q from '../../core/rational.ts';
import type { Rational } from '../../core/rational.ts';
import { acceptable, beforeRounding } from '../../core/requirement.ts';
import type { Target as TargetFile } from '../../generated/types.ts';
import type { Requirement } from '../../model/plan.ts';
import type { Path } from '../../parse/tree.ts';
import type { Problems } from '../problems.ts';
import { sourceAt } from './context.ts';

const HUNDREDTHS = new Set(['%', '％', '百分点', '个百分点']);
const HUNDRED = Q.rational(100n);

/** Is a number in this unit one of hundredths? */
export const isHundredths = (unit: string): boolean => HUNDREDTHS.has(unit);

/** A number in the unit of a requirement, in the measure's own terms: 90 of `%` is 9/10. */
function inUnit(text: string, unit: string): Rational | undefined {
  const value = Q.parseExact(text);
  return value && isHundredths(unit) && !text.endsWith('%') ? Q.div(value, HUNDRED) : value;
}

/** The exact threshold with everything that satisfies it; undefined with a diagnostic where it cannot be read. */
export function readRequirement(target: TargetFile, path: Path, problems: Problems): Requirement | undefined {
  const { comparator, unit } = target.require;
  const threshold = numberAt('threshold', target, path, problems);
  const upper = target.require.upper === undefined ? undefined : numberAt('upper', target, path, problems);
  if (!threshold || !endsFit(target, threshold, upper, path, problems)) return undefined;
  const accepted = acceptable(comparator, threshold.value, upper?.value);
  const { words, wordsEn } = target.require;
  return {
    comparator,
    threshold: threshold.value,
    upper: upper?.value,
    text: threshold.text,
    upperText: upper?.text,
    unit: { zh: unit, en: target.require.unitEn ?? unit },
    words: words === undefined ? undefined : { zh: words, en: wordsEn ?? words },
    ...rounding(target, accepted, path, problems),
  };
}

interface ReadEnd {
  readonly value: Rational;
  readonly text: string;
}

/** Only `between` has an upper end, and that is not below the lower. */
function endsFit(
  target: TargetFile,
  threshold: ReadEnd,
  upper: ReadEnd | undefined,
  path: Path,
  problems: Problems,
): boolean {
  const { comparator } = target.require;
  const at = [...path, 'require'];
  const say = (problem: string, key: string): void =>
    problems.atKey('JC2012', [...at, key], {
      problem,
      comparator,
      threshold: threshold.text,
      upper: upper?.text ?? '',
    });
  const given = target.require.upper !== undefined;
  if (comparator === 'between' && !given) say('noUpper', 'comparator');
  else if (comparator !== 'between' && given) say('foreignUpper', 'upper');
  else if (upper && Q.compare(upper.value, threshold.value) < 0) say('reversed', 'upper');
  else return !given || upper !== undefined;
  return false;
}

function numberAt(
  key: 'threshold' | 'upper',
  target: TargetFile,
  path: Path,
  problems: Problems,
): ReadEnd | undefined {
  const at = [...path, 'require', key];
  const source = sourceAt(problems.document, at);
  const value = inUnit(source, target.require.unit);
  if (!value) return problems.at('JC2014', at, { found: source });
  return { value, text: source.replace(/%$/u, '') };
}

/** 修约值比较法: the values that satisfy once rounded. Full-value comparison otherwise. */
function rounding(
  target: TargetFile,
  accepted: Interval,
  path: Path,
  problems: Problems,
): Pick<Requirement, 'accepted' | 'step'> {
  if (!target.compare) return { accepted, step: undefined };
  const at = [...path, 'compare', 'interval'];
  const step = inUnit(sourceAt(problems.document, at), target.require.unit);
  if (step && step.n > 0n) return { accepted: beforeRounding(accepted, step), step };
  problems.at('JC2013', at, { found: sourceAt(problems.document, at) });
  return { accepted, step: undefined };
}

/** A baseline given in the plan: a percentage is rounded like a report's unless declared exact. */
export function readKnown(text: string, exact: boolean): Interval | undefined {
  const value = Q.parseExact(text);
  if (!value) return undefined;
  return text.endsWith('%') && !exact ? roundedPercentage(text.slice(0, -1)) : I.point(value);
}

/** What `98.0` percent, rounded to its decimals, can stand for: 97.95 to 98.05 percent, both ends in, nothing below 0. */
export function roundedPercentage(digits: string): Interval | undefined {
  const shown = Q.parseDecimal(digits);
  if (!shown) return undefined;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const half = Q.rational(1n, 2n * 10n ** BigInt(decimals));
  const ends = [Q.sub(shown, half), Q.add(shown, half)].map((end) => I.closed(Q.div(end, HUNDRED)));
  return I.intersect(I.between(ends[0], ends[1]), I.atLeast(Q.ZERO)) ?? I.point(Q.div(shown, HUNDRED));
}
