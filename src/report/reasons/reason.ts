import type { LoadedPlan } from '../../check.ts';
import type { ReasonCode } from '../../words/reasons.ts';
import type { Fills } from '../fill.ts';

/** One sentence of the proof: a code with its arguments; the words are made per language. */
export interface Reason {
  readonly code: ReasonCode;
  readonly args: Fills;
}

/** A sentence of the catalogue with what fills it. */
export const reason = (code: ReasonCode, args: Fills = {}): Reason => ({ code, args });

/** The name of a unit as in the text. */
export const nameOf = (unit: string, { registry }: LoadedPlan): string =>
  registry.units.get(unit)?.name ?? unit;
