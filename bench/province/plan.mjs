// The plan of the province: its text, and the same text encoded.
import { createHash } from 'node:crypto';
import { bodies } from './bodies.mjs';
import { quarters, year } from './periods.mjs';
import { figuresOf, targetsOf } from './targets.mjs';
import { FINAL, HEAD, items, OFFICE_ITEM, quarterDay, reportWords, sourceText } from './text.mjs';

const planText = () => `schema: jc/plan@1
id: province-2020
title: ${HEAD.title}
en: A plan made up for measuring
number: ${HEAD.number}
issuer: ${HEAD.issuer}
issued: {date: 2020-01-06, quote: ${HEAD.issued}}
addressees: [各县（市、区）人民政府]
period: {id: "2020", from: ${year.from}, to: ${year.to}}
timeZone: "+08:00"
source:
  file: source.txt
  sha256: ${createHash('sha256').update(sourceText).digest('hex')}
items:
${items.map(itemText).join('')}`;

const itemText = (item) => `  - id: ${item.id}
    title: ${item.title}
    en: ${item.en}
    assignments:
      - tasks:
${item.tasks.map((task) => `          - ${task}\n`).join('')}        bracket: ${item.bracket}
        bodies: [${item.body}]
        mode: 负责
`;

const deadlineText = (quarter, i) => `  - id: D${OFFICE_ITEM}-${i + 1}
    task: ${OFFICE_ITEM}.1.${i + 1}
    quote: ${reportWords(quarter)}
    name: ${quarter.words}工作情况
    en: Report of quarter ${i + 1}
    due: ${quarter.by}
    inclusive: true
    roll: none
    subjects: [xian]
    recipients: [{id: xtb, name: 省协调办, en: the office, quote: 省协调办}]
    documents: [{id: q${i + 1}-report, name: ${quarter.words}工作情况, en: report of quarter ${i + 1}}]
    interpretations: [K2]
`;

const INTERPRETATIONS = `schema: jc/interpretations@1
interpretations:
  - id: ${FINAL}
    task: 1.1.1
    phrase: 按年
    topic: 年度终值截止
    topicEn: day for final values
    reading: 年度终值于次年1月31日前报。
    readingEn: Final values are due by 31 January.
    alternatives:
      - {id: middle, reading: 于次年1月15日前报, readingEn: by 15 January, effect: {kind: owedBy, by: 2021-01-15}}
    reason: 原文没有写。
    reasonEn: The text does not say.
    status: provisional
  - id: K2
    task: ${OFFICE_ITEM}.1.1
    phrase: ${quarterDay(quarters[0])}
    topic: 当日
    topicEn: the day itself
    reading: 含当日。
    readingEn: The day counts.
    alternatives:
      - {id: excluded, reading: 不含当日, readingEn: not counted, effect: {kind: inclusive, inclusive: false}}
    reason: 原文没有写。
    reasonEn: The text does not say.
    status: provisional
`;

/** The files of the plan, by path. */
export const planFiles = () => ({
  'plan/source.txt': sourceText,
  'plan/plan.yaml': planText(),
  'plan/targets.yaml': `schema: jc/targets@1\nfigures:\n${bodies.map(figuresOf).join('')}targets:\n${bodies.map(targetsOf).join('')}`,
  'plan/deadlines.yaml': `schema: jc/deadlines@1\ndeadlines:\n${quarters.map(deadlineText).join('')}`,
  'plan/interpretations.yaml': INTERPRETATIONS,
});
