import { plainText } from '../escape.ts';
import { jsonText } from '../json/exact.ts';
import type { Json } from '../json/exact.ts';
import { alertsOf } from '../records/alerts.ts';
import type { Alert } from '../records/alerts.ts';
import { fingerprintOf, recordsOf } from '../records/index.ts';
import { markedText } from './mark.ts';
import type { Look, Render } from './reporter.ts';

/** GitLab Code Quality: one array; an entry whose fingerprint is gone from the next run counts as resolved. */
export const render: Render = (judged, look) =>
  jsonText(alertsOf(recordsOf(judged)).map((alert) => entryOf(alert, judged.sample, look)));

function entryOf(alert: Alert, sample: boolean, { lang, base, hash }: Look): Json {
  const { id, text, place } = alert;
  return {
    description: plainText(markedText(`${id} ${text[lang]}`, sample, lang)),
    check_name: id,
    fingerprint: fingerprintOf(alert, hash),
    severity: severityOf(alert),
    location: { path: base + place.path, lines: { begin: place.line } },
  };
}

/** A file that is not taken weighs more than a verdict: nothing is known of what it says. */
function severityOf({ level, of }: Alert): 'critical' | 'major' | 'minor' | 'info' {
  if (level === 'error') return 'diagnostic' in of ? 'critical' : 'major';
  return level === 'warning' ? 'minor' : 'info';
}
