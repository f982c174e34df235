import type { Plan as PlanFile } from '../../generated/types.ts';
import type { Item, Task } from '../../model/plan.ts';
import type { Path } from '../../parse/tree.ts';
import type { Names } from '../names.ts';
import { unitAt } from '../names.ts';
import type { Problems } from '../problems.ts';
import { dateAt } from './context.ts';
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
  const finder = lineFinder(source.text);
  const whole = checkRoundTrip(file, problems, finder);
  const tasks = new Map<string, Task>();
  const items = file.items.map((item, i) => {
    if (item.id !== i + 1)
      problems.at('JC2003', ['items', i, 'id'], { problem: 'order', id: item.id, expected: i + 1 });
    for (const task of tasksOf(item, i, problems, names)) tasks.set(task.id, task);
    return {
      id: item.id,
      title: item.title,
      short: item.short ?? item.title.replace(/。$/u, ''),
      en: item.en,
    };
  });
  return { items, tasks: whole === undefined ? tasks : withLines(tasks, file, whole, finder) };
}

/**
 * Where in the source the items begin, or undefined with a diagnostic: at the words that depart from the source or,
 * where every item is right by itself, at the first that does not follow upon the one before.
 */
function checkRoundTrip(file: PlanFile, problems: Problems, finder: Finder): number | undefined {
  const before = problems.count();
  file.items.forEach((item, i) => {
    if (finder.find(joined(item)) === -1) sayDifference(item, i, problems, finder);
  });
  if (problems.count() > before) return undefined;
  const at = finder.find(file.items.map(joined).join(''));
  if (at !== -1) return at;
  const parts = file.items.map(joined);
  const last = parts.findIndex((_, i) => finder.find(parts.slice(0, i + 1).join('')) === -1);
  return problems.at('JC2004', ['items', last, 'title'], {
    item: file.items[last]?.id ?? 0,
    before: file.items[last - 1]?.id ?? 0,
  });
}

/** Points at the title, sentence or bracket that departs from the source, and quotes the words where it does. */
function sayDifference(item: FileItem, index: number, problems: Problems, finder: Finder): void {
  const text = squeeze(joined(item));
  let same = 0;
  while (finder.find(text.slice(0, same + 1)) !== -1) same += 1;
  let end = 0;
  const part = partsOf(item, index).find((one) => (end += squeeze(one.text).length) > same);
  problems.at('JC2005', part?.path ?? ['items', index, 'title'], {
    item: item.id,
    found: text.slice(Math.max(0, same - 6), same + 12),
  });
}

/** The texts of an item in the order in which they stand in the source, with their places in the plan. */
function partsOf(item: FileItem, index: number): { text: string; path: Path }[] {
  const at = ['items', index];
  return [
    { text: labelOf(item) + item.title, path: [...at, 'title'] },
    ...item.assignments.flatMap((run, j) => [
      ...run.tasks.map((text, k) => ({ text, path: [...at, 'assignments', j, 'tasks', k] })),
      { text: run.bracket, path: [...at, 'assignments', j, 'bracket'] },
    ]),
  ];
}

/** Each task with the line of the source on which it begins; `start` is where the first item begins. */
function withLines(
  tasks: ReadonlyMap<string, Task>,
  file: PlanFile,
  start: number,
  finder: Finder,
): Map<string, Task> {
  const all = [...tasks.values()];
  const lines: number[] = [];
  let at = start;
  file.items.forEach((item, i) => {
    for (const part of partsOf(item, i)) {
      if (part.path.includes('tasks')) lines.push(finder.lineAt(at));
      at += squeeze(part.text).length;
    }
  });
  return new Map(all.map((task, i) => [task.id, { ...task, line: lines[i] ?? 1 }]));
}

type FileItem = PlanFile['items'][number];

/** An item as it stands in the source: number, title, then each run of tasks with its bracket. */
export const joined = (item: FileItem): string =>
  labelOf(item) + item.title + item.assignments.map((run) => run.tasks.join('') + run.bracket).join('');

/** The number of an item as printed: `1.`, or as the plan says, `一、`. */
const labelOf = (item: FileItem): string => item.label ?? `${item.id}.`;

