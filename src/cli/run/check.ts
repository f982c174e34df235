import { isCacheAsked } from '../cache-option.ts';
import type { CacheOptions } from '../cache-option.ts';
import type { FormatOptions } from '../format-option.ts';
import type { Io } from '../io.ts';
import type { JudgingOptions } from '../judging/index.ts';
import { judgesNamed } from '../judging/named.ts';
import type { Output } from '../output.ts';
import { isReport, outputsOf } from '../outputs.ts';
import type { Report } from '../outputs.ts';

/** Options of `jc check` as typed. */
export interface CheckOptions extends JudgingOptions, FormatOptions, CacheOptions {
  readonly quiet?: boolean | undefined;
  readonly lang?: string | undefined;
  readonly color?: string | undefined;
}

/** Loads, validates, judges, reports in every format asked for; returns what to print and write, and the exit code. */
export async function run(
  [data]: readonly (string | undefined)[],
  options: CheckOptions,
  io: Io,
): Promise<Output> {
  const destinations = outputsOf(options, io.cwd);
  if (options.shard !== undefined || !destinations.every(isReport)) {
    const { runShard } = await import('../shards.ts');
    return runShard(data, options, destinations, io);
  }
  if (isCacheAsked(options, io) && !judgesNamed(data, options))
    return judgedWithCache(data, destinations, options, io);
  return judged(data, destinations, options, io);
}

/** What was said before is said again without loading anything that judges. */
async function judgedWithCache(
  data: string | undefined,
  reports: readonly Report[],
  options: CheckOptions,
  io: Io,
): Promise<Output> {
  const { cacheFor, keptOutput } = await import('../cache.ts');
  const cacheAt = cacheFor(data, options, io);
  const make = (): Promise<Output> => judged(data, reports, { ...options, cacheAt }, io);
  return cacheAt ? keptOutput(cacheAt, data, options, io, make) : make();
}

async function judged(
  data: string | undefined,
  reports: readonly Report[],
  options: CheckOptions,
  io: Io,
): Promise<Output> {
  const { judgeAsAsked } = await import('../judging/index.ts');
  const { judged: found, folder } = await judgeAsAsked(data, options, io);
  const { renderAll } = await import('../render.ts');
  const [first, ...more] = await renderAll(found, reports, { ...options, folder }, io);
  return { text: '', file: undefined, ...first, more, data: folder, exitCode: found.exitCode };
}
