import type { Plan as PlanFile } from '../../generated/types.ts';
import { parseDate } from '../../core/date.ts';
import type { Item, Task } from '../../model/plan.ts';
import type { Names } from '../names.ts';
import { unitAt } from '../names.ts';
import type { Problems } from '../problems.ts';
import { holds, squeeze } from './quotes.ts';

/** The source text as read, with its digest. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
}

/** The plan's own words: items and tasks, each found in the source. */
export interface PlanText {
  readonly items: readonly Item[];
  readonly tasks: ReadonlyMap<string, Task>;
}

/** Titles, tasks and brackets, joined in order, must give back the source, white space apart. */
export function readPlanText(problems: Problems, source: SourceText, names: Names): PlanText {
  const file = problems.document.plain as PlanFile;
  checkFacts(file, problems, source);
  const lines = lineFinder(source.text);
  const tasks = new Map<string, Task>();
  const items = file.items.map((item, i) => {
    if (!lines.has(joined(item)))
      problems.at('JC2005', ['items', i, 'title'], {
        item: item.id,
        found: firstDifference(item, source.text),
      });
    if (item.id !== i + 1) problems.at('JC2003', ['items', i, 'id'], { id: item.id });
    for (const task of tasksOf(item, i, problems, names, lines)) tasks.set(task.id, task);
    return {
      id: item.id,
      title: item.title,
      short: item.short ?? item.title.replace(/。$/u, ''),
      en: item.en,
    };
  });
  if (!lines.has(file.items.map(joined).join('')))
    problems.at('JC2005', ['items'], { item: '1–' + file.items.length, found: '' });
  return { items, tasks };
}

type FileItem = PlanFile['items'][number];

/** An item as it stands in the source: number, title, then each run of tasks with its bracket. */
export const joined = (item: FileItem): string =>
  `${item.id}.${item.title}${item.assignments.map((run) => run.tasks.join('') + run.bracket).join('')}`;

function checkFacts(file: PlanFile, problems: Problems, source: SourceText): void {
  if (file.source.sha256 !== source.sha256)
    problems.at('JC2002', ['source', 'sha256'], { found: source.sha256, file: source.path });
  if (!parseDate(file.issued.date)) problems.at('JC1207', ['issued', 'date'], { found: file.issued.date });
  const quoted: [string[], string][] = [
    [['title'], file.title],
    [['number'], file.number],
    [['issuer'], file.issuer],
    [['issued', 'quote'], file.issued.quote],
  ];
  for (const [path, text] of quoted) {
    if (!holds(source.text, text)) problems.at('JC2001', path, { found: text, where: source.path });
  }
}

function tasksOf(item: FileItem, index: number, problems: Problems, names: Names, lines: LineFinder): Task[] {
  return item.assignments.flatMap((run, j) => {
    const at = ['items', index, 'assignments', j];
    const bodies = run.bodies.flatMap((body, k) => idOf(body, [...at, 'bodies', k], names, problems));
    const responsible = bodiesIn(run.bracket, run.mode);
    checkBracket(run, at, responsible, names, problems);
    return run.tasks.map((text, k) => ({
      id: `${item.id}.${j + 1}.${k + 1}`,
      item: item.id,
      text,
      line: lines.lineOf(text),
      bodies,
      responsible,
      mode: run.mode,
    }));
  });
}

function idOf(body: string, path: (string | number)[], names: Names, problems: Problems): string[] {
  const referent = names.all.get(body);
  return referent?.kind === 'group' ? [referent.id] : [unitAt(body, path, names, problems) ?? []].flat();
}

/** The bracket must say exactly the bodies listed, in order, and the mode. */
function checkBracket(
  run: FileItem['assignments'][number],
  at: (string | number)[],
  responsible: readonly string[],
  names: Names,
  problems: Problems,
): void {
  const ids = responsible.map((name) => names.all.get(name)?.id ?? name);
  const listed = run.bodies.map((body) => names.all.get(body)?.id ?? body);
  if (ids.join(' ') !== listed.join(' ') || !squeeze(run.bracket).endsWith(`${run.mode}〕`)) {
    problems.at('JC2006', [...at, 'bodies'], { found: listed, expected: ids });
  }
}

/** The bodies named in a bracket, as in the text. 、 inside 县（市、区） does not split; items 11 and 19 use ， as well. */
export function bodiesIn(bracket: string, mode: string): string[] {
  const inner = squeeze(bracket).replace(/^〔|〕$/gu, '');
  const list = inner.endsWith(mode) ? inner.slice(0, -mode.length) : inner;
  return list.split(/[、，](?![^（]*）)/u).filter((name) => name !== '');
}

interface LineFinder {
  readonly has: (text: string) => boolean;
  readonly lineOf: (text: string) => number;
}

/** Finds squeezed text in the source and the line (1-based) on which it begins. */
function lineFinder(source: string): LineFinder {
  const squeezed = squeeze(source);
  const offsets: number[] = [];
  [...source.matchAll(/\S/gu)].forEach((match) => {
    for (let i = 0; i < match[0].length; i += 1) offsets.push(match.index + i);
  });
  return {
    has: (text) => squeezed.includes(squeeze(text)),
    lineOf: (text) => source.slice(0, offsets[squeezed.indexOf(squeeze(text))] ?? 0).split('\n').length,
  };
}

/** Where an item first departs from the source: the words from there on, for the message. */
function firstDifference(item: FileItem, source: string): string {
  const [text, squeezed] = [squeeze(joined(item)), squeeze(source)];
  let low = 0;
  while (low < text.length && squeezed.includes(text.slice(0, low + 1))) low += 1;
  return text.slice(Math.max(0, low - 6), low + 12);
}
