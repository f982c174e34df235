import { compactPath, plainText } from '../escape.ts';
import { alertsOf } from '../records/alerts.ts';
import type { Alert } from '../records/alerts.ts';
import { recordsOf } from '../records/index.ts';
import { markedText } from './mark.ts';
import type { Look, Render } from './reporter.ts';

/** One line a finding or diagnostic, `file:line:column: level id: text`: for editors, `grep` and problem matchers. */
export const render: Render = (judged, look) =>
  alertsOf(recordsOf(judged))
    .map((alert) => `${lineOf(alert, judged.sample, look)}\n`)
    .join('');

/** As the problem matchers of GitHub name them: `.github/jc-problem-matcher.json` reads these lines. */
const severities = { error: 'error', warning: 'warning', note: 'notice' } as const;

function lineOf({ place, level, id, text }: Alert, sample: boolean, { base, lang }: Look): string {
  const where = `${compactPath(base + place.path)}:${place.line}:${place.column}`;
  return `${where}: ${severities[level]} ${id}: ${plainText(markedText(text[lang], sample, lang))}`;
}
