import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as I from '../../src/core/interval.ts';
import type { End, Interval } from '../../src/core/interval.ts';
import * as Q from '../../src/core/rational.ts';
import type { Rational } from '../../src/core/rational.ts';
import { anyInterval, grid, implies, member, samples, smallRational } from './arbitrary.ts';

const q = (text: string): Rational => Q.parseExact(text) ?? Q.ZERO;
const end = (text: string, open: boolean): End => ({ at: q(text), open });

/** `[0, 1)` and so on, with `..` for no end. */
function read(text: string): Interval {
  const [, left, low = '', high = '', right] = /^([[(])(\S+), (\S+)([\])])$/.exec(text) ?? [];
  return {
    low: low === '..' ? undefined : end(low, left === '('),
    high: high === '..' ? undefined : end(high, right === ')'),
  };
}

const tiny = Q.rational(1n, 10n ** 9n);

/** Sums, quotients, … of samples that the result leaves out. */
const outside = (result: Interval, reached: readonly Rational[]): Rational[] =>
  reached.filter((x) => !member(result, x));

describe('interval', () => {
  test.each([
    ['1', false, '2', false, true],
    ['1', false, '1', false, true],
    ['1', true, '1', false, false],
    ['1', false, '1', true, false],
    ['1', true, '1', true, false],
    ['2', false, '1', false, false],
  ])('from %s (open %s) to %s (open %s) holds something: %s', (low, lowOpen, high, highOpen, holds) => {
    expect(I.interval(end(low, lowOpen), end(high, highOpen)) !== undefined).toBe(holds);
    const make = (): Interval => I.between(end(low, lowOpen), end(high, highOpen));
    const made = ((): Interval | undefined => {
      try {
        return make();
      } catch {
        return undefined;
      }
    })();
    expect(made !== undefined).toBe(holds);
  });

  test('contains agrees with membership', () => {
    fc.assert(
      fc.property(anyInterval, (a) => {
        for (const x of grid) expect(I.contains(a, x)).toBe(member(a, x));
      }),
    );
  });

  test('isPoint is true of one number only', () => {
    expect(I.isPoint(I.point(Q.ONE))).toBe(true);
    expect(I.isPoint(read('[0, 1]'))).toBe(false);
    expect(I.isPoint(read('[0, ..)'))).toBe(false);
  });
});

describe('intersect, hull, includes', () => {
  test('a number is in the intersection exactly if it is in both', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const both = I.intersect(a, b);
        for (const x of [...grid, ...samples(a), ...samples(b)]) {
          expect(both !== undefined && member(both, x)).toBe(member(a, x) && member(b, x));
        }
      }),
    );
  });

  test('the intersection is empty only where a sample shows no overlap', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const both = I.intersect(a, b);
        expect(!both?.low || !both.high || samples(both).length > 0).toBe(true);
        expect(I.intersect(b, a)).toEqual(both);
      }),
    );
  });

  test('the hull holds both and nothing smaller does', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, anyInterval, (a, b, c) => {
        const both = I.hull(a, b);
        expect(I.includes(both, a) && I.includes(both, b)).toBe(true);
        expect(implies(I.includes(c, a) && I.includes(c, b), I.includes(c, both))).toBe(true);
        expect(I.hull(b, a)).toEqual(both);
        expect(I.hull(a, a)).toEqual(a);
        expect(I.hull(I.hull(a, b), c)).toEqual(I.hull(a, I.hull(b, c)));
      }),
    );
  });

  test('includes is inclusion of members', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const counter = [...grid, ...samples(b)].some((x) => member(b, x) && !member(a, x));
        const both = I.intersect(a, b);
        expect(implies(counter, !I.includes(a, b))).toBe(true);
        expect(both !== undefined && I.includes(both, b)).toBe(I.includes(a, b));
      }),
    );
  });
});

