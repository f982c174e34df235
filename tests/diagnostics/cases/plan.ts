import { edited, planFiles, sourceText, textIn, withText } from '../../workspace.ts';
import type { Overrides } from '../../workspace.ts';
import type { Case } from './case.ts';

type Edit = (from: string, to: string) => Overrides;
const editing =
  (path: string): Edit =>
  (from, to) =>
    edited(path, from, to);

const plan = editing('plan/plan.yaml');
const targets = editing('plan/targets.yaml');
const deadlines = editing('plan/deadlines.yaml');
const duties = editing('plan/duties.yaml');
const readings = editing('plan/interpretations.yaml');
const units = editing('registry/units.yaml');
const groups = editing('registry/groups.yaml');

/** One change to one file that is wrong, and one that is not. */
function change(
  code: Case['code'],
  what: string,
  edit: Edit,
  [from, wrong, near]: readonly [string, string, string],
  also: readonly Case['code'][] = [],
): Case {
  return { code, what, wrong: edit(from, wrong), near: edit(from, near), also };
}

const RATIO = 'measure: {kind: ratio, numerator: inspected, denominator: places, moves: roster}';
const AT_LEAST_40 = '{comparator: atLeast, threshold: 40%,';
/** The rate of use as two bodies report it. */
const rateOf = (combine: string, figure: string): Overrides => ({
  'plan/targets.yaml': textIn(
    targets('value, figure: use}', `value, figure: ${figure}}`),
    'plan/targets.yaml',
  ).replace(
    /(name: 利用率\n(?: {4}(?!reporters).*\n)*) {4}reporters: \[jia\]\n {4}combine: sum/u,
    `$1    reporters: [jia, yi]\n    combine: ${combine}`,
  ),
});
const OWED = `owed: [{asOf: 2020-12-31, by: 2021-01-31, final: true}]
  - id: open-rate`;
const owed = (entry: string): string =>
  OWED.replace('{asOf: 2020-12-31, by: 2021-01-31, final: true}', entry);
const COUNTRY = `id: country, name: 乡村, en: in the country, quote: 乡村}
    owed: [{asOf: 2020-12-31, by: 2021-01-31, final: true}]
  - id: events`;
const country = (scope: string): string =>
  COUNTRY.replace('id: country, name: 乡村, en: in the country, quote: 乡村', scope);
const DIGEST = /sha256: \w+/.exec(planFiles['plan/plan.yaml'] ?? '')?.[0] ?? '';

