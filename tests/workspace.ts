// A small invented workspace in memory: a plan of two items with every kind of measure, and nothing wrong in it.
import { check } from '../src/check.ts';
import type { CheckResult } from '../src/check.ts';
import { parseDate } from '../src/core/date.ts';
import type { CivilDate } from '../src/core/date.ts';
import * as validators from '../src/generated/validators.js';
import { sourceFile } from '../src/load/source-file.ts';
import type { SourceEntry } from '../src/parse/source-file.ts';

/** What to put in place of files of the workspace, or beside them: text, an entry that was not read, or nothing. */
export type Overrides = Readonly<Record<string, string | SourceEntry | undefined>>;

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export const sourceText = `测试市2020年工作安排
测政〔2020〕1号
各区人民政府：
1.抓好抽检。年抽检量达到4批次/千人。
检测合格率达98%以上，城区、乡村检查全覆盖，事件为零。严禁瞒报。
健全台账。〔甲局、乙局按职责分工负责〕
2.抓好报送。利用率达到40%以上。审批时限压缩三分之一，透明度大幅度提高。
成员单位11月1日前报告落实情况，各区政府11月25日前向市委、市政府报告。〔甲局负责〕
测试市政府
2020年1月5日
`;

const digestOf = (text: string): string => sourceFile('', bytes(text)).sha256;

