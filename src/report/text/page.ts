import type { Lang } from '../../diagnostics/message.ts';
import type { ChosenReading } from '../../evaluate/readings.ts';
import type { Judged, ReviewOf } from '../../judge.ts';
import type { LoadedPlan } from '../../check.ts';
import type { TextWord } from '../../words/text.ts';
import { reviewWords } from '../../words/review.ts';
import { textWords } from '../../words/text.ts';
import { plainText } from '../escape.ts';
import type { Fills } from '../fill.ts';
import { fillTemplate } from '../fill.ts';
import { displayWidth, padEnd, wrap } from '../width.ts';
import type { Paint } from './paint.ts';

/** Widest line, also where a terminal draws ambiguous characters two wide. */
export const PAGE_WIDTH = 80;

/** What every part of the text output needs. */
export interface Page {
  readonly lang: Lang;
  readonly paint: Paint;
  readonly loaded: LoadedPlan;
  /** A fixed text of the catalogue, filled. */
  readonly say: (word: TextWord, fills?: Fills) => string;
  /** The name of a unit as in the text, safe to print. */
  readonly unit: (id: string) => string;
}

export function pageOf(lang: Lang, paint: Paint, loaded: LoadedPlan): Page {
  return {
    lang,
    paint,
    loaded,
    say: (word, fills = {}) => plainText(fillTemplate(textWords[word], fills, lang)),
    unit: (id) => plainText(loaded.registry.units.get(id)?.name ?? id),
  };
}

const sources = { file: 'sourceFile', option: 'sourceOption', today: 'sourceToday' } as const;

/** What every page says before anything else: the day, what is known, another reading, made-up data. */
export function pageMarks(judged: Judged, page: Page): string[] {
  const { options } = judged.result;
  const readings = (options.readings ?? []).map((one) => readingWords(one, page));
  return [
    page.say('asOf', { date: options.asOf, source: page.say(sources[judged.asOfSource]) }),
    ...(options.knownAt ? [page.say('knownAt', { time: options.knownAt.text })] : []),
    ...(judged.review ? indented(reviewMark(judged.review, page), 0) : []),
    ...(readings.length > 0 ? indented(page.say('reading', { list: readings }), 0) : []),
    ...(judged.sample ? [page.say('sample')] : page.lang === 'en' ? [page.say('working')] : []),
    ...(judged.filterWords.length > 0 ? indented(page.say('filtered', { what: judged.filterWords }), 0) : []),
  ];
}

/** What of a change is judged, and what it is to be merged into. */
const reviewMark = ({ source, ref }: ReviewOf, { lang }: Page): string =>
  plainText(
    fillTemplate(reviewWords[source], { ref: ref?.name ?? '', id: ref?.id.slice(0, 12) ?? '' }, lang),
  );

/** `K1 人口`: the readings that another one was put in the place of. */
function readingWords({ interpretation, alternative }: ChosenReading, { loaded, lang }: Page): string {
  const topic = loaded.plan.interpretations.get(interpretation)?.topic[lang] ?? '';
  return `${interpretation}=${alternative}${lang === 'zh' ? `（${topic}）` : ` (${topic})`}`;
}

/** Columns of a target's row: where each cell begins. */
const COLUMNS = [2, 8, 36, 52, 66] as const;

/**
 * A row of cells at fixed columns. A cell too wide for its column moves what follows to the next line;
 * the last cell wraps under itself by moving to a line of its own.
 */
export function row(cells: readonly string[], columns: readonly number[] = COLUMNS): string[] {
  const lines: string[] = [];
  let line = '';
  cells.forEach((cell, i) => {
    const start = columns[i] ?? 0;
    const end = columns[i + 1] ?? PAGE_WIDTH;
    if (displayWidth(line) > start - (i > 0 ? 1 : 0)) {
      lines.push(line.trimEnd());
      line = '';
    }
    const overflows = start + displayWidth(cell) > (i === cells.length - 1 ? end : PAGE_WIDTH);
    if (overflows) {
      if (line !== '') lines.push(line.trimEnd());
      lines.push(...indented(cell, 8));
      line = '';
    } else line = padEnd(line, start) + cell;
  });
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}

/** Running text at an indent, wrapped to the page. */
export const indented = (text: string, indent: number): string[] =>
  wrap(text, PAGE_WIDTH - indent).map((line) => ' '.repeat(indent) + line);

/** Text whose first line carries a label and whose others line up under its beginning. */
export function hanging(label: string, text: string, indent: number, column: number): string[] {
  const [first = '', ...others] = wrap(text, PAGE_WIDTH - column);
  return [
    `${padEnd(' '.repeat(indent) + label, column)}${first}`.trimEnd(),
    ...others.map((line) => ' '.repeat(column) + line),
  ];
}
