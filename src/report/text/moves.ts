import type { Move } from '../../review/move.ts';
import { reviewWords } from '../../words/review.ts';
import { statusWords, subjectWords } from '../../words/states.ts';
import type { Bilingual } from '../../diagnostics/entry.ts';
import { plainText } from '../escape.ts';
import { fillTemplate } from '../fill.ts';
import type { Page } from './page.ts';
import { row } from './page.ts';

const words: Readonly<Record<string, Bilingual>> = { ...subjectWords, ...statusWords };

/** The word of the office for a verdict or a state; nothing for one that is not there. */
export const stateWord = (status: Move['to']): Bilingual =>
  (status === undefined ? undefined : words[status]) ?? reviewWords.nothing;

/** `达标 改为 未达标`. */
export const moveText = ({ from, to }: Move, page: Pick<Page, 'lang'>): string =>
  fillTemplate(reviewWords.move, { from: stateWord(from), to: stateWord(to) }, page.lang);

const COLUMNS = [2, 9, 44] as const;

/** One row: what is judged, its name, what it was and what it becomes. */
export function moveRow(move: Move, page: Page): string[] {
  const target = page.loaded.plan.targets.find((one) => one.id === move.id);
  const name = move.unit === undefined ? plainText(target?.name[page.lang] ?? '') : page.unit(move.unit);
  return row([move.id, name, moveText(move, page)], COLUMNS);
}
