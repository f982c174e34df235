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
import { displayWidth, padEnd, padStart } from '../width.ts';

/** What the paragraphs of the summary need. */
export interface SummaryPage extends Page {
  readonly judged: Judged;
  readonly selection: Selection;
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
    sum: (word, fills = {}) => plainText(fillTemplate(summaryWords[word], fills, page.lang)),
    day: (date) => shortDay(date, page.loaded.plan.period.id.slice(0, 4)),
    join: (parts) => parts.join(page.lang === 'zh' ? '，' : ', '),
  };
}

/** Rows at columns as wide as their widest cell; `right` names the columns of numbers. Closer together where the page asks for it. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const count = Math.max(...rows.map((cells) => cells.length));
  const widths = Array.from({ length: count }, (_, i) =>
    Math.max(...rows.map((cells) => displayWidth(cells[i] ?? ''))),
  );
  const loose = widths.reduce((sum, width) => sum + width + 2, 0) <= PAGE_WIDTH;
  const pad = (cell: string, i: number): string =>
    (right.includes(i) ? padStart : padEnd)(cell, widths[i] ?? 0);
  return rows.map((cells) => `  ${cells.map(pad).join(loose ? '  ' : ' ')}`.trimEnd());
}
