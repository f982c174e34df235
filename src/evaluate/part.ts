import type { Figure } from '../model/plan.ts';
import type { Observation } from '../model/evidence.ts';
import type { Interval } from '../core/interval.ts';

/** What one reporter has said about the figures of one measure, in one scope and period. */
export interface Part {
  readonly unit: string;
  readonly seen: (figure: string) => Observation | undefined;
}

/** What measures may look up besides their parts. */
export interface MeasureContext {
  readonly figure: (id: string) => Figure;
  /** Deduct declared joint parts as certainly counted twice, instead of leaving an interval (a reading). */
  readonly withoutJoint: boolean;
}

/** What is zero where a measure has no value. */
export type NoValue = 'zeroDenominator' | 'zeroBaseline';

/**
 * The values that a measure could still take. `noValue` where none is defined: 0/0, or a change against 0.
 * `orNone` where it may still turn out to have none.
 */
export type ValueSet =
  | { readonly kind: 'set'; readonly set: Interval; readonly orNone: boolean }
  | { readonly kind: 'noValue'; readonly because: NoValue };

export const setOf = (set: Interval, orNone = false): ValueSet => ({ kind: 'set', set, orNone });

/** An observation but for what is changed. It may be kept in another form than it shows, so nothing copies one by spreading it. */
export const seenAs = (seen: Observation, change: Partial<Observation>): Observation => ({
  figure: seen.figure,
  scope: seen.scope,
  unit: seen.unit,
  stated: seen.stated,
  text: seen.text,
  percentage: seen.percentage,
  asOf: seen.asOf,
  final: seen.final,
  roster: seen.roster,
  emptyStated: seen.emptyStated,
  joint: seen.joint,
  at: seen.at,
  ...change,
});
