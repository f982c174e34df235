import { availableParallelism } from 'node:os';
import type { Opened } from '../check.ts';
import type { Outcome } from '../evidence/outcome.ts';
import type { Listed } from '../load/folder.ts';
import { listReports, outcomesOf } from '../load/reports.ts';
import { Failure } from './failure.ts';

/** How to read the reports; none of it changes what is found. */
export interface GatherOptions {
  readonly threads?: string | undefined;
}

/** A thread costs as much as reading so many reports (bench/RESULTS.md). */
const WORTH_A_THREAD = 1_000;
/** Beyond so many, the one thread that judges is what is waited for. */
const MOST_THREADS = 8;

/** The outcomes of all reports of a workspace, in the order of their paths. */
export async function gatherOutcomes(
  folder: string,
  opened: Opened,
  options: GatherOptions,
): Promise<readonly Outcome[]> {
  const listed = listReports(folder);
  const threads = threadsFor(listed, options);
  if (threads > 1 && opened.reading) {
    const { outcomesInThreads } = await import('../threads/pool.ts');
    return outcomesInThreads(folder, listed, opened.reading, threads - 1);
  }
  return outcomesOf(folder, opened.plan.workspace.limits, opened.outcomeOf)(listed);
}

function threadsFor(listed: readonly Listed[], { threads }: GatherOptions): number {
  if (threads === undefined)
    return Math.min(availableParallelism(), MOST_THREADS, Math.floor(listed.length / WORTH_A_THREAD));
  const number = /^[1-9]\d?$/.test(threads) ? Number(threads) : undefined;
  if (number !== undefined) return number;
  throw new Failure({
    zh: `--threads要写1到99的整数；写的是“${threads}”`,
    en: `--threads takes a whole number from 1 to 99, not "${threads}"`,
  });
}
