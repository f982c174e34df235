import { judge } from '../../judge.ts';
import { jsonReport } from '../../report/json/index.ts';
import { textReport } from '../../report/text/index.ts';
import { version } from '../../version.ts';
import type { FilterOptions } from '../filter.ts';
import { readFilter } from '../filter.ts';
import { boardGate } from '../gate.ts';
import type { GateOptions } from '../gate.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { languageOf, paintFor, wantsColor } from '../settings.ts';
import { checkWorkspace, digestOf } from '../workspace.ts';
import type { LoadOptions } from '../workspace.ts';

/** Options of `jc check` as typed. */
export interface CheckOptions extends LoadOptions, FilterOptions, GateOptions {
  readonly format: 'text' | 'json';
  readonly outputFile?: string | undefined;
  readonly quiet?: boolean | undefined;
  readonly allowEmpty?: boolean | undefined;
  readonly lang?: string | undefined;
  readonly color?: string | undefined;
}

/** Loads, validates, judges, reports; returns what to print and the exit code. */
export async function run(
  [data]: readonly (string | undefined)[],
  options: CheckOptions,
  io: Io,
): Promise<Output> {
  const { result, asOfSource, folder } = await checkWorkspace(data, options, io);
  const { filter, words } = readFilter(options, result.loaded);
  const judged = judge(result, {
    filter,
    filterWords: words,
    allowEmpty: options.allowEmpty ?? false,
    asOfSource,
    gate: boardGate(options, result.workspace),
  });
  return {
    text: await render(judged, options, io),
    file: options.outputFile,
    data: folder,
    exitCode: judged.exitCode,
  };
}

async function render(judged: ReturnType<typeof judge>, options: CheckOptions, io: Io): Promise<string> {
  if (options.format === 'json') return jsonReport(judged, { version, digest: digestOf(judged.result) });
  const color = options.outputFile === undefined && wantsColor(options.color, io.stdout, io.env);
  return textReport(judged, {
    lang: languageOf(options.lang, judged.result.workspace.lang, io.env),
    paint: await paintFor(color),
    quiet: options.quiet ?? false,
  });
}
