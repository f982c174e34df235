import type { Bilingual } from '../diagnostics/entry.ts';

/** Words of the formats that list findings. `{name}` stands for an argument. */
export const formatWords = {
  /** The mark of made-up data, short enough for every row. */
  mark: { zh: '示例数据，非真实上报', en: 'Sample data' },
  marked: { zh: '{text}（{mark}）', en: '{text} ({mark})' },
  target: {
    zh: '{name}：{word}（{value}；{required}）。',
    en: '{name}: {word} ({value}; required: {required}).',
  },
  targetBare: { zh: '{name}：{word}（{required}）。', en: '{name}: {word} (required: {required}).' },
  subject: { zh: '{subject}，{name}：{word}。', en: '{subject}, {name}: {word}.' },
  subjectDetail: { zh: '{subject}，{name}：{word}，{detail}。', en: '{subject}, {name}: {word}, {detail}.' },
  diagnostic: { zh: '{message}。怎么改：{fix}', en: '{message}. Fix: {fix}' },
} as const satisfies Record<string, Bilingual>;

export type FormatWord = keyof typeof formatWords;
