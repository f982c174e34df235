import type { Bilingual } from '../../diagnostics/entry.ts';
import { explanations } from '../../words/explain/index.ts';
import { formatWords } from '../../words/formats.ts';
import { sarifText } from '../escape.ts';
import { fillTemplate } from '../fill.ts';
import type { Json } from '../json/exact.ts';
import type { Alert } from '../records/alerts.ts';
import type { DiagnosticRecord, FindingRecord } from '../records/index.ts';

/** What a SARIF reader shows beside every result of one id: a target, a deadline, or a diagnostic code. */
export function ruleOf(alert: Alert | undefined): Json[] {
  if (!alert) return [];
  const { title, full, help } = 'diagnostic' in alert.of ? ofDiagnostic(alert.of) : ofFinding(alert.of);
  return [
    {
      id: alert.id,
      shortDescription: { text: both(title, ' / ') },
      fullDescription: { text: both(full, '\n') },
      help: { text: both(help, '\n\n') },
      defaultConfiguration: { level: 'diagnostic' in alert.of ? alert.of.level : 'error' },
    },
  ];
}

/** Both languages in one text: SARIF has one a rule. */
const both = ({ zh, en }: Bilingual, between: string): string =>
  zh === en ? sarifText(zh) : `${sarifText(zh)}${between}${sarifText(en)}`;

interface RuleWords {
  readonly title: Bilingual;
  readonly full: Bilingual;
  readonly help: Bilingual;
}

function ofDiagnostic({ diagnostic: { code } }: DiagnosticRecord): RuleWords {
  const { title, why, fix } = explanations[code];
  return {
    title,
    full: why,
    help: filled('ruleHelpDiagnostic', { why, fix, code }),
  };
}

function ofFinding({ kind, id, name, quote, required, unitNames }: FindingRecord): RuleWords {
  const fills = { id, quote, required: required ?? '', units: unitNames };
  return {
    title: name,
    full: { zh: quote, en: quote },
    help: filled(kind === 'deadline' ? 'ruleHelpDeadline' : 'ruleHelpTarget', fills),
  };
}

const filled = (
  word: 'ruleHelpDiagnostic' | 'ruleHelpDeadline' | 'ruleHelpTarget',
  fills: Parameters<typeof fillTemplate>[1],
): Bilingual => ({
  zh: fillTemplate(formatWords[word], fills, 'zh'),
  en: fillTemplate(formatWords[word], fills, 'en'),
});
