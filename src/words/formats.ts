import type { Bilingual } from '../diagnostics/entry.ts';

/** Words of the formats that list findings. `{name}` stands for an argument. */
export const formatWords = {
  /** The mark of made-up data, short enough for every row. */
  mark: { zh: '示例数据，非真实上报', en: 'Sample data' },
  marked: { zh: '{text}（{mark}）', en: '{text} ({mark})' },
  targetWords: {
    zh: '{name}：{word}（{value}；{required}）。',
    en: '{name}: {word} ({value}; required: {required}).',
  },
  targetBare: { zh: '{name}：{word}（{required}）。', en: '{name}: {word} (required: {required}).' },
  subject: { zh: '{subject}，{name}：{word}。', en: '{subject}, {name}: {word}.' },
  subjectDetail: { zh: '{subject}，{name}：{word}，{detail}。', en: '{subject}, {name}: {word}, {detail}.' },
  diagnostic: { zh: '{message}。怎么改：{fix}', en: '{message}. Fix: {fix}' },
  leftOut: {
    zh: '另有{n}条没有列出：读这种文件的平台一次只收{most}条。全部见 jc check。',
    en: '{n} more are left out: readers of such files take {most} at a time. jc check has them all.',
  },
  error: { zh: '填报差错', en: 'error in a file' },
  warning: { zh: '提示', en: 'warning' },
  target: { zh: '指标', en: 'target' },
  deadline: { zh: '时限', en: 'deadline' },
  monitored: { zh: '仅跟踪', en: 'tracked' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  moreAnnotations: {
    zh: '另有{n}条没有列为注解（GitHub每一步每类只显示10条），见任务摘要，或运行 jc check。',
    en: '{n} more without an annotation (GitHub shows 10 of each kind a step): see the job summary, or run jc check.',
  },
  // Headings of the columns of CSV.
  csvMark: { zh: '数据性质', en: 'Data' },
  csvKind: { zh: '类别', en: 'Kind' },
  csvId: { zh: '编号', en: 'Id' },
  csvName: { zh: '名称', en: 'Name' },
  csvUnit: { zh: '单位', en: 'Units' },
  csvStatus: { zh: '判定', en: 'Status' },
  csvGating: { zh: '是否不通过', en: 'Closes the gate' },
  csvValue: { zh: '数值', en: 'Value' },
  csvNumerator: { zh: '分子', en: 'Numerator' },
  csvDenominator: { zh: '分母', en: 'Denominator' },
  csvRequired: { zh: '要求', en: 'Required' },
  csvText: { zh: '说明', en: 'Explanation' },
  csvAsOf: { zh: '判定日', en: 'As of' },
  csvFile: { zh: '文件', en: 'File' },
  csvLine: { zh: '行', en: 'Line' },
  csvColumn: { zh: '列', en: 'Column' },
  // Help of SARIF rules.
  ruleHelpTarget: {
    zh: '原文：“{quote}”。要求：{required}。报数单位：{units}。依据和算式：jc why {id}',
    en: 'Text: "{quote}". Required: {required}. Reported by: {units}. Proof: jc why {id}',
  },
  ruleHelpDeadline: {
    zh: '原文：“{quote}”。谁该报、谁报了、何时收到：jc why {id}',
    en: 'Text: "{quote}". Who owes, who has reported, and when: jc why {id}',
  },
  ruleHelpDiagnostic: {
    zh: '{why}怎么改：{fix}举例：jc explain {code}',
    en: '{why} Fix: {fix} Example: jc explain {code}',
  },
  // JUnit.
  junitFiles: { zh: '报表', en: 'Reports' },
  junitTargets: { zh: '量化指标', en: 'Targets' },
  junitDeadlines: { zh: '报送时限', en: 'Reporting deadlines' },
  junitItem: { zh: '第{item}项 {title}', en: 'Item {item} {title}' },
  junitErrors: { zh: '填报差错{n}处，未采用', en: '{n} errors, not taken' },
  junitError: { zh: '{place} {code} {message}。怎么改：{fix}', en: '{place} {code} {message}. Fix: {fix}' },
  junitVerdict: { zh: '检查结果', en: 'Result of the check' },
  // Markdown.
  mdErrors: { zh: '填报差错{n}处', en: 'Errors in files: {n}' },
  mdTargets: { zh: '要处理的指标{n}项', en: 'Targets that need attention: {n}' },
  mdNotes: { zh: '滞后或免予考核的指标{n}项', en: 'Targets behind the pace or waived: {n}' },
  mdDeadlines: { zh: '逾期、不全或退回的{n}家', en: 'Overdue, incomplete, late or returned: {n}' },
  mdWarnings: { zh: '提示{n}处', en: 'Warnings: {n}' },
  mdOthers: { zh: '其余指标{n}项', en: 'Other targets: {n}' },
  mdOther: { zh: '另有{n}处差错在其他单位的文件里', en: '{n} more errors in files of other units' },
  mdMore: {
    zh: '另有{n}条，篇幅所限没有列出；全部见 jc check',
    en: '{n} more left out for length; jc check has all',
  },
  mdPlace: { zh: '出处', en: 'Place' },
  mdCode: { zh: '代码', en: 'Code' },
  mdMessage: { zh: '内容', en: 'Message' },
  mdFix: { zh: '怎么改', en: 'Fix' },
} as const satisfies Record<string, Bilingual>;

export type FormatWord = keyof typeof formatWords;
