import * as Q from '../../core/rational.ts';
import type { Rational } from '../../core/rational.ts';
import type { ScopeFinding, TargetFinding } from '../../evaluate/finding.ts';
import { traitsOf } from '../../evaluate/measures/traits.ts';
import { figureOf } from '../../evaluate/sides.ts';
import type { Measure, Target } from '../../model/plan.ts';
import { statusWords } from '../../words/states.ts';
import type { TextWord } from '../../words/text.ts';
import { plainText } from '../escape.ts';
import type { Fill } from '../fill.ts';
import { countedUnit, countText, showEnd, showValue } from '../quantity.ts';
import type { WhyPage } from './page.ts';

/** The sum in integers that can be checked by hand: what is compared, both sides multiplied out, and the result. */
export function sumLines(finding: TargetFinding, scope: ScopeFinding, page: WhyPage): string[] {
  const { target } = finding;
  const sides = sidesOf(target, scope);
  const limit = limitText(target, page);
  const head = page.why('formula', {
    left: formulaOf(target.measure, page),
    comparator: comparatorOf(target, page),
    right: limit,
  });
  if (!sides || scope.conflict || target.require.step) return [head, ...possibleLines(finding, scope, page)];
  const holds = satisfied(target, sides);
  const compared = page.why(holds ? 'holds' : 'fails', {
    left: String(sides.left.value),
    comparator: comparatorOf(target, page),
    right: String(sides.right.value),
  });
  return [
    head,
    `${sides.left.text} = ${sides.left.value}`,
    `${sides.right.text} = ${sides.right.value}`,
    compared,
    ...(scope.parts.every((part) => part.final) ? [] : [page.why('nowOnly')]),
    ...displayLine(target, scope, page),
    ...lineLine(target, scope, page),
  ];
}

/** One side of the comparison: the product as written, and its value. */
interface Side {
  readonly text: string;
  readonly value: bigint;
}

interface Sides {
  readonly left: Side;
  readonly right: Side;
}

/** Both sides as integers: `value * q` against `p * whole` for a threshold of `p/q`. Undefined where there are no counts. */
function sidesOf(target: Target, { progress }: ScopeFinding): Sides | undefined {
  const { numerator, denominator } = progress;
  const { measure, require } = target;
  if (!numerator || require.comparator === 'between') return undefined;
  const threshold = require.threshold;
  switch (measure.kind) {
    case 'value':
      return product([numerator, Q.rational(threshold.d)], [Q.rational(threshold.n), Q.ONE]);
    case 'perCapita':
      return product(
        [numerator, Q.rational(BigInt(measure.per) * threshold.d)],
        [Q.rational(threshold.n), Q.rational(measure.population.value)],
      );
    case 'ratio':
      return denominator && denominator.n > 0n
        ? percentProduct(numerator, denominator, threshold)
        : undefined;
    case 'change':
      return denominator && measure.as !== 'difference'
        ? product(
            [changeOf(measure.as, numerator, denominator), Q.rational(threshold.d)],
            [Q.rational(threshold.n), denominator],
          )
        : undefined;
  }
}

const changeOf = (as: 'reduction' | 'increase', now: Rational, base: Rational): Rational =>
  as === 'reduction' ? Q.sub(base, now) : Q.sub(now, base);

/** Percentages are multiplied by 100, as people do it, where that is enough. */
function percentProduct(numerator: Rational, denominator: Rational, threshold: Rational): Sides {
  const hundred = Q.mul(threshold, Q.rational(100n));
  if (hundred.d === 1n) return product([numerator, Q.rational(100n)], [hundred, denominator]);
  return product([numerator, Q.rational(threshold.d)], [Q.rational(threshold.n), denominator]);
}

/** Both products scaled to integers by the decimals of the figures. */
function product(left: readonly [Rational, Rational], right: readonly [Rational, Rational]): Sides {
  const scale = [...left, ...right].map((one) => one.d).reduce((a, b) => (a > b ? a : b), 1n);
  const side = ([a, b]: readonly [Rational, Rational]): Side => {
    const factors = [countText(a), countText(b), ...(scale > 1n ? [String(scale)] : [])].filter(
      (text, i) => i === 0 || text !== '1',
    );
    return { text: factors.join(' x '), value: Q.floor(Q.mul(Q.mul(a, b), Q.rational(scale))) };
  };
  return { left: side(left), right: side(right) };
}

