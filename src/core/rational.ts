import { sure } from './sure.ts';

/** An exact rational number in lowest terms: `d > 0`, `gcd(|n|, d) = 1`. Made only by the functions here. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** `n/d` in lowest terms. A zero `d` is a fault of the caller and throws. */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 1n) return { n, d };
  if (d === 0n) throw new RangeError('rational with denominator 0');
  const divisor = gcd(n, d) * (d < 0n ? -1n : 1n);
  return { n: n / divisor, d: d / divisor };
}

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };

// Counts are whole: they are added and compared a million times, and need no common denominator.
const areWhole = (a: Rational, b: Rational): boolean => a.d === 1n && b.d === 1n;

export const add = (a: Rational, b: Rational): Rational =>
  areWhole(a, b) ? { n: a.n + b.n, d: 1n } : rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const sub = (a: Rational, b: Rational): Rational =>
  areWhole(a, b) ? { n: a.n - b.n, d: 1n } : rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const mul = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
/** `a / b`; `b` must not be zero. */
export const div = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const neg = (a: Rational): Rational => ({ n: -a.n, d: a.d });

/** -1, 0 or 1 as `a` is below, at or above `b`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const [left, right] = areWhole(a, b) ? [a.n, b.n] : [a.n * b.d, b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

export const equal = (a: Rational, b: Rational): boolean => a.n === b.n && a.d === b.d;
export const min = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const max = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** The greatest integer not above `a`. */
export function floor(a: Rational): bigint {
  const quotient = a.n / a.d;
  return a.n % a.d !== 0n && a.n < 0n ? quotient - 1n : quotient;
}

/** The least integer not below `a`. */
export const ceil = (a: Rational): bigint => -floor(neg(a));

/** `a` rounded to the nearest integer, ties away from zero (四舍五入, the usage of public statistics; display only). */
export function roundHalfUp(a: Rational): bigint {
  const half = rational(1n, 2n);
  return a.n < 0n ? -floor(add(neg(a), half)) : floor(add(a, half));
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;
const FRACTION = /^(-?(?:0|[1-9]\d*))\/([1-9]\d*)$/;

/** Reads `12`, `-0.5`, `98.0`; the one grammar of decimals. Undefined for anything else. Leading zeros are not numbers. */
export function parseDecimal(text: string): Rational | undefined {
  const match = DECIMAL.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', part = ''] = match;
  if (whole.length > 1 && whole.startsWith('0')) return undefined;
  const magnitude = rational(BigInt(whole + part), 10n ** BigInt(part.length));
  return sign ? neg(magnitude) : magnitude;
}

/** Reads a threshold as people write it: decimal, percentage (`90%` is 9/10) or fraction (`1/3`). */
export function parseExact(text: string): Rational | undefined {
  if (text.endsWith('%')) {
    const value = parseDecimal(text.slice(0, -1));
    return value && div(value, rational(100n));
  }
  const fraction = FRACTION.exec(text);
  return fraction ? rational(BigInt(sure(fraction[1])), BigInt(sure(fraction[2]))) : parseDecimal(text);
}

/** The number as exact text: an integer, a finite decimal, or `n/d`. `parseExact` reads it back. */
export function exactText(a: Rational): string {
  const places = decimalPlaces(a.d);
  return places === undefined ? `${a.n}/${a.d}` : fixed(a, places);
}

/** How many decimals write `1/d` exactly, or undefined where no finite decimal does. */
function decimalPlaces(d: bigint): number | undefined {
  let [rest, twos, fives] = [d, 0, 0];
  while (rest % 2n === 0n) [rest, twos] = [rest / 2n, twos + 1];
  while (rest % 5n === 0n) [rest, fives] = [rest / 5n, fives + 1];
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** `a` with exactly `places` decimals, nearest, ties away from zero. Display only: nothing is judged on it. */
export function fixed(a: Rational, places: number): string {
  const scaled = roundHalfUp(mul(a, rational(10n ** BigInt(places))));
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
