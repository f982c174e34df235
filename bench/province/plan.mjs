// The plan of the province: a text, and the same text encoded.
import { createHash } from 'node:crypto';
import { bodies } from './bodies.mjs';
import { periods, quarters, year } from './periods.mjs';

const OFFICE_ITEM = bodies.length + 1;
const FINAL = 'K1';

/** The sentences that order a body's work. */
const tasksOf = (body) => [
  `${body.test}合格率按月、按季、按半年、按年均达到98%以上。`,
  `${body.site}城区、乡村检查全覆盖。`,
  `${body.event}为零。`,
  `${body.duty}超期率最高的县不超过5%。`,
  ...(body === bodies[0] ? ['每千人抽检达到4批次。'] : []),
];

const quarterDay = ({ by }) => `${Number(by.slice(5, 7))}月${Number(by.slice(8))}日前`;
const reportWords = (quarter) => `${quarterDay(quarter)}向省协调办报送${quarter.words}工作情况`;

const items = [
  ...bodies.map((body, i) => ({
    id: i + 1,
    title: `抓好${body.name}重点工作。`,
    en: body.en,
    tasks: tasksOf(body),
    bracket: `〔${body.groupName}负责〕`,
    body: body.group,
  })),
  {
    id: OFFICE_ITEM,
    title: '按时报送。',
    en: 'Reporting',
    tasks: quarters.map((quarter) => `各单位${reportWords(quarter)}。`),
    bracket: '〔各县（市、区）有关部门负责〕',
    body: 'xian',
  },
];

const HEAD = {
  title: '天干省2020年重点工作安排',
  number: '天政〔2020〕示例1号',
  issuer: '天干省人民政府',
  issued: '2020年1月6日',
};

const sourceText = [
  HEAD.title,
  HEAD.number,
  '各县（市、区）人民政府：',
  ...items.map((item) => `${item.id}.${item.title}${item.tasks.join('')}${item.bracket}`),
  HEAD.issuer,
  HEAD.issued,
  '',
].join('\n');

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

const owed = (period) =>
  `      - {period: "${period.id}", asOf: ${period.to}, by: ${period.by}, final: true${period === year ? `, interpretation: ${FINAL}` : ''}}\n`;

const PERIOD_LIST = `[${periods.map(({ id }) => `"${id}"`).join(', ')}]`;

const figureText = (
  body,
  { id, name, en, unit, unitEn, type, moves, combine, owes, more = '' },
) => `  - id: ${body.id}-${id}
    name: ${name}
    en: ${en}
    unit: "${unit}"
    unitEn: "${unitEn}"
    type: ${type}
    moves: ${moves}
    reporters: [${body.group}]
    combine: ${combine}
    periods: ${PERIOD_LIST}
${more}    owed:
${owes.map(owed).join('')}`;

const SCOPE_LINES = `    scopes:
      - {id: town, name: 城区, en: in town, quote: 城区}
      - {id: country, name: 乡村, en: in the country, quote: 乡村}
`;

function figuresOf(body) {
  const tests = {
    unit: body.testUnit,
    unitEn: 'tests',
    type: 'count',
    moves: 'cumulative',
    combine: 'sum',
    owes: periods,
  };
  const sites = { unit: body.unit, unitEn: 'sites', type: 'count', combine: 'sum', owes: [year] };
  return [
    { ...tests, id: 'tests', name: body.test, en: 'Tests' },
    { ...tests, id: 'tests-passed', name: `${body.test}合格`, en: 'Tests passed' },
    {
      ...sites,
      id: 'sites',
      name: body.site,
      en: 'Sites',
      moves: 'level',
      more: `    roster: 2019-12-31\n${SCOPE_LINES}`,
    },
    {
      ...sites,
      id: 'sites-visited',
      name: `已检查${body.site}`,
      en: 'Sites visited',
      moves: 'cumulative',
      more: SCOPE_LINES,
    },
    {
      ...sites,
      id: 'events',
      name: body.event,
      en: 'Events',
      unit: '起',
      unitEn: 'events',
      moves: 'cumulative',
      more: '    covers: true\n',
    },
    {
      id: 'late-rate',
      name: `${body.duty}超期率`,
      en: 'Share done late',
      unit: '%',
      unitEn: '%',
      type: 'percentage',
      moves: 'level',
      combine: 'max',
      owes: [year],
    },
  ]
    .map((figure) => figureText(body, figure))
    .join('');
}

const MEASURES = {
  tests: (id) => `{kind: ratio, numerator: ${id}-tests-passed, denominator: ${id}-tests, moves: trials}`,
  sites: (id) => `{kind: ratio, numerator: ${id}-sites-visited, denominator: ${id}-sites, moves: roster}`,
  events: (id) => `{kind: value, figure: ${id}-events}`,
  late: (id) => `{kind: value, figure: ${id}-late-rate}`,
  perCapita: (id) => `{kind: perCapita, figure: ${id}-tests, population: residents, per: 1000}`,
};

/** The targets of one body: its tests in every period, the rest over the year. */
function targetsOf(body) {
  const percent = (comparator, threshold) =>
    `{comparator: ${comparator}, threshold: ${threshold}%, unit: "%"}`;
  const all = [
    ...periods.map((period) => [
      'tests',
      1,
      '均达到98%以上',
      `${body.test}合格率`,
      percent('atLeast', 98),
      period,
    ]),
    ['sites', 2, '检查全覆盖', `${body.site}检查`, percent('equals', 100), year],
    [
      'events',
      3,
      `${body.event}为零`,
      body.event,
      '{comparator: equals, threshold: 0, unit: 起, unitEn: events}',
      year,
    ],
    ['late', 4, '最高的县不超过5%', `${body.duty}超期率`, percent('atMost', 5), year],
    ...(body === bodies[0]
      ? [
          [
            'perCapita',
            5,
            '每千人抽检达到4批次',
            '每千人抽检',
            '{comparator: atLeast, threshold: 4, unit: 批次/千人, unitEn: tests per 1000}',
            year,
          ],
        ]
      : []),
  ];
  return all.map((one, i) => targetText(bodies.indexOf(body) + 1, i + 1, body, one)).join('');
}

const targetText = (item, n, body, [kind, task, quote, name, require, period]) => `  - id: ${item}-${n}
    task: ${item}.1.${task}
    quote: ${quote}
    name: ${period.words}${name}
    en: ${body.en}, ${kind} ${period.id}
    measure: ${MEASURES[kind](body.id)}
    require: ${require}
    period: "${period.id}"
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
