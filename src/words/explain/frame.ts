import type { Bilingual } from '../../diagnostics/entry.ts';

/** Fixed words of `jc explain`. `{name}` stands for an argument. */
export const frameWords = {
  how: {
    zh: '看一个的说明：jc explain 代码或词，例如 jc explain JC1203、jc explain 未报齐',
    en: 'To read one: jc explain CODE, such as jc explain JC1203 or jc explain overdue',
  },
  target: { zh: '指标的判定结果', en: 'VERDICTS ON TARGETS' },
  deadline: { zh: '报送时限的状态', en: 'STATES OF A DEADLINE' },
  term: { zh: '其他用语', en: 'OTHER WORDS' },
  targetOf: { zh: '指标的判定结果', en: 'verdict on a target' },
  deadlineOf: { zh: '报送时限的状态', en: 'state of a deadline' },
  termOf: { zh: '输出里的用语', en: 'word of the output' },
  JC10: { zh: '填报差错：文件读不了，或写法读不懂', en: 'ERRORS: FILES THAT CANNOT BE READ' },
  JC11: { zh: '填报差错：名称和内容', en: 'ERRORS: NAMES AND CONTENTS' },
  JC12: { zh: '填报差错：数和日期', en: 'ERRORS: NUMBERS AND DATES' },
  JC13: { zh: '填报差错：报表之间、报表与位置', en: 'ERRORS: REPORTS AND THEIR PLACES' },
  JC14: { zh: '填报差错：收文登记和例外', en: 'ERRORS: REGISTER AND EXCEPTIONS' },
  JC15: { zh: '填报差错：提交的改动', en: 'ERRORS: CHANGES UNDER REVIEW' },
  JC2: { zh: '计划和名录的差错', en: 'ERRORS: THE PLAN AND THE REGISTRY' },
  JC3: { zh: '提示', en: 'WARNINGS' },
  error: {
    zh: '填报差错：有差错的文件改好以前不采用。这不是未达标。',
    en: 'An error: the file waits until it is corrected. This is no missed target.',
  },
  planError: {
    zh: '计划或名录的差错：改好以前不作判定。',
    en: 'An error in the plan or the registry: nothing is judged until it is corrected.',
  },
  warning: {
    zh: '提示：请留意；不因此退回文件，也不影响退出码。',
    en: 'A warning: worth a look. No file is refused, no exit code changes.',
  },
  gates: { zh: '有这一种，检查就不通过（退出码1）。', en: 'With any of these the check fails (exit 1).' },
  passes: { zh: '不影响退出码。', en: 'It does not change the exit code.' },
  why: { zh: '为什么', en: 'Why' },
  fix: { zh: '怎么改', en: 'How to fix it' },
  meaning: { zh: '什么意思', en: 'What it means' },
  todo: { zh: '怎么办', en: 'What to do' },
  example: { zh: '举例', en: 'Example' },
  exampleIn: { zh: '举例：{file}', en: 'Example: {file}' },
  wrong: { zh: '错', en: 'wrong' },
  right: { zh: '对', en: 'right' },
  reported: { zh: '会提示', en: 'warned' },
  quiet: { zh: '不提示', en: 'not' },
} as const satisfies Record<string, Bilingual>;

export type FrameWord = keyof typeof frameWords;
