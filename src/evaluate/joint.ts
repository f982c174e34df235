import * as Q from '../core/rational.ts';
import type { Rational } from '../core/rational.ts';
import type { Observation } from '../model/evidence.ts';

/** The number an observation states where it is one number, else its lower bound. */
export const amount = (seen: Observation): Rational => seen.stated.low?.at ?? Q.ZERO;

/** Beyond so many bodies with joint parts not every choice is tried: one that adds something is taken, greatest first. */
const MANY = 10;

/**
 * The most that the parts of one figure can have counted twice, by what they declare as joint.
 * A pair counts once: the greater declaration of the two, but no more than either has in all;
 * a partner that has not reported has counted nothing yet.
 */
export function mostCountedTwice(parts: readonly Observation[]): Rational {
  if (parts.every((part) => part.joint.length === 0)) return Q.ZERO;
  const shared = new Map<string, Rational>();
  for (const part of parts)
    for (const [key, value] of declared(part, parts))
      shared.set(key, Q.max(value, shared.get(key) ?? Q.ZERO));
  const involved = parts.filter((part) =>
    [...shared.keys()].some((key) => key.split(' ').includes(part.unit)),
  );
  const greatestFirst = involved.toSorted((a, b) => Q.compare(amount(b), amount(a)));
  return Q.sub(involved.map(amount).reduce(Q.add, Q.ZERO), certain([], greatestFirst, shared));
}

/**
 * What was certainly done, each thing once: of any bodies, all that they have less what each two of them share.
 * The best choice of bodies counts, so a body more never makes less certain.
 */
function certain(
  chosen: readonly Observation[],
  left: readonly Observation[],
  shared: ReadonlyMap<string, Rational>,
): Rational {
  const [next, ...others] = left;
  if (!next) return Q.ZERO;
  const again = chosen.map((one) => shared.get(pairOf(one.unit, next.unit)) ?? Q.ZERO);
  const own = Q.sub(amount(next), again.reduce(Q.add, Q.ZERO));
  const taken = (): Rational => Q.add(own, certain([...chosen, next], others, shared));
  const passed = (): Rational => certain(chosen, others, shared);
  if (left.length > MANY) return own.n > 0n ? taken() : passed();
  return Q.max(taken(), passed());
}

const pairOf = (a: string, b: string): string => [a, b].toSorted().join(' ');

function declared(part: Observation, parts: readonly Observation[]): [string, Rational][] {
  return part.joint.flatMap((joint): [string, Rational][] => {
    const partner = parts.find((other) => other.unit === joint.with);
    if (!partner || partner === part) return [];
    return [[pairOf(part.unit, joint.with), Q.min(joint.value, Q.min(amount(part), amount(partner)))]];
  });
}
