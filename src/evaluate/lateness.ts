import type { CivilDate } from '../core/date.ts';
import { addDays, daysBetween } from '../core/date.ts';
import type { Roll } from '../core/workdays.ts';
import { rollForward } from '../core/workdays.ts';

/** States of one document for one recipient (SPEC 5). */
export type DocumentState = 'overdue' | 'returned' | 'late' | 'extended' | 'dueSoon' | 'notDue' | 'onTime';

/** States of a subject: the worst of its documents, or `partial` where one is in and another overdue. */
export type SubjectState = DocumentState | 'partial';

/** From worst to best; a subject takes the worst. */
export const subjectOrder = [
  'overdue',
  'partial',
  'returned',
  'late',
  'extended',
  'dueSoon',
  'notDue',
  'onTime',
] as const satisfies readonly SubjectState[];

/**
 * The last day that is still on time: the day named (the day before, where it does not count itself), then rolled.
 * Undefined only where the table of working days lacks a needed year, which loading has refused.
 */
export function lastDay(due: CivilDate, inclusive: boolean, roll: Roll): CivilDate | undefined {
  return rollForward(inclusive ? due : addDays(due, -1), roll);
}

/** What decides lateness, and nothing else does. */
export interface Handed {
  /** The last day that is still on time, extensions apart. */
  readonly last: CivilDate;
  readonly asOf: CivilDate;
  /** Extensions of this subject for this deadline. */
  readonly extensions: readonly { readonly from: CivilDate; readonly until: CivilDate }[];
  /** The first receipt that was not refused, if there is one by `asOf`. */
  readonly accepted: CivilDate | undefined;
  /** The first receipt that was refused, one in time before others; if there is one by `asOf`. */
  readonly refused: CivilDate | undefined;
  readonly soonDays: number;
}

/** `days`: days late, overdue, or left; by civil dates, from the last day on time. */
export interface Timing {
  readonly state: DocumentState;
  readonly days: number;
}

/** The one function that decides lateness (SPEC 5); every output uses it. */
export function timing(handed: Handed): Timing {
  const { accepted, refused } = handed;
  if (accepted !== undefined) return onTimeOrLate(handed, accepted);
  if (refused !== undefined && inTime(handed, refused)) return { state: 'returned', days: 0 };
  if (handed.extensions.some((extension) => covers(extension, handed.asOf))) return extended(handed);
  return handed.asOf > handed.last
    ? { state: 'overdue', days: daysBetween(handed.last, handed.asOf) }
    : due(handed);
}

function onTimeOrLate(handed: Handed, accepted: CivilDate): Timing {
  if (inTime(handed, accepted)) return { state: 'onTime', days: 0 };
  return { state: 'late', days: daysBetween(handed.last, accepted) };
}

/** What arrives while an extension is in force is on time for good. */
export const inTime = (handed: Pick<Handed, 'last' | 'extensions'>, day: CivilDate): boolean =>
  day <= handed.last || handed.extensions.some((extension) => covers(extension, day));

const covers = (
  extension: { readonly from: CivilDate; readonly until: CivilDate },
  day: CivilDate,
): boolean => extension.from <= day && day <= extension.until;

function extended(handed: Handed): Timing {
  const until = handed.extensions
    .filter((extension) => covers(extension, handed.asOf))
    .map((extension) => extension.until)
    .reduce((a, b) => (a > b ? a : b), handed.last);
  return until > handed.last ? { state: 'extended', days: daysBetween(handed.asOf, until) } : due(handed);
}

function due(handed: Handed): Timing {
  const left = daysBetween(handed.asOf, handed.last);
  return { state: left <= handed.soonDays ? 'dueSoon' : 'notDue', days: left };
}

/** A subject's state from those of its documents; the days are those of the worst. */
export function worstTiming(all: readonly Timing[]): { readonly state: SubjectState; readonly days: number } {
  const overdue = all.some((timed) => timed.state === 'overdue');
  const handedIn = all.some((timed) => timed.state === 'onTime' || timed.state === 'late');
  const worst = subjectOrder.find((state) => all.some((timed) => timed.state === state)) ?? 'onTime';
  const days = Math.max(0, ...all.filter((timed) => timed.state === worst).map((timed) => timed.days));
  return { state: overdue && handedIn ? 'partial' : worst, days };
}
