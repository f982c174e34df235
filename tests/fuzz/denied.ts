// The second opinion on what passes, many cases at a time.
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
  const asked = all.flatMap((one) => (one.passing ? [{ one, ...one.passing }] : []));
  if (asked.length === 0) return [];
  const answers = await oracleOn(asked.map((each) => each.asked));
  return asked.flatMap(({ one, own }, i) => {
    const other = answers[i]?.[0];
    const wrong = other ? deniedBy(other, own) : ['no answer'];
    return wrong.length > 0 ? [told(one, wrong)] : [];
  });
}
