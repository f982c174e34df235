import type { Listed } from '../load/folder.ts';
import { isSettled, NUMBERS, statOf } from './stat.ts';
import type { Store } from './store.ts';

/** What a run is known by: everything that its output depends on, without any file having been read. */
export interface RunKey {
  readonly name: string;
  readonly family: string;
  /** Can every file of it be told from a changed one by its stat alone? */
  readonly isSettled: boolean;
}

/**
 * The key of a run over `listed`, from its options and surroundings as text and the stats of all files; `hash` gives the
 * digest of a text or of bytes. Files that cannot be told from changed ones give a key under which nothing must be kept.
 */
export function keyOfRun(
  dir: string,
  listed: readonly Listed[],
  surroundings: string,
  now: number,
  hash: (content: string | Uint8Array) => string,
): Omit<RunKey, 'family'> {
  let lines = `${surroundings}\n`;
  let settled = true;
  // As bytes: to write ten thousand files' times as digits takes as long as asking for them.
  const numbers = new Float64Array(listed.length * NUMBERS);
  for (const [i, found] of listed.entries()) {
    const stat = statOf(dir, found);
    lines += `${'problem' in found ? found.problem : ''} ${found.path}\n`;
    if (stat) numbers.set(stat.of, i * NUMBERS);
    settled &&= stat !== undefined && isSettled(stat, now);
  }
  const stats = hash(new Uint8Array(numbers.buffer));
  return { name: hash(`${stats}\n${lines}`), isSettled: settled };
}

/** The output kept for a run of this key, or that of `make`, which is kept if it may be. */
export async function outputWithCache<T>(store: Store, key: RunKey, make: () => Promise<T>): Promise<T> {
  const kept = key.isSettled ? store.get(`${key.family}${key.name}`) : undefined;
  if (kept !== undefined) return JSON.parse(kept) as T;
  const output = await make();
  if (key.isSettled) store.put(`${key.family}${key.name}`, JSON.stringify(output), key.family);
  return output;
}
