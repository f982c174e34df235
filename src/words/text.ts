import type { Bilingual } from '../diagnostics/entry.ts';

/** Fixed words of the text output. `{name}` stands for an argument. */
export const textWords = {
  heading: { zh: '{plan}（{number}）', en: '{plan} ({number})' },
  asOf: { zh: '判定日 {date}（{source}，北京时间）', en: 'As of {date} ({source}, Beijing time)' },
  knownAt: { zh: '只计{time}以前收到的', en: 'Counting only what was received by {time}' },
  reading: {
    zh: '另一口径判定：{list}。这不是现行口径。',
    en: 'Judged under another reading than the one in force: {list}.',
  },
  sourceFile: { zh: 'jc.yaml设定', en: 'set in jc.yaml' },
  sourceOption: { zh: '--as-of指定', en: 'set by --as-of' },
  sourceToday: { zh: '当天', en: 'today' },
  sample: {
    zh: '示例数据，非真实上报',
    en: 'Sample data, not real submissions. Names in English are working translations.',
  },
  working: { zh: '', en: 'Names in English are working translations.' },
  filtered: { zh: '只看：{what}', en: 'Only: {what}' },
  count: { zh: '{title} {n}项', en: '{title} {n}' },
  behind: { zh: '{title} {n}项（其中滞后{m}项）', en: '{title} {n}, of which {m} behind' },
  waivedTitle: {
    zh: '免予考核 {n}项（原判定{status}，单列，不计入通过）',
    en: 'WAIVED {n} (was {status}; counted apart, never as met)',
  },
  trackedTitle: {
    zh: '仅跟踪 {n}项（无目标值，不在{total}项之内）',
    en: 'TRACKED ONLY {n} (no threshold; outside the {total})',
  },
  deadlinesOpen: { zh: '报送时限 {n}家未了结', en: 'REPORTING DEADLINES {n} open' },
  deadlinesClear: { zh: '报送时限', en: 'REPORTING DEADLINES' },
  deadlineHead: { zh: '{name}，{day}前（{how}）', en: '{name}, by {day} ({how})' },
  inclusive: { zh: '含当日', en: 'inclusive' },
  exclusive: { zh: '不含当日，末日{last}', en: 'exclusive, last day {last}' },
  weekendStays: { zh: '当日为{weekday}，不顺延', en: 'a {weekday}, no roll' },
  holidayStays: { zh: '当日为法定节假日，不顺延', en: 'a public holiday, no roll' },
  rolled: { zh: '当日为{weekday}，顺延至{last}', en: 'a {weekday}, rolled to {last}' },
  holidayRolled: { zh: '当日为法定节假日，顺延至{last}', en: 'a public holiday, rolled to {last}' },
  due: { zh: '应报{n}家：{states}', en: '{n} due: {states}' },
  stateCount: { zh: '{state}{n}', en: '{n} {state}' },
  days: { zh: '{n}天', en: '{n} days' },
  day: { zh: '{n}天', en: '{n} day' },
  inDays: { zh: '还有{n}天', en: '{n} days left' },
  inDay: { zh: '还有{n}天', en: '{n} day left' },
  today: { zh: '今天到期', en: 'due today' },
  lacks: { zh: '缺{documents}', en: 'missing: {documents}' },
  lacksTo: { zh: '{document}（报{recipient}）', en: '{document} (to {recipient})' },
  alsoOwes: { zh: '另欠{target}{figures}', en: 'also owes {figures} for {target}' },
  extensionOver: { zh: '准予延期至{until}，已过期', en: 'extension to {until} ran out' },
  extendedTo: { zh: '至{until}，{document}', en: 'to {until}, {document}' },
  corrected: { zh: '（后有更正）', en: ' (corrected since)' },
  claimed: { zh: '（自述{day}，收文登记{registered}）', en: ' (says {day}, registered {registered})' },
  returnedFor: { zh: '已收到，退回补正：{reason}', en: 'received, sent back: {reason}' },
  selfWord: { zh: '{n}家无收文登记，按报送单位自述', en: '{n} not in the register: by their own word' },
  flips: { zh: '换口径结论会变：{list}', en: 'Another reading changes the verdict of: {list}' },
  flip: { zh: '{id}（{topic}）', en: '{id} ({topic})' },
  data: {
    zh: '数据校验 报表{used}份已采用{later}{refused}。差错{errors}处，提示{warnings}处{colon}',
    en: 'DATA {used} report{s} read{later}{refused}. {errors}, {warnings}{colon}',
  },
  later: { zh: '，另有{n}份晚于判定日未计', en: ', {n} later ones left out' },
  refused: { zh: '，{n}份有差错未采用', en: ', {n} refused' },
  errorsTitle: {
    zh: '填报差错 {n}处：有差错的文件暂不采用。这不是未达标，改好重报即可。',
    en: 'ERRORS IN FILES {n}: files with errors are not taken. This is not a missed target: correct them and send them again.',
  },
  planErrors: {
    zh: '计划或名录有差错，改好之前不作判定。',
    en: 'The plan or the registry has errors: nothing is judged until they are mended.',
  },
  otherErrors: {
    zh: '另有{n}处差错在其他单位的文件里，不影响这里的退出码',
    en: '{n} more in files of other units, which do not count here',
  },
  fix: { zh: '怎么改：{fix}', en: 'Fix: {fix}' },
  registered: {
    zh: '收文登记：{unit}{day}已收到。时限按收文登记认定，填报差错不影响按时。',
    en: 'Register: {unit} handed in on {day}. The register decides about the deadline; errors in the file do not.',
  },
  explainHint: { zh: '每一类差错的说明：jc explain {code}', en: 'More about a code: jc explain {code}' },
  targetsSum: { zh: '指标{n}项', en: '{n} target{s}' },
  subjectsSum: { zh: '报送{n}家', en: '{n} report{s}' },
  passed: { zh: '通过（退出码0）', en: 'PASSES (exit 0)' },
  failed: { zh: '不通过（退出码1）：{what}', en: 'FAILS (exit 1): {what}' },
  invalid: { zh: '数据不可采信（退出码2）：差错{n}处', en: 'DATA NOT USABLE (exit 2): {n}' },
  nothing: { zh: '没有可核的（退出码3）：{why}', en: 'NOTHING TO CHECK (exit 3): {why}' },
  noReports: {
    zh: '没有一份报表；确实还没有的，加 --allow-empty',
    en: 'there is no report at all; --allow-empty if that is expected',
  },
  noneSelected: { zh: '所选范围内没有指标，也没有时限', en: 'the selection holds no target and no deadline' },
  badConfiguration: { zh: 'jc.yaml有差错', en: 'jc.yaml has errors' },
  // The note column of a target's row: a few words, at most 14 cells.
  noteFailures: { zh: '多{n}{u}', en: '{n} too many' },
  noteShort: { zh: '差{n}{u}', en: '{n} short' },
  noteOver: { zh: '高{n}{u}', en: '{n} over' },
  noteMissed: { zh: '差{n}{u}', en: '{n} off' },
  noteOnLimit: { zh: '恰在限上', en: 'at the limit' },
  noteBehind: { zh: '滞后{n}{u}', en: '{n} behind' },
  noteCoarse: { zh: '数据精度不够', en: 'too coarse' },
  noteJoint: { zh: '联合归属未定', en: 'joint parts' },
  noteConflict: { zh: '两处不一致', en: 'contradictory' },
  noteNoBaseline: { zh: '缺基数', en: 'no baseline' },
  noteZero: { zh: '分母为零', en: 'nothing counted' },
  noteOwed: { zh: '缺{n}家', en: '{n} owed' },
  noteFinalOwed: { zh: '缺终值{n}家', en: '{n} not final' },
  noteAsOf: { zh: '截至{day}', en: 'to {day}' },
  noteNothing: { zh: '尚无数据', en: 'no figures yet' },
  noteFinal: { zh: '年度终值', en: 'final' },
  noteFinalPeriod: { zh: '终值', en: 'final' },
  noteEarly: { zh: '提前', en: 'early' },
  noteEarlyOver: { zh: '提前，多{n}', en: 'early +{n}' },
  noteEmpty: { zh: '名录为零', en: 'none exist' },
  noteUntil: { zh: '至{day}', en: 'to {day}' },
  noteScope: { zh: '{scope}差{n}{u}', en: '{n} {scope}' },
  lastYear: { zh: '上年{value}', en: 'was {value}' },
  zeroReports: { zh: '{value}，{n}家零报告', en: '{value} ({n} nil)' },
  reportedOf: { zh: '已报{k}/{n}家', en: '{k} of {n} in' },
  finalOf: { zh: '终值{k}/{n}家', en: '{k} of {n} final' },
  allDone: { zh: '已报{k}家均完成', en: '{k} in, all done' },
  none: { zh: '未报', en: 'none' },
  atLeast: { zh: '不低于{x}', en: 'at least {x}' },
  atMost: { zh: '不超过{x}', en: 'at most {x}' },
  moreThan: { zh: '超过{x}', en: 'more than {x}' },
  lessThan: { zh: '低于{x}', en: 'less than {x}' },
  equals: { zh: '须为{x}', en: '{x}' },
  isEqual: { zh: '等于', en: 'equal to' },
  isBetween: { zh: '在', en: 'in' },
  between: { zh: '{x}至{y}', en: '{x} to {y}' },
  reduction: { zh: '减少{x}以上', en: 'cut by {x}' },
  increase: { zh: '增加{x}以上', en: 'up by {x}' },
  change: { zh: '变化{x}', en: 'change {x}' },
  rise: { zh: '提高{x}以上', en: 'up by {x}' },
  fall: { zh: '下降{x}以上', en: 'down by {x}' },
  rounded: { zh: '（修约）', en: ' (rounded)' },
} as const satisfies Record<string, Bilingual>;

export type TextWord = keyof typeof textWords;

/** Sunday to Saturday. */
export const weekdayWords: readonly Bilingual[] = [
  { zh: '星期日', en: 'Sunday' },
  { zh: '星期一', en: 'Monday' },
  { zh: '星期二', en: 'Tuesday' },
  { zh: '星期三', en: 'Wednesday' },
  { zh: '星期四', en: 'Thursday' },
  { zh: '星期五', en: 'Friday' },
  { zh: '星期六', en: 'Saturday' },
];

const monthsEn = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date in running text: month and day where the year is the plan's, else the whole date. */
export function shortDay(date: string, year: string): Bilingual {
  const [y = '', m = '', d = ''] = date.split('-');
  if (y !== year) return { zh: date, en: `${Number(d)} ${monthsEn[Number(m) - 1] ?? m} ${y}` };
  return { zh: `${m}-${d}`, en: `${Number(d)} ${monthsEn[Number(m) - 1] ?? m}` };
}
