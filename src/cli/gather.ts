import { hash } from 'node:crypto';
import type { Opened } from '../check.ts';
import type { Outcome } from '../evidence/outcome.ts';
import type { Listed } from '../load/folder.ts';
import { outcomesOf } from '../load/reports.ts';
import { isRead } from '../parse/source-file.ts';
import { build, version } from '../version.ts';
import type { CacheAt } from './cache.ts';
import { Failure } from './failure.ts';

/** How to read the reports; none of it changes what is found. */
export interface GatherOptions {
  readonly threads?: string | undefined;
  /** Where outcomes are kept from run to run, if they are. */
  readonly cacheAt?: CacheAt | undefined;
}

/** Fewer reports do not pay for the start of a thread, nor for handing over what it read (bench/RESULTS.md). */
const WORTH_A_THREAD = 5_000;
/** Beyond so many, the one thread that judges is what is waited for. */
const MOST_THREADS = 8;

/** The outcomes of what is listed, in that order; what is kept of an earlier run and still holds is not made again. */
export async function readReports(
  folder: string,
  listed: readonly Listed[],
  opened: Opened,
  options: GatherOptions,
): Promise<readonly Outcome[]> {
  const { cacheAt } = options;
  const { reading } = opened;
  const make = (some: readonly Listed[]): Promise<readonly Outcome[]> =>
    readAll(folder, some, opened, options);
  if (!cacheAt || !reading) return make(listed);
  const { outcomesWithCache } = await import('../cache/outcomes.ts');
  const family = `${cacheAt.workspace}-outcomes-`;
  const name = `${family}${contextOf(opened)}`;
  return outcomesWithCache(folder, listed, reading, { ...cacheAt, name, family }, make);
}

/** What an outcome depends on besides its file: this build, the plan and registry as bytes, the readings chosen. */
function contextOf({ entries, plan, readings }: Opened): string {
  const bytes = entries.flatMap((entry) =>
    isRead(entry) && /^(?:plan|registry)\//.test(entry.path) ? [entry.path, entry.sha256] : [],
  );
  return hash('sha256', JSON.stringify([version, build, plan.workspace.limits, readings, bytes]));
}

/** By as many threads as pays off. */
async function readAll(
  folder: string,
  listed: readonly Listed[],
  opened: Opened,
  options: GatherOptions,
): Promise<readonly Outcome[]> {
  const threads = await threadsFor(listed, options);
  if (threads > 1 && opened.reading) {
    const { outcomesInThreads } = await import('../threads/pool.ts');
    return outcomesInThreads(folder, listed, opened.reading, threads - 1);
  }
  return outcomesOf(folder, opened.plan.workspace.limits, opened.outcomeOf)(listed);
}

async function threadsFor(listed: readonly Listed[], { threads }: GatherOptions): Promise<number> {
  if (threads === undefined) {
    const worth = Math.min(MOST_THREADS, Math.floor(listed.length / WORTH_A_THREAD));
    return worth < 2 ? 1 : Math.min(worth, await coresForThreads());
  }
  const number = /^[1-9]\d?$/.test(threads) ? Number(threads) : undefined;
  if (number !== undefined) return number;
  throw new Failure({
    zh: `--threads要写1到99的整数；写的是“${threads}”`,
    en: `--threads takes a whole number from 1 to 99, not "${threads}"`,
  });
}

/** Half of the cores: the other half is busy with what the engine compiles and collects meanwhile. Two cores are one thread's. */
async function coresForThreads(): Promise<number> {
  const { availableParallelism } = await import('node:os');
  return Math.max(1, Math.floor(availableParallelism() / 2));
}
