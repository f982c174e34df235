// The second opinion on what passes, many cases at a time.
import type { Case } from '../oracle/case.ts';
import type { Opinion } from '../oracle/opinions.ts';
import { oracleOn } from '../oracle/opinions.ts';
import type { Fuzzed } from './fuzzed.ts';

/** Scopes and targets that pass here and nowhere else. */
function deniedBy(other: Opinion, own: Opinion): string[] {
  return Object.entries(own.targets).flatMap(([id, { status, scopes }]) => [
    ...(status === 'pass' && other.targets[id]?.status !== 'pass' ? [id] : []),
    ...Object.keys(scopes)
      .filter((scope) => scopes[scope] === 'pass' && other.targets[id]?.scopes[scope] !== 'pass')
      .map((scope) => `${id} ${scope}`),
  ]);
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What a person needs to look into it: the seed, what is wrong, the damaged files. */
export const told = ({ seed, damaged: { files, paths } }: Fuzzed, faults: readonly string[]): string =>
  [
    `seed ${seed}: ${faults.join('; ')}`,
    ...files.filter(({ path }) => paths.has(path)).map(({ path, bytes }) => `--- ${path}\n${decode(bytes)}`),
  ].join('\n');

/** Asks the oracle about all that pass, in one process: those of which it denies a pass, as texts. */
export async function denied(all: readonly Fuzzed[]): Promise<string[]> {
  const passing = all.flatMap((one) => (one.passing ? [{ one, ...one.passing }] : []));
  // Whatever was wrong with a refused file, the question is the same: each is asked once.
  const asked = passing.map((each) => JSON.stringify(each.asked));
  const answerTo = await answersTo(new Map(asked.map((key, i) => [key, passing[i]?.asked])));
  return passing.flatMap(({ one, own }, i) => {
    const other = answerTo.get(asked[i] ?? '')?.[0];
    const wrong = other ? deniedBy(other, own) : ['no answer'];
    return wrong.length > 0 ? [told(one, wrong)] : [];
  });
}

async function answersTo(questions: ReadonlyMap<string, Case | undefined>): Promise<Map<string, Opinion[]>> {
  const cases = [...questions.values()].filter((one) => one !== undefined);
  const answers = cases.length > 0 ? await oracleOn(cases) : [];
  return new Map([...questions.keys()].map((key, i) => [key, answers[i] ?? []]));
}
