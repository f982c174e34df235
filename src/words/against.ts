import type { Bilingual } from '../diagnostics/entry.ts';

/** Words for two states of the board side by side. `{name}` stands for an argument. */
export const againstWords = {
  title: { zh: '与{name}（{id}）相比', en: 'COMPARED WITH {name} ({id})' },
  same: { zh: '  各项结论没有变化', en: '  no verdict has changed' },
  worse: { zh: '变差{n}处', en: 'worse: {n}' },
  better: { zh: '变好{n}处', en: 'better: {n}' },
  other: { zh: '其他变化{n}处', en: 'otherwise changed: {n}' },
  new: { zh: '新有{n}处', en: 'new: {n}' },
  gone: { zh: '不再有{n}处', en: 'gone: {n}' },
  diagnostics: {
    zh: '差错和提示：新增{n}处，消除{gone}处',
    en: 'Errors and warnings: {n} new, {gone} gone',
  },
  passed: {
    zh: '通过（退出码0）：没有比{name}变差',
    en: 'PASSES (exit 0): nothing got worse than {name}',
  },
  failed: { zh: '不通过（退出码1）：比{name}变差，{what}', en: 'FAILS (exit 1): worse than {name}: {what}' },
  invalid: {
    zh: '数据不可采信（退出码2）：比{name}新增差错{n}处',
    en: 'DATA NOT USABLE (exit 2): {n} more than {name}',
  },
} as const satisfies Record<string, Bilingual>;

/** Why a kept result cannot be compared with; `{file}` names it. */
export const resultWords = {
  unreadable: { zh: '读不了“{file}”', en: 'Cannot read "{file}"' },
  notResult: {
    zh: '“{file}”不是jc check --format json的完整结果（jc/result@1）',
    en: '"{file}" is no whole result of jc check --format json (jc/result@1)',
  },
  nothingJudged: {
    zh: '“{file}”里什么也没有判（当时工作安排或名录有差错）',
    en: 'Nothing was judged in "{file}": plan or registry had errors',
  },
  ofChange: {
    zh: '“{file}”是判改动的结果（--changed），不是全部数据的',
    en: '"{file}" is about a change under review (--changed), not about the board',
  },
  filtered: {
    zh: '“{file}”只判了一部分（--unit、--item或--region），不能比',
    en: '"{file}" is about a selection (--unit, --item or --region) only',
  },
  otherDay: {
    zh: '“{file}”的判定日是{date}，这次是{asOf}，不能比；两边要同一天：--as-of {date}',
    en: '"{file}" was judged as of {date}, this is as of {asOf}; both must be on one day: --as-of {date}',
  },
  otherKnowledge: {
    zh: '“{file}”与这次所知的时间（--known-at）不同，不能比',
    en: '"{file}" and this run do not know the same (--known-at)',
  },
  otherReadings: {
    zh: '换用口径（--reading）判定的结果不能比，请改与提交比：--against 提交',
    en: 'Results under other readings (--reading) are not compared; compare with a commit: --against COMMIT',
  },
  otherPlan: {
    zh: '“{file}”是另一个工作安排的结果',
    en: '"{file}" is about another plan',
  },
  brokenCommit: {
    zh: '{file}上的工作安排或名录有差错，没有结论可比',
    en: 'Plan or registry have errors at {file}: there are no verdicts to compare with',
  },
} as const satisfies Record<string, Bilingual>;
