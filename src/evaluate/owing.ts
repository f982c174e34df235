import type { CivilDate } from '../core/date.ts';
import { addDays } from '../core/date.ts';
import type { Extension, Observation } from '../model/evidence.ts';
import type { Deadline, Figure, Owed } from '../model/plan.ts';
import { lastDay, timing } from './lateness.ts';
import type { View } from './view.ts';

/** Why a value that is owed is not in. */
export type OwingReason = 'notReported' | 'refused' | 'returned' | 'notFinal' | 'tooOld';

/** One value that a unit owes and has not handed in. It is a debt once `overdue`. */
export interface Owing {
  readonly unit: string;
  readonly figure: string;
  readonly scope: string | undefined;
  readonly by: CivilDate;
  readonly asOf: CivilDate;
  readonly final: boolean;
  readonly overdue: boolean;
  /** Civil days since the last day on time; 0 while not overdue. */
  readonly days: number;
  /** The last day of an extension in force, under which the value is no debt. */
  readonly extendedTo: CivilDate | undefined;
  readonly deadline: string | undefined;
  readonly reason: OwingReason;
}

/** What owing needs to know of the plan and the exceptions. */
export interface OwingContext {
  readonly view: View;
  readonly deadlines: readonly Deadline[];
  readonly extensions: readonly Extension[];
}

/**
 * What one unit still owes of one figure, scope and period: nothing, once its final value is in.
 * `instead` is what the unit gave in place of the figure: it pays by the same rules.
 */
export function owingOf(
  figure: Figure,
  scope: string | undefined,
  unit: string,
  period: string,
  context: OwingContext,
  instead?: Observation,
): Owing[] {
  const seen = context.view.observation(figure.id, scope, unit, period);
  return figure.owed
    .filter((owed) => owed.period === period && !pays(seen, owed) && !pays(instead, owed))
    .map((owed) => ({
      unit,
      figure: figure.id,
      scope,
      asOf: owed.asOf,
      final: owed.final,
      deadline: owed.deadline,
      reason: reasonOf(instead ?? seen, unit, period, owed, context.view),
      ...dueOf(owed, unit, context),
    }));
}

/** Only a final value pays a final debt; any value about the date or later pays an interim one. */
function pays(seen: Observation | undefined, owed: Owed): boolean {
  if (!seen) return false;
  return seen.final || (!owed.final && seen.asOf >= owed.asOf);
}

function reasonOf(
  seen: Observation | undefined,
  unit: string,
  period: string,
  owed: Owed,
  view: View,
): OwingReason {
  const current = view.current(unit, period);
  if (current === 'refused' || current === 'returned') return current;
  if (!seen) return 'notReported';
  return owed.final ? 'notFinal' : 'tooOld';
}

function dueOf(owed: Owed, unit: string, context: OwingContext): DueOf {
  const extensions = context.extensions.filter((one) => one.unit === unit && one.deadline === owed.deadline);
  if (extensions.length > 0) return dueUnder(owed, extensions, context);
  // Without an extension it is the same for every unit.
  const known = dues.get(context.deadlines) ?? new Map<Owed, Due>();
  dues.set(context.deadlines, known);
  const before = known.get(owed);
  if (before?.asOf === context.view.moment.asOf) return before.due;
  const due = dueUnder(owed, [], context);
  known.set(owed, { asOf: context.view.moment.asOf, due });
  return due;
}

type DueOf = Pick<Owing, 'by' | 'overdue' | 'days' | 'extendedTo'>;

interface Due {
  readonly asOf: CivilDate;
  readonly due: DueOf;
}

/** When what is owed is due without an extension, by the deadlines of the reading in force. */
const dues = new WeakMap<readonly Deadline[], Map<Owed, Due>>();

function dueUnder(owed: Owed, extensions: readonly Extension[], context: OwingContext): DueOf {
  const { asOf } = context.view.moment;
  const by = dueDay(owed, context.deadlines);
  // The one definition of lateness: nothing has been handed in that would pay.
  const { state, days } = timing({
    last: by,
    asOf,
    extensions,
    accepted: undefined,
    refused: undefined,
    soonDays: 0,
  });
  const overdue = state === 'overdue';
  const extendedTo = state === 'extended' ? addDays(asOf, days) : undefined;
  return { by, overdue, days: overdue ? days : 0, extendedTo };
}

/** With a deadline, its last day on time; else the day named, inclusive. */
function dueDay(owed: Owed, deadlines: readonly Deadline[]): CivilDate {
  const deadline = deadlines.find((one) => one.id === owed.deadline);
  return (deadline && lastDay(deadline.due, deadline.inclusive, deadline.roll)) ?? owed.by;
}
