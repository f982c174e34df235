import type { CivilDate } from '../core/date.ts';
import * as I from '../core/interval.ts';
import type { Interval } from '../core/interval.ts';
import { sure } from '../core/sure.ts';
import type { Target } from '../model/plan.ts';
import { figuresOf, readsOf, shareOf } from './measures/fields.ts';
import { measureSet } from './measures/index.ts';
import { staysEmpty } from './measures/ratio.ts';
import { traitsOf } from './measures/traits.ts';
import type { MeasureContext, Part, ValueSet } from './part.ts';
import { seenAs, setOf } from './part.ts';

/** The values a target's measure may take over all reporters, and whether two of them contradict each other. */
export interface Combined {
  readonly values: ValueSet;
  readonly conflict: boolean;
  /** Where several bodies tell the same number and not alike: what each may still say; `values` is then all between them. */
  readonly each?: readonly Interval[] | undefined;
}

/** Several reporters into one set, as the figure says: disjoint parts, one number told by several, or the greatest. */
export function combine(target: Target, parts: readonly Part[], context: MeasureContext): Combined {
  if (target.combine === 'sum' || isGreatestOfFigures(target))
    return { values: measureSet(target.measure, parts, context), conflict: false };
  const telling = target.combine === 'max' ? thatMayHaveSome(target, parts, context) : parts;
  const each = telling.map((part) => alone(target, part, context));
  const sets = each.flatMap((values) => (values.kind === 'set' ? [values.set] : []));
  const orNone = each.filter((values) => values.kind === 'noValue' || values.orNone).length;
  if (sets.length === 0) return { values: sure(each[0]), conflict: false };
  if (target.combine === 'max')
    return { values: setOf(sets.reduce(I.maximum), orNone === each.length), conflict: false };
  return sets.length < each.length
    ? { values: setOf(EVERYTHING, true), conflict: contradicts(target, parts, context) }
    : agreed(target, parts, sets, orNone > 0, context);
}

/** The greatest is one of those that may come to something; where none may, they all come to nothing together. */
function thatMayHaveSome(target: Target, parts: readonly Part[], context: MeasureContext): readonly Part[] {
  const share = shareOf(target.measure);
  if (!share) return parts;
  const some = parts.filter((part) => !staysEmpty(share, part, context));
  const isSome = some.some((part) => alone(target, part, context).kind === 'set');
  return isSome ? some : parts;
}

/** What one reporter comes to by itself: asked again with each revision of another, and still the same. */
function alone({ measure }: Target, part: Part, context: MeasureContext): ValueSet {
  const known = aloneBefore.get(part);
  if (known?.measure === measure && known.context === context) return known.values;
  const values = measureSet(measure, [part], context);
  aloneBefore.set(part, { measure, context, values });
  return values;
}

interface Alone {
  readonly measure: Target['measure'];
  readonly context: MeasureContext;
  readonly values: ValueSet;
}

const aloneBefore = new WeakMap<Part, Alone>();

const isGreatestOfFigures = ({ combine: how, measure }: Target): boolean =>
  how === 'max' && traitsOf(measure).greatestOf === 'figures';

/** A body that says there is nothing to measure agrees with no number that another may give. */
const EVERYTHING: Interval = { low: undefined, high: undefined };

/**
 * Several bodies tell the same number. Once all are final, values that meet count where they overlap. Until then any body's
 * value may turn out to contradict the others, so a verdict needs every value of every body to give it: a pass waits for
 * all of them, and a fail stands only where none of them could lift it.
 */
function agreed(
  target: Target,
  parts: readonly Part[],
  sets: readonly Interval[],
  orNone: boolean,
  context: MeasureContext,
): Combined {
  const conflict = contradicts(target, parts, context);
  const settled = !conflict && parts.every((part) => isFinal(target, part));
  const overlap = settled ? overlapOf(sets) : undefined;
  return {
    values: setOf(overlap ?? sets.reduce(I.hull), orNone),
    conflict,
    each: overlap ? undefined : sets,
  };
}

const overlapOf = (sets: readonly Interval[]): Interval | undefined =>
  sets.reduce<Interval | undefined>((all, set) => all && I.intersect(all, set), sets[0]);

/** What one body has told: a set of values, or that there is nothing to measure. */
interface Told {
  readonly set: Interval | undefined;
  readonly date: CivilDate;
  readonly final: boolean;
}

/** Do two bodies that have told it contradict each other? */
function contradicts(target: Target, parts: readonly Part[], context: MeasureContext): boolean {
  const told = parts
    .filter((part) => isReported(target, part))
    .map(
      (part): Told => ({
        set: stated(target, part, context),
        date: dateOf(target, part),
        final: isFinal(target, part),
      }),
    );
  return told.some((a, i) => told.slice(i + 1).some((b) => contradict(a, b)));
}

/**
 * Values can contradict each other only where they speak of the same date, or are both final (SPEC 4, fine print).
 * Where one body has nothing to measure, the other may only be ahead of it, unless both are final.
 */
function contradict(a: Told, b: Told): boolean {
  const final = a.final && b.final;
  if (a.set && b.set) return (final || a.date === b.date) && !I.intersect(a.set, b.set);
  return final && a.set !== b.set;
}

/** What one body has said, as if it were final; undefined where there is nothing to measure. */
function stated(target: Target, part: Part, context: MeasureContext): Interval | undefined {
  const asFinal: Part = {
    unit: part.unit,
    seen: (figure) => {
      const seen = part.seen(figure);
      return seen && !seen.final ? seenAs(seen, { final: true }) : seen;
    },
  };
  const values = measureSet(target.measure, [asFinal], context);
  return values.kind === 'set' ? values.set : undefined;
}

/** Has a reporter given everything the measure needs from it, in counts or as a percentage? */
export function isReported(target: Target, part: Part): boolean {
  return usedBy(target, part).length > 0;
}

/** Is everything final that the measure uses from this reporter? */
export function isFinal(target: Target, part: Part): boolean {
  const used = usedBy(target, part);
  return used.length > 0 && used.every((figure) => part.seen(figure)?.final === true);
}

/** The figures a verdict uses from a reporter: its counts if complete, else its percentage, else none. */
export function usedBy(target: Target, part: Part): string[] {
  const needed = figuresOf(target.measure);
  if (needed.every((figure) => part.seen(figure))) return needed;
  const percentage = readsOf(target.measure).find((figure) => !needed.includes(figure));
  return percentage !== undefined && part.seen(percentage) ? [percentage] : [];
}

/** The earliest date of what is used: a measure over two figures is as old as the older one. */
const dateOf = (target: Target, part: Part): CivilDate =>
  usedBy(target, part)
    .map((figure) => sure(part.seen(figure)).asOf)
    .reduce((a, b) => (a < b ? a : b));
