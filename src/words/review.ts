import type { Bilingual } from '../diagnostics/entry.ts';

/** Words for a change under review, and for two states side by side. `{name}` stands for an argument. */
export const reviewWords = {
  worktree: {
    zh: '改动把关：签出的文件并入{ref}（{id}）。报表以外的都照{ref}上的。',
    en: 'Change under review: what is checked out, into {ref} ({id}). Everything but its reports is read from {ref}.',
  },
  index: {
    zh: '改动把关：暂存的文件并入{ref}（{id}）。报表以外的都照{ref}上的。',
    en: 'Change under review: what is staged, into {ref} ({id}). Everything but its reports is read from {ref}.',
  },
  touched: { zh: '改动的报表 {n}份', en: 'REPORTS TOUCHED {n}' },
  files: {
    zh: '只判写明的文件，别的照数据文件夹里的。',
    en: 'Only the files named are judged; everything else is as it lies in the data folder.',
  },
  stdin: {
    zh: '只判从标准输入读到的一份，别的照数据文件夹里的。',
    en: 'Only what was piped in is judged; everything else is as it lies in the data folder.',
  },
  named: { zh: '判', en: 'judged' },
  noFiles: { zh: '这次改动没有动报表', en: 'The change touches no report.' },
  added: { zh: '新增', en: 'added' },
  modified: { zh: '修改', en: 'edited' },
  removed: { zh: '删除', en: 'removed' },
  renamed: { zh: '改名', en: 'renamed' },
  from: { zh: '原为 {from}', en: 'was {from}' },
  moves: { zh: '合并以后结论会变 {n}处', en: 'VERDICTS AFTER MERGING: {n} WOULD CHANGE' },
  noMoves: { zh: '合并以后各项结论不变。', en: 'No verdict would change.' },
  move: { zh: '{from} 改为 {to}', en: '{from} -> {to}' },
  afterMerging: {
    zh: '合并以后由{from}变为{to}',
    en: 'after merging {to} instead of {from}',
  },
  arrow: { zh: '{from} → {to}', en: '{from} → {to}' },
  nothing: { zh: '无', en: 'none' },
  badNews: {
    zh: '结论变坏只列出，不挡报数。',
    en: 'A verdict that gets worse is shown; it keeps no report out.',
  },
  warnings: { zh: '提示 {n}处', en: 'WARNINGS {n}' },
  otherErrors: {
    zh: '别的文件里原有差错{n}处，与这次改动无关，不影响这里。',
    en: 'Other files have {n} of their own; they do not count here.',
  },
  elsewhere: {
    zh: '还改了数据以外的文件{n}个，合并前请管库的人看过：{list}',
    en: 'The change also touches {n} beside the data, for the maintainer to look at: {list}',
  },
  more: { zh: '等', en: 'and more' },
  passed: {
    zh: '通过（退出码0）：这次改动没有差错',
    en: 'PASSES (exit 0): nothing is wrong with the change',
  },
  failed: {
    zh: '不通过（退出码1）：{what}',
    en: 'FAILS (exit 1): {what}',
  },
  becomes: { zh: '变为{state}{n}', en: '{n} would be {state}' },
  invalid: {
    zh: '不通过（退出码2）：这次改动有差错{n}处',
    en: 'FAILS (exit 2): the change has {n}',
  },
} as const satisfies Record<string, Bilingual>;

export type ReviewWord = keyof typeof reviewWords;
