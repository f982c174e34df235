import type { Judged } from '../../judge.ts';
import { formatWords } from '../../words/formats.ts';
import { githubCommand, plainText } from '../escape.ts';
import { fillTemplate } from '../fill.ts';
import { alertsOf } from '../records/alerts.ts';
import type { Alert } from '../records/alerts.ts';
import { recordsOf } from '../records/index.ts';
import { compareWorst } from '../records/rank.ts';
import { closingWords } from '../text/closing.ts';
import { markdownPage } from './markdown.ts';
import { markedText } from './mark.ts';
import type { Look, Render } from './reporter.ts';

/** GitHub shows so many annotations of each level a step, and drops the rest without a word. */
const SHOWN = 10;

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

const levels = ['error', 'warning', 'note'] as const satisfies readonly Alert['level'][];

/** Annotations beside the lines, the worst first; then how many more there are, and the verdict, for the log. */
export const render: Render = (judged, look) => {
  const alerts = alertsOf(recordsOf(judged)).toSorted((a, b) => compareWorst(a.of, b.of));
  const shown = levels.flatMap((level) => alerts.filter((one) => one.level === level).slice(0, SHOWN));
  const lines = [
    ...(judged.sample ? [formatWords.mark[look.lang]] : []),
    ...shown.map((alert) => annotation(alert, judged.sample, look)),
    ...moreLine(alerts.length - shown.length, look),
    closingWords(judged, look.lang).verdict,
  ];
  return lines.map((line) => `${line}\n`).join('');
};

function annotation(alert: Alert, sample: boolean, { lang, base }: Look): string {
  const { level, id, title, text, place } = alert;
  const span = place.length > 0 ? { endColumn: place.column + place.length } : {};
  const properties = {
    file: base + place.path,
    line: place.line,
    col: place.column,
    ...span,
    title: `${id} ${title[lang]}`,
  };
  return githubCommand(commands[level], properties, markedText(text[lang], sample, lang));
}

const moreLine = (more: number, { lang }: Look): string[] =>
  more > 0 ? [plainText(fillTemplate(formatWords.moreAnnotations, { n: String(more) }, lang))] : [];

/** The job summary that goes with the annotations: the Markdown report, at most `limit` bytes. */
export const summary = (judged: Judged, look: Look, limit: number): string =>
  `${markdownPage(judged, look, limit)}\n`;
