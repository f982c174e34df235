import type { Place } from '../../diagnostics/diagnostic.ts';
import { compareText } from '../../diagnostics/order.ts';
import type { Bilingual } from '../../diagnostics/entry.ts';
import { formatWords } from '../../words/formats.ts';
import type { FormatWord } from '../../words/formats.ts';
import type { Fills } from '../fill.ts';
import { fillTemplate } from '../fill.ts';
import type { DiagnosticRecord, FindingRecord, Records } from './record.ts';

/** Something that somebody should look at: a finding that is not as it should be, or a diagnostic. */
export interface Alert {
  readonly level: 'error' | 'warning' | 'note';
  /** The id of the target or deadline, or the code of the diagnostic. */
  readonly id: string;
  /** What it is in two or three words, without the id. */
  readonly title: Bilingual;
  /** What happened, whole sentences; not yet safe for any sink. */
  readonly text: Bilingual;
  readonly place: Place;
  readonly related: readonly Place[];
  readonly key: string;
  readonly of: FindingRecord | DiagnosticRecord;
}

/** What CI systems are told of: everything but what is met, in time, or not due yet; in the order of places. */
export function alertsOf({ findings, diagnostics }: Records): readonly Alert[] {
  const all = [...diagnostics.map(diagnosticAlert), ...findings.flatMap(findingAlert)];
  return all.toSorted(
    ({ place: a, ...one }, { place: b, ...other }) =>
      compareText(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(one.key, other.key),
  );
}

const diagnosticAlert = (record: DiagnosticRecord): Alert => ({
  level: record.level,
  id: record.diagnostic.code,
  title: formatWords[record.level],
  text: diagnosticWords(record),
  place: record.diagnostic.place,
  related: [],
  key: record.key,
  of: record,
});

/** A diagnostic in whole sentences: what was found, and one thing to do. */
export const diagnosticWords = ({ message, fix }: DiagnosticRecord): Bilingual =>
  say('diagnostic', { message, fix });

function findingAlert(record: FindingRecord): Alert[] {
  if (record.level === 'none') return [];
  const { level, id, place, related, key } = record;
  return [{ level, id, title: record.word, place, related, key, text: wordsOf(record), of: record }];
}

/** A finding in whole sentences, as an annotation beside a line tells it. */
export function wordsOf(record: FindingRecord): Bilingual {
  if (record.kind === 'deadline') return subjectWords(record);
  const { name, word, value, required = { zh: '', en: '' }, sentences } = record;
  const head =
    value === undefined
      ? say('targetBare', { name, word, required })
      : say('targetWords', { name, word, value, required });
  const all = [head, ...sentences];
  return { zh: all.map((one) => one.zh).join(''), en: all.map((one) => one.en).join(' ') };
}

function subjectWords({ subject = '', name, word, sentences: [detail] }: FindingRecord): Bilingual {
  return detail
    ? say('subjectDetail', { subject, name, word, detail })
    : say('subject', { subject, name, word });
}

const say = (word: FormatWord, fills: Fills): Bilingual => ({
  zh: fillTemplate(formatWords[word], fills, 'zh'),
  en: fillTemplate(formatWords[word], fills, 'en'),
});
