import { join } from 'node:path';
import { decodeOutcomes, encodeOutcomes } from '../evidence/codec.ts';
import type { Outcome, Reading } from '../evidence/outcome.ts';
import type { Listed } from '../load/folder.ts';
import { readInto } from '../load/read.ts';
import { isRead } from '../parse/source-file.ts';
import { isSettled, statOf, textOf } from './stat.ts';
import type { Stat } from './stat.ts';
import type { Store } from './store.ts';

/** Where outcomes are kept: `family` names the workspace, `name` also what its reports are read against. */
export interface Place {
  readonly store: Store;
  readonly name: string;
  readonly family: string;
  /** When this run began to look, in milliseconds since 1970. */
  readonly now: number;
}

/** An outcome as kept, with the stat of its file; an empty stat is trusted by no run. */
interface Kept {
  readonly stat: string;
  readonly outcome: Outcome;
}

/**
 * The outcomes of what is listed, in that order: kept ones where the stat or, if that differs, the digest of the file is
 * that of an earlier run, and `make` for all others. The same as `make` for all.
 */
export async function outcomesWithCache(
  dir: string,
  listed: readonly Listed[],
  reading: Reading,
  place: Place,
  make: (listed: readonly Listed[]) => Promise<readonly Outcome[]>,
): Promise<readonly Outcome[]> {
  const stats = listed.map((found) => statOf(dir, found));
  const kept = keptIn(place, reading);
  const known = reuse(dir, listed, stats, kept, reading);
  const others = listed.filter((found) => !known.has(found.path));
  const made = new Map((await make(others)).map((one) => [one.path, one]));
  const outcomes = listed.flatMap((found) => known.get(found.path) ?? made.get(found.path) ?? []);
  if (others.length > 0 || kept.size !== listed.length) keep(outcomes, stats, place);
  return outcomes;
}

function keptIn({ store, name }: Place, { rules }: Reading): ReadonlyMap<string, Kept> {
  const [stats = '', text = ''] = store.get(name)?.split('\n') ?? [];
  const outcomes = decodeOutcomes(text, rules) ?? [];
  const all = outcomes.length === 0 ? [] : (JSON.parse(stats) as readonly string[]);
  return new Map(outcomes.map((outcome, i) => [outcome.path, { stat: all[i] ?? '', outcome }]));
}

function keep(outcomes: readonly Outcome[], stats: readonly (Stat | undefined)[], place: Place): void {
  const texts = stats.map((stat) => (stat && isSettled(stat, place.now) ? textOf(stat) : ''));
  place.store.put(place.name, `${JSON.stringify(texts)}\n${encodeOutcomes(outcomes)}`, place.family);
}

function reuse(
  dir: string,
  listed: readonly Listed[],
  stats: readonly (Stat | undefined)[],
  kept: ReadonlyMap<string, Kept>,
  reading: Reading,
): ReadonlyMap<string, Outcome> {
  const read = readInto(reading.limits.fileBytes);
  const known = new Map<string, Outcome>();
  listed.forEach((found, i) => {
    const before = kept.get(found.path);
    // A file that could not be read may be readable now, whatever its stat says.
    if (before?.outcome.sha256 === undefined || 'problem' in found) return;
    const stat = stats[i];
    if (before.stat === '' || !stat || before.stat !== textOf(stat)) {
      const entry = read(join(dir, found.path), found.path);
      if (!isRead(entry) || entry.sha256 !== before.outcome.sha256) return;
    }
    known.set(found.path, before.outcome);
  });
  return known;
}
