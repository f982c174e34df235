import { exitCodes } from '../../exit-code.ts';
import { judge } from '../../judge.ts';
import type { Judged } from '../../judge.ts';
import { provable, whyJson, whyMarkdown, whyText } from '../../report/why/index.ts';
import type { WhyContext } from '../../report/why/index.ts';
import { textReport } from '../../report/text/index.ts';
import { noPaint } from '../../report/text/paint.ts';
import { suggest } from '../../validate/suggest.ts';
import { version } from '../../version.ts';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { languageOf } from '../settings.ts';
import { checkWorkspace, digestOf } from '../workspace.ts';
import type { LoadOptions } from '../workspace.ts';

/** Options of `jc why` as typed. */
export interface WhyOptions extends LoadOptions {
  readonly all?: boolean | undefined;
  readonly data?: string | undefined;
  readonly format: 'text' | 'markdown' | 'json';
  readonly outputFile?: string | undefined;
  readonly lang?: string | undefined;
}

/** The proofs asked for. It explains and never gates: 0, or 2 where the plan itself cannot be read. */
export async function run([ids]: readonly [readonly string[]], options: WhyOptions, io: Io): Promise<Output> {
  const { result, asOfSource, folder } = await checkWorkspace(options.data, options, io);
  const filter = { units: undefined, items: undefined };
  const judged = judge(result, { filter, filterWords: [], allowEmpty: true, asOfSource });
  const lang = languageOf(options.lang, result.workspace.lang, io.env);
  if (!judged.selection)
    return {
      text: textReport(judged, { lang, paint: noPaint, quiet: true }),
      file: undefined,
      exitCode: judged.exitCode,
    };
  const asked = chosen(ids, options, judged);
  const context = contextOf(judged);
  const text =
    options.format === 'json'
      ? whyJson(asked, judged, context)
      : (options.format === 'text' ? whyText : whyMarkdown)(asked, judged, lang, context);
  return {
    text,
    file: options.outputFile,
    data: folder,
    exitCode: judged.errors > 0 ? exitCodes.invalid : exitCodes.ok,
  };
}

function contextOf(judged: Judged): WhyContext {
  const { result } = judged;
  const source = result.inputs.find((file) => file.path.startsWith('plan/') && !file.path.endsWith('.yaml'));
  return {
    version,
    digest: digestOf(result),
    sourceDigest: source?.sha256 ?? '',
    sourcePath: source?.path ?? '',
  };
}

function chosen(ids: readonly string[], options: WhyOptions, judged: Judged): readonly string[] {
  const known = provable(judged);
  if (options.all) return known;
  if (ids.length === 0)
    throw new Failure({
      zh: '要写明哪一个，例如 jc why 14-1；全部用 --all',
      en: 'Say which one, for example jc why 14-1, or --all',
    });
  const unknown = ids.find((id) => !known.includes(id.toUpperCase()));
  if (unknown === undefined) return ids.map((id) => id.toUpperCase());
  const near = suggest(unknown, known);
  throw new Failure({
    zh: `没有编号为“${unknown}”的指标或时限${near === undefined ? '，见 jc list targets' : `，是不是 ${near}？`}`,
    en: `There is no target or deadline "${unknown}"${near === undefined ? '; see jc list targets' : `. Did you mean ${near}?`}`,
  });
}
