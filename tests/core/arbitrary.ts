import fc from 'fast-check';
import Fraction from 'fraction.js';
import * as I from '../../src/core/interval.ts';
import type { End, Interval } from '../../src/core/interval.ts';
import * as Q from '../../src/core/rational.ts';
import type { Rational } from '../../src/core/rational.ts';

/** Any rational, small ones and ones far beyond doubles. */
export const anyRational: fc.Arbitrary<Rational> = fc.oneof(
  fc
    .tuple(fc.bigInt({ min: -20n, max: 20n }), fc.bigInt({ min: 1n, max: 12n }))
    .map(([n, d]) => Q.rational(n, d)),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.bigInt({ min: 1n, max: 10n ** 18n }))
    .map(([n, d]) => Q.rational(n, d)),
);

/** A few quarters around 0: ends of different intervals often meet. */
export const smallRational: fc.Arbitrary<Rational> = fc
  .bigInt({ min: -8n, max: 12n })
  .map((n) => Q.rational(n, 4n));

export const theirs = (a: Rational): Fraction => new Fraction(a.n, a.d);

const anyEnd = fc.option(fc.record({ at: smallRational, open: fc.boolean() }), { nil: undefined, freq: 4 });

/** Any interval with small ends; open, closed, unbounded, points. */
export const anyInterval: fc.Arbitrary<Interval> = fc.tuple(anyEnd, anyEnd).map(([a, b]): Interval => {
  const [low, high] = a && b && Q.compare(a.at, b.at) > 0 ? [b, a] : [a, b];
  return I.interval(low, high) ?? I.point(low?.at ?? Q.ZERO);
});

/** Membership written out by hand, apart from the code under test. */
export function member(a: Interval, x: Rational): boolean {
  const ok = (end: End | undefined, sign: number): boolean => {
    if (!end) return true;
    const order = theirs(x).compare(theirs(end.at)) * sign;
    return end.open ? order > 0 : order >= 0;
  };
  return ok(a.low, 1) && ok(a.high, -1);
}

/** Numbers to try: every eighth and the near neighbours of the ends, far below and far above. */
export const grid: readonly Rational[] = [
  ...Array.from({ length: 65 }, (_, i) => Q.rational(BigInt(i - 24), 8n)),
  ...[-8n, 0n, 4n, 12n].flatMap((n) => [
    Q.rational(n * 1000n - 1n, 4000n),
    Q.rational(n * 1000n + 1n, 4000n),
  ]),
  Q.rational(-1_000_000n),
  Q.rational(1_000_000n),
];

/** Some members of an interval, its closed ends and points just inside its open ends among them. */
export function samples(a: Interval): Rational[] {
  const tiny = Q.rational(1n, 1_000_000n);
  const near = [a.low && Q.add(a.low.at, tiny), a.high && Q.sub(a.high.at, tiny), a.low?.at, a.high?.at];
  const mid = a.low && a.high ? [Q.div(Q.add(a.low.at, a.high.at), Q.rational(2n))] : [];
  return [...grid.filter((_, i) => i % 5 === 0), ...near, ...mid].filter(
    (x): x is Rational => x !== undefined && member(a, x),
  );
}

/** Does the conclusion hold wherever the condition does? */
export const implies = (condition: boolean, conclusion: boolean): boolean => !condition || conclusion;
