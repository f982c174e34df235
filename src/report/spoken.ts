import type { SubjectState } from '../evaluate/lateness.ts';
import type { Counted } from '../evaluate/tally.ts';

/** The order in which counts of targets are said: the good ones first, as the office says it. */
export const spokenStatuses = [
  'pass',
  'pending',
  'fail',
  'indeterminate',
  'missing',
  'notApplicable',
  'waived',
] as const satisfies readonly Counted[];

/** The order in which counts of subjects are said. */
export const spokenStates = [
  'onTime',
  'late',
  'partial',
  'overdue',
  'returned',
  'extended',
  'dueSoon',
  'notDue',
] as const satisfies readonly SubjectState[];
