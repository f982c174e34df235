import { isDeepStrictEqual } from 'node:util';
import type { Case, CaseMoment } from './case.ts';
import { shown } from './files.ts';
import type { Opinion } from './opinions.ts';
import { checked, findingsOf, opinionOf, oracleOn } from './opinions.ts';
import { smaller } from './shrink.ts';

/** One case on one day of which the two sides say different things. */
export interface Disagreement {
  readonly one: Case;
  readonly moment: CaseMoment;
  readonly jc: Opinion;
  readonly oracle: Opinion;
}

/** Where the two differ on a case, moment by moment. */
export function differences(one: Case, jc: readonly Opinion[], oracle: readonly Opinion[]): Disagreement[] {
  return one.moments.flatMap((moment, i) => {
    const [own, other] = [jc[i], oracle[i]];
    if (!own || !other) throw new Error(`seed ${one.seed} was not judged at ${moment.asOf}`);
    return isDeepStrictEqual(own, other) ? [] : [{ one, moment, jc: own, oracle: other }];
  });
}

/** What the oracle is asked: the case itself, unless a test wants to see a disagreement. */
export type Asked = (one: Case) => Case;

async function disagreement(candidates: readonly Case[], asked: Asked): Promise<Disagreement | undefined> {
  const judged = candidates.flatMap((one) => {
    const findings = findingsOf(one, checked(one));
    return findings ? [{ one, jc: findings.map(opinionOf) }] : [];
  });
  if (judged.length === 0) return undefined;
  const answers = await oracleOn(judged.map(({ one }) => asked(one)));
  return judged.flatMap(({ one, jc }, i) => differences(one, jc, answers[i] ?? [])).at(0);
}

/** Candidates that the oracle is asked about in one go. */
const AT_ONCE = 6;

/** The smallest case found on which the two still differ: parts are left out one after another, as long as any can be. */
export async function shrunk(found: Disagreement, asked: Asked = (one) => one): Promise<Disagreement> {
  const candidates = smaller({ ...found.one, moments: [found.moment] });
  for (let tried = 0; tried < candidates.length; tried += AT_ONCE) {
    // oxlint-disable-next-line no-await-in-loop -- each step starts from the one before it
    const next = await disagreement(candidates.slice(tried, tried + AT_ONCE), asked);
    if (next) return shrunk(next, asked);
  }
  return found;
}

/** What a person needs to look into it: the seed, both opinions, the case. */
export const told = ({ one, moment, jc, oracle }: Disagreement): string =>
  [
    `seed ${one.seed}, judged at ${moment.asOf}`,
    `jc:     ${JSON.stringify(jc)}`,
    `oracle: ${JSON.stringify(oracle)}`,
    shown(one),
  ].join('\n');
