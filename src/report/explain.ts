import { catalogue } from '../diagnostics/codes.ts';
import type { DiagnosticCode } from '../diagnostics/codes.ts';
import type { Lang } from '../diagnostics/message.ts';
import { gating } from '../evaluate/tally.ts';
import type { Example } from '../words/explain/entry.ts';
import type { Topic } from '../words/explain/find.ts';
import type { FrameWord } from '../words/explain/frame.ts';
import { frameWords } from '../words/explain/frame.ts';
import { explainedWords, explanations } from '../words/explain/index.ts';
import type { WordId } from '../words/explain/index.ts';
import type { Fills } from './fill.ts';
import { fillTemplate } from './fill.ts';
import { jsonText } from './json/exact.ts';
import type { Json } from './json/exact.ts';
import type { Paint } from './text/paint.ts';
import { hanging, indented } from './text/page.ts';
import { displayWidth } from './width.ts';

/** How the text is to look. */
interface Look {
  readonly lang: Lang;
  readonly paint: Paint;
}

/** One topic for a person: what it is, why, what to do, an example. */
export function explainText(topic: Topic, look: Look): string {
  return page(topic.kind === 'code' ? codeLines(topic.code, look) : wordLines(topic.id, look));
}

/** Every topic on one line each, in groups. */
export function overviewText(topics: readonly Topic[], look: Look): string {
  const groups = [...new Set(topics.map(groupOf))];
  return page([
    ...indented(say('how', look), 0),
    ...groups.flatMap((group) => [
      '',
      look.paint('heading', say(group, look)),
      ...titleLines(
        topics.filter((topic) => groupOf(topic) === group),
        look,
      ),
    ]),
  ]);
}

/** Names in one column, titles in the next. */
function titleLines(topics: readonly Topic[], { lang }: Look): string[] {
  const column = Math.max(...topics.map((topic) => displayWidth(nameOf(topic)))) + 4;
  return topics.flatMap((topic) => hanging(nameOf(topic), titleOf(topic)[lang], 2, column));
}

/** `jc/explain@1`: the topics in full, in both languages. */
export function explainJson(topics: readonly Topic[]): string {
  return jsonText({
    schema: 'jc/explain@1',
    diagnostics: topics.flatMap((topic) => (topic.kind === 'code' ? [codeJson(topic.code)] : [])),
    words: topics.flatMap((topic) => (topic.kind === 'word' ? [wordJson(topic.id)] : [])),
  });
}

const page = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

const say = (word: FrameWord, { lang }: Look, fills: Fills = {}): string =>
  fillTemplate(frameWords[word], fills, lang);

const nameOf = (topic: Topic): string => (topic.kind === 'code' ? topic.code : topic.id);

const titleOf = (topic: Topic): { zh: string; en: string } =>
  topic.kind === 'code' ? explanations[topic.code].title : explainedWords[topic.id].title;

/** The heading of the overview under which a topic stands. */
function groupOf(topic: Topic): FrameWord {
  if (topic.kind === 'word') return explainedWords[topic.id].group;
  return groups.find((group) => topic.code.startsWith(group)) ?? 'JC3';
}

const groups = ['JC10', 'JC11', 'JC12', 'JC13', 'JC14', 'JC15', 'JC2', 'JC3'] as const;

function codeLines(code: DiagnosticCode, look: Look): string[] {
  const { title, why, fix, example } = explanations[code];
  return [
    ...headline(`${code} ${title[look.lang]}`, look),
    ...indented(say(consequence(code), look), 0),
    ...section('why', why[look.lang], look),
    ...section('fix', fix[look.lang], look),
    ...exampleLines(example, catalogue[code].severity, look),
  ];
}

function consequence(code: DiagnosticCode): FrameWord {
  if (catalogue[code].severity === 'warning') return 'warning';
  return code.startsWith('JC2') ? 'planError' : 'error';
}

function wordLines(id: WordId, look: Look): string[] {
  const { title, group, meaning, todo, example } = explainedWords[id];
  const gates = closesGate(id);
  const of = say(`${group}Of`, look);
  const kind = look.lang === 'zh' ? `（${of}，代码${id}）` : ` (${of}, ${id})`;
  return [
    ...headline(`${title[look.lang]}${kind}`, look),
    ...(gates === undefined ? [] : [say(gates ? 'gates' : 'passes', look)]),
    ...section('meaning', meaning[look.lang], look),
    ...section('todo', todo[look.lang], look),
    ...section('example', example[look.lang], look),
  ];
}

/** Whether a word closes the gate by default; undefined for words that no finding has. */
function closesGate(id: WordId): boolean | undefined {
  if (explainedWords[id].group === 'term') return undefined;
  return [...gating.targets, ...gating.subjects].some((one) => one === id);
}

const headline = (text: string, { paint }: Look): string[] =>
  indented(text, 0).map((line) => paint('heading', line));

const section = (label: FrameWord, text: string, look: Look): string[] => [
  '',
  look.paint('heading', say(label, look)),
  ...indented(text, 2),
];

function exampleLines(example: Example, severity: 'error' | 'warning', look: Look): string[] {
  if (example.kind === 'told') return section('example', example.words[look.lang], look);
  const [bad, good] = severity === 'error' ? (['wrong', 'right'] as const) : (['reported', 'quiet'] as const);
  const label =
    example.kind === 'lines' ? say('exampleIn', look, { file: example.file }) : say('example', look);
  return [
    '',
    look.paint('heading', label),
    ...(example.note ? indented(example.note[look.lang], 2) : []),
    ...excerpt([
      { label: look.paint('bad', say(bad, look)), width: displayWidth(say(bad, look)), text: example.wrong },
      {
        label: look.paint('good', say(good, look)),
        width: displayWidth(say(good, look)),
        text: example.right,
      },
    ]),
  ];
}

/** Lines as they stand in a file, or names of files, behind a label. */
interface Excerpt {
  readonly label: string;
  /** Columns of the label; colour has none. */
  readonly width: number;
  readonly text: string | readonly string[];
}

/** Excerpts below each other, their lines in one column. */
function excerpt(all: readonly Excerpt[]): string[] {
  const widest = Math.max(...all.map(({ width }) => width));
  return all.flatMap(({ label, width, text }) =>
    (typeof text === 'string' ? text.split('\n') : text).map((line, i) =>
      i === 0 ? `  ${label}${' '.repeat(widest - width)}  | ${line}` : `  ${' '.repeat(widest)}  | ${line}`,
    ),
  );
}

function codeJson(code: DiagnosticCode): Json {
  const { title, why, fix, example } = explanations[code];
  return {
    code,
    severity: catalogue[code].severity,
    title: { ...title },
    why: { ...why },
    fix: { ...fix },
    example: exampleJson(example),
  };
}

function exampleJson(example: Example): Json {
  switch (example.kind) {
    case 'told':
      return { kind: 'told', words: { ...example.words } };
    case 'lines': {
      const { kind, file, wrong, right, note } = example;
      return { kind, file, wrong, right, note: note ? { ...note } : null };
    }
    case 'names': {
      const { kind, wrong, right, note } = example;
      return { kind, wrong: [...wrong], right: [...right], note: note ? { ...note } : null };
    }
  }
}

function wordJson(id: WordId): Json {
  const { title, group, meaning, todo, example, aliases = [] } = explainedWords[id];
  return {
    id,
    group,
    gates: closesGate(id) ?? null,
    title: { ...title },
    meaning: { ...meaning },
    todo: { ...todo },
    example: { ...example },
    aliases: [...aliases],
  };
}
