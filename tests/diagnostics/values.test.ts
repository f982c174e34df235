import { describe, expect, test } from 'vitest';
import { fixOf } from '../../src/diagnostics/message.ts';
import { JIA, checked, report, reporting } from '../workspace.ts';
import { expectedOf, outcomeOf, rows } from './cases/case.ts';
import { valueCases } from './cases/values.ts';

describe('numbers and dates', () => {
  test.each(rows(valueCases))('%s: %s', (_, __, one) => {
    expect(outcomeOf(one)).toEqual(expectedOf(one));
  });
});

/** What is said of a value of a figure, as written, with what is suggested. */
function said(figure: string, written: string): [string | undefined, unknown] {
  const { diagnostics } = checked(reporting({ [figure]: `value: ${written}` }));
  expect(diagnostics.length).toBeLessThan(2);
  const [found] = diagnostics;
  expect([undefined, `${JIA}:11`]).toContain(found && `${found.place.path}:${found.place.line}`);
  return [found?.code, found?.args['suggestion']];
}

describe('counts are read from the text', () => {
  test.each([
    ['.nan', 'JC1201', undefined],
    ['.inf', 'JC1201', undefined],
    ['-.inf', 'JC1201', undefined],
    ['1e999', 'JC1201', undefined],
    ['1e3', 'JC1201', undefined],
    ['0x1F', 'JC1201', undefined],
    ['0o17', 'JC1201', undefined],
    ['010', 'JC1201', '10'],
    ['+5', 'JC1201', '5'],
    ['5.', 'JC1201', undefined],
    ['.5', 'JC1201', undefined],
    ['0b11', 'JC1202', undefined],
    ['1_000', 'JC1202', '1000'],
    ['1,000', 'JC1202', '1000'],
    ['1 000', 'JC1202', '1000'],
    ['１０００', 'JC1202', '1000'],
    ['１，０００', 'JC1202', '1000'],
    ['"97"', 'JC1202', '97'],
    ["'97'", 'JC1202', '97'],
    ['97批次', 'JC1202', '97'],
    ['97 户', 'JC1202', '97'],
    ['十二', 'JC1202', undefined],
    ['约97', 'JC1202', undefined],
    ['无', 'JC1202', undefined],
    ['yes', 'JC1202', undefined],
    ['2020-10-31', 'JC1202', undefined],
    ['97%', 'JC1203', undefined],
    ['97％', 'JC1203', undefined],
    ['"97%"', 'JC1203', undefined],
    ['97.5%', 'JC1203', undefined],
    ['-1', 'JC1204', undefined],
    ['-0', 'JC1204', undefined],
    ['1.5', 'JC1204', undefined],
    ['1.0', 'JC1204', undefined],
    ['1234567890123456', 'JC1205', undefined],
    ['-1234567890123456', 'JC1205', undefined],
    ['true', 'JC1104', undefined],
    ['', 'JC1104', undefined],
    ['~', 'JC1104', undefined],
    ['[97]', 'JC1104', undefined],
    ['{n: 97}', 'JC1104', undefined],
  ])('%s is %s', (written, code, suggestion) => {
    expect(said('batches', written)).toEqual([code, suggestion]);
  });

  test.each(['0', '7', '123456789012345', '97 # 批次'])('%s is one', (written) => {
    expect(said('batches', written)).toEqual([undefined, undefined]);
  });
});

describe('percentages are text with their sign', () => {
  test.each([
    ['98', 'JC1206', '98%'],
    ['98.0', 'JC1206', '98.0%'],
    ['0.98', 'JC1206', undefined],
    ['1', 'JC1206', undefined],
    ['.nan', 'JC1206', undefined],
    ['98.0％', 'JC1206', '98.0%'],
    ['９８%', 'JC1206', '98%'],
    ['98.0 %', 'JC1206', '98.0%'],
    ['098%', 'JC1206', '98%'],
    ['98.%', 'JC1206', undefined],
    ['-1%', 'JC1206', undefined],
    ['98‰', 'JC1206', undefined],
    ['百分之九十八', 'JC1206', undefined],
    ['98.12345678901234%', 'JC1205', undefined],
    ['', 'JC1104', undefined],
  ])('%s is %s', (written, code, suggestion) => {
    expect(said('use', written)).toEqual([code, suggestion]);
  });

  test.each(['98.0%', '"98.0%"', '100.5%', '0%', '0.00%'])('%s is one', (written) => {
    expect(said('use', written)).toEqual([undefined, undefined]);
  });
});

describe('times', () => {
  const told = (submittedAt: string): (string | undefined)[] =>
    checked({ [JIA]: report({ submittedAt }) }).diagnostics.map(({ code }) => code);

  test.each([
    ['the 30th of February', '2020-02-30T17:00:00+08:00'],
    ['24:00', '2020-10-31T24:00:00+08:00'],
    ['second 60', '2020-10-31T23:59:60+08:00'],
    ['an offset of 25 hours', '2020-10-31T17:00:00+25:00'],
    ['no offset', '2020-10-31T17:00:00'],
    ['no seconds', '2020-10-31T17:00+08:00'],
    ['trailing text', '2020-10-31T17:00:00+08:00 收'],
    ['a second line', '"2020-10-31T17:00:00+08:00\\n"'],
    ['a space for the T', '2020-10-31 17:00:00+08:00'],
    ['full-width digits', '２０２０-10-31T17:00:00+08:00'],
    ['a date', '2020-10-31'],
  ])('%s is refused', (_, written) => {
    expect(told(written)).toEqual(['JC1208']);
  });

  test.each(['2020-10-31T23:59:59.999+08:00', '2020-10-31T09:00:00Z', '2020-10-31t09:00:00-05:00'])(
    '%s is one',
    (written) => {
      expect(told(written)).toEqual([]);
    },
  );

  test.each([
    '2020-10-31T17:00:00+08:00',
    '2020-2-29',
    '2021-02-29',
    '2020-00-10',
    '0000-01-01',
    '20201031',
    '2020-10-31 收',
  ])('%s is no date', (asOf) => {
    expect(checked({ [JIA]: report({ asOf }) }).diagnostics.map(({ code }) => code)).toEqual(['JC1207']);
  });
});

test('one early head is one diagnostic, however many figures inherit it', () => {
  const { diagnostics } = checked(
    reporting({ batches: 'value: 1', tested: 'value: 1', passed: 'value: 1' }, { final: 'true' }),
  );
  expect(diagnostics.map(({ code, place }) => `${code} ${place.line}`)).toEqual(['JC1213 8']);
});

test('every problem of a report is said at once', () => {
  const { diagnostics } = checked(
    reporting({ batches: 'value: 97%', tested: 'value: -1', nonsense: 'value: 1' }, { documents: '[plan]' }),
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['JC1109', 'JC1203', 'JC1204', 'JC1108']);
});

test('a zero is told what to write, in YAML that can be copied', () => {
  const [found] = checked(reporting({ events: 'value: 0' })).diagnostics;
  expect(found && fixOf(found, 'zh')).toContain('covers: {from: 2020-01-01, to: 2020-10-31}');
});
