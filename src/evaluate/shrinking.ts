import * as Q from '../core/rational.ts';
import type { Observation, Submission } from '../model/evidence.ts';
import type { Figure, Plan } from '../model/plan.ts';

/** The kind of revision that adds what was missing (补报). */
export const ADDITION = '补报';

/** A cumulative value that is smaller than in the revision before. */
export interface Shrunken {
  readonly figure: Figure;
  readonly earlier: Observation;
  readonly seen: Observation;
}

/** The cumulative values of a revision that are certainly smaller than in the one before. */
export function shrunken(before: Submission, one: Submission, plan: Plan): Shrunken[] {
  return one.observations.flatMap((seen): Shrunken[] => {
    const figure = plan.figures.get(seen.figure);
    if (figure?.moves !== 'cumulative') return [];
    const earlier = before.observations.find(
      (other) => other.figure === seen.figure && other.scope === seen.scope,
    );
    return earlier && isSmaller(seen, earlier) ? [{ figure, earlier, seen }] : [];
  });
}

const isSmaller = ({ stated: { high } }: Observation, { stated: { low } }: Observation): boolean =>
  high !== undefined && low !== undefined && Q.compare(high.at, low.at) < 0;
