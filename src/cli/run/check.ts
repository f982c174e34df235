import { judge } from '../../judge.ts';
import type { FilterOptions } from '../filter.ts';
import { readFilter } from '../filter.ts';
import type { FormatOptions } from '../format-option.ts';
import { boardGate } from '../gate.ts';
import type { GateOptions } from '../gate.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { outputsOf } from '../outputs.ts';
import { renderAll } from '../render.ts';
import { checkWorkspace } from '../workspace.ts';
import type { LoadOptions } from '../workspace.ts';

/** Options of `jc check` as typed. */
export interface CheckOptions extends LoadOptions, FilterOptions, FormatOptions, GateOptions {
  readonly quiet?: boolean | undefined;
  readonly allowEmpty?: boolean | undefined;
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
  const { result, asOfSource, folder } = await checkWorkspace(data, options, io);
  const { filter, words } = readFilter(options, result.loaded);
  const judged = judge(result, {
    filter,
    filterWords: words,
    allowEmpty: options.allowEmpty ?? false,
    asOfSource,
    gate: boardGate(options, result.workspace),
  });
  const [first, ...more] = await renderAll(judged, destinations, { ...options, folder }, io);
  return { text: '', file: undefined, ...first, more, data: folder, exitCode: judged.exitCode };
}
