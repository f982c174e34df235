import { DEFAULT_GATE } from '../../evaluate/gate.ts';
import type { Gate, GateClass } from '../../evaluate/gate.ts';
import type { Judged } from '../../judge.ts';
import { statusWords, subjectWords } from '../../words/states.ts';
import { textWords } from '../../words/text.ts';
import type { Bilingual } from '../../diagnostics/entry.ts';
import type { Page } from './page.ts';

/** The word of the office for each class. */
export const classWords: Readonly<Record<GateClass, Bilingual>> = {
  invalid: textWords.invalidWord,
  fail: statusWords.fail,
  missing: statusWords.missing,
  indeterminate: statusWords.indeterminate,
  overdue: subjectWords.overdue,
  partial: subjectWords.partial,
  late: subjectWords.late,
  warning: textWords.warningWord,
};

/** What closes this gate, in words; one that nothing closes says so. */
export function gateWords(
  { failOn, maxWarnings }: Gate,
  page: Pick<Page, 'say' | 'lang'>,
): readonly string[] {
  const words = failOn.map((one) => classWords[one][page.lang]);
  if (maxWarnings !== undefined) words.push(page.say('warningsOver', { n: String(maxWarnings) }));
  return words.length > 0 ? words : [page.say('gateNothing')];
}

/** Is it the gate of every run that asks for nothing else? */
export const isUsualGate = ({ gate: { failOn, maxWarnings }, review }: Judged): boolean =>
  maxWarnings === undefined && failOn.join() === (review ? 'invalid' : DEFAULT_GATE.failOn.join());