/** The plan and the registry: mistakes of whoever encodes a plan. */
export const planCases: readonly Case[] = [
  // Quotes
  change('JC2001', 'a word more', targets, ['quote: 事件为零', 'quote: ‹事件归为零›', 'quote: 事 件 为 零']),
  change('JC2001', 'of another sentence', targets, [
    'quote: 事件为零',
    'quote: ‹利用率达到40%›',
    'quote: 事件为零。',
  ]),
  change('JC2001', 'of a scope', targets, [
    COUNTRY,
    country('id: country, name: 乡村, en: in the country, quote: ‹郊区›'),
    country('id: country, name: 郊区, en: in the country, quote: 乡村'),
  ]),
  change('JC2001', 'of a deadline', deadlines, [
    'quote: 成员单位11月1日前',
    'quote: ‹成员单位11月2日前报告落实情况›\n    #',
    'quote: 成员单位 11 月 1 日前',
  ]),
  change('JC2001', 'of a document', deadlines, [
    'quote: 落实情况}',
    'quote: ‹工作情况›}',
    'quote: 报告落实情况}',
  ]),
  change('JC2001', 'of a milestone', duties, ['quote: 健全台账', 'quote: ‹建全台账›', 'quote: 台账']),
  change('JC2001', 'of a direction', duties, [
    'quote: 透明度大',
    'quote: ‹透明度小幅提高›, name: 大',
    'quote: 大',
  ]),
  change('JC2001', 'the phrase of an interpretation', readings, [
    'phrase: 千人',
    'phrase: ‹万人›',
    'phrase: 批次',
  ]),
  change('JC2001', 'an addressee', plan, ['[各区人民政府]', '[‹各县人民政府›]', '[各 区 人民政府]']),
  change('JC2001', 'the date of issue', plan, [
    'quote: 2020年1月5日',
    'quote: ‹2020年1月6日›',
    'quote: 2020年1月',
  ]),
  change('JC2001', 'white space is no quote', targets, [
    'quote: 事件为零',
    'quote: ‹"  "›',
    'quote: " 事件 "',
  ]),

  // The text and its encoding
  {
    code: 'JC2002',
    what: 'a text that was touched',
    wrong: {
      'plan/source.txt': sourceText.replace('1月5日', '1月 5日'),
      ...plan(DIGEST, DIGEST.replace(' ', ' ‹') + '›'),
    },
    near: withText(sourceText.replace('1月5日', '1月 5日')),
  },
  change('JC2003', 'items out of order', plan, ['id: 2\n', 'id: ‹3›\n', 'id: 2 # 3\n'], ['JC1111', 'JC2005']),
  {
    code: 'JC2004',
    what: 'a paragraph that the plan leaves out',
    wrong: withText(
      sourceText.replace('2.抓好报送', '附注。\n2.抓好报送'),
      plan('title: 抓好报送。', 'title: ‹抓好报送。›'),
    ),
    near: withText(sourceText.replace('2.抓好报送', '\n\n2. 抓好报送')),
  },
  change('JC2005', 'one character of a title', plan, ['抓好抽检。', '‹抓紧抽检。›', '抓好 抽检。']),
  change(
    'JC2005',
    'one character of a sentence',
    plan,
    ['- 健全台账。', '- ‹健全台帐。›', '- 健全 台账。'],
    ['JC2001'],
  ),
  change('JC2005', 'a full stop', plan, ['- 健全台账。', '- ‹健全台账！›', '- "健全台账。"']),
  change('JC2005', 'one character of a bracket', plan, [
    '〔甲局、乙局按职责分工负责〕',
    '‹〔甲局，乙局按职责分工负责〕›',
    '〔甲局、 乙局按职责分工负责〕',
  ]),
  change('JC2006', 'a body that the bracket does not name', plan, [
    'bodies: [jia, yi]',
    '‹bodies›: [jia, yi, bing]',
    'bodies: [甲局, 乙局]',
  ]),
  change('JC2006', 'another order', plan, [
    'bodies: [jia, yi]',
    '‹bodies›: [yi, jia]',
    'bodies: [jia, 市乙局]',
  ]),
  change('JC2018', 'no mode, where the bracket has one', plan, ['mode: 负责', 'mode: ‹""›', 'mode: "负责"']),
  change('JC2018', 'a mode that ends like the one of the bracket', plan, [
    'mode: 按职责分工负责',
    'mode: ‹分工负责›',
    'mode: "按职责分工负责"',
  ]),

  // Ids
  change(
    'JC2003',
    'two figures of one id',
    targets,
    ['id: days-last', 'id: ‹days›', 'id: days-last # days'],
    ['JC1108'],
  ),
  change(
    'JC2003',
    'two scopes',
    targets,
    [COUNTRY, country('id: ‹town›, name: 乡村, en: in the country, quote: 乡村'), COUNTRY],
    ['JC2008'],
  ),
  change('JC2003', 'two targets', targets, ['id: 2-2', 'id: ‹2-1›', 'id: 2-3']),
  change('JC2003', 'two deadlines', deadlines, ['id: D2-2', 'id: ‹D2-1›', 'id: D2-3']),
  change('JC2003', 'two recipients', deadlines, [
    '{id: sw, name: 市委, en: the party committee}\n      - {id: szf',
    '{id: szf, name: 市委, en: the party committee}\n      - {id: ‹szf›',
    '{id: sz, name: 市委, en: the party committee}\n      - {id: szf',
  ]),
  change('JC2003', 'two milestones', duties, [
    '{id: M1-1, task: 1.1.4',
    '{id: M1-1, task: 1.1.4, quote: 台账, en: x}\n  - {id: ‹M1-1›, task: 1.1.4',
    '{id: M1-2, task: 1.1.4, quote: 台账, en: x}\n  - {id: M1-1, task: 1.1.4',
  ]),
  change('JC2003', 'two interpretations', readings, ['id: K5', 'id: ‹K4›', 'id: K5 # K4'], ['JC1111']),
  change('JC2003', 'two other readings', readings, ['id: rolled', 'id: ‹excluded›', 'id: moved']),
  change('JC2003', 'two units', units, ['{id: xi,', '{id: ‹dong›,', '{id: xi ,'], ['JC1107']),
  change('JC2003', 'two groups', groups, ['id: cy', 'id: ‹qu-zf›', 'id: cy # qu-zf'], ['JC1107']),
  {
    code: 'JC2003',
    what: 'two populations',
    wrong: edited('registry/populations.yaml', 'id: residents-before', 'id: ‹residents›'),
    near: edited('registry/populations.yaml', 'id: residents-before', 'id: residents-before # residents'),
    also: ['JC1111'],
  },
  change('JC2011', 'an alias of two units', units, ['[市乙局]', '[市乙局, ‹甲局›]', '[市乙局, 乙]']),
  change('JC2011', 'the full name of one and the alias of another', units, [
    '[市乙局]',
    '[市乙局, ‹测试市甲局›]',
    '[市乙局, 测试市乙局]',
  ]),
  change('JC2011', 'a unit and a group', groups, ['name: 成员单位', 'name: ‹丙局›', 'name: 成员']),
  change(
    'JC2011',
    'a unit and a group of one id',
    groups,
    ['id: cy', 'id: ‹bing›', 'id: cy # bing'],
    ['JC1107'],
  ),

  // Measures and thresholds
  change('JC2007', 'a key of another kind', targets, [
    'figure: events}',
    'figure: events, ‹per›: 10}',
    'figure: events }',
  ]),
  change('JC2007', 'nothing to divide by', targets, [
    RATIO,
    RATIO.replace(' denominator: places,', '').replace('measure', '‹measure›'),
    RATIO,
  ]),
  change('JC2007', 'neither passes nor failures', targets, [
    RATIO,
    RATIO.replace(' numerator: inspected,', '').replace('measure', '‹measure›'),
    RATIO,
  ]),
  change('JC2007', 'passes and failures', targets, [
    RATIO,
    RATIO.replace('moves', 'failures: inspected, moves').replace('measure', '‹measure›'),
    RATIO.replace('numerator', 'failures'),
  ]),
  change('JC2007', 'a percentage as what is counted', targets, [
    'denominator: tested',
    'denominator: ‹use›',
    'denominator: passed',
  ]),
  change('JC2007', 'a percentage for so many people', targets, [
    '{kind: perCapita, figure: batches,',
    '{kind: perCapita, figure: ‹use›,',
    '{kind: perCapita, figure: tested,',
  ]),
  {
    code: 'JC2007',
    what: 'percentages of two bodies added up',
    wrong: rateOf('sum', '‹use›'),
    near: rateOf('max', 'use'),
  },
  change('JC2007', 'counts as the percentage', targets, [
    'percentage: pass-rate',
    'percentage: ‹passed›',
    'percentage: use',
  ]),
  change(
    'JC2007',
    'a change from a percentage to days',
    targets,
    ['baseline: {figure: days-last}', 'baseline: {figure: ‹use›}', 'baseline: {figure: days}'],
    ['JC2008'],
  ),
  change('JC2007', 'a reading that counts with a percentage', readings, [
    'batches: district-batches',
    'batches: ‹use›',
    'batches: tested',
  ]),
  change('JC2008', 'figures of other bodies', targets, [
    'numerator: passed',
    'numerator: ‹events›',
    'failures: passed',
  ]),
  {
    code: 'JC2008',
    what: 'figures with other scopes',
    wrong: {
      'plan/targets.yaml': textIn(
        targets(COUNTRY, country('id: village, name: 乡村, en: in villages, quote: 乡村')),
        'plan/targets.yaml',
      ).replace('numerator: inspected', 'numerator: ‹inspected›'),
    },
    near: targets(COUNTRY, country('id: country, name: 乡村, en: in villages, quote: 乡村')),
  },
  change('JC2009', 'no final value is owed', targets, [
    'figure: use}',
    'figure: ‹open-rate›}',
    'figure: use }',
  ]),
  change('JC2012', 'between without an end', targets, [
    AT_LEAST_40,
    '{‹comparator›: between, threshold: 40%,',
    '{comparator: moreThan, threshold: 40%,',
  ]),
  change('JC2012', 'an end of what has none', targets, [
    AT_LEAST_40,
    `${AT_LEAST_40} ‹upper›: 50%,`,
    '{comparator: between, threshold: 40%, upper: 50%,',
  ]),
  change('JC2012', 'ends in reverse', targets, [
    AT_LEAST_40,
    '{comparator: between, threshold: 40%, ‹upper›: 39.9%,',
    '{comparator: between, threshold: 40%, upper: 40%,',
  ]),
  change('JC2012', 'hundredths in a unit that is none of them', targets, [
    'threshold: 98, unit: "%"}',
    'threshold: 98, unit: ‹成›}',
    'threshold: 98, unit: ％}',
  ]),
  change('JC2012', 'points in a unit that is none of hundredths', targets, [
    AT_LEAST_40,
    '{comparator: atLeast, threshold: 40, unit: ‹点›} #',
    '{comparator: atLeast, threshold: 40, unit: 个百分点} #',
  ]),
  change('JC2013', 'rounding to nothing', targets, [
    'threshold: 98, unit: "%"}',
    'threshold: 98, unit: "%"}\n    compare: {method: rounded, interval: ‹0›}',
    'threshold: 98, unit: "%"}\n    compare: {method: rounded, interval: 0.1}',
  ]),
  change('JC2013', 'rounding to no number', targets, [
    'threshold: 98, unit: "%"}',
    'threshold: 98, unit: "%"}\n    compare: {method: rounded, interval: ‹一位小数›}',
    'threshold: 98, unit: "%"}\n    compare: {method: rounded, interval: 0.1%}',
  ]),
  ...['三分之一', '1/0', '1e-1', '0x1', '.inf'].map((written) =>
    change('JC2014', `${written} as threshold`, targets, [
      'threshold: 1/3',
      `threshold: ‹${written}›`,
      'threshold: 0.5',
    ]),
  ),
  change('JC2014', 'a baseline', targets, ['{figure: days-last}', '{value: ‹约20›}', '{value: 20}']),
  change('JC2014', 'the end of between', targets, [
    AT_LEAST_40,
    '{comparator: between, threshold: 40%, upper: ‹半数›,',
    '{comparator: between, threshold: 40%, upper: 60,',
  ]),

  // When things are due
  change('JC1207', 'the day of a deadline', deadlines, ['2020-11-25\n', '‹2020-11-31›\n', '2020-11-30\n']),
  change('JC1401', 'the period of the plan', plan, ['to: 2020-12-31', 'to: ‹2019-12-31›', 'to: 2020-12-30']),
  change('JC2010', 'a year without working days', deadlines, [
    'due: 2020-11-25\n    inclusive: true\n    roll: none',
    'due: 2035-11-25\n    inclusive: true\n    roll: ‹holiday›',
    'due: 2035-11-25\n    inclusive: true\n    roll: none',
  ]),
  change('JC2015', 'a day and a deadline', targets, [
    '{asOf: 2020-09-30, deadline: D2-1}',
    '‹{asOf: 2020-09-30, deadline: D2-1, by: 2020-11-01}›',
    '{asOf: 2020-09-30, by: 2020-11-01}',
  ]),
  change('JC2015', 'neither', targets, [
    '{asOf: 2020-09-30, deadline: D2-1}',
    '‹{asOf: 2020-09-30}›',
    '{asOf: 2020-09-30, deadline: D2-2}',
  ]),
  change('JC2015', 'a period that the figure does not have', targets, [
    OWED,
    owed(
      '{asOf: 2020-12-31, by: 2021-01-31, final: true}, {asOf: 2020-06-30, by: 2020-07-31, period: ‹2020-H1›}',
    ),
    owed(
      '{asOf: 2020-12-31, by: 2021-01-31, final: true}, {asOf: 2020-06-30, by: 2020-07-31, period: "2020"}',
    ),
  ]),
  change('JC1218', 'a figure for the year 0000', targets, [
    'reconcile: {with',
    'periods: ["2020", ‹"0000"›]\n    reconcile: {with',
    'periods: ["2020", "2019"]\n    reconcile: {with',
  ]),

  // Other readings
  change('JC2016', 'a population that is not named', readings, [
    '{kind: population, population: residents-before}',
    '‹{kind: population}›',
    '{kind: population, population: residents}',
  ]),
  change('JC2016', 'no figures', readings, [
    '{kind: joint}',
    '‹{kind: figures, figures: {}}›',
    '{kind: figures, figures: {batches: tested}}',
  ]),
  change('JC2016', 'no day', readings, [
    '{kind: owedBy, by: 2021-02-28}',
    '‹{kind: owedBy}›',
    '{kind: owedBy, by: 2021-02-27}',
  ]),
  change('JC2016', 'no roll', readings, [
    '{kind: roll, roll: holidayAndWeekend}',
    '‹{kind: roll}›',
    '{kind: roll, roll: holiday}',
  ]),
  change('JC2016', 'no side', readings, [
    '{kind: inclusive, inclusive: false}',
    '‹{kind: inclusive}›',
    '{kind: inclusive, inclusive: true}',
  ]),
];
