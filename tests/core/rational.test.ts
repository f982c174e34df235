import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import * as Q from '../../src/core/rational.ts';
import type { Rational } from '../../src/core/rational.ts';
import { anyRational, theirs } from './arbitrary.ts';

const positive = fc.bigInt({ min: 1n, max: 10n ** 18n });
/** Both written in lowest terms, the sign above. */
const mine = (a: Rational): string => `${a.n}/${a.d}`;
const their = (a: Fraction): string => `${a.s * a.n}/${a.d}`;

describe('rational agrees with fraction.js', () => {
  test.each([
    ['add', Q.add],
    ['sub', Q.sub],
    ['mul', Q.mul],
  ] as const)('%s', (name, operation) => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        expect(mine(operation(a, b))).toBe(their(theirs(a)[name](theirs(b))));
      }),
    );
  });

  test('div, by anything but 0', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        fc.pre(b.n !== 0n);
        expect(mine(Q.div(a, b))).toBe(their(theirs(a).div(theirs(b))));
      }),
    );
    expect(() => Q.div(Q.ONE, Q.ZERO)).toThrow(RangeError);
  });

  test('compare, equal, min, max, neg', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        const order = theirs(a).compare(theirs(b));
        expect(Q.compare(a, b)).toBe(order);
        expect(Q.compare(b, a) + order).toBe(0);
        expect(Q.equal(a, b)).toBe(order === 0);
        expect(Q.min(a, b)).toEqual(order <= 0 ? a : b);
        expect(Q.max(a, b)).toEqual(order >= 0 ? a : b);
        expect(mine(Q.neg(a))).toBe(their(theirs(a).neg()));
      }),
    );
  });

  test('floor and ceil', () => {
    fc.assert(
      fc.property(anyRational, (a) => {
        expect(mine(Q.rational(Q.floor(a)))).toBe(their(theirs(a).floor()));
        expect(mine(Q.rational(Q.ceil(a)))).toBe(their(theirs(a).ceil()));
      }),
    );
  });

  test('construction reduces and puts the sign above', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), positive, positive, (n, d, k) => {
        expect(Q.rational(n * k, d * k)).toEqual(Q.rational(n, d));
        expect(Q.rational(n, -d)).toEqual(Q.rational(-n, d));
      }),
    );
  });

  test('a zero denominator is a fault of the caller', () => {
    expect(() => Q.rational(1n, 0n)).toThrow(RangeError);
  });
});

describe('roundHalfUp takes ties away from zero', () => {
  test.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [1n, 2n, 1n],
    [-1n, 2n, -1n],
    [49n, 100n, 0n],
    [-49n, 100n, 0n],
    [51n, 100n, 1n],
    [0n, 1n, 0n],
    [7n, 1n, 7n],
  ])('%s/%s gives %s', (n, d, rounded) => {
    expect(Q.roundHalfUp(Q.rational(n, d))).toBe(rounded);
  });

  test('is nearest', () => {
    fc.assert(
      fc.property(anyRational, (a) => {
        const away = Q.sub(a, Q.rational(Q.roundHalfUp(a)));
        expect(Q.compare(Q.max(away, Q.neg(away)), Q.rational(1n, 2n))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('parseDecimal is the one grammar of decimals', () => {
  test.each([
    ['0', 0n, 1n],
    ['12', 12n, 1n],
    ['-0.5', -1n, 2n],
    ['98.0', 98n, 1n],
    ['0.05', 1n, 20n],
    ['999999999999999', 999_999_999_999_999n, 1n],
    ['9007199254740993', 9_007_199_254_740_993n, 1n],
    ['0.1000000000000000055', 1_000_000_000_000_000_055n, 10n ** 19n],
  ])('%s is read exactly', (text, n, d) => {
    expect(Q.parseDecimal(text)).toEqual(Q.rational(n, d));
  });

  test.each([
    '',
    ' ',
    '1 ',
    ' 1',
    '+1',
    '01',
    '00',
    '-01',
    '.5',
    '5.',
    '1e3',
    '1E3',
    '0x10',
    '0o7',
    '1_000',
    '1,000',
    '１２',
    '1.2.3',
    '--1',
    '-',
    'Infinity',
    'NaN',
    '.nan',
    '1/3',
    '90%',
    '1\n',
    '1\u0000',
    '٣',
  ])('%j is no decimal', (text) => {
    expect(Q.parseDecimal(text)).toBeUndefined();
  });
});

describe('parseExact reads thresholds as people write them', () => {
  test.each([
    ['90%', 9n, 10n],
    ['98.0%', 49n, 50n],
    ['0.05%', 1n, 2000n],
    ['1/3', 1n, 3n],
    ['2/6', 1n, 3n],
    ['0/3', 0n, 1n],
    ['-1/3', -1n, 3n],
    ['4', 4n, 1n],
    ['-5', -5n, 1n],
    ['-5%', -1n, 20n],
  ])('%s', (text, n, d) => {
    expect(Q.parseExact(text)).toEqual(Q.rational(n, d));
  });

  test.each([
    '1/0',
    '0/0',
    '1/-3',
    '1/3%',
    '%',
    '90%%',
    '90 %',
    '1/3/5',
    '1.5/3',
    '90％',
    '01/3',
    '1/03',
    '/3',
    '1/',
  ])('%j is no threshold', (text) => {
    expect(Q.parseExact(text)).toBeUndefined();
  });
});

describe('text', () => {
  test('exactText is read back by parseExact', () => {
    fc.assert(
      fc.property(anyRational, (a) => {
        expect(Q.parseExact(Q.exactText(a))).toEqual(a);
      }),
    );
  });

  test.each([
    [9n, 10n, '0.9'],
    [1n, 3n, '1/3'],
    [90n, 1n, '90'],
    [-1n, 8n, '-0.125'],
    [0n, 1n, '0'],
    [1n, 6n, '1/6'],
  ])('%s/%s is written %s', (n, d, text) => {
    expect(Q.exactText(Q.rational(n, d))).toBe(text);
  });

  test.each([
    [97_999n, 1000n, 2, '98.00'],
    [97_999n, 1000n, 3, '97.999'],
    [1n, 3n, 0, '0'],
    [-1n, 1000n, 2, '0.00'],
    [-5n, 1000n, 2, '-0.01'],
    [5n, 1000n, 2, '0.01'],
    [12n, 1n, 2, '12.00'],
  ])('%s/%s with %s decimals is %s', (n, d, places, text) => {
    expect(Q.fixed(Q.rational(n, d), places)).toBe(text);
  });

  test('fixed is at most half a unit off', () => {
    fc.assert(
      fc.property(anyRational, fc.integer({ min: 0, max: 12 }), (a, places) => {
        const shown = new Fraction(Q.fixed(a, places));
        const off = shown.sub(theirs(a)).abs();
        expect(off.compare(new Fraction(1n, 2n * 10n ** BigInt(places)))).toBeLessThanOrEqual(0);
      }),
    );
  });
});
