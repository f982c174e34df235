import type { Lang } from '../../diagnostics/message.ts';
import type { Judged } from '../../judge.ts';
import { statusWords, subjectWords } from '../../words/states.ts';
import { indented, pageMarks, pageOf } from '../text/page.ts';
import { noPaint } from '../text/paint.ts';
import { flipWords } from '../text/targets.ts';
import { debtSection } from './debts.ts';
import { nextSection } from './next.ts';
import type { SummaryPage } from './page.ts';
import { summaryPageOf } from './page.ts';
import type { SummaryBy } from './tables.ts';
import { tableSection } from './tables.ts';
import { todoOf, todoSection } from './todo.ts';

export type { SummaryBy } from './tables.ts';

/** One page for a notice: every number is a count of things listed on it or one command away. No score, no ranking. */
export function summaryText(judged: Judged, by: SummaryBy, lang: Lang): string {
  const { loaded } = judged.result;
  if (!loaded || !judged.selection) return '';
  const page = summaryPageOf(pageOf(lang, noPaint, loaded), judged, judged.selection);
  const all = [
    ...head(page),
    ...sentences(page),
    '',
    ...todoSection(page),
    ...tableSection(by, page),
    ...debtSection(page),
    ...nextSection(page),
    ...care(page),
  ];
  return `${all.join('\n')}\n`;
}

function head(page: SummaryPage): string[] {
  const { plan } = page.loaded;
  const name = page.lang === 'zh' ? plan.short.replace(/安排$/u, '') : plan.en;
  return [
    ...indented(page.sum('title', { plan: name }), 0),
    page.sum('number', { number: plan.number, date: page.judged.result.options.asOf }),
    ...pageMarks(page.judged, page).slice(1),
    '',
  ];
}

/** The two sentences that a leader repeats in the meeting. */
function sentences(page: SummaryPage): string[] {
  const { targets, subjects } = page.judged.tally;
  const state = (name: 'pass' | 'notApplicable' | 'waived'): string[] =>
    part('targetPart', targets[name], statusWords[name], page);
  const pending =
    targets.behind > 0
      ? [
          page.sum('behindPart', {
            n: String(targets.pending),
            state: statusWords.pending,
            m: String(targets.behind),
          }),
        ]
      : part('targetPart', targets.pending, statusWords.pending, page);
  const todo = todoOf(page).length;
  const parts = [
    ...state('pass'),
    ...pending,
    ...(todo > 0 ? [page.sum('todoPart', { n: String(todo) })] : []),
    ...state('notApplicable'),
    ...state('waived'),
  ];
  const open = subjects.overdue + subjects.partial;
  const reports = [
    ...part('subjectPart', subjects.onTime, subjectWords.onTime, page),
    ...part('subjectPart', subjects.late, page.sum('lateSince'), page),
    ...part('subjectPart', open, page.sum('openPart'), page),
    ...(['returned', 'extended', 'dueSoon', 'notDue'] as const).flatMap((name) =>
      part('subjectPart', subjects[name], subjectWords[name], page),
    ),
  ];
  return [
    ...(targets.total > 0
      ? indented(page.sum('targets', { n: String(targets.total), parts: page.join(parts) }), 0)
      : []),
    ...(subjects.total > 0
      ? indented(page.sum('subjects', { n: String(subjects.total), parts: page.join(reports) }), 0)
      : []),
  ];
}

const part = (
  word: 'targetPart' | 'subjectPart',
  n: number,
  state: string | { zh: string; en: string },
  page: SummaryPage,
): string[] => (n > 0 ? [page.sum(word, { n: String(n), state })] : []);

function care(page: SummaryPage): string[] {
  const list = flipWords(page.selection, page);
  return [
    page.sum('care'),
    ...(list.length > 0 ? indented(page.sum('careFlips', { list }), 2) : []),
    ...(page.judged.errors > 0 ? indented(page.sum('careErrors', { n: String(page.judged.errors) }), 2) : []),
    ...indented(page.sum('careQuote'), 2),
  ];
}
