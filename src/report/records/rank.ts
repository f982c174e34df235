import { findingClasses } from '../../evaluate/gate.ts';
import type { DiagnosticRecord, FindingRecord } from './record.ts';

const levels = ['error', 'warning', 'note', 'none'] as const;

/** Worst first, for where only so many are shown: errors in files, then the verdicts in the order of the page. */
export function compareWorst(
  a: FindingRecord | DiagnosticRecord,
  b: FindingRecord | DiagnosticRecord,
): number {
  return levels.indexOf(a.level) - levels.indexOf(b.level) || classOf(a) - classOf(b);
}

function classOf(record: FindingRecord | DiagnosticRecord): number {
  if ('diagnostic' in record) return -1;
  const at = findingClasses.findIndex((one) => one === record.status);
  return at < 0 ? findingClasses.length : at;
}
