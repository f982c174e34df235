import { existsSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { CivilDate, Instant } from '../../src/core/date.ts';
import {
  addDays,
  dayOf,
  daysBetween,
  daysInMonth,
  endOfDay,
  parseDate,
  parseInstant,
  parts,
  weekday,
} from '../../src/core/date.ts';

const day = (text: string): CivilDate => parseDate(text) ?? expect.unreachable(`no date: ${text}`);
const at = (text: string): Instant => parseInstant(text) ?? expect.unreachable(`no instant: ${text}`);

/** Days from year 1 to 9999, made from a day count by plain arithmetic. */
const anyDay: fc.Arbitrary<CivilDate> = fc
  .record({
    year: fc.integer({ min: 1, max: 9998 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map((one) => {
    const number = Math.min(one.day, daysInMonth(one.year, one.month));
    return day(
      `${String(one.year).padStart(4, '0')}-${String(one.month).padStart(2, '0')}-${String(number).padStart(2, '0')}`,
    );
  });

/** The day number by the civil calendar's own arithmetic (Howard Hinnant's days_from_civil), no Date involved. */
function dayNumber(date: CivilDate): number {
  const { year, month, day: d } = parts(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  const yoe = y - era * 400;
  return era * 146_097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719_468;
}

describe('parseDate', () => {
  test.each(['2020-02-29', '2000-02-29', '2020-12-31', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(parseDate(text)).toBe(text);
  });

  test.each([
    '2021-02-29',
    '1900-02-29',
    '2020-02-30',
    '2020-04-31',
    '2020-11-31',
    '2020-00-10',
    '2020-13-01',
    '2020-01-00',
    '2020-01-32',
    '0000-01-01',
    '2020-1-1',
    '20-01-01',
    '2020/01/01',
    '2020-01-01T00:00:00Z',
    ' 2020-01-01',
    '2020-01-01 ',
    '2020-01-01\n',
    '２０２０-01-01',
    '+2020-01-01',
    '-2020-01-01',
    '12020-01-01',
    '2020-W01-1',
    '2020-001',
    '',
  ])('%j is none', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe('parseInstant', () => {
  test.each([
    ['2020-11-01T24:00:00+08:00', '24:00'],
    ['2020-11-01T23:59:60+08:00', 'second 60'],
    ['2016-12-31T23:59:60Z', 'a real leap second: the office has none'],
    ['2020-11-01T23:60:00+08:00', 'minute 60'],
    ['2020-11-01T10:00:00', 'no offset'],
    ['2020-11-01T10:00:00+24:00', 'offset 24'],
    ['2020-11-01T10:00:00+25:00', 'offset 25'],
    ['2020-11-01T10:00:00+08:60', 'offset minute 60'],
    ['2020-11-01T10:00:00+0800', 'offset without colon'],
    ['2020-11-01T10:00:00+08', 'offset without minutes'],
    ['2020-11-01T10:00:00−08:00', 'a typographic minus'],
    ['2020-11-01 10:00:00+08:00', 'a space for T'],
    ['2020-11-01T10:00+08:00', 'no seconds'],
    ['2020-11-01T10:00:00.+08:00', 'an empty fraction'],
    ['2020-11-01T10:00:00,5+08:00', 'a comma'],
    [' 2020-11-01T10:00:00+08:00', 'leading space'],
    ['x2020-11-01T10:00:00+08:00', 'leading letter'],
    ['2020-11-01T10:00:00+08:00 ', 'trailing space'],
    ['2020-11-01T10:00:00+08:00[Asia/Shanghai]', 'trailing zone'],
    ['2020-02-30T10:00:00+08:00', 'Feb 30'],
    ['2020-11-01T1０:00:00+08:00', 'a full-width digit'],
    ['2020-11-01', 'a bare day'],
  ])('%s is refused: %s', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  test.each([
    ['2020-11-01T00:00:00+08:00', '2020-10-31T16:00:00.000Z'],
    ['2020-11-01T00:00:00Z', '2020-11-01T00:00:00.000Z'],
    ['2020-11-01t00:00:00z', '2020-11-01T00:00:00.000Z'],
    ['2020-11-01T00:00:00-00:00', '2020-11-01T00:00:00.000Z'],
    ['2020-11-01T00:00:00+23:59', '2020-10-31T00:01:00.000Z'],
    ['2020-11-01T00:00:00-23:59', '2020-11-01T23:59:00.000Z'],
    ['2020-11-01T10:00:00.5+08:00', '2020-11-01T02:00:00.500Z'],
    ['2020-11-01T23:59:59.999+08:00', '2020-11-01T15:59:59.999Z'],
    ['2020-11-01T23:59:59.999999999+08:00', '2020-11-01T15:59:59.999Z'],
  ])('%s is %s', (text, utc) => {
    expect(new Date(at(text).ms).toISOString()).toBe(utc);
    expect(at(text).text).toBe(text);
  });

  test('agrees with Date wherever the day at +08:00 has a name', () => {
    const pad = (n: number): string => String(n).padStart(2, '0');
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom('Z', '+08:00', '-05:30', '+23:59'),
        (date, h, m, s, ms, offset) => {
          const text = `${date}T${pad(h)}:${pad(m)}:${pad(s)}.${String(ms).padStart(3, '0')}${offset}`;
          const theirs = Date.parse(text);
          const year = new Date(theirs + 8 * 3_600_000).getUTCFullYear();
          // The first and last hours of the calendar lie outside it at +08:00.
          expect(parseInstant(text)?.ms).toBe(year >= 1 && year <= 9999 ? theirs : undefined);
        },
      ),
    );
  });
});

describe('the day at +08:00', () => {
  test.each([
    ['2020-11-01T23:59:59+08:00', '2020-11-01'],
    ['2020-11-01T23:59:59.999+08:00', '2020-11-01'],
    ['2020-11-02T00:00:00+08:00', '2020-11-02'],
    ['2020-11-01T15:59:59Z', '2020-11-01'],
    ['2020-11-01T15:59:59.999Z', '2020-11-01'],
    ['2020-11-01T16:00:00Z', '2020-11-02'],
    ['2020-11-01T11:00:00-05:00', '2020-11-02'],
    ['2020-12-31T16:00:00Z', '2021-01-01'],
    ['2020-02-28T16:00:00Z', '2020-02-29'],
  ])('%s falls on %s', (text, expected) => {
    expect(dayOf(at(text))).toBe(expected);
  });

  test('ends with the millisecond before endOfDay', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const end = endOfDay(date);
        expect(dayOf({ ms: end - 1, text: '' })).toBe(date);
        expect(dayOf({ ms: end, text: '' })).toBe(addDays(date, 1));
        expect(end).toBe(at(`${date}T23:59:59.999+08:00`).ms + 1);
      }),
    );
  });
});

describe('an instant whose day at +08:00 has no four-digit year', () => {
  test.each(['9999-12-31T16:00:00Z', '9999-12-31T23:59:59-23:59', '0001-01-01T00:00:00+23:59'])(
    '%s is refused',
    (text) => {
      expect(parseInstant(text)).toBeUndefined();
    },
  );
});

describe('counting days', () => {
  test('daysBetween is the difference of day numbers', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a, b)).toBe(dayNumber(b) - dayNumber(a));
      }),
    );
  });

  test('a day that was worked out and never read counts like one that was read', () => {
    const moved = addDays(day('0417-03-01'), 400);
    expect([moved, daysBetween(day('0417-03-01'), moved)]).toEqual(['0418-04-05', 400]);
  });

  test('addDays moves by exactly that many', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (date, n) => {
        fc.pre(date > '0002' && date < '9998');
        const moved = addDays(date, n);
        expect(parseDate(moved)).toBe(moved);
        expect(dayNumber(moved)).toBe(dayNumber(date) + n);
      }),
    );
  });

  test('weekday counts from Sunday', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(weekday(date)).toBe((((dayNumber(date) + 4) % 7) + 7) % 7);
      }),
    );
    expect(weekday(day('2020-11-01'))).toBe(0);
  });

  test.each([
    [2020, 2, 29],
    [2021, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2020, 4, 30],
    [2020, 12, 31],
  ])('month %s-%s has %s days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

// A worker thread (the mutation tests run in one) has a TZ of its own that moves no clock.
describe.skipIf(!isMainThread)('the time zone of the machine', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  // Zones that skip or repeat midnight or a whole day, besides both ends of the clock.
  test.each([
    'UTC',
    'Asia/Shanghai',
    'America/Sao_Paulo',
    'Pacific/Apia',
    'Pacific/Kiritimati',
    'Pacific/Niue',
    'Asia/Beirut',
    'Africa/Cairo',
    'America/New_York',
    'Europe/London',
    'Antarctica/Troll',
    'America/St_Johns',
  ])('%s changes nothing', (name) => {
    process.env['TZ'] = name;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(name);
    const seen: unknown[] = [];
    for (let date = day('2011-12-20'); date < '2012-01-05'; date = addDays(date, 1)) seen.push(date);
    for (let date = day('2020-02-25'); date < '2020-11-05'; date = addDays(date, 1))
      seen.push(date, daysBetween(day('2020-01-01'), date));
    seen.push(dayOf(at('2020-11-01T16:00:00Z')), endOfDay(day('2020-11-01')), weekday(day('2020-11-01')));
    expect(seen.length).toBe(16 + 2 * 254 + 3);
    expect(new Set(seen.filter((one) => typeof one === 'string')).size).toBe(16 + 254);
    expect(seen.slice(-3)).toEqual(['2020-11-02', 1_604_246_400_000, 0]);
    expect(daysBetween(day('2020-01-01'), day('2020-12-31'))).toBe(365);
  });
});

