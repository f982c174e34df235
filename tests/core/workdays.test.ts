import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CivilDate } from '../../src/core/date.ts';
import { addDays, parseDate, weekday } from '../../src/core/date.ts';
import { workdayRows, workdayYears } from '../../src/core/workday-table.ts';
import type { Roll } from '../../src/core/workdays.ts';
import { dayKind, rollForward } from '../../src/core/workdays.ts';

const day = (text: string): CivilDate => parseDate(text) ?? expect.unreachable(`no date: ${text}`);

interface Source {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

/** The second source: chinese-days' raw table (its functions read the machine's time zone). */
const second = (year: number): Source =>
  JSON.parse(
    readFileSync(new URL(`../../node_modules/chinese-days/dist/years/${year}.json`, import.meta.url), 'utf8'),
  ) as Source;

function theirKind(date: CivilDate, { holidays, workdays }: Source): string {
  if (date in holidays) return 'holiday';
  if (date in workdays) return 'workday';
  return [0, 6].includes(weekday(date)) ? 'weekend' : 'workday';
}

const years = [...workdayYears.keys()];
const [first, last] = [Math.min(...years), Math.max(...years)];

describe('the table of working days', () => {
  test('has no gap', () => {
    expect(years).toEqual(Array.from({ length: last - first + 1 }, (_, n) => first + n));
  });

  test.each(years)('every day of %s is what chinese-days says', (year) => {
    const source = second(year);
    const all: CivilDate[] = [];
    for (let date = day(`${year}-01-01`); date < `${year + 1}`; date = addDays(date, 1)) all.push(date);
    expect(all.at(-1)).toBe(`${year}-12-31`);
    expect(all.map((date) => `${date} ${dayKind(date)}`)).toEqual(
      all.map((date) => `${date} ${theirKind(date, source)}`),
    );
  });

  test.each([`${first - 1}-12-31`, `${last + 1}-01-01`, '1999-05-01'])(
    '%s is unknown, never a guess',
    (date) => {
      expect(dayKind(day(date))).toBe('unknown');
    },
  );

  test('every row names its source, lies in one year and makes a difference', () => {
    for (const row of workdayRows) {
      expect(row.source).toMatch(/^国办发明电〔\d{4}〕\d+号$/);
      expect(row.from.slice(0, 4)).toBe(row.to.slice(0, 4));
      expect(row.from <= row.to).toBe(true);
      expect(dayKind(day(row.from))).toBe(row.kind === 'holiday' ? 'holiday' : 'workday');
      expect(row.kind === 'holiday' || [0, 6].includes(weekday(day(row.from)))).toBe(true);
    }
  });
});

describe('rollForward', () => {
  test.each([
    ['2020-11-01', 'none', '2020-11-01', 'a Sunday stays'],
    ['2020-11-01', 'holiday', '2020-11-01', 'a Sunday is no holiday'],
    ['2020-11-01', 'holidayAndWeekend', '2020-11-02', 'a Sunday moves to Monday'],
    ['2020-10-31', 'holidayAndWeekend', '2020-11-02', 'a Saturday moves to Monday'],
    ['2020-10-30', 'holidayAndWeekend', '2020-10-30', 'a Friday stays'],
    ['2020-10-01', 'holiday', '2020-10-09', 'over the whole of the National Day holiday'],
    ['2020-10-08', 'holiday', '2020-10-09', 'its last day'],
    ['2020-10-10', 'holidayAndWeekend', '2020-10-10', 'a Saturday that is worked'],
    ['2020-06-27', 'holidayAndWeekend', '2020-06-28', 'to a Sunday that is worked'],
    ['2020-01-24', 'holidayAndWeekend', '2020-02-03', 'the extended Spring Festival of 2020'],
    ['2020-05-02', 'holiday', '2020-05-06', 'Labour Day'],
    ['2021-01-01', 'holiday', '2021-01-04', 'over New Year with its weekend'],
    ['2020-12-31', 'holidayAndWeekend', '2020-12-31', 'a working Thursday'],
  ] as const)('%s with %s ends on %s: %s', (from, roll, to, _why) => {
    expect(rollForward(day(from), roll)).toBe(to);
  });

  test.each([
    [`${first - 1}-12-28`, 'holidayAndWeekend'],
    [`${last + 1}-01-01`, 'holiday'],
    [`${last + 1}-01-04`, 'holidayAndWeekend'],
  ] as const)('%s with %s needs a year that is not there', (from, roll) => {
    expect(rollForward(day(from), roll)).toBeUndefined();
  });

  test('a year that is not needed is nothing', () => {
    expect(rollForward(day('2031-11-01'), 'none')).toBe('2031-11-01');
  });

  const named = { none: [], holiday: ['holiday'], holidayAndWeekend: ['holiday', 'weekend'] };
  test.each(['none', 'holiday', 'holidayAndWeekend'] satisfies Roll[])(
    '%s never moves back, is idempotent, and lands on no day it names',
    (roll) => {
      for (let date = day('2020-01-01'); date < '2021-12-31'; date = addDays(date, 1)) {
        const moved = rollForward(date, roll) ?? date;
        expect(moved >= date).toBe(true);
        expect(rollForward(moved, roll)).toBe(moved);
        expect(named[roll]).not.toContain(dayKind(moved));
      }
    },
  );
});
