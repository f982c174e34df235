import * as Q from './rational.ts';
import type { Rational } from './rational.ts';
import { sure } from './sure.ts';

const MOST_DECIMALS = 40;

/**
 * `value` for people: the nearest rounding with the fewest decimals, at least `least`, that neither reaches nor crosses
 * any of `limits`; a value exactly at a limit is shown exactly. 4118/4119 as a percentage shows 99.98, never 100.
 */
export function displayDecimal(value: Rational, limits: readonly Rational[], least = 2): string {
  if (limits.some((limit) => Q.equal(limit, value))) return Q.exactText(value);
  for (let places = least; places < MOST_DECIMALS; places += 1) {
    const text = Q.fixed(value, places);
    if (limits.every((limit) => sameSide(value, text, limit))) return text;
  }
  return Q.exactText(value);
}

function sameSide(value: Rational, text: string, limit: Rational): boolean {
  return Q.compare(value, limit) === Q.compare(sure(Q.parseDecimal(text)), limit);
}

/** An integer with or without thousands separators (English has commas, Chinese has none). */
export function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}
