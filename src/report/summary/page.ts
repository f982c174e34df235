import type { Bilingual } from '../../diagnostics/entry.ts';
import type { Selection } from '../../evaluate/select.ts';
import type { Judged } from '../../judge.ts';
import { shortDay } from '../../words/text.ts';
import type { SummaryWord } from '../../words/summary.ts';
import { summaryWords } from '../../words/summary.ts';
import { plainText } from '../escape.ts';
import type { Fills } from '../fill.ts';
import { fillTemplate } from '../fill.ts';
import type { Page } from '../text/page.ts';
import { PAGE_WIDTH } from '../text/page.ts';
import { displayWidth, padEnd, padStart, wrap } from '../width.ts';

/** What the paragraphs of the summary need. */
export interface SummaryPage extends Page {
  readonly judged: Judged;
  readonly selection: Selection;
  /** No filter: what is said of all is true of all. */
  readonly whole: boolean;
  readonly sum: (word: SummaryWord, fills?: Fills) => string;
  readonly day: (date: string) => Bilingual;
  /** Joins phrases as the language does in running text. */
  readonly join: (parts: readonly string[]) => string;
}

export function summaryPageOf(page: Page, judged: Judged, selection: Selection): SummaryPage {
  return {
    ...page,
    judged,
    selection,
    whole: judged.filterWords.length === 0,
    sum: (word, fills = {}) => plainText(fillTemplate(summaryWords[word], fills, page.lang)),
    day: (date) => shortDay(date, page.loaded.plan.period.id.slice(0, 4)),
    join: (parts) => parts.join(page.lang === 'zh' ? '，' : ', '),
  };
}

/** The widest a label column may be before it wraps. */
const LABEL_WIDTH = 30;

/**
 * Rows at columns as wide as their widest cell; `right` names the columns of numbers, the others are labels, which wrap.
 * Closer together where the page asks for it.
 */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const wrapped = rows.flatMap((cells) => wrapLabels(cells, right));
  const count = Math.max(...wrapped.map((cells) => cells.length));
  const widths = Array.from({ length: count }, (_, i) =>
    Math.max(...wrapped.map((cells) => displayWidth(cells[i] ?? ''))),
  );
  const loose = widths.reduce((sum, width) => sum + width + 2, 0) <= PAGE_WIDTH;
  const pad = (cell: string, i: number): string =>
    (right.includes(i) ? padStart : padEnd)(cell, widths[i] ?? 0);
  return wrapped.map((cells) => `  ${cells.map(pad).join(loose ? '  ' : ' ')}`.trimEnd());
}

/** A row whose labels are too wide becomes several; the numbers stand in the first. */
function wrapLabels(cells: readonly string[], right: readonly number[]): string[][] {
  const lines = cells.map((cell, i) => (right.includes(i) ? [cell] : wrap(cell, LABEL_WIDTH)));
  const height = Math.max(...lines.map((one) => one.length));
  return Array.from({ length: height }, (_, row) => lines.map((one) => one[row] ?? ''));
}
