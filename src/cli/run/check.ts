import { cacheFor, keptOutput } from '../cache.ts';
import type { CacheOptions } from '../cache.ts';
import type { FormatOptions } from '../format-option.ts';
import type { Io } from '../io.ts';
import { judgeAsAsked, judgesNamed } from '../judging/index.ts';
import type { JudgingOptions } from '../judging/index.ts';
import type { Output } from '../output.ts';
import { isReport, outputsOf } from '../outputs.ts';
import type { Report } from '../outputs.ts';
import { renderAll } from '../render.ts';

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
  const cacheAt = judgesNamed(data, options) ? undefined : cacheFor(data, options, io);
  const make = (): Promise<Output> => judged(data, destinations, { ...options, cacheAt }, io);
  return cacheAt ? keptOutput(cacheAt, data, options, io, make) : make();
}

async function judged(
  data: string | undefined,
  reports: readonly Report[],
  options: CheckOptions,
  io: Io,
): Promise<Output> {
  const { judged: found, folder } = await judgeAsAsked(data, options, io);
  const [first, ...more] = await renderAll(found, reports, { ...options, folder }, io);
  return { text: '', file: undefined, ...first, more, data: folder, exitCode: found.exitCode };
}
