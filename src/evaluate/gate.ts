import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isError } from '../diagnostics/severity.ts';
import type { Counted, Tally } from './tally.ts';
import type { SubjectState } from './lateness.ts';

/** What may close the gate, in the order of the help page: errors in files, verdicts, states of deadlines, warnings. */
export const gateClasses = [
  'invalid',
  'fail',
  'missing',
  'indeterminate',
  'overdue',
  'partial',
  'late',
  'warning',
] as const;

export type GateClass = (typeof gateClasses)[number];

/** What closes the gate. Whatever it says, errors in plan and registry do: without them nothing is judged. */
export interface Gate {
  readonly failOn: readonly GateClass[];
  /** Warnings up to this many are let through; undefined is without limit. */
  readonly maxWarnings: number | undefined;
}

/** SPEC 7: `late` never gates unless asked, since nobody can cure it. */
export const DEFAULT_GATE: Gate = {
  failOn: ['invalid', 'fail', 'missing', 'indeterminate', 'overdue', 'partial'],
  maxWarnings: undefined,
};

/** Classes of findings, each also the name of a verdict or a state. */
export const findingClasses = ['fail', 'indeterminate', 'missing', 'overdue', 'partial', 'late'] as const;

/** Does a verdict, or a state of a deadline, close this gate? */
export const closes = (gate: Gate, status: Counted | SubjectState): boolean =>
  gate.failOn.some((one) => one === status);

/** How many findings of the selection close the gate, and whether there are too many warnings. */
export function gatingCount(gate: Gate, { targets, subjects }: Tally, warnings: number): number {
  const counts: Readonly<Record<string, number>> = { ...subjects, ...targets };
  const findings = findingClasses.filter((one) => closes(gate, one)).map((one) => counts[one] ?? 0);
  return findings.reduce((a, b) => a + b, 0) + gatingWarnings(gate, warnings);
}

/** Warnings close the gate all, or none unless there are more than are let through. */
export function gatingWarnings(gate: Gate, warnings: number): number {
  if (gate.failOn.includes('warning')) return warnings;
  return gate.maxWarnings !== undefined && warnings > gate.maxWarnings ? warnings : 0;
}

/** Is it an error that closes the gate? Only those of submissions may be let through. */
export const isClosing = (gate: Gate, diagnostic: Diagnostic): boolean =>
  isError(diagnostic) && (gate.failOn.includes('invalid') || !diagnostic.place.path.startsWith('reports/'));
