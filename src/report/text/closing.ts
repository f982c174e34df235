import type { Lang } from '../../diagnostics/message.ts';
import { closes, findingClasses, gatingWarnings } from '../../evaluate/gate.ts';
import type { Tally } from '../../evaluate/tally.ts';
import type { Judged } from '../../judge.ts';
import { statusWords, subjectWords } from '../../words/states.ts';
import { textWords } from '../../words/text.ts';
import type { TextWord } from '../../words/text.ts';
import { plainText } from '../escape.ts';
import type { Fills } from '../fill.ts';
import { fillTemplate } from '../fill.ts';
import { displayWidth } from '../width.ts';
import { againstVerdict } from './against.ts';
import { reviewCounts, reviewVerdict } from './review.ts';
import type { Page } from './page.ts';
import type { Paint } from './paint.ts';
import { spokenStates, spokenStatuses } from '../spoken.ts';
import { hanging, indented, pageOf } from './page.ts';
import { noPaint } from './paint.ts';

/** `1 error`, `2 errors`; Chinese has the bare number. */
export const plural = (n: number, word: string, page: Page): string =>
  page.lang === 'zh' ? String(n) : `${n} ${word}${n === 1 ? '' : 's'}`;

/** Counts that add up: one line of targets, one of subjects. */
export function totals(counts: Tally, page: Page): string[] {
  const part = (word: { zh: string; en: string }, n: number): string[] =>
    n > 0 ? [page.say('stateCount', { state: word, n: String(n) })] : [];
  const targets = spokenStatuses.flatMap((status) => part(statusWords[status], counts.targets[status]));
  const subjects = spokenStates.flatMap((state) => part(subjectWords[state], counts.subjects[state]));
  const line = (word: 'targetsSum' | 'subjectsSum', n: number, parts: readonly string[]): string[] => {
    if (n === 0) return [];
    const head = `${page.say(word, { n: String(n), s: n === 1 ? '' : 's' })} = `;
    return hanging(head, parts.join(page.lang === 'zh' ? ' ' : ', '), 0, displayWidth(head));
  };
  return [
    ...line('targetsSum', counts.targets.total, targets),
    ...line('subjectsSum', counts.subjects.total, subjects),
  ];
}

/** Does the check pass, with its exit code and why: the last line of the page. */
export function verdictLines(judged: Judged, page: Page): string[] {
  const { exitCode, tally, gate, review, against } = judged;
  if (review) return reviewVerdict(judged, page);
  if (against && exitCode !== 3) return againstVerdict(judged, against, page);
  if (exitCode === 0)
    return judged.errors === 0
      ? [page.paint('good', page.say('passed'))]
      : indented(page.say('passedAnyway', { n: plural(judged.errors, 'error', page) }), 0);
  if (exitCode === 2)
    return [page.paint('bad', page.say('invalid', { n: plural(judged.errors, 'error', page) }))];
  if (exitCode === 3)
    return indented(page.say('nothing', { why: page.say(judged.nothing ?? 'badConfiguration') }), 0);
  const what = [
    ...findingClasses
      .filter((one) => closes(gate, one))
      .flatMap((one) => countOf(words[one], { ...tally.subjects, ...tally.targets }[one], page)),
    ...countOf(textWords.warningWord, gatingWarnings(gate, judged.warnings), page),
  ];
  return indented(page.say('failed', { what }), 0).map((line) => page.paint('bad', line));
}

const words = { ...subjectWords, ...statusWords };

const countOf = (word: { zh: string; en: string }, n: number, page: Page): string[] =>
  n > 0 ? [page.say('stateCount', { state: word, n: String(n) })] : [];

/** The last line where plan or settings have errors, and nothing was judged. */
export function invalidLine(
  judged: Judged,
  say: (word: TextWord, fills?: Fills) => string,
  options: { readonly lang: Lang; readonly paint: Paint },
): string {
  if (judged.exitCode === 3) return say('nothing', { why: say('badConfiguration') });
  return options.paint(
    'bad',
    say('invalid', { n: options.lang === 'zh' ? String(judged.errors) : `${judged.errors} errors` }),
  );
}

/** The last lines of the page, each unbroken, for formats that are not pages: the counts, then the verdict. */
export function closingWords(
  judged: Judged,
  lang: Lang,
): { readonly counts: readonly string[]; readonly verdict: string } {
  const { loaded } = judged.result;
  const say = (word: TextWord, fills: Fills = {}): string =>
    plainText(fillTemplate(textWords[word], fills, lang));
  if (!loaded || !judged.selection)
    return { counts: [], verdict: invalidLine(judged, say, { lang, paint: noPaint }) };
  const page = pageOf(lang, noPaint, loaded);
  if (judged.review)
    return { counts: reviewCounts(judged, judged.review, page), verdict: verdictOf(judged, page) };
  const counts = totals(judged.tally, page).join('\n').replaceAll(/\n +/g, ' ');
  return {
    counts: counts === '' ? [] : counts.split('\n'),
    verdict: verdictOf(judged, page),
  };
}

const verdictOf = (judged: Judged, page: Page): string =>
  verdictLines(judged, page).join(page.lang === 'zh' ? '' : ' ');
