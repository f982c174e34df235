import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as I from '../../src/core/interval.ts';
import * as Q from '../../src/core/rational.ts';
import type { Rational } from '../../src/core/rational.ts';
import type { Comparator } from '../../src/core/requirement.ts';
import { acceptable, beforeRounding, satisfaction } from '../../src/core/requirement.ts';
import { anyInterval, grid, implies, member, samples, smallRational, theirs } from './arbitrary.ts';

const q = (text: string): Rational => Q.parseExact(text) ?? Q.ZERO;
const comparators: readonly Comparator[] = ['atLeast', 'atMost', 'moreThan', 'lessThan', 'equals', 'between'];

/** The words of the plan, written out with fraction.js. */
function holds(comparator: Comparator, x: Rational, threshold: Rational, upper: Rational): boolean {
  const order = theirs(x).compare(theirs(threshold));
  return {
    atLeast: order >= 0,
    atMost: order <= 0,
    moreThan: order > 0,
    lessThan: order < 0,
    equals: order === 0,
    between: order >= 0 && theirs(x).compare(theirs(upper)) <= 0,
  }[comparator];
}

describe('acceptable', () => {
  test.each([
    ['atLeast', false, true, true],
    ['atMost', true, true, false],
    ['moreThan', false, false, true],
    ['lessThan', true, false, false],
    ['equals', false, true, false],
  ] as const)('%s 98%% takes just under: %s, at: %s, just over: %s', (comparator, under, at, over) => {
    const accepted = acceptable(comparator, q('98%'));
    expect(['97.999999%', '98%', '98.000001%'].map((x) => I.contains(accepted, q(x)))).toEqual([
      under,
      at,
      over,
    ]);
  });

  test('both ends of between count', () => {
    const accepted = acceptable('between', q('30%'), q('40%'));
    const found = ['29.99%', '30%', '35%', '40%', '40.01%'].map((x) => I.contains(accepted, q(x)));
    expect(found).toEqual([false, true, true, true, false]);
  });

  test('between without an upper end is the one number', () => {
    expect(acceptable('between', q('30%'))).toEqual(I.point(q('30%')));
  });

  test('every comparator means what its name says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...comparators), smallRational, smallRational, (comparator, a, b) => {
        const [low, high] = [Q.min(a, b), Q.max(a, b)];
        const accepted = acceptable(comparator, low, high);
        for (const x of grid) expect(member(accepted, x)).toBe(holds(comparator, x, low, high));
      }),
    );
  });

  test('atLeast and lessThan exclude each other and leave nothing out; so do atMost and moreThan', () => {
    fc.assert(
      fc.property(smallRational, smallRational, (threshold, x) => {
        expect(I.contains(acceptable('atLeast', threshold), x)).toBe(
          !I.contains(acceptable('lessThan', threshold), x),
        );
        expect(I.contains(acceptable('atMost', threshold), x)).toBe(
          !I.contains(acceptable('moreThan', threshold), x),
        );
      }),
    );
  });
});

describe('satisfaction', () => {
  test('is what the members say', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (set, accepted) => {
        const results = new Set(samples(set).map((x) => member(accepted, x)));
        const found = satisfaction(set, accepted);
        expect(implies(found === 'all', !results.has(false))).toBe(true);
        expect(implies(found === 'none', !results.has(true))).toBe(true);
        expect(implies(results.has(true) && results.has(false), found === 'some')).toBe(true);
      }),
    );
  });

  test.each([
    ['97.95%', '98.05%', '98%', 'some'],
    ['97.95%', '98.05%', '97%', 'all'],
    ['97.95%', '98.05%', '97.95%', 'all'],
    ['97.95%', '98.05%', '98.05%', 'some'],
    ['97.95%', '98.05%', '98.06%', 'none'],
  ])('[%s, %s] against at least %s: %s', (low, high, threshold, expected) => {
    const set = I.between(I.closed(q(low)), I.closed(q(high)));
    expect(satisfaction(set, acceptable('atLeast', q(threshold)))).toBe(expected);
  });

  test('nothing satisfies where nothing is accepted', () => {
    expect(satisfaction(I.point(Q.ONE), undefined)).toBe('none');
  });
});

/** Half-even rounding to multiples of `step`, with fraction.js. */
function halfEven(x: Rational, step: Rational): Rational {
  const ratio = theirs(x).div(theirs(step));
  const below = ratio.floor();
  const rest = ratio.sub(below).compare(0.5);
  const even = (below.n * below.s) % 2n === 0n;
  const k = rest < 0 || (rest === 0 && even) ? below : below.add(1);
  const result = k.mul(theirs(step));
  return Q.rational(result.s * result.n, result.d);
}

describe('beforeRounding (修约值比较法)', () => {
  const steps = ['1', '1/2', '1/4', '0.3', '2', '1%'].map(q);

  test('a number belongs exactly if what it rounds to is accepted', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...comparators),
        smallRational,
        smallRational,
        fc.constantFrom(...steps),
        fc.bigInt({ min: -40n, max: 40n }),
        (comparator, a, b, step, k) => {
          const accepted = acceptable(comparator, Q.min(a, b), Q.max(a, b));
          const before = beforeRounding(accepted, step);
          // Halves, quarters and near-ties of the step, where rounding turns.
          const ties = [0n, 1n, -1n].map((tiny) =>
            Q.add(Q.mul(Q.rational(k, 4n), step), Q.rational(tiny, 10n ** 6n)),
          );
          for (const x of [...ties, ...grid]) {
            expect(before !== undefined && member(before, x)).toBe(member(accepted, halfEven(x, step)));
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test.each([
    ['97.94%', false],
    ['97.95%', true],
    ['97.9499999%', false],
    ['98%', true],
  ])('against 98%% with an interval of 0.1%%, %s rounds into it: %s', (text, expected) => {
    const before = beforeRounding(acceptable('atLeast', q('98%')), q('0.1%'));
    expect(before && I.contains(before, q(text))).toBe(expected);
  });

  test('an odd limit leaves its tie out: 97.85 rounds to 97.8 at 0.1, so at least 97.9 starts above it', () => {
    const before = beforeRounding(acceptable('atLeast', q('97.9%')), q('0.1%'));
    expect(before?.low).toEqual({ at: q('97.85%'), open: true });
  });

  test('nothing can equal a number that is no multiple of the interval', () => {
    expect(beforeRounding(acceptable('equals', q('98.5%')), q('1%'))).toBeUndefined();
  });
});
