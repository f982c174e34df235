import type { Gate } from '../evaluate/gate.ts';
import { closes } from '../evaluate/gate.ts';
import { subjectOrder } from '../evaluate/lateness.ts';
import type { SubjectState } from '../evaluate/lateness.ts';
import type { Selection } from '../evaluate/select.ts';
import type { Counted } from '../evaluate/tally.ts';
import { countedAs } from '../evaluate/tally.ts';

/** Where one thing that is judged stands: a target, or a subject of a deadline. */
export interface Standing {
  readonly kind: 'target' | 'deadline';
  readonly id: string;
  /** The subject of a deadline; a target belongs to several. */
  readonly unit: string | undefined;
  readonly status: Counted | SubjectState;
}

/** What became of a verdict between two states. One of the two is absent where it is new or gone. */
export interface Move extends Pick<Standing, 'kind' | 'id' | 'unit'> {
  readonly from: Standing['status'] | undefined;
  readonly to: Standing['status'] | undefined;
  readonly trend: 'worse' | 'better' | 'other' | 'new' | 'gone';
}

/** Every verdict of a selection, in the order of the plan. */
export const standingsOf = ({ targets, deadlines }: Selection): readonly Standing[] => [
  ...targets.map((one) => ({
    kind: 'target' as const,
    id: one.target.id,
    unit: undefined,
    status: countedAs(one),
  })),
  ...deadlines.flatMap(({ deadline, subjects }) =>
    subjects.map(({ unit, state }) => ({ kind: 'deadline' as const, id: deadline.id, unit, status: state })),
  ),
];

export const keyOf = ({ kind, id, unit }: Pick<Standing, 'kind' | 'id' | 'unit'>): string =>
  unit === undefined ? `${kind} ${id}` : `${kind} ${id} ${unit}`;

/** What is not the same in both states; the order is that of the later one, what is gone at the end. */
export function movesBetween(before: readonly Standing[], after: readonly Standing[]): readonly Move[] {
  const earlier = new Map(before.map((one) => [keyOf(one), one]));
  const later = new Set(after.map(keyOf));
  const moved = after.flatMap(({ status: to, ...one }) => {
    const from = earlier.get(keyOf(one))?.status;
    return from === to ? [] : [{ ...one, from, to, trend: trendOf(from, to) }];
  });
  const gone = before.filter((one) => !later.has(keyOf(one)));
  return [
    ...moved,
    ...gone.map(({ status: from, ...one }) => ({ ...one, from, to: undefined, trend: 'gone' as const })),
  ];
}

function trendOf(from: Standing['status'] | undefined, to: Standing['status']): Move['trend'] {
  if (from === undefined) return 'new';
  const [before, after] = [badness(from), badness(to)];
  return after > before ? 'worse' : after < before ? 'better' : 'other';
}

/** From best to worst. What lies under a waiver, or does not apply, is neither better nor worse than what is met. */
const TARGETS: readonly (readonly Counted[])[] = [
  ['pass', 'notApplicable', 'waived'],
  ['pending'],
  ['indeterminate'],
  ['missing'],
  ['fail'],
];

function badness(status: Standing['status']): number {
  const rank = TARGETS.findIndex((group) => group.some((one) => one === status));
  return rank === -1 ? -subjectOrder.findIndex((one) => one === status) : rank;
}

/** Does what became of a verdict close the gate? Only what got worse, or is new, and is asked for. */
export const closesNow = (gate: Gate, { to, trend }: Move): boolean =>
  to !== undefined && (trend === 'worse' || trend === 'new') && closes(gate, to);
