import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CivilDate } from '../../src/core/date.ts';
import { addDays, daysInMonth, parseDate } from '../../src/core/date.ts';
import type { Period } from '../../src/core/period.ts';
import { monthsElapsed, overlap, parsePeriod } from '../../src/core/period.ts';
import * as Q from '../../src/core/rational.ts';

const period = (text: string): Period => parsePeriod(text) ?? expect.unreachable(`no period: ${text}`);
const day = (text: string): CivilDate => parseDate(text) ?? expect.unreachable(`no date: ${text}`);

describe('parsePeriod', () => {
  test.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-H1', '2020-01-01', '2020-06-30'],
    ['2020-H2', '2020-07-01', '2020-12-31'],
    ['2020-Q1', '2020-01-01', '2020-03-31'],
    ['2020-Q3', '2020-07-01', '2020-09-30'],
    ['2020-Q4', '2020-10-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2020-10', '2020-10-01', '2020-10-31'],
  ])('%s runs from %s to %s', (text, from, to) => {
    expect(parsePeriod(text)).toEqual({ id: text, from, to });
  });

  test.each([
    '',
    '20',
    '0000',
    '2020-',
    '2020-H3',
    '2020-H0',
    '2020-Q0',
    '2020-Q5',
    '2020-00',
    '2020-13',
    '2020-1',
    '2020-10-01',
    '2020-h1',
    '2020 ',
    '2020\n',
    ' 2020',
    'x2020-10',
    '２０２０',
  ])('%j is no period', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });
});

describe('overlap', () => {
  test.each([
    ['2020', '2020-10', true],
    ['2020-H1', '2020-H2', false],
    ['2020-Q2', '2020-H1', true],
    ['2020-Q3', '2020-06', false],
    ['2020', '2021', false],
    ['2020-12', '2020', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(overlap(period(a), period(b))).toBe(expected);
    expect(overlap(period(b), period(a))).toBe(expected);
  });
});

describe('periods of any days', () => {
  const days = (from: string, to: string): Period => ({ id: from, from: day(from), to: day(to) });
  test.each([
    ['2020-06-30', true],
    ['2020-07-01', false],
  ])('one until 30 June and one from %s: %s', (from, expected) => {
    const [before, after] = [days('2020-01-01', '2020-06-30'), days(from, '2020-12-31')];
    expect([overlap(before, after), overlap(after, before)]).toEqual([expected, expected]);
  });
});

describe('monthsElapsed (序时进度)', () => {
  test.each([
    ['2020', '2019-06-30', '0'],
    ['2020', '2019-12-31', '0'],
    ['2020', '2020-01-01', '0'],
    ['2020', '2020-01-30', '0'],
    ['2020', '2020-01-31', '1/12'],
    ['2020', '2020-02-28', '1/12'],
    ['2020', '2020-02-29', '1/6'],
    ['2021', '2021-02-28', '1/6'],
    ['2020', '2020-10-30', '3/4'],
    ['2020', '2020-10-31', '5/6'],
    ['2020', '2020-11-01', '5/6'],
    ['2020', '2020-12-30', '11/12'],
    ['2020', '2020-12-31', '1'],
    ['2020', '2021-06-01', '1'],
    ['2020-Q3', '2020-06-30', '0'],
    ['2020-Q3', '2020-08-31', '2/3'],
    ['2020-H2', '2020-09-30', '1/2'],
    ['2020-10', '2020-10-30', '0'],
    ['2020-10', '2020-10-31', '1'],
  ])('of %s on %s: %s', (text, date, share) => {
    expect(monthsElapsed(period(text), day(date))).toEqual(Q.parseExact(share));
  });

  test('never goes back, and steps only on the last day of a month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 }), (n) => {
        const date = addDays(day('2020-01-01'), n);
        const [before, now] = [addDays(date, -1), date].map((one) => monthsElapsed(period('2020'), one));
        const [, month, number] = date.split('-').map(Number);
        const last = number === daysInMonth(2020, month ?? 0);
        expect(Q.compare(now!, before!)).toBe(last ? 1 : 0);
      }),
      { numRuns: 366 },
    );
  });
});
