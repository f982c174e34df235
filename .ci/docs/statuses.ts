import { gating } from '../../src/evaluate/tally.ts';
import { frameWords } from '../../src/words/explain/frame.ts';
import { explainedWords } from '../../src/words/explain/index.ts';
import type { WordGroup, WordId } from '../../src/words/explain/index.ts';
import { code, page, plain, table } from './page.ts';
import type { Generated, Lang } from './page.ts';

const headings = {
  target: { zh: '指标的判定结果', en: 'Verdicts on targets' },
  deadline: { zh: '报送时限的状态', en: 'States of a deadline' },
  term: { zh: '其他用语', en: 'Other words' },
} as const;

const intro = {
  zh: '输出里的每一个判定、每一种报送情况：什么意思，怎么办，是否使检查不通过。在命令行里看一个：`npx jc explain 未报齐`。',
  en: 'Every verdict and every state of the output: what it means, what to do, and whether it closes the gate. On the command line: `npx jc explain missing`.',
} as const;

const words = {
  word: { zh: '词', en: 'Word' },
  id: { zh: '代号', en: 'Id' },
  gate: { zh: '平常不通过', en: 'Closes the gate by default' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  also: { zh: '也叫', en: 'Also' },
} as const;

/** Verdicts, states of deadlines and the words beside them, as `jc explain` has them. */
export const statuses: Generated = {
  name: 'statuses',
  text: (lang) =>
    page('statuses', { zh: '判定结果和报送情况', en: 'Verdicts and states' }, lang, [
      intro[lang],
      ...(['target', 'deadline', 'term'] as const).flatMap((group) => section(group, lang)),
    ]),
};

function section(group: WordGroup, lang: Lang): string[] {
  const ids = (Object.keys(explainedWords) as WordId[]).filter((id) => explainedWords[id].group === group);
  return [`## ${headings[group][lang]}`, overview(ids, group, lang), ...ids.flatMap((id) => entry(id, lang))];
}

const closes = (id: WordId): boolean => [...gating.targets, ...gating.subjects].some((one) => one === id);

function overview(ids: readonly WordId[], group: WordGroup, lang: Lang): string {
  const judged = group !== 'term';
  return table(
    [words.word[lang], words.id[lang], ...(judged ? [words.gate[lang]] : [])],
    ids.map((id) => [
      explainedWords[id].title[lang],
      code(id),
      ...(judged ? [words[closes(id) ? 'yes' : 'no'][lang]] : []),
    ]),
  );
}

function entry(id: WordId, lang: Lang): string[] {
  const { title, meaning, todo, example, aliases = [] } = explainedWords[id];
  return [
    `### ${title[lang]} ${code(id)}`,
    `**${frameWords.meaning[lang]}** ${plain(meaning[lang])}`,
    `**${frameWords.todo[lang]}** ${plain(todo[lang])}`,
    `**${frameWords.example[lang]}** ${plain(example[lang])}`,
    ...(aliases.length > 0
      ? [`**${words.also[lang]}** ${aliases.map(plain).join(lang === 'zh' ? '、' : ', ')}`]
      : []),
  ];
}
