import type { CivilDate } from './date.ts';
import { addDays, daysInMonth, parts } from './date.ts';
import type { Rational } from './rational.ts';
import { rational } from './rational.ts';

/** A reporting period: a year, half-year, quarter or month, first and last day included. */
export interface Period {
  readonly id: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const PERIOD = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** Periods met so far, each once. */
const known = new Map<string, Period>();

/** Reads `2020`, `2020-H1`, `2020-Q3`, `2020-10`. */
export function parsePeriod(text: string): Period | undefined {
  const period = known.get(text) ?? readPeriod(text);
  if (period) known.set(text, period);
  return period;
}

function readPeriod(text: string): Period | undefined {
  const match = PERIOD.exec(text);
  if (!match || match[1] === '0000') return undefined;
  const [first, last] = months(match[2], match[3], match[4]);
  const year = text.slice(0, 4);
  const day = daysInMonth(Number(year), last);
  return { id: text, from: dateOf(year, first, 1), to: dateOf(year, last, day) };
}

function months(half?: string, quarter?: string, month?: string): [number, number] {
  if (half) return [Number(half) * 6 - 5, Number(half) * 6];
  if (quarter) return [Number(quarter) * 3 - 2, Number(quarter) * 3];
  return month ? [Number(month), Number(month)] : [1, 12];
}

const two = (n: number): string => String(n).padStart(2, '0');
const dateOf = (year: string, month: number, day: number): CivilDate =>
  `${year}-${two(month)}-${two(day)}` as CivilDate;

/** Do two periods share a day? */
export const overlap = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

/**
 * The share of `period` that is over on `date`, in months completed; a month's last day completes it (序时进度, linear).
 * 0 before the period, 1 from its last day on.
 */
export function monthsElapsed(period: Period, date: CivilDate): Rational {
  if (date >= period.to) return rational(1n);
  if (date < period.from) return rational(0n);
  const total = monthIndex(addDays(period.to, 1)) - monthIndex(period.from);
  return rational(BigInt(monthIndex(addDays(date, 1)) - monthIndex(period.from)), BigInt(total));
}

function monthIndex(date: CivilDate): number {
  const { year, month } = parts(date);
  return year * 12 + month;
}
