import type { Bilingual } from '../diagnostics/entry.ts';

/** Why a verdict is what it is, and what could still change it. `{name}` stands for an argument. */
export const reasonWords = {
  ratioShort: {
    zh: '{who}：{whole}{d}，{part}{n}，达标须{required}，差{gap}{u}。',
    en: '{who}: {whole} {d}, {part} {n}; {required} needed, {gap} short.',
  },
  ratioOver: {
    zh: '{who}：{whole}{d}，{part}{n}，最多{required}，多{gap}{u}。',
    en: '{who}: {whole} {d}, {part} {n}; at most {required}, {gap} over.',
  },
  tooManyFailures: {
    zh: '{who}：{whole}{d}，{part}{f}，最多允许{allowed}。',
    en: '{who}: {whole} {d}, {part} {f}; at most {allowed} allowed.',
  },
  totalShort: {
    zh: '已报{k}家合计{n}{u}，达标线{required}{u}，少{gap}{u}。',
    en: '{k} in, {n} {u} together; {required} needed, {gap} short.',
  },
  totalOver: {
    zh: '已报{k}家合计{n}{u}，最多{required}{u}，多{gap}{u}。',
    en: '{k} in, {n} {u} together; at most {required}, {gap} over.',
  },
  passTotal: {
    zh: '已报{k}家合计{n}{u}，达标线{required}{u}，多{gap}{u}。',
    en: '{k} in, {n} {u} together; {required} needed, {gap} to spare.',
  },
  passRatio: {
    zh: '{who}：{whole}{d}，{part}{n}，达标须{required}，多{gap}{u}。',
    en: '{who}: {whole} {d}, {part} {n}; {required} needed, {gap} to spare.',
  },
  passFailures: {
    zh: '{who}：{whole}{d}，{part}{f}，最多允许{allowed}。',
    en: '{who}: {whole} {d}, {part} {f}; at most {allowed} allowed.',
  },
  passOne: { zh: '{who}：{n}{u}，要求{must}。', en: '{who}: {n} {u}; {must} required.' },
  silent: {
    zh: '{units}未报，报与不报结论相同；仍属欠报。',
    en: '{units} sent nothing; the verdict is the same either way, but the figures are still owed.',
  },
  missed: {
    zh: '{who}：{n}{u}，要求{must}，差{gap}{u}。',
    en: '{who}: {n} {u}; {must} required, {gap} off.',
  },
  onLimit: { zh: '{who}：恰为{n}{u}，要求{must}。', en: '{who}: exactly {n} {u}; {must} required.' },
  outside: { zh: '{who}：{n}{u}，要求{must}。', en: '{who}: {n} {u}; {must} required.' },
  eventReported: { zh: '{who}报{n}{u}。', en: '{who}: {n} {u} reported.' },
  changed: {
    zh: '{who}：由{base}{u}到{now}{u}，达标须不超过{limit}{u}。',
    en: '{who}: from {base} to {now} {u}; at most {limit} needed.',
  },
  changedUp: {
    zh: '{who}：由{base}{u}到{now}{u}，达标须不低于{limit}{u}。',
    en: '{who}: from {base} to {now} {u}; at least {limit} needed.',
  },
  between: {
    zh: '算得的值在{low}与{high}之间，要求{must}。',
    en: 'It comes to between {low} and {high}; {must} required.',
  },
  outOfReach: { zh: '已不可能达标，更正除外。', en: 'Out of reach unless corrected.' },
  precision: {
    zh: '{who}只报了{decimals}位小数的百分数，实际值在{low}与{high}之间。',
    en: '{who} sent a rounded percentage only: between {low} and {high}.',
  },
  precisionFix: {
    zh: '怎么办：补报计数，或位数更多的测算值。',
    en: 'Fix: send the counts, or the value with more decimals.',
  },
  baselineCoarse: {
    zh: '基数{base}是修约过的百分数，算得的值在{low}与{high}之间，要求{must}。',
    en: 'The baseline {base} is a rounded percentage: it comes to between {low} and {high}; {must} required.',
  },
  baselineFix: {
    zh: '怎么办：认定基数按精确值，或给出未修约的基数。',
    en: 'Fix: settle that the baseline is exact, or give the unrounded one.',
  },
  jointOpen: {
    zh: '联合部分{joint}{u}归属未定，实际值在{low}与{high}之间。',
    en: 'Joint parts of {joint} {u} may be counted twice: between {low} and {high}.',
  },
  jointFix: {
    zh: '怎么办：由有关单位商定归属，更正报表。',
    en: 'Fix: let the units settle who reports them, and correct.',
  },
  conflict: { zh: '几家报的数不一致：{list}。', en: 'The values reported contradict each other: {list}.' },
  conflictFix: {
    zh: '怎么办：由几家核对，报错的一家更正。',
    en: 'Fix: let them compare, and the one who is wrong correct.',
  },
  noBaseline: {
    zh: '缺基数：没有谁应报，也没有给定。',
    en: 'No baseline: nobody owes one and none is given.',
  },
  noBaselineFix: {
    zh: '怎么办：认定以哪个数为基数，写进计划。',
    en: 'Fix: settle which number is the baseline and enter it in the plan.',
  },
  zeroDenominator: {
    zh: '分母为零，又没有写明名录为零。',
    en: 'The denominator is zero and no statement says the roster is empty.',
  },
  zeroDenominatorFix: {
    zh: '怎么办：名录确为零的，在报表写明 empty。',
    en: 'Fix: if the roster is empty, state it with empty.',
  },
  zeroBaseline: { zh: '基数为零，算不出变化。', en: 'The baseline is zero: no change can be computed.' },
  owes: {
    zh: '{unit}欠报：{figures}。应于{by}前，已逾期{days}天。',
    en: '{unit} owes: {figures}. Due by {by}, {days} days overdue.',
  },
  owesRefused: {
    zh: '{unit}欠报：{figures}。报表有差错，未采用；应于{by}前，已逾期{days}天。',
    en: '{unit} owes: {figures}. Its report has errors and was not taken. Due by {by}, {days} days overdue.',
  },
  owesReturned: {
    zh: '{unit}欠报：{figures}。报表已退回；应于{by}前，已逾期{days}天。',
    en: '{unit} owes: {figures}. Its report was sent back. Due by {by}, {days} days overdue.',
  },
  owesFinal: {
    zh: '{unit}还没有报终值：{figures}。应于{by}前，已逾期{days}天。',
    en: '{unit} owes the final values of: {figures}. Due by {by}, {days} days overdue.',
  },
  owesLater: {
    zh: '{unit}的数据只到{seen}，欠：{figures}。应于{by}前，已逾期{days}天。',
    en: '{unit} sent figures to {seen} only and owes: {figures}. Due by {by}, {days} days overdue.',
  },
  extended: {
    zh: '{unit}准予延期至{until}，未到期，不算欠报。',
    en: '{unit} has until {until}: not owed yet.',
  },
  pace: {
    zh: '数据截至{asOf}，序时进度{elapsed}应达{expected}{u}；到{end}还需{togo}{u}。',
    en: 'Figures to {asOf}, when {elapsed} ({expected}) were due; {togo} to go by {end}.',
  },
  partShort: { zh: '{scope}{n}/{d}{u}，还差{gap}{u}。', en: '{scope}: {n} of {d}, {gap} to go.' },
  emptyRoster: { zh: '名录为零，报送单位已写明。', en: 'The roster is empty, as stated.' },
  early: {
    zh: '还有数未到终值，结论不会再变，更正除外。',
    en: 'Not all is final yet, but nothing can change the verdict except a correction.',
  },
  waived: {
    zh: '{document}，至{until}；原判定{status}，单列，不计入通过。',
    en: '{document}, to {until}; was {status}, counted apart and never as met.',
  },
  hindsight: {
    zh: '所用人口数公布于{published}，晚于判定日，属事后口径。',
    en: 'The population figure was published on {published}, after the day of judgement.',
  },
  revised: {
    zh: '{unit}第{revision}版{kind}（{changed}）使判定由{from}变为{to}。',
    en: 'Revision {revision} of {unit} ({changed}) turned this from {from} to {to}.',
  },
  flips: {
    zh: '口径{reading}暂定，换口径会变：{other}，{status}。',
    en: 'Reading {reading} is provisional; another one flips it: {other}: {status}.',
  },
} as const satisfies Record<string, Bilingual>;

export type ReasonCode = keyof typeof reasonWords;
