import type { LoadedPlan } from '../../loaded-plan.ts';
import type { Quoted, Task } from '../../model/plan.ts';
import type { ListWord } from '../../words/list.ts';
import { listWords } from '../../words/list.ts';
import type { Fills } from '../fill.ts';
import { fillTemplate } from '../fill.ts';
import type { Json } from '../json/exact.ts';
import type { Cell } from '../table.ts';
import type { Page } from '../text/page.ts';

/** One row of a list: what it belongs to, as data, and in words. */
export interface Entry {
  readonly items: readonly number[];
  /** Units and groups by id, whichever the text names. */
  readonly bodies: readonly string[];
  /** Groups whose members the row shows. */
  readonly groups?: readonly string[];
  readonly json: Readonly<Record<string, Json>>;
  /** Cells in the order of the columns, not yet escaped. */
  readonly cells: (page: Page) => readonly Cell[];
}

/** A kind of list. One kind, one entry in `kinds`. */
export interface ListKind {
  /** Headings, each with the most cells of its column; the last takes the rest. */
  readonly columns: readonly { readonly head: ListWord; readonly most: number; readonly right?: boolean }[];
  readonly entries: (loaded: LoadedPlan) => readonly Entry[];
}

/** A fixed text of the lists, filled. */
export const tell = (word: ListWord, page: Page, fills: Fills = {}): string =>
  fillTemplate(listWords[word], fills, page.lang);

/** Names as a cell that breaks between them. */
export const namesCell = (names: readonly string[], page: Page): Cell =>
  names.map((name, i) => (i === names.length - 1 ? name : name + tell('comma', page)));

/** The name of a unit or group as the registry has it. */
export const nameOf = (id: string, { registry }: LoadedPlan): string =>
  registry.units.get(id)?.name ?? registry.groups.get(id)?.name ?? id;

/** What every row with words of the plan has: where they stand, and who answers for them. */
export function quotedEntry(quoted: Quoted, loaded: LoadedPlan): Pick<Entry, 'items' | 'bodies' | 'json'> {
  const task = loaded.plan.tasks.get(quoted.task);
  return {
    items: [quoted.item],
    bodies: task?.bodies ?? [],
    json: {
      id: quoted.id,
      item: quoted.item,
      task: quoted.task,
      quote: quoted.quote,
      responsible: [...(task?.responsible ?? [])],
    },
  };
}

/** Words of the plan above the bracket that closes them, which is as in the text. */
export const bracketed = (words: string, task: Task | undefined, ...below: readonly string[]): Cell => ({
  stacked: [words, ...(task ? [bracket(task)] : []), ...below],
});

function bracket({ responsible, mode }: Task): string[] {
  const names = responsible.map((name, i) => (i === responsible.length - 1 ? name : `${name}、`));
  return [`〔${names[0] ?? ''}`, ...names.slice(1), `${mode}〕`];
}

/** The bodies of a quoted row, as in the text. */
export const responsibleCell = (quoted: Quoted, loaded: LoadedPlan, page: Page): Cell =>
  namesCell(loaded.plan.tasks.get(quoted.task)?.responsible ?? [], page);
