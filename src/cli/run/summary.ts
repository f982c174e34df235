import { exitCodes } from '../../exit-code.ts';
import { judge } from '../../judge.ts';
import type { SummaryBy } from '../../report/summary/index.ts';
import { summaryText } from '../../report/summary/index.ts';
import { textReport } from '../../report/text/index.ts';
import { noPaint } from '../../report/text/paint.ts';
import type { FilterOptions } from '../filter.ts';
import { readFilter } from '../filter.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { languageOf } from '../settings.ts';
import { checkWorkspace } from '../workspace.ts';
import type { LoadOptions } from '../workspace.ts';

/** Options of `jc summary` as typed. */
export interface SummaryOptions extends LoadOptions, FilterOptions {
  readonly by: SummaryBy;
  readonly outputFile?: string | undefined;
  readonly lang?: string | undefined;
}

/** The summary; it informs and never gates: 0, 2 where data are refused, 3 where there is nothing to sum up. */
export async function run(
  [data]: readonly (string | undefined)[],
  options: SummaryOptions,
  io: Io,
): Promise<Output> {
  const { result, asOfSource, folder } = await checkWorkspace(data, options, io);
  const { filter, words } = readFilter(options, result.loaded);
  const judged = judge(result, { filter, filterWords: words, allowEmpty: false, asOfSource });
  const lang = languageOf(options.lang, result.workspace.lang, io.env);
  const usable = judged.selection !== undefined && judged.nothing === undefined;
  const text = usable
    ? summaryText(judged, options.by, lang)
    : textReport(judged, { lang, paint: noPaint, quiet: true });
  return {
    text,
    file: options.outputFile,
    data: folder,
    exitCode: judged.exitCode === exitCodes.findings ? exitCodes.ok : judged.exitCode,
  };
}
