import type { LoadedPlan } from '../../check.ts';
import type { Judged } from '../../judge.ts';
import { formatWords } from '../../words/formats.ts';
import type { FormatWord } from '../../words/formats.ts';
import { textWords } from '../../words/text.ts';
import { markdownText } from '../escape.ts';
import type { Fills } from '../fill.ts';
import { fillTemplate } from '../fill.ts';
import type { DiagnosticRecord, FindingRecord } from '../records/index.ts';
import { recordsOf } from '../records/index.ts';
import { compareWorst } from '../records/rank.ts';
import { closingWords } from '../text/closing.ts';
import { pageMarks, pageOf } from '../text/page.ts';
import { noPaint } from '../text/paint.ts';
import type { Look, Render } from './reporter.ts';

/** A comment of GitHub holds 65,536 characters, and a Chinese one may be counted in bytes: both are kept. */
const COMMENT = 64_000;

/** A comment for a merge request: the verdict first, then what needs attention, the rest folded away. */
export const render: Render = (judged, look) => markdownPage(judged, look, COMMENT);

/** The report in at most `limit` bytes; rows that find no room are counted at its end. */
export function markdownPage(judged: Judged, look: Look, limit: number): string {
  const head = headOf(judged, look);
  const room = limit - bytes(`${head.join('\n')}\n`) - RESERVE;
  const { lines, left } = fit(sectionsOf(judged, look), room);
  const more = left > 0 ? ['', sayer(look)('mdMore', { n: String(left) })] : [];
  return `${[...head, ...lines, ...more].join('\n')}\n`;
}

/** Bytes kept for the closing count. */
const RESERVE = 200;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** A table with what stands before and after it; rows may be left out, the frame comes with the first of them. */
interface Section {
  readonly before: readonly string[];
  readonly rows: readonly string[];
  readonly after: readonly string[];
}

/** As many rows as fit, in their order; once one does not, none after it is shown. */
function fit(sections: readonly Section[], room: number): { lines: string[]; left: number } {
  const lines: string[] = [];
  let free = room;
  let left = 0;
  for (const { before, rows, after } of sections) {
    free -= bytes([...before, ...after].join('\n')) + 2;
    const shown = left > 0 ? 0 : rows.findIndex((row) => (free -= bytes(row) + 1) < 0);
    const kept = shown === -1 ? rows : rows.slice(0, shown);
    left += rows.length - kept.length;
    if (kept.length > 0) lines.push(...before, ...kept, ...after);
  }
  return { lines, left };
}

const sayer =
  ({ lang }: Look) =>
  (word: FormatWord, fills: Fills = {}): string =>
    markdownText(fillTemplate(formatWords[word], fills, lang));

function headOf(judged: Judged, look: Look): string[] {
  const { loaded } = judged.result;
  const { counts, verdict } = closingWords(judged, look.lang);
  return [
    ...(loaded ? titleOf(loaded, judged, look) : [`**${formatWords.mark[look.lang]}**`, '']),
    `**${markdownText(verdict)}**`,
    '',
    ...counts.map((line) => `- ${markdownText(line)}`),
    ...(judged.otherErrors > 0 ? [`- ${sayer(look)('mdOther', { n: String(judged.otherErrors) })}`] : []),
  ];
}

function titleOf(loaded: LoadedPlan, judged: Judged, { lang }: Look): string[] {
  const { plan } = loaded;
  const fills = { plan: lang === 'zh' ? plan.short : plan.en, number: plan.number };
  return [
    `### ${markdownText(fillTemplate(textWords.heading, fills, lang))}`,
    '',
    ...pageMarks(judged, pageOf(lang, noPaint, loaded)).map((line) => `> ${markdownText(line)}  `),
    '',
  ];
}

function sectionsOf(judged: Judged, look: Look): Section[] {
  const { findings, diagnostics } = recordsOf(judged);
  const sorted = findings.toSorted(compareWorst);
  const targets = (...levels: readonly FindingRecord['level'][]): FindingRecord[] =>
    sorted.filter((one) => one.kind !== 'deadline' && levels.includes(one.level));
  const ofLevel = (level: 'error' | 'warning'): DiagnosticRecord[] =>
    diagnostics.filter((one) => one.level === level);
  return [
    diagnosticTable('mdErrors', ofLevel('error'), look),
    targetTable('mdTargets', targets('error', 'warning'), look),
    subjectTable(
      sorted.filter((one) => one.kind === 'deadline' && one.level !== 'none'),
      look,
    ),
    targetTable('mdNotes', targets('note'), look),
    diagnosticTable('mdWarnings', ofLevel('warning'), look),
    folded(targetTable('mdOthers', targets('none'), look)),
  ];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A heading, the names of the columns, and one row each. */
function table<T>(
  title: FormatWord,
  columns: readonly FormatWord[],
  all: readonly T[],
  cellsOf: (one: T) => readonly string[],
  look: Look,
): Section {
  const say = sayer(look);
  return {
    before: [
      '',
      `#### ${say(title, { n: String(all.length) })}`,
      '',
      row(columns.map((name) => say(name))),
      row(columns.map(() => '---')),
    ],
    rows: all.map((one) => row(cellsOf(one).map((cell) => markdownText(cell)))),
    after: [],
  };
}

/** The same table behind a line that opens it. */
function folded({ before: [, title = '', ...columns], rows }: Section): Section {
  return {
    before: ['', `<details><summary>${title.replace(/^#+ /u, '')}</summary>`, ...columns],
    rows,
    after: ['', '</details>'],
  };
}

const placeOf = ({ base }: Look, { path, line }: FindingRecord['place']): string => `${base}${path}:${line}`;

function diagnosticTable(title: FormatWord, all: readonly DiagnosticRecord[], look: Look): Section {
  const cells = ({ diagnostic, message, fix }: DiagnosticRecord): string[] => [
    diagnostic.code,
    message[look.lang],
    fix[look.lang],
    placeOf(look, diagnostic.place),
  ];
  return table(title, ['mdCode', 'mdMessage', 'mdFix', 'mdPlace'], all, cells, look);
}

function targetTable(title: FormatWord, all: readonly FindingRecord[], look: Look): Section {
  const { lang } = look;
  const cells = (one: FindingRecord): string[] => [
    one.id,
    one.name[lang],
    one.word[lang],
    one.value ?? '',
    one.required?.[lang] ?? '',
    one.sentences.map((sentence) => sentence[lang]).join(lang === 'zh' ? '' : ' '),
    placeOf(look, one.place),
  ];
  const columns = ['csvId', 'csvName', 'csvStatus', 'csvValue', 'csvRequired', 'csvText', 'mdPlace'] as const;
  return table(title, columns, all, cells, look);
}

function subjectTable(all: readonly FindingRecord[], look: Look): Section {
  const cells = (one: FindingRecord): string[] => [
    one.id,
    one.subject ?? '',
    one.word[look.lang],
    one.sentences.map((sentence) => sentence[look.lang]).join(''),
    placeOf(look, one.place),
  ];
  return table('mdDeadlines', ['csvId', 'csvUnit', 'csvStatus', 'csvText', 'mdPlace'], all, cells, look);
}
