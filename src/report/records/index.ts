import { isError } from '../../check.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fixOf, messageOf } from '../../diagnostics/message.ts';
import { gatingWarnings, isClosing } from '../../evaluate/gate.ts';
import { concerns } from '../../evaluate/select.ts';
import type { Selection } from '../../evaluate/select.ts';
import type { Judged } from '../../judge.ts';
import { keyOf } from '../../review/move.ts';
import { deadlineRecords, monitoredRecord, recordingOf, targetRecord } from './findings.ts';
import type { Recording } from './findings.ts';
import { movedRecord } from './moved.ts';
import type { DiagnosticRecord, FindingRecord, Records } from './record.ts';

export type { DiagnosticRecord, FindingRecord, Records } from './record.ts';

/**
 * The findings and diagnostics of a selection as flat lists, made once for every format that lists them. Diagnostics
 * in the files of units that are not selected are left out: `judged.otherErrors` counts them.
 */
export function recordsOf(judged: Judged): Records {
  const records = made.get(judged) ?? make(judged);
  made.set(judged, records);
  return records;
}

const made = new WeakMap<Judged, Records>();

function make(judged: Judged): Records {
  const { result, selection } = judged;
  const own = result.diagnostics.filter((one) => concerns(one, selection ?? { units: undefined }));
  return { findings: findingsOf(judged), diagnostics: diagnosticRecords(own, judged) };
}

/** Of a change under review only what it would change: the rest of the board is none of its business. */
function findingsOf(judged: Judged): FindingRecord[] {
  const { selection, review, moves = [] } = judged;
  const { loaded } = judged.result;
  if (!selection || !loaded) return [];
  const recording = recordingOf(loaded, selection, judged);
  const moved = new Map(moves.map((one) => [keyOf(one), one]));
  if (review)
    return boardRecords(selection, recording).flatMap((one) => movedRecord(one, moved.get(one.key)));
  return boardRecords(selection, recording);
}

function boardRecords(selection: Selection, recording: Recording): FindingRecord[] {
  return [
    ...selection.targets.map((one) => targetRecord(one, recording)),
    ...selection.deadlines.flatMap((one) => deadlineRecords(one, recording)),
    ...selection.monitored.flatMap((one) => monitoredRecord(one, recording)),
  ];
}

/** Equal mistakes on equal lines of one file are told apart by their order, and by nothing that an edit above moves. */
function diagnosticRecords(diagnostics: readonly Diagnostic[], judged: Judged): DiagnosticRecord[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const base = identityOf(diagnostic);
    const n = (seen.get(base) ?? 0) + 1;
    seen.set(base, n);
    return { ...diagnosticRecord(diagnostic, judged), key: `diagnostic ${base} ${n}` };
  });
}

function diagnosticRecord(diagnostic: Diagnostic, judged: Judged): Omit<DiagnosticRecord, 'key'> {
  const { gate, warnings, result } = judged;
  const [, unit = ''] = /^reports\/([^/]+)\//u.exec(diagnostic.place.path) ?? [];
  return {
    diagnostic,
    level: isError(diagnostic) ? 'error' : 'warning',
    gating:
      judged.counts(diagnostic) &&
      (isError(diagnostic) ? isClosing(gate, diagnostic) : gatingWarnings(gate, warnings) > 0),
    unit: result.loaded?.registry.units.get(unit)?.name,
    message: { zh: messageOf(diagnostic, 'zh'), en: messageOf(diagnostic, 'en') },
    fix: { zh: fixOf(diagnostic, 'zh'), en: fixOf(diagnostic, 'en') },
  };
}

const identityOf = ({ code, place, args, source = '' }: Diagnostic): string =>
  JSON.stringify([code, place.path, Object.entries(args), source.trim()]);

/** What tells a record again in another run, whatever lines have moved: 32 hex digits, unique in a run. */
export const fingerprintOf = ({ key }: Pick<FindingRecord, 'key'>, hash: (text: string) => string): string =>
  hash(key).slice(0, 32);