export const planFiles: Readonly<Record<string, string>> = {
  'jc.yaml': 'schema: jc/workspace@1\nasOf: 2020-11-30\n',
  'plan/source.txt': sourceText,
  'plan/plan.yaml': `schema: jc/plan@1
id: test-2020
title: 测试市2020年工作安排
en: A plan made up for tests
number: 测政〔2020〕1号
issuer: 测试市政府
issued: {date: 2020-01-05, quote: 2020年1月5日}
addressees: [各区人民政府]
period: {id: "2020", from: 2020-01-01, to: 2020-12-31}
timeZone: "+08:00"
source:
  file: source.txt
  sha256: ${digestOf(sourceText)}
items:
  - id: 1
    title: 抓好抽检。
    en: Sampling
    assignments:
      - tasks:
          - 年抽检量达到4批次/千人。
          - 检测合格率达98%以上，城区、乡村检查全覆盖，事件为零。
          - 严禁瞒报。
          - 健全台账。
        bracket: 〔甲局、乙局按职责分工负责〕
        bodies: [jia, yi]
        mode: 按职责分工负责
  - id: 2
    title: 抓好报送。
    en: Reporting
    assignments:
      - tasks:
          - 利用率达到40%以上。
          - 审批时限压缩三分之一，透明度大幅度提高。
          - 成员单位11月1日前报告落实情况，各区政府11月25日前向市委、市政府报告。
        bracket: 〔甲局负责〕
        bodies: [jia]
        mode: 负责
`,
  'plan/targets.yaml': `schema: jc/targets@1
figures:
  - id: batches
    name: 抽检批次
    en: Batches sampled
    unit: 批次
    unitEn: batches
    type: count
    moves: cumulative
    reporters: [jia, yi]
    combine: sum
    owed:
      - {asOf: 2020-09-30, deadline: D2-1}
      - {asOf: 2020-12-31, by: 2021-01-31, final: true, interpretation: K5}
  - id: district-batches
    name: 各区抽检批次
    en: Batches sampled by districts
    unit: 批次
    unitEn: batches
    type: count
    moves: cumulative
    reporters: [qu-zf]
    combine: sum
    reconcile: {with: batches, relation: atMost}
  - id: tested
    name: 检测批次
    en: Batches tested
    unit: 批次
    unitEn: batches
    type: count
    moves: cumulative
    reporters: [jia]
    combine: sum
    owed: [{asOf: 2020-12-31, by: 2021-01-31, final: true}]
  - id: passed
    name: 合格批次
    en: Batches passed
    unit: 批次
    unitEn: batches
    type: count
    moves: cumulative
    reporters: [jia]
    combine: sum
    owed: [{asOf: 2020-12-31, by: 2021-01-31, final: true}]
  - id: pass-rate
    name: 检测合格率
    en: Pass rate
    unit: "%"
    type: percentage
    moves: level
    reporters: [jia]
    combine: sum
    owed: [{asOf: 2020-12-31, by: 2021-01-31, final: true}]
  - id: places
    name: 应检查户数
    en: Places to inspect
    unit: 户
    unitEn: places
    type: count
    moves: level
    reporters: [jia]
    combine: sum
    roster: 2019-12-31
    scopes:
      - {id: town, name: 城区, en: in town, quote: 城区}
      - {id: country, name: 乡村, en: in the country, quote: 乡村}
    owed: [{asOf: 2020-12-31, by: 2021-01-31, final: true}]
  - id: inspected
    name: 已检查户数
    en: Places inspected
    unit: 户
    unitEn: places
    type: count
    moves: cumulative
    reporters: [jia]
    combine: sum
    scopes:
      - {id: town, name: 城区, en: in town, quote: 城区}
      - {id: country, name: 乡村, en: in the country, quote: 乡村}
    owed: [{asOf: 2020-12-31, by: 2021-01-31, final: true}]
  - id: events
    name: 事件
    en: Events
    unit: 起
    unitEn: events
    type: count
    moves: cumulative
    reporters: [jia, yi]
    combine: sum
    covers: true
    owed: [{asOf: 2020-12-31, by: 2021-01-31, final: true}]
  - id: use
    name: 利用率
    en: Rate of use
    unit: "%"
    type: percentage
    moves: level
    reporters: [jia]
    combine: sum
    owed: [{asOf: 2020-12-31, by: 2021-01-31, final: true}]
  - id: days
    name: 审批时限
    en: Days to approval
    unit: 天
    unitEn: days
    type: amount
    moves: level
    reporters: [yi]
    combine: sum
    owed: [{asOf: 2020-12-31, by: 2021-01-31, final: true}]
  - id: days-last
    name: 上年审批时限
    en: Days to approval the year before
    unit: 天
    unitEn: days
    type: amount
    moves: level
    reporters: [yi]
    combine: sum
    owed: [{asOf: 2020-12-31, by: 2021-01-31, final: true}]
  - id: open-rate
    name: 透明度
    en: Openness
    unit: "%"
    type: percentage
    moves: level
    reporters: [jia]
    combine: sum
targets:
  - id: 1-1
    task: 1.1.1
    quote: 年抽检量达到4批次/千人
    name: 年抽检量
    en: Batches a thousand
    measure: {kind: perCapita, figure: batches, population: residents, per: 1000}
    require: {comparator: atLeast, threshold: 4, unit: 批次/千人}
    interpretations: [K1, K2]
  - id: 1-2
    task: 1.1.2
    quote: 检测合格率达98%以上
    name: 检测合格率
    en: Pass rate
    measure:
      kind: ratio
      numerator: passed
      denominator: tested
      percentage: pass-rate
      moves: trials
    require: {comparator: atLeast, threshold: 98, unit: "%"}
  - id: 1-3
    task: 1.1.2
    quote: 城区、乡村检查全覆盖
    name: 检查全覆盖
    en: Inspection of all
    measure: {kind: ratio, numerator: inspected, denominator: places, moves: roster}
    require: {comparator: equals, threshold: 100, unit: "%"}
  - id: 1-4
    task: 1.1.2
    quote: 事件为零
    name: 事件
    en: Events
    measure: {kind: value, figure: events}
    require: {comparator: equals, threshold: 0, unit: 起}
  - id: 2-1
    task: 2.1.1
    quote: 利用率达到40%以上
    name: 利用率
    en: Rate of use
    measure: {kind: value, figure: use}
    require: {comparator: atLeast, threshold: 40%, unit: "%"}
    interpretations: [K3]
  - id: 2-2
    task: 2.1.2
    quote: 审批时限压缩三分之一
    name: 审批时限压缩
    en: Faster approval
    measure:
      kind: change
      figure: days
      as: reduction
      baseline: {figure: days-last}
    require: {comparator: atLeast, threshold: 1/3, unit: 倍}
`,
  'plan/deadlines.yaml': `schema: jc/deadlines@1
deadlines:
  - id: D2-1
    task: 2.1.3
    quote: 成员单位11月1日前报告落实情况
    name: 成员单位报告
    en: Report of members
    due: 2020-11-01
    inclusive: true
    roll: none
    subjects: [cy]
    recipients: [{id: szf, name: 市政府, en: the city}]
    documents: [{id: annual-report, name: 落实情况, en: report, quote: 落实情况}]
    interpretations: [K4]
  - id: D2-2
    task: 2.1.3
    quote: 各区政府11月25日前向市委、市政府报告
    name: 各区报告
    en: Report of districts
    due: 2020-11-25
    inclusive: true
    roll: none
    subjects: [qu-zf]
    recipients:
      - {id: sw, name: 市委, en: the party committee}
      - {id: szf, name: 市政府, en: the city}
    documents: [{id: district-report, name: 报告, en: report}]
`,
  'plan/duties.yaml': `schema: jc/duties@1
milestones:
  - {id: M1-1, task: 1.1.4, quote: 健全台账, en: Complete the ledgers, interpretations: [K2]}
prohibitions:
  - {id: P1-1, task: 1.1.3, quote: 严禁瞒报, en: Nothing is concealed}
directions:
  - {id: 2-3, task: 2.1.2, quote: 透明度大幅度提高, en: Much more open, figure: open-rate}
contexts:
  - {id: C2-1, task: 2.1.3, quote: 11月1日, en: 1 November, reason: 日期, reasonEn: a date}
`,
  'plan/interpretations.yaml': `schema: jc/interpretations@1
interpretations:
  - id: K1
    task: 1.1.1
    phrase: 千人
    topic: 人口
    topicEn: population
    reading: 常住人口
    readingEn: residents
    alternatives:
      - id: before
        reading: 上年人口
        readingEn: the year before
        effect: {kind: population, population: residents-before}
    reason: 测试
    reasonEn: a test
    status: provisional
  - id: K2
    task: 1.1.1
    phrase: 年抽检量
    topic: 联合
    topicEn: joint sampling
    reading: 按区间计
    readingEn: as a range
    alternatives:
      - id: without
        reading: 全部扣除
        readingEn: left out
        effect: {kind: joint}
      - id: districts
        reading: 各区数
        readingEn: what districts report
        effect:
          kind: figures
          figures:
            batches: district-batches
    reason: 测试
    reasonEn: a test
    status: provisional
  - id: K3
    task: 2.1.1
    phrase: 利用率
    topic: 精度
    topicEn: precision
    reading: 按修约数
    readingEn: as rounded
    alternatives:
      - id: exact
        reading: 按精确数
        readingEn: as exact
        effect: {kind: exact}
    reason: 测试
    reasonEn: a test
    status: adopted
    decision: {by: 测试市政府, document: 测政〔2020〕2号, date: 2020-02-01}
  - id: K4
    task: 2.1.3
    phrase: 11月1日前
    topic: 当日
    topicEn: the day itself
    reading: 含当日
    readingEn: included
    alternatives:
      - id: excluded
        reading: 不含当日
        readingEn: not included
        effect: {kind: inclusive, inclusive: false}
      - id: rolled
        reading: 顺延
        readingEn: rolled
        effect: {kind: roll, roll: holidayAndWeekend}
    reason: 测试
    reasonEn: a test
    status: provisional
  - id: K5
    task: 1.1.1
    phrase: 年抽检量
    topic: 终值
    topicEn: final values
    reading: 次年1月底
    readingEn: end of January
    alternatives:
      - id: later
        reading: 次年2月底
        readingEn: end of February
        effect: {kind: owedBy, by: 2021-02-28}
    reason: 测试
    reasonEn: a test
    status: provisional
`,
  'registry/units.yaml': `schema: jc/units@1
units:
  - {id: jia, name: 甲局, kind: bureau, aliases: [市甲局], fullName: 测试市甲局}
  - {id: yi, name: 乙局, kind: bureau, aliases: [市乙局]}
  - {id: bing, name: 丙局, kind: bureau}
  - {id: dong, name: 东区政府, kind: government}
  - {id: xi, name: 西区政府, kind: government}
`,
  'registry/groups.yaml': `schema: jc/groups@1
groups:
  - id: qu-zf
    name: 各区政府
    provenance: official
    source: 测试
    sourceEn: made up
    members: [dong, xi]
  - id: cy
    name: 成员单位
    provenance: official
    source: 测试
    sourceEn: made up
    members: [jia, yi]
`,
  'registry/regions.yaml': `schema: jc/regions@1
source: 测试
regions:
  - {code: "140500", name: 测试市, level: city}
  - {code: "140502", name: 东区, level: county, unit: dong}
`,
  'registry/populations.yaml': `schema: jc/populations@1
series:
  - id: residents
    name: 常住人口
    en: residents
    region: "140500"
    value: 2000
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
  'receipts.yaml': 'schema: jc/receipts@1\nprovenance: sample\nreceipts: []\n',
  'waivers.yaml': 'schema: jc/waivers@1\nprovenance: sample\nwaivers: []\n',
};

/** The files of the workspace with overrides laid over them. */
export function workspace(overrides: Overrides = {}): SourceEntry[] {
  return Object.entries({ ...planFiles, ...overrides }).flatMap(([path, content]) => {
    if (content === undefined) return [];
    return typeof content === 'string' ? [sourceFile(path, bytes(content))] : [content];
  });
}

/** The text of a file among overrides, or else of the workspace. */
export function textIn(overrides: Overrides, path: string): string {
  const content = overrides[path] ?? planFiles[path];
  if (typeof content !== 'string') throw new Error(`${path} is no text`);
  return content;
}

/** A file of the plan with some words replaced, which must stand in it exactly once. */
export function edited(path: string, from: string, to: string): Overrides {
  const text = textIn({}, path);
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand once in ${path}`);
  return { [path]: text.replace(from, () => to) };
}

