import type { CivilDate } from './date.ts';
import { addDays, parts, weekday } from './date.ts';
import { workdayYears } from './workday-table.ts';

/** Whether a last day that is no working day moves to the next one. */
export type Roll = 'none' | 'holiday' | 'holidayAndWeekend';

/** Thrown-free answer of the table: a needed year without data is `unknown`, never a guess. */
export type DayKind = 'workday' | 'weekend' | 'holiday' | 'unknown';

/** What a day is by the State Council's notices (国办发明电); adjusted working weekends are workdays. */
export function dayKind(date: CivilDate): DayKind {
  const year = workdayYears.get(parts(date).year);
  if (!year) return 'unknown';
  if (year.holidays.has(date)) return 'holiday';
  if (year.workingWeekends.has(date)) return 'workday';
  return [0, 6].includes(weekday(date)) ? 'weekend' : 'workday';
}

/** `date` moved past the days that `roll` names; undefined where the table lacks a year that is needed. */
export function rollForward(date: CivilDate, roll: Roll): CivilDate | undefined {
  if (roll === 'none') return date;
  const first = dayKind(date);
  if (first === 'unknown') return undefined;
  if (roll === 'holiday' && first !== 'holiday') return date;
  return first === 'workday' ? date : nextWorkday(addDays(date, 1));
}

function nextWorkday(date: CivilDate): CivilDate | undefined {
  const kind = dayKind(date);
  if (kind === 'unknown') return undefined;
  return kind === 'workday' ? date : nextWorkday(addDays(date, 1));
}
