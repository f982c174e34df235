import * as Q from '../core/rational.ts';
import type { Rational } from '../core/rational.ts';
import type { Observation } from '../model/evidence.ts';

/** The number an observation states where it is one number, else its lower bound. */
export const amount = (seen: Observation): Rational => seen.stated.low?.at ?? Q.ZERO;

/**
 * The most that the parts of one figure can have counted twice, by what they declare as joint.
 * A pair counts once: the greater declaration of the two, but no more than either has in all;
 * a partner that has not reported has counted nothing yet.
 */
export function mostCountedTwice(parts: readonly Observation[]): Rational {
  const pairs = new Map<string, Rational>();
  for (const part of parts)
    for (const [key, value] of declared(part, parts)) pairs.set(key, Q.max(value, pairs.get(key) ?? Q.ZERO));
  const twice = [...pairs.values()].reduce(Q.add, Q.ZERO);
  const all = parts.map(amount);
  // However many pairs are declared, what is left is at least the greatest single part.
  return Q.min(twice, Q.sub(all.reduce(Q.add, Q.ZERO), all.reduce(Q.max, Q.ZERO)));
}

function declared(part: Observation, parts: readonly Observation[]): [string, Rational][] {
  return part.joint.flatMap((joint): [string, Rational][] => {
    const partner = parts.find((other) => other.unit === joint.with);
    if (!partner || partner === part) return [];
    const key = [part.unit, joint.with].toSorted().join(' ');
    return [[key, Q.min(joint.value, Q.min(amount(part), amount(partner)))]];
  });
}
