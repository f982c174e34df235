import { expect, test } from 'vitest';
import { dateMeant, timeMeant } from '../../src/validate/dates.ts';

test.each([
  ['2020/10/31', '2020-10-31'],
  ['2020-9-5', '2020-09-05'],
  ['2020年9月5日', '2020-09-05'],
  ['2020年9月5', '2020-09-05'],
  ['20200905', '2020-09-05'],
  [' 2020．9．5 ', '2020-09-05'],
  ['2020-10-31 11:10', '2020-10-31'],
  ['2020-02-30', undefined],
  ['2020111', undefined],
  ['9月5日', undefined],
  ['20年9月5日', undefined],
  ['', undefined],
  [`2020-10-31 ${'x'.repeat(100)}`, undefined],
])('%s was meant as the date %s', (text, date) => {
  expect(dateMeant(text)).toBe(date);
});

test.each([
  ['2020-10-31 11:10', '2020-10-31T11:10:00+08:00'],
  ['2020-10-31T11:10:05', '2020-10-31T11:10:05+08:00'],
  ['2020/10/31  9:05', '2020-10-31T09:05:00+08:00'],
  ['2020年10月31日11时10分', '2020-10-31T11:10:00+08:00'],
  ['2020年10月31日 11时10分05秒', '2020-10-31T11:10:05+08:00'],
  ['2020-10-31', undefined],
  ['2020-10-31 24:00', undefined],
  ['2020-10-31 11', undefined],
  ['2020-02-30 11:10', undefined],
  ['2020-10-31T11:10:00+25:00', undefined],
])('%s was meant as the time %s', (text, time) => {
  expect(timeMeant(text)).toBe(time);
});