interface Suite {
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

const folder = new URL('../../../shared/oracles/json-schema-formats/', import.meta.url);
const present = existsSync(folder);
if (!present) process.stderr.write('skipped: ../shared/oracles/json-schema-formats is not here\n');
const suite = (name: string): readonly [string, string, boolean][] =>
  !present
    ? []
    : (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Suite[]).flatMap((one) =>
        one.tests.flatMap(({ description, data, valid }): [string, string, boolean][] =>
          typeof data === 'string' ? [[description, data, valid]] : [],
        ),
      );

describe.skipIf(!present)('JSON Schema test suite', () => {
  test.each(suite('date.json'))('date: %s (%j)', (_, data, valid) => {
    expect(parseDate(data) !== undefined).toBe(valid);
  });

  test.each(suite('date-time.json'))('date-time: %s (%j)', (_, data, valid) => {
    // Second 60 is refused whatever its time: the office's clock has none.
    const leap = /:60(?:\.\d+)?(?:[Zz]|[+-])/.test(data);
    expect(parseInstant(data) !== undefined).toBe(valid && !leap);
  });

  test.each(suite('time.json'))('time, behind a day: %s (%j)', (_, data, valid) => {
    const leap = /:60(?:\.\d+)?(?:[Zz]|[+-])/.test(data);
    expect(parseInstant(`2020-06-15T${data}`) !== undefined).toBe(valid && !leap);
  });
});