function satisfied(target: Target, { left, right }: Sides): boolean {
  const order = left.value < right.value ? -1 : left.value > right.value ? 1 : 0;
  switch (target.require.comparator) {
    case 'atLeast':
      return order >= 0;
    case 'atMost':
      return order <= 0;
    case 'moreThan':
      return order > 0;
    case 'lessThan':
      return order < 0;
    default:
      return order === 0;
  }
}

/** 不低于, 不超过 … without its number. */
export function comparatorOf(target: Target, page: WhyPage): string {
  const words: Record<Target['require']['comparator'], TextWord> = {
    atLeast: 'atLeast',
    atMost: 'atMost',
    moreThan: 'moreThan',
    lessThan: 'lessThan',
    equals: 'isEqual',
    between: 'isBetween',
  };
  return page.say(words[target.require.comparator], { x: '', y: '' }).trim();
}

/** The threshold as the plan writes it, with its unit. */
export function limitText({ require }: Target, page: WhyPage): string {
  const unit = require.unit[page.lang];
  const shown = unit === '%' ? '%' : page.lang === 'zh' ? unit : ` ${unit}`;
  const text =
    require.upperText === undefined
      ? require.text
      : page.say('between', { x: require.text, y: require.upperText });
  return require.text.includes('/') ? text : `${text}${shown}`;
}

function formulaOf(measure: Measure, page: WhyPage): string {
  const { plan } = page.loaded;
  const name = (id: string): Fill => figureOf(plan, id).name;
  switch (measure.kind) {
    case 'value':
      return plainText(figureOf(plan, measure.figure).name[page.lang]);
    case 'perCapita':
      return page.why('per', {
        figure: name(measure.figure),
        population: measure.population.name,
        per: String(measure.per),
      });
    case 'ratio': {
      const numerator =
        measure.failures === undefined
          ? name(measure.numerator ?? '')
          : page.why('passed', { whole: name(measure.denominator), failures: name(measure.failures) });
      return page.why('ratio', { numerator, denominator: name(measure.denominator) });
    }
    case 'change': {
      const base: Fill =
        measure.baseline.kind === 'figure'
          ? name(measure.baseline.figure)
          : measure.baseline.kind === 'known'
            ? measure.baseline.text
            : '?';
      return page.why(measure.as, { base, now: name(measure.figure) });
    }
  }
}

function displayLine(target: Target, { progress }: ScopeFinding, page: WhyPage): string[] {
  if (!progress.current || traitsOf(target.measure).countIsValue) return [];
  return [page.why('shown', { value: showValue(progress.current, target, page.loaded.plan) })];
}

function lineLine(target: Target, { progress }: ScopeFinding, page: WhyPage): string[] {
  if (!progress.required) return [];
  const unit = countedUnit(target, page.loaded.plan);
  return [
    page.why(progress.required.isUpper ? 'lineMost' : 'line', {
      required: countText(progress.required.count),
      u: unit,
    }),
  ];
}

/** Without counts: the set of values that are still possible. */
function possibleLines(finding: TargetFinding, scope: ScopeFinding, page: WhyPage): string[] {
  const { target } = finding;
  if (!scope.set || !scope.parts.some((part) => part.reported)) return [page.why('noNumbers')];
  if (target.require.step) return roundedLines(finding, scope, page);
  const end = (at: Rational): string => showEnd(at, target, page.loaded.plan);
  const fills = {
    comparator: comparatorOf(target, page),
    limit: limitText(target, page),
    low: scope.set.low ? end(scope.set.low.at) : '',
  };
  if (!scope.set.low) return [];
  return [
    scope.set.high
      ? page.why('possible', { ...fills, high: end(scope.set.high.at) })
      : page.why('possibleFrom', fills),
  ];
}

/** 修约值比较法: the limit as it is before rounding, and the value beside it. */
function roundedLines({ target }: TargetFinding, scope: ScopeFinding, page: WhyPage): string[] {
  const { step, accepted, comparator } = target.require;
  const edge = comparator === 'atLeast' || comparator === 'moreThan' ? accepted?.low : accepted?.high;
  if (!step || !edge || !scope.progress.current) return [page.why('noNumbers')];
  const end = (at: Rational): string => showEnd(at, target, page.loaded.plan);
  return [
    page.why('roundedThen', { step: end(step), comparator: comparatorOf(target, page), limit: end(edge.at) }),
    page.why('roundedResult', { value: end(scope.progress.current), result: statusWords[scope.status] }),
  ];
}