describe('arithmetic', () => {
  test('sums and differences of members are members', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const pairs = samples(a).flatMap((x) => samples(b).map((y): [Rational, Rational] => [x, y]));
        expect(
          outside(
            I.add(a, b),
            pairs.map(([x, y]) => Q.add(x, y)),
          ),
        ).toEqual([]);
        expect(
          outside(
            I.sub(a, b),
            pairs.map(([x, y]) => Q.sub(x, y)),
          ),
        ).toEqual([]);
        expect(
          outside(
            I.maximum(a, b),
            pairs.map(([x, y]) => Q.max(x, y)),
          ),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('every member of a sum is a sum of members', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const sum = I.add(a, b);
        for (const z of samples(sum)) {
          // x + y = z with x in a, y in b: x lies in a and in z - b.
          expect(I.intersect(a, I.sub(I.point(z), b))).toBeDefined();
        }
      }),
      { numRuns: 60 },
    );
  });

  test('every member of a maximum is one of the two, with the other at most as great', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        for (const z of samples(I.maximum(a, b))) {
          const reach = (one: Interval, other: Interval): boolean =>
            member(one, z) && I.intersect(other, I.atMost(z)) !== undefined;
          expect(reach(a, b) || reach(b, a)).toBe(true);
        }
      }),
    );
  });

  test('scale multiplies by a positive factor', () => {
    fc.assert(
      fc.property(anyInterval, smallRational, (a, factor) => {
        fc.pre(factor.n > 0n);
        for (const x of grid) expect(member(I.scale(a, factor), Q.mul(x, factor))).toBe(member(a, x));
      }),
    );
  });

  test.each(['0', '-1/2'])('scaling by %s is a fault of the caller', (factor) => {
    expect(() => I.scale(I.point(Q.ONE), q(factor))).toThrow(RangeError);
  });

  test('quotients of members are members, and every member is a quotient', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (left, right) => {
        const a = I.intersect(left, I.atLeast(Q.ZERO));
        const b = I.intersect(right, I.above(Q.ZERO));
        fc.pre(a !== undefined && b !== undefined);
        const result = I.quotient(a, b);
        expect(
          outside(
            result,
            samples(a).flatMap((x) => samples(b).map((y) => Q.div(x, y))),
          ),
        ).toEqual([]);
        for (const z of samples(result)) {
          // x = z·y with x in a, y in b.
          const xs = z.n === 0n ? I.point(Q.ZERO) : I.scale(b, z);
          expect(I.intersect(a, xs)).toBeDefined();
        }
        for (const z of grid) {
          if (z.n < 0n || member(result, z)) continue;
          expect(I.intersect(a, z.n === 0n ? I.point(Q.ZERO) : I.scale(b, z))).toBeUndefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['[0, 0]', '[2, 3]', '[0, 0]'],
    ['[0, 1]', '(0, 2]', '[0, ..)'],
    ['(0, 1]', '(0, ..)', '(0, ..)'],
    ['[1, 2]', '[2, 4]', '[1/4, 1]'],
    ['[1, 2)', '(2, 4]', '[1/4, 1)'],
    ['[1, 2]', '[2, ..)', '(0, 1]'],
    ['[0, ..)', '[2, 4]', '[0, ..)'],
  ])('%s over %s is %s', (a, b, result) => {
    expect(I.quotient(read(a), read(b))).toEqual(read(result));
  });

  test.each([
    ['[-1, 2]', '[1, 2]'],
    ['[.., 2]', '[1, 2]'],
    ['[1, 2]', '[0, 2]'],
    ['[1, 2]', '[-1, 2]'],
    ['[1, 2]', '[.., 2]'],
  ])('%s over %s is a fault of the caller', (a, b) => {
    expect(() => I.quotient(read(a.replace('[..', '(..')), read(b.replace('[..', '(..')))).toThrow(
      RangeError,
    );
  });

  test('touches its ends: [0, 1] + [0, 1) is [0, 2), nearly 2 is reached', () => {
    const sum = I.add(read('[0, 1]'), read('[0, 1)'));
    expect(sum).toEqual(read('[0, 2)'));
    expect(member(sum, Q.sub(q('2'), tiny))).toBe(true);
  });
});

describe('what a caller may not ask', () => {
  const q = (n: bigint): Q.Rational => Q.rational(n);
  test.each([
    ['an empty interval', () => I.between(I.closed(q(1n)), I.closed(q(0n))), 'empty interval'],
    ['a scale of zero', () => I.scale(I.point(q(1n)), q(0n)), 'scale by a factor that is not positive'],
    [
      'a quotient by zero',
      () => I.quotient(I.point(q(1n)), I.point(q(0n))),
      'quotient outside x >= 0, y > 0',
    ],
    ['a denominator of zero', () => Q.rational(1n, 0n), 'rational with denominator 0'],
  ])('%s is a fault, and says which', (_what, ask, message) => {
    expect(ask).toThrow(message);
  });

  test('a difference has exactly its ends', () => {
    const difference = I.sub(
      I.between(I.closed(q(1n)), I.closed(q(3n))),
      I.between(I.open(q(0n)), I.closed(q(1n))),
    );
    expect(difference).toEqual({ low: I.closed(q(0n)), high: I.open(q(3n)) });
  });
});
