import type { Bilingual } from '../diagnostics/entry.ts';

/** Words of the one-page status summary. `{name}` stands for an argument. */
export const summaryWords = {
  title: { zh: '{plan}落实情况', en: 'Status of the {plan}' },
  number: { zh: '{number}，截至{date}', en: '{number}, as of {date}' },
  targets: { zh: '{n}项量化指标：{parts}。', en: '{n} targets: {parts}.' },
  subjects: { zh: '{n}家应报单位：{parts}。', en: '{n} reports due: {parts}.' },
  targetPart: { zh: '{n}项{state}', en: '{n} {state}' },
  behindPart: { zh: '{n}项{state}（{m}项滞后）', en: '{n} {state} ({m} behind)' },
  todoPart: { zh: '{n}项要处理', en: '{n} to act on' },
  subjectPart: { zh: '{n}家{state}', en: '{n} {state}' },
  lateSince: { zh: '逾期后补报', en: 'late' },
  openPart: { zh: '未了结', en: 'open' },
  todo: { zh: '一、要处理的{n}项', en: '1. To act on: {n}' },
  todoNone: { zh: '一、没有要处理的指标', en: '1. No target needs action' },
  alone: {
    zh: '{id} {unit}：{name}{value}（{required}），{note}。',
    en: '{id} {unit}: {name} {value}, required {required}, {note}.',
  },
  shared: {
    zh: '{id} {n}家共同承担：{name}{value}（{required}），{note}。',
    en: '{id} shared by {n}: {name} {value}, required {required}, {note}.',
  },
  owing: {
    zh: '{id} {units}：欠报{name}所需的数，{value}。',
    en: '{id} {units}: figures owed for {name}, {value}.',
  },
  behind: { zh: '另有{n}项滞后：{list}', en: 'Also behind: {n}. {list}' },
  behindOne: {
    zh: '{id} {name}，比序时进度少{behind}{u}，到年底还需{togo}{u}。',
    en: '{id} {name}, {behind} {u} behind the pace, {togo} to go by year end.',
  },
  items: { zh: '二、分项情况', en: '2. By item' },
  units: { zh: '二、分单位情况', en: '2. By body' },
  statuses: { zh: '二、分状态情况', en: '2. By status' },
  item: { zh: '项', en: 'Item' },
  work: { zh: '重点工作', en: 'Work' },
  unit: { zh: '单位', en: 'Body' },
  count: { zh: '指标', en: 'All' },
  total: { zh: '合计', en: 'Total' },
  sharedRow: { zh: '几家共同承担', en: 'shared by several' },
  others: { zh: '没有量化指标的：{n}项工作。', en: 'Items without targets: {n}.' },
  duties: {
    zh: '全文节点任务{milestones}件、禁止性要求{prohibitions}件、方向性要求{directions}件，只列不判。',
    en: 'The text also has {milestones} milestones, {prohibitions} prohibitions and {directions} directions: listed, not judged.',
  },
  debts: { zh: '三、欠报事项', en: '3. What is owed' },
  debtsNone: { zh: '三、没有欠报事项', en: '3. Nothing is owed' },
  what: { zh: '欠什么', en: 'What' },
  due: { zh: '应于', en: 'Due' },
  overdue: { zh: '逾期', en: 'Overdue' },
  days: { zh: '{n}天', en: '{n} d' },
  expired: { zh: '（延期已过期）', en: ' (extension ran out)' },
  sentBack: { zh: '（已退回，待重报）', en: ' (sent back)' },
  supplement: { zh: '{name}测算原值（补充材料）', en: '{name}, unrounded (supplement)' },
  lateList: { zh: '逾期后补报：{list}。', en: 'Handed in late: {list}.' },
  nobodyElse: { zh: '其余单位无欠报。', en: 'Nobody else owes anything.' },
  sharedNote: {
    zh: '几家共同承担的指标，不记在任何一家名下。',
    en: "A target shared by several bodies is nobody's single failure.",
  },
  next: { zh: '四、下一步节点', en: '4. What comes next' },
  nextNone: { zh: '四、没有待到的日期', en: '4. No dates ahead' },
  nextDeadline: { zh: '{name}，{n}家未报', en: '{name}, {n} not in yet' },
  nextExtension: { zh: '{unit}{name}，准予延期届满', en: '{name} of {unit}: extension ends' },
  nextWaiver: { zh: '{target}免予考核期满', en: 'waiver of {target} ends' },
  nextPeriod: {
    zh: '年度结束，进行中的{n}项停止累计',
    en: 'the period ends; {n} targets in progress stop counting',
  },
  nextFinal: {
    zh: '年度终值截止，届时未报终值的记为未报齐',
    en: 'final values due; what is not in by then counts as missing',
  },
  nextFinalReading: {
    zh: '年度终值截止（暂定口径{reading}），届时未报终值的记为未报齐',
    en: 'final values due (provisional reading {reading}); what is not in by then counts as missing',
  },
  care: { zh: '五、用数须知', en: '5. Before you quote this' },
  careFlips: {
    zh: '换口径结论会变：{list}。口径均为暂定。',
    en: 'Another reading changes the verdict of: {list}. The readings are provisional.',
  },
  careErrors: {
    zh: '有{n}处填报差错，有关报表未计。',
    en: '{n} errors in files; those reports are not counted.',
  },
  careQuote: {
    zh: '引用本页前请核对判定日；逐项依据用 jc why 查。',
    en: 'Check the day of judgement before quoting; jc why has the proof of each line.',
  },
} as const satisfies Record<string, Bilingual>;

/** Column heads short enough for the table of statuses. */
export const summaryHeads: Readonly<Record<string, Bilingual>> = {
  pass: { zh: '达标', en: 'met' },
  pending: { zh: '进行中', en: 'open' },
  fail: { zh: '未达标', en: 'not' },
  indeterminate: { zh: '无法判定', en: 'undec.' },
  missing: { zh: '未报齐', en: 'owed' },
  notApplicable: { zh: '不适用', en: 'n/a' },
  waived: { zh: '免考', en: 'waived' },
};

export type SummaryWord = keyof typeof summaryWords;
