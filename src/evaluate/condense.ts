import * as I from '../core/interval.ts';
import type { Observation } from '../model/evidence.ts';
import type { Target } from '../model/plan.ts';
import { readsOf } from './measures/fields.ts';
import { traitsOf } from './measures/traits.ts';
import { seenAs } from './part.ts';
import type { Part } from './part.ts';
import type { Side } from './sides.ts';

/**
 * Fewer sides that come to the same: those that a sum cannot tell apart are added into one. With them, what one reporter
 * among thousands changes is found without looking at all the others again.
 * `weigh` decides the same on these sides as on all; what is said of a single reporter is lost.
 */
export function condense(target: Target, sides: readonly Side[]): readonly Side[] {
  if (target.combine !== 'sum' || !traitsOf(target.measure).seesSumsOnly) return sides;
  // Joint parts are between two bodies by name, and a rounded percentage has no weight that could be added.
  if (sides.some((side) => standsAlone(target, side))) return sides;
  const groups = new Map<string, Side>();
  for (const side of sides) {
    const kind = kindOf(target, side);
    const other = groups.get(kind);
    groups.set(kind, other ? merged(target, other, side) : side);
  }
  return [...groups.values()];
}

const seenBy = (target: Target, { part }: Side): (Observation | undefined)[] =>
  readsOf(target.measure).map((figure) => part.seen(figure));

const standsAlone = (target: Target, side: Side): boolean =>
  seenBy(target, side).some((one) => one !== undefined && (one.joint.length > 0 || one.percentage));

/** Sides of one kind are interchangeable: all about them is alike but the amounts. */
function kindOf(target: Target, side: Side): string {
  const about = seenBy(target, side).map((one) =>
    one === undefined ? '-' : `${one.final} ${one.emptyStated} ${one.roster}`,
  );
  return [side.reported, side.final, side.owing.some((one) => one.overdue), ...about].join();
}

function merged(target: Target, a: Side, b: Side): Side {
  const reads = readsOf(target.measure);
  const seen = reads.map((figure) => sumOf(a.part.seen(figure), b.part.seen(figure)));
  const part: Part = { unit: a.part.unit, seen: (figure) => seen[reads.indexOf(figure)] };
  return { ...a, part };
}

/** Of one kind, both have said it or neither. */
const sumOf = (a: Observation | undefined, b: Observation | undefined): Observation | undefined =>
  a && b && seenAs(a, { stated: I.add(a.stated, b.stated) });
