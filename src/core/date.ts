import { addDays as addDaysTo } from 'date-fns/addDays';
import { UTCDateMini as UTCDate } from '@date-fns/utc/date/mini';

/** A civil date `yyyy-mm-dd` at +08:00. Compares as text. Made only by `parseDate` and the functions here. */
export type CivilDate = string & { readonly __brand: 'CivilDate' };

/** An instant, in milliseconds since 1970 UTC, with the text it was read from. */
export interface Instant {
  readonly ms: number;
  readonly text: string;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?([Zz]|[+-]\d{2}:\d{2})$/;
const OFFSET = /^([+-])(\d{2}):(\d{2})$/;
const BEIJING_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The number of days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The first millisecond at UTC of each date met so far: ten thousand reports have a few hundred dates. */
const starts = new Map<string, number>();

/** Reads `yyyy-mm-dd`; Feb 30, month 13, year 0000, trailing text are refused (undefined). */
export function parseDate(text: string): CivilDate | undefined {
  if (starts.has(text)) return text as CivilDate;
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  starts.set(text, Date.parse(`${text}T00:00:00Z`));
  return text as CivilDate;
}

/**
 * Reads RFC 3339 with an offset, to the millisecond. Second 60 is refused (the office's clock has none), so are 24:00,
 * offsets beyond 23:59 (RFC 3339 section 5.6), a day at +08:00 outside the years 0001 to 9999, and any trailing text.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = DATE_TIME.exec(text);
  const date = match?.[1] && parseDate(match[1]);
  const offset = match?.[6] === undefined ? undefined : offsetMs(match[6]);
  if (!match || !date || offset === undefined) return undefined;
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4])];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const seconds = (hour * 60 + minute) * 60 + second;
  const fraction = Number((match[5] ?? '').slice(0, 3).padEnd(3, '0'));
  const instant = { ms: startOf(date) + seconds * 1000 + fraction - offset, text };
  return parseDate(dayOf(instant)) && instant;
}

function offsetMs(text: string): number | undefined {
  const match = OFFSET.exec(text);
  if (!match) return 0;
  const [hours, minutes] = [Number(match[2]), Number(match[3])];
  if (hours > 23 || minutes > 59) return undefined;
  return (match[1] === '-' ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/** The first millisecond of a date at UTC. */
const startOf = (date: CivilDate): number => starts.get(date) ?? Date.parse(`${date}T00:00:00Z`);

const utc = (date: CivilDate): Date => new UTCDate(`${date}T00:00:00Z`);

const civil = (date: Date): CivilDate => date.toISOString().slice(0, 10) as CivilDate;

/** Dates by the number of their day since 1970, each once. */
const days = new Map<number, CivilDate>();

/** The day at +08:00 on which an instant falls. */
export function dayOf(instant: Instant): CivilDate {
  const day = Math.floor((instant.ms + BEIJING_MS) / DAY_MS);
  const date = days.get(day) ?? civil(new Date(day * DAY_MS));
  days.set(day, date);
  return date;
}

/** The first millisecond after a day, at +08:00: what is received before it was received on that day or earlier. */
export const endOfDay = (date: CivilDate): number => startOf(date) + DAY_MS - BEIJING_MS;

/** Civil days from `from` to `to`; negative if `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  Math.round((startOf(to) - startOf(from)) / DAY_MS);

/** `date` moved by whole days. */
export const addDays = (date: CivilDate, days: number): CivilDate => civil(addDaysTo(utc(date), days));

/** 0 Sunday to 6 Saturday. */
export const weekday = (date: CivilDate): number => utc(date).getUTCDay();

/** Year, month (1-12), day. */
export function parts(date: CivilDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
