import { report, JIA, reporting } from '../../workspace.ts';
import type { Case } from './case.ts';

/** A final report of January. */
const yearEnd = { asOf: '2020-12-31', submittedAt: '2021-01-05T09:00:00+08:00', final: 'true' };

const inScopes = (town: string): string => `scopes:\n  town:\n    ${town}\n  country: {value: 5}`;

/** Numbers and dates that cannot be what they stand for. */
export const valueCases: readonly Case[] = [
  {
    code: 'JC1201',
    what: 'a leading zero',
    wrong: reporting({ batches: 'value: ‹0386›' }),
    near: reporting({ batches: 'value: 386' }),
  },
  {
    code: 'JC1201',
    what: 'in a joint part',
    wrong: reporting({ batches: 'value: 386\njoint:\n  - {with: yi, value: ‹1e1›}' }),
    near: reporting({ batches: 'value: 386\njoint:\n  - {with: yi, value: 10}' }),
  },
  {
    code: 'JC1202',
    what: 'digits with a unit',
    wrong: reporting({ batches: 'value: ‹386批次›' }),
    near: reporting({ batches: 'value: 386 # 批次' }),
  },
  {
    code: 'JC1203',
    what: 'a percentage for a count',
    wrong: reporting({ passed: 'value: ‹97%›' }),
    near: reporting({ passed: 'value: 97' }),
  },
  {
    code: 'JC1203',
    what: 'in a scope',
    wrong: reporting({ inspected: inScopes('value: ‹97%›') }),
    near: reporting({ inspected: inScopes('value: 97') }),
  },
  {
    code: 'JC1204',
    what: 'a negative count',
    wrong: reporting({ batches: 'value: ‹-1›' }),
    near: reporting({ batches: 'value: 0' }),
  },
  {
    code: 'JC1204',
    what: 'a fraction of a thing, where amounts may have decimals',
    wrong: reporting({ batches: 'value: ‹1.5›' }),
    near: { 'reports/yi/2020.yaml': report({ unit: 'yi', figures: { days: 'value: 1.5' } }) },
  },
  {
    code: 'JC1204',
    what: 'an amount is not negative either',
    wrong: { 'reports/yi/2020.yaml': report({ unit: 'yi', figures: { days: 'value: ‹-1.5›' } }) },
    near: { 'reports/yi/2020.yaml': report({ unit: 'yi', figures: { days: 'value: 0.0' } }) },
  },
  {
    code: 'JC1205',
    what: 'sixteen digits',
    wrong: reporting({ batches: 'value: ‹1234567890123456›' }),
    near: reporting({ batches: 'value: 123456789012345' }),
  },
  {
    code: 'JC1205',
    what: 'sixteen digits with decimals',
    wrong: {
      'reports/yi/2020.yaml': report({ unit: 'yi', figures: { days: 'value: ‹1.234567890123456›' } }),
    },
    near: { 'reports/yi/2020.yaml': report({ unit: 'yi', figures: { days: 'value: 1.23456789012345' } }) },
  },
  {
    code: 'JC1205',
    what: 'people of the registry',
    wrong: populations('‹1000000000000000›'),
    near: populations('100000000000000'),
  },
  {
    code: 'JC1206',
    what: 'no percent sign',
    wrong: reporting({ use: 'value: ‹98›' }),
    near: reporting({ use: 'value: 98%' }),
  },
  {
    code: 'JC1207',
    what: 'a day that does not exist',
    wrong: { [JIA]: report({ asOf: '‹2020-02-30›' }) },
    near: { [JIA]: report({ asOf: '2020-02-29' }) },
  },
  {
    code: 'JC1207',
    what: 'in a figure',
    wrong: reporting({ batches: 'value: 1\nasOf: ‹2020-06-31›' }),
    near: reporting({ batches: 'value: 1\nasOf: 2020-06-30' }),
  },
  {
    code: 'JC1208',
    what: 'a date where a time is due',
    wrong: { [JIA]: report({ submittedAt: '‹2020-10-31›' }) },
    near: { [JIA]: report({ submittedAt: '2020-10-31T00:00:00+08:00' }) },
  },
  {
    code: 'JC1209',
    what: 'more passed than tested',
    wrong: reporting({ tested: 'value: 100', passed: 'value: ‹101›' }),
    near: reporting({ tested: 'value: 100', passed: 'value: 100' }),
  },
  {
    code: 'JC1209',
    what: 'scope by scope, though the sums would fit',
    wrong: reporting({
      places: 'scopes:\n  town: {value: 10}\n  country: {value: 10}',
      inspected: inScopes('value: ‹11›'),
    }),
    near: reporting({
      places: 'scopes:\n  town: {value: 11}\n  country: {value: 5}',
      inspected: inScopes('value: 11'),
    }),
  },
  {
    code: 'JC1209',
    what: 'where one is no part of the other, more is no error',
    wrong: reporting({ tested: 'value: 1', passed: 'value: ‹2›' }),
    near: reporting({ batches: 'value: 1', tested: 'value: 2' }),
  },
  {
    code: 'JC1210',
    what: 'a share above 100%',
    wrong: reporting({ 'pass-rate': 'value: ‹100.5%›' }),
    near: reporting({ 'pass-rate': 'value: 100.0%' }),
  },
  {
    code: 'JC1210',
    what: 'a percentage that is no share may be more',
    wrong: reporting({ 'pass-rate': 'value: ‹101%›', use: 'value: 101%' }),
    near: reporting({ use: 'value: 100.5%' }),
  },
  {
    code: 'JC1211',
    what: 'a zero of events without its days',
    wrong: reporting({ events: 'value: ‹0›' }),
    near: reporting({ events: 'value: 1' }),
  },
  {
    code: 'JC1211',
    what: 'a zero of anything else needs none',
    wrong: reporting({ events: 'value: ‹0›', batches: 'value: 0' }),
    near: reporting({ batches: 'value: 0' }),
  },
  {
    code: 'JC1212',
    what: 'a zero that says nothing of January',
    wrong: reporting({ events: 'value: 0\ncovers: {from: ‹2020-02-01›, to: 2020-10-31}' }),
    near: reporting({ events: 'value: 0\ncovers: {from: 2020-01-01, to: 2020-10-31}' }),
  },
  {
    code: 'JC1213',
    what: 'final in October, without a reason',
    wrong: reporting({ batches: 'value: 1' }, { final: '‹true›' }),
    near: reporting({ batches: 'value: 1' }, { final: 'true', finalReason: '任务已完成' }),
  },
  {
    code: 'JC1213',
    what: 'one figure, final in October',
    wrong: reporting({ batches: 'value: 1\nfinal: ‹true›' }),
    near: reporting({ batches: 'value: 1\nfinal: true\nfinalReason: 任务已完成' }),
  },
  {
    code: 'JC1213',
    what: 'an early date of one figure in a final report',
    wrong: reporting({ batches: 'value: 1\nasOf: ‹2020-11-30›' }, yearEnd),
    near: reporting({ batches: 'value: 1\nasOf: 2020-11-30\nfinal: false' }, yearEnd),
  },
  {
    code: 'JC1213',
    what: 'a zero of events that is final early, for which no reason is good enough',
    wrong: reporting({
      events: 'value: 0\ncovers: {from: 2020-01-01, to: 2020-10-31}\nfinal: ‹true›\nfinalReason: 不会再有',
    }),
    near: reporting({ events: 'value: 1\nfinal: true\nfinalReason: 已核定' }),
  },
  {
    code: 'JC1213',
    what: 'the days of a zero in a final report',
    wrong: reporting({ events: 'value: 0\ncovers: {from: 2020-01-01, to: ‹2020-12-30›}' }, yearEnd),
    near: reporting({ events: 'value: 0\ncovers: {from: 2020-01-01, to: 2020-12-31}' }, yearEnd),
  },
  {
    code: 'JC1214',
    what: 'figures of tomorrow',
    wrong: reporting({ batches: 'value: 1' }, { asOf: '‹2020-11-01›' }),
    near: reporting({ batches: 'value: 1' }, { asOf: '2020-10-31' }),
  },
  {
    code: 'JC1214',
    what: 'the day is that of Beijing',
    wrong: { [JIA]: report({ asOf: '‹2020-11-01›', submittedAt: '2020-10-31T15:59:59Z' }) },
    near: { [JIA]: report({ asOf: '2020-11-01', submittedAt: '2020-10-31T16:00:00Z' }) },
  },
  {
    code: 'JC1214',
    what: 'figures of the next year',
    wrong: { [JIA]: report({ asOf: '‹2021-01-01›', submittedAt: '2021-01-05T09:00:00+08:00' }) },
    near: { [JIA]: report({ asOf: '2020-12-31', submittedAt: '2021-01-05T09:00:00+08:00' }) },
  },
  {
    code: 'JC1214',
    what: 'one figure of tomorrow',
    wrong: reporting({ batches: 'value: 1\nasOf: ‹2020-11-01›', tested: 'value: 1' }),
    near: reporting({ batches: 'value: 1\nasOf: 2020-10-30', tested: 'value: 1' }),
  },
  {
    code: 'JC1214',
    what: 'a zero for days to come',
    wrong: reporting({ events: 'value: 0\ncovers: {from: 2020-01-01, to: ‹2020-12-31›}' }),
    near: reporting({ events: 'value: 0\ncovers: {from: 2020-01-01, to: 2020-10-31}' }),
  },
  {
    code: 'JC1219',
    what: 'the figures of last year',
    wrong: reporting({ batches: 'value: 1\nasOf: ‹2019-12-31›' }),
    near: reporting({ batches: 'value: 1\nasOf: 2020-01-01' }),
  },
  {
    code: 'JC1215',
    what: 'one value for two scopes',
    wrong: reporting({ '‹inspected›': 'value: 9' }),
    near: reporting({ inspected: inScopes('value: 9') }),
  },
  {
    code: 'JC1215',
    what: 'a total beside the scopes',
    wrong: reporting({ '‹inspected›': `value: 14\n${inScopes('value: 9')}` }),
    near: reporting({ inspected: inScopes('value: 9') }),
  },
  {
    code: 'JC1215',
    what: 'scopes of a figure that has none',
    wrong: reporting({ '‹batches›': 'scopes:\n  town: {value: 1}' }),
    near: reporting({ batches: 'value: 1' }),
  },
  {
    code: 'JC1215',
    what: 'no value at all',
    wrong: reporting({ '‹batches›': 'note: 无' }),
    near: reporting({ batches: 'value: 0\nnote: 无' }),
  },
  {
    code: 'JC1216',
    what: 'joint with itself, by whatever name',
    wrong: reporting({ batches: 'value: 9\njoint:\n  - {with: ‹市甲局›, value: 1}' }),
    near: reporting({ batches: 'value: 9\njoint:\n  - {with: 市乙局, value: 1}' }),
  },
  {
    code: 'JC1216',
    what: 'a joint part above the whole',
    wrong: reporting({ batches: 'value: 9\njoint:\n  - {with: yi, value: ‹10›}' }),
    near: reporting({ batches: 'value: 9\njoint:\n  - {with: yi, value: 9}' }),
  },
  {
    code: 'JC1217',
    what: 'an empty roster with a place on it',
    wrong: reporting({ places: inScopes('value: ‹1›\n    empty: 无此类单位') }),
    near: reporting({ places: inScopes('value: 0\n    empty: 无此类单位') }),
  },
  {
    code: 'JC1218',
    what: 'a thirteenth month',
    wrong: { [JIA]: report({ period: '‹2020-13›' }) },
    near: { 'reports/jia/2020-12.yaml': report({ period: '2020-12' }) },
  },
];

function populations(people: string): Case['wrong'] {
  return {
    'registry/populations.yaml': `schema: jc/populations@1
series:
  - id: residents
    name: 常住人口
    en: residents
    region: "140500"
    value: ${people}
    referenceDate: 2019-12-31
    publishedAt: 2020-03-01
    source: 测试
  - id: residents-before
    name: 上年常住人口
    en: residents the year before
    region: "140500"
    value: 1900
    referenceDate: 2018-12-31
    publishedAt: 2019-03-01
    source: 测试
`,
  };
}
