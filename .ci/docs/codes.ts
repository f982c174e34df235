import { catalogue } from '../../src/diagnostics/codes.ts';
import type { DiagnosticCode } from '../../src/diagnostics/codes.ts';
import type { Example } from '../../src/words/explain/entry.ts';
import { frameWords } from '../../src/words/explain/frame.ts';
import { explanations } from '../../src/words/explain/index.ts';
import { block, page, plain } from './page.ts';
import type { Generated, Lang } from './page.ts';

type Group = Extract<keyof typeof frameWords, `JC${string}`>;

/** The headings of `jc explain`, in the order of the codes. */
const groups = (Object.keys(frameWords) as Group[]).filter((word) => word.startsWith('JC')).toSorted();

const intro = {
  zh: [
    '每一处填报差错、每一条提示都有代码，代码不变，也不挪作他用。差错说的是**文件**，不是说单位未达标：改好重报即可。',
    '在命令行里看一条：`npx jc explain JC1203`。',
  ],
  en: [
    'Every error and every warning about a file has a code that never changes and is never given to anything else. ' +
      'It is about the **file**: it never says that a unit missed its target.',
    'On the command line: `npx jc explain JC1203`.',
  ],
} as const;

/** Every diagnostic code with what, why, fix and example, as `jc explain` has them. */
export const codes: Generated = {
  name: 'codes',
  text: (lang) =>
    page('codes', { zh: '差错和提示的代码', en: 'Diagnostic codes' }, lang, [
      ...intro[lang],
      ...groups.flatMap((group) => section(group, lang)),
    ]),
};

const all = (Object.keys(explanations) as DiagnosticCode[]).toSorted();

function section(group: Group, lang: Lang): string[] {
  const heading = frameWords[group][lang];
  const members = all.filter((one) => one.startsWith(group));
  const consequences = new Set(members.map((one) => frameWords[consequence(one)][lang]));
  return [
    `## ${lang === 'en' ? sentence(heading) : heading}`,
    ...[...consequences].map(plain),
    ...members.flatMap((one) => entry(one, lang)),
  ];
}

/** Headings of the command line are in capitals; on a page they are not. */
const sentence = (text: string): string => `${text[0]}${text.slice(1).toLowerCase()}`;

function entry(one: DiagnosticCode, lang: Lang): string[] {
  const { title, why, fix, example } = explanations[one];
  return [
    // The heading's own anchor changes with its words; this one never does.
    `<a id="${one}"></a>`,
    `### ${one} ${plain(title[lang])}`,
    `**${frameWords.why[lang]}** ${plain(why[lang])}`,
    `**${frameWords.fix[lang]}** ${plain(fix[lang])}`,
    ...exampleOf(one, example, lang),
  ];
}

function consequence(one: DiagnosticCode): 'warning' | 'planError' | 'error' {
  if (catalogue[one].severity === 'warning') return 'warning';
  return one.startsWith('JC2') ? 'planError' : 'error';
}

function exampleOf(one: DiagnosticCode, example: Example, lang: Lang): string[] {
  const label = `**${frameWords.example[lang]}**`;
  if (example.kind === 'told') return [`${label} ${plain(example.words[lang])}`];
  const isError = catalogue[one].severity === 'error';
  const [bad, good] = isError ? (['wrong', 'right'] as const) : (['reported', 'quiet'] as const);
  const note = example.note ? ` ${plain(example.note[lang])}` : '';
  const file = example.kind === 'lines' ? ` \`${example.file}\`` : '';
  const text = (lines: string | readonly string[]): string =>
    typeof lines === 'string' ? lines : lines.join('\n');
  const shown = example.kind === 'lines' ? 'yaml' : 'text';
  return [
    `${label}${file}${note}`,
    frameWords[bad][lang],
    block(shown, text(example.wrong)),
    frameWords[good][lang],
    block(shown, text(example.right)),
  ];
}
