import type { FormatOptions } from '../format-option.ts';
import type { Io } from '../io.ts';
import { judgeAsAsked } from '../judging/index.ts';
import type { JudgingOptions } from '../judging/index.ts';
import type { Output } from '../output.ts';
import { outputsOf } from '../outputs.ts';
import { renderAll } from '../render.ts';

/** Options of `jc check` as typed. */
export interface CheckOptions extends JudgingOptions, FormatOptions {
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
  const { judged, folder } = await judgeAsAsked(data, options, io);
  const [first, ...more] = await renderAll(judged, destinations, { ...options, folder }, io);
  return { text: '', file: undefined, ...first, more, data: folder, exitCode: judged.exitCode };
}