function checkFacts(file: PlanFile, problems: Problems, source: SourceText): void {
  if (file.source.sha256 !== source.sha256)
    problems.at('JC2002', ['source', 'sha256'], { found: source.sha256, file: source.path });
  dateAt(file.issued.date, ['issued', 'date'], problems);
  const quoted: [Path, string][] = [
    [['title'], file.title],
    [['number'], file.number],
    [['issuer'], file.issuer],
    [['issued', 'quote'], file.issued.quote],
    ...(file.addressees ?? []).map((text, i): [Path, string] => [['addressees', i], text]),
  ];
  for (const [path, text] of quoted) {
    if (!holds(source.text, text))
      problems.at('JC2001', path, { found: text, where: source.path, problem: 'nowhere' });
  }
}

function tasksOf(item: FileItem, index: number, problems: Problems, names: Names): Task[] {
  return item.assignments.flatMap((run, j) => {
    const at = ['items', index, 'assignments', j];
    const bodies = run.bodies.flatMap((body, k) => idOf(body, [...at, 'bodies', k], names, problems));
    const responsible = bodiesIn(run.bracket, modeIn(run.bracket, run.mode));
    checkBracket(run, at, responsible, names, problems);
    return run.tasks.map((text, k) => ({
      id: `${item.id}.${j + 1}.${k + 1}`,
      item: item.id,
      text,
      line: 1,
      bodies,
      responsible,
      mode: run.mode,
    }));
  });
}

function idOf(body: string, path: Path, names: Names, problems: Problems): string[] {
  const referent = names.all.get(body.trim());
  return referent?.kind === 'group' ? [referent.id] : [unitAt(body, path, names, problems) ?? []].flat();
}

/** The bracket must say exactly the bodies listed, in order, and the mode. */
function checkBracket(
  run: FileItem['assignments'][number],
  at: Path,
  responsible: readonly string[],
  names: Names,
  problems: Problems,
): void {
  const mode = modeIn(run.bracket, run.mode);
  const expected = mode || insideOf(run.bracket);
  const problem = squeeze(run.mode) === '' ? 'empty' : 'other';
  if (mode !== squeeze(run.mode))
    problems.at('JC2018', [...at, 'mode'], { problem, found: run.mode, expected });
  const idOrName = (name: string): string => names.all.get(name.trim())?.id ?? name;
  const [said, listed] = [responsible.map(idOrName), run.bodies.map(idOrName)];
  if (said.join(' ') !== listed.join(' '))
    problems.atKey('JC2006', [...at, 'bodies'], { found: listed, expected: said });
}

/** The usual words that close a bracket. */
const USUAL_MODE = /(?:按职责)?(?:分工)?负责$/u;

/** The mode that closes a bracket: the one stated, unless the bracket ends otherwise or with a longer usual one. */
function modeIn(bracket: string, stated: string): string {
  const [inner, mode] = [insideOf(bracket), squeeze(stated)];
  const usual = USUAL_MODE.exec(inner)?.[0] ?? '';
  return inner.endsWith(mode) && mode.length >= usual.length ? mode : usual;
}

/** What stands between the brackets, without a lead such as 责任单位：. */
const insideOf = (bracket: string): string =>
  squeeze(bracket)
    .slice(1, -1)
    .replace(/^[^、，：]*：/u, '');

/** The bodies named in a bracket, as in the text. 、 inside 县（市、区） does not split; items 11 and 19 use ， as well. */
export function bodiesIn(bracket: string, mode: string): string[] {
  const inner = insideOf(bracket);
  const list = inner.endsWith(squeeze(mode)) ? inner.slice(0, inner.length - squeeze(mode).length) : inner;
  return list.split(/[、，](?![^（]*）)/u).filter((name) => name !== '');
}

/** The source without its white space, by offsets that lead back to lines. */
interface Finder {
  /** The offset at which a text stands, white space apart, or -1. */
  readonly find: (text: string) => number;
  /** The line (1-based) of an offset. */
  readonly lineAt: (offset: number) => number;
}

function lineFinder(source: string): Finder {
  const squeezed = squeeze(source);
  const lines: number[] = [];
  source.split('\n').forEach((text, i) => {
    for (let n = squeeze(text).length; n > 0; n -= 1) lines.push(i + 1);
  });
  return {
    find: (text) => squeezed.indexOf(squeeze(text)),
    lineAt: (offset) => lines[offset] ?? 1,
  };
}
