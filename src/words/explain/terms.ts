import type { Bilingual } from '../../diagnostics/entry.ts';
import type { WordExplanation } from './entry.ts';

/** Other words of the output, with the word of the office for each. */
export const termWords = {
  provisional: { zh: '暂定', en: 'provisional' },
  final: { zh: '年度终值', en: 'final' },
  sealed: { zh: '封存', en: 'sealed' },
} as const satisfies Record<string, Bilingual>;

export const termExplanations = {
  provisional: {
    meaning: {
      zh: '说口径，是有人先选定的读法，还没有文件认定；换一种读法，结论可能会变，会变的都列出来。说数，是累计数，还不是年度终值。',
      en: 'Of a reading: somebody had to choose it, and no document has adopted it; where another one changes a verdict, the output says so. Of a figure: a running total, not the final one.',
    },
    todo: {
      zh: '引用结论时一并说明口径。要定下来的，由有权的单位发文认定，写进plan/interpretations.yaml。',
      en: 'Quote a verdict with its reading. To settle it, the body in charge decides in a document, which goes into plan/interpretations.yaml.',
    },
    example: {
      zh: '“每千人4批次”没有说用哪年的人口。暂定用七普数，要8779批次，达标；换用2018年末数，要9373批次，就还是进行中。',
      en: '"4 batches per 1,000" does not say whose count of residents. With the census it is 8,779 batches, met; with the figure of 2018 it is 9,373, in progress.',
    },
    aliases: ['口径', '暂定口径', '累计数', 'reading', 'interpretation', 'cumulative'],
  },
  final: {
    meaning: {
      zh: '这一期完了以后不会再变的数。报了累计数，年度过后还要再报终值；只有终值才能还清终值的欠账。',
      en: 'A figure that nothing in the period can change any more. After running totals the final one is still owed, and only it settles that debt.',
    },
    todo: {
      zh: '年度结束后再报一份，asOf写期末那天，final写true。全年任务提前做完的，可以提前报终值，用finalReason写明理由。',
      en: 'After the year send another report with asOf on its last day and final: true. If the work of the year is done early, give the reason in finalReason.',
    },
    example: {
      zh: '10-31报7118批次，是累计数，期限没到：进行中。次年1-31以前报终值；到2月1日还没报：未报齐。',
      en: '7,118 batches to 31 October are a running total: in progress. The final figure is due by 31 January; if it is not in on 1 February: figures missing.',
    },
    aliases: ['终值'],
  },
  sealed: {
    meaning: {
      zh: '这一期的数据和结论已经固定存档。还没有封存的，来了更正，结论还会变。',
      en: 'The data and verdicts of a period are fixed and filed. Until then a correction can still change them.',
    },
    todo: {
      zh: '引用没有封存的结论，写明判定日。',
      en: 'When you quote a verdict that is not sealed, say of which day it is.',
    },
    example: {
      zh: '11-30判定“达标”，写“截至11-30”；12-05来了更正，再算可能就不同了。',
      en: 'A verdict of 30 November is quoted as of that day: after a correction on 5 December it may be another.',
    },
    aliases: ['未封存'],
  },
} as const satisfies Record<keyof typeof termWords, WordExplanation>;