/** The workspace with another text, whose digest the plan states. */
export function withText(text: string, overrides: Overrides = {}): Overrides {
  return {
    ...overrides,
    'plan/source.txt': text,
    'plan/plan.yaml': textIn(overrides, 'plan/plan.yaml').replace(digestOf(sourceText), digestOf(text)),
  };
}

/** The head of a report and its figures, each as the lines of its entry. */
export interface ReportParts {
  readonly unit?: string;
  readonly period?: string;
  readonly revision?: number;
  readonly revises?: string;
  readonly asOf?: string;
  readonly submittedAt?: string;
  readonly final?: string;
  readonly finalReason?: string;
  readonly documents?: string;
  readonly figures?: Readonly<Record<string, string>>;
}

const indented = (text: string): string => text.replaceAll(/^/gm, '    ');

/** The text of a report of 甲局 on 31 October 2020, with parts replaced; a revision has the kind 更正 unless it says another. */
export function report({ figures = {}, ...over }: ReportParts = {}): string {
  const { revision = 1 } = over;
  const head = {
    schema: 'jc/report@1',
    provenance: 'sample',
    unit: 'jia',
    period: '2020',
    revision,
    revises: revision === 1 ? undefined : '{kind: 更正, reason: 登记有误}',
    asOf: '2020-10-31',
    submittedAt: `2020-10-31T17:0${revision}:00+08:00`,
    final: 'false',
    ...over,
  };
  const lines = Object.entries(head).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [`${key}: ${value}`],
  );
  const entries = Object.entries(figures).map(([id, body]) => `  ${id}:\n${indented(body)}`);
  return [...lines, ...(entries.length > 0 ? ['figures:', ...entries] : []), ''].join('\n');
}

/** Where the first report of 甲局 belongs. */
export const JIA = 'reports/jia/2020.yaml';

/** The workspace with one report of 甲局 that holds these figures. */
export const reporting = (figures: Readonly<Record<string, string>>, over: ReportParts = {}): Overrides => ({
  [JIA]: report({ ...over, figures }),
});

/** A check of the workspace with overrides, on a day. */
export const checked = (overrides: Overrides = {}, asOf = '2020-11-30'): CheckResult =>
  check(workspace(overrides), { asOf: parseDate(asOf) as CivilDate }, validators);
