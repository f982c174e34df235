import { isError } from '../../diagnostics/severity.ts';
import { closesNow } from '../../review/move.ts';
import type { FileChange } from '../../review/change.ts';
import type { Judged, ReviewOf } from '../../judge.ts';
import { gatingWarnings } from '../../evaluate/gate.ts';
import { reviewWords } from '../../words/review.ts';
import type { ReviewWord } from '../../words/review.ts';
import { textWords } from '../../words/text.ts';
import { plainText } from '../escape.ts';
import type { Fills } from '../fill.ts';
import { fillTemplate } from '../fill.ts';
import { displayWidth, padEnd } from '../width.ts';
import { diagnosticLines, diagnosticRow } from './diagnostics.ts';
import { moveRow, stateWord } from './moves.ts';
import type { Page } from './page.ts';
import { indented, PAGE_WIDTH } from './page.ts';

/** Names of other files that are said; the JSON has them all. */
const SAID = 8;

/** A change under review: what it touches, what is wrong with it, what would become of the verdicts. */
export function reviewLines(judged: Judged, review: ReviewOf, page: Page): string[] {
  return [
    '',
    ...fileLines(review, page),
    ...errorLines(judged, page),
    ...moveLines(judged, page),
    ...warningLines(judged, page),
    ...otherLines(judged, review, page),
    ...reviewVerdict(judged, page),
  ];
}

const say = (word: ReviewWord, { lang }: Pick<Page, 'lang'>, fills: Fills = {}): string =>
  plainText(fillTemplate(reviewWords[word], fills, lang));

function fileLines({ change: { files } }: ReviewOf, page: Page): string[] {
  if (files.length === 0) return [say('noFiles', page), ''];
  const title = page.paint('heading', say('touched', page, { n: String(files.length) }));
  return [title, ...files.flatMap((one) => fileLine(one, page)), ''];
}

/** What was done, the path, and whose it is where there is room for it. */
function fileLine({ kind, path, from }: FileChange, page: Page): string[] {
  const left = padEnd(`  ${say(kind, page)}`, 11) + plainText(path);
  const unit = page.loaded.registry.units.has(path.split('/')[1] ?? '')
    ? page.unit(path.split('/')[1] ?? '')
    : '';
  const fits = displayWidth(left) + 2 + displayWidth(unit) <= PAGE_WIDTH;
  const first = fits ? `${padEnd(left, PAGE_WIDTH - displayWidth(unit))}${unit}`.trimEnd() : left;
  return [
    ...(displayWidth(left) <= PAGE_WIDTH ? [first] : indented(left.trim(), 2)),
    ...(from === undefined ? [] : indented(say('from', page, { from }), 11)),
  ];
}

function errorLines({ result }: Judged, page: Page): string[] {
  const errors = result.diagnostics.filter(isError);
  if (errors.length === 0) return [];
  const title = page.paint(
    'bad',
    plainText(fillTemplate(textWords.errorsInChange, { n: String(errors.length) }, page.lang)),
  );
  const hint = page.say('explainHint', { code: errors[0]?.code ?? '' });
  return [
    title,
    '',
    ...errors.flatMap((one) => [...diagnosticLines(one, page.lang, page.paint), '']),
    hint,
    '',
  ];
}

function moveLines({ moves = [], result }: Judged, page: Page): string[] {
  if (moves.length === 0) return result.findings ? [say('noMoves', page), ''] : [];
  const title = page.paint('heading', say('moves', page, { n: String(moves.length) }));
  const isWorse = moves.some((one) => one.trend === 'worse');
  return [
    title,
    ...moves.flatMap((one) => moveRow(one, page)),
    ...(isWorse ? [`  ${say('badNews', page)}`] : []),
    '',
  ];
}

function warningLines({ result, warnings }: Judged, page: Page): string[] {
  if (warnings === 0) return [];
  const rows = result.diagnostics
    .filter((one) => !isError(one))
    .flatMap((one) => diagnosticRow(one, page.lang, page.paint));
  return [say('warnings', page, { n: String(warnings) }), ...rows, ''];
}

function otherLines({ otherErrors }: Judged, { change: { elsewhere } }: ReviewOf, page: Page): string[] {
  const names = elsewhere.slice(0, SAID).map(plainText);
  const list = elsewhere.length > SAID ? [...names, reviewWords.more] : names;
  const lines = [
    ...(otherErrors > 0
      ? indented(say('otherErrors', page, { n: counted(otherErrors, 'error', page) }), 0)
      : []),
    ...(elsewhere.length > 0
      ? indented(say('elsewhere', page, { n: counted(elsewhere.length, 'file', page), list }), 0)
      : []),
  ];
  return lines.length > 0 ? [...lines, ''] : [];
}

const counted = (n: number, word: string, { lang }: Page): string =>
  lang === 'zh' ? String(n) : `${n} ${word}${n === 1 ? '' : 's'}`;

/** How many reports are touched and how many verdicts would change, a line each. */
export const reviewCounts = ({ moves = [] }: Judged, { change }: ReviewOf, page: Page): string[] => [
  change.files.length > 0 ? say('touched', page, { n: String(change.files.length) }) : say('noFiles', page),
  moves.length > 0 ? say('moves', page, { n: String(moves.length) }) : say('noMoves', page),
];

/** The last line: what closed the gate, or that nothing did. */
export function reviewVerdict(judged: Judged, page: Page): string[] {
  const { exitCode, errors } = judged;
  if (exitCode === 0)
    return errors === 0
      ? [page.paint('good', say('passed', page))]
      : indented(page.say('passedAnyway', { n: counted(errors, 'error', page) }), 0);
  if (exitCode === 2) return [page.paint('bad', say('invalid', page, { n: counted(errors, 'error', page) }))];
  return indented(say('failed', page, { what: closing(judged, page) }), 0).map((line) =>
    page.paint('bad', line),
  );
}

/** What closed the gate where it was asked to close on more than errors. */
function closing({ moves = [], gate, warnings }: Judged, page: Page): string[] {
  const states = moves.filter((one) => closesNow(gate, one)).map((one) => one.to);
  const n = gatingWarnings(gate, warnings);
  return [
    ...[...new Set(states)].map((state) =>
      say('becomes', page, {
        state: stateWord(state),
        n: String(states.filter((one) => one === state).length),
      }),
    ),
    ...(n > 0 ? [page.say('stateCount', { state: textWords.warningWord, n: String(n) })] : []),
  ];
}
