import { relative } from 'node:path';
import { fixOf, messageOf } from '../../diagnostics/message.ts';
import { isError } from '../../diagnostics/severity.ts';
import { exitCodes } from '../../exit-code.ts';
import { configJson, configText } from '../../report/config.ts';
import type { Setting } from '../../report/config.ts';
import { placeText } from '../../report/text/diagnostics.ts';
import { version } from '../../version.ts';
import type { Workspace } from '../../workspace.ts';
import { Failure } from '../failure.ts';
import type { GateOptions } from '../gate.ts';
import { boardGate } from '../gate.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { languageOf, languageOrigin, paintFor, wantsColor } from '../settings.ts';
import { dayOfJudgement, openWorkspace } from '../workspace.ts';

/** Options of `jc config` as typed. */
export interface ConfigOptions extends GateOptions {
  readonly asOf?: string | undefined;
  readonly format: 'text' | 'json';
  readonly outputFile?: string | undefined;
  readonly lang?: string | undefined;
  readonly color?: string | undefined;
}

/** Says what is in force and why; reads nothing but `jc.yaml`. */
export async function run(
  [data]: readonly (string | undefined)[],
  options: ConfigOptions,
  io: Io,
): Promise<Output> {
  const { folder, settings: workspace } = await openWorkspace(data, io);
  refuseBroken(workspace);
  const settings = settingsOf(options, workspace, io);
  const shown = relative(io.cwd, folder).replaceAll('\\', '/') || '.';
  const color = options.outputFile === undefined && wantsColor(options.color, io.stdout, io.env);
  const lang = languageOf(options.lang, workspace.lang, io.env);
  const text =
    options.format === 'json'
      ? configJson(settings, shown, version)
      : configText(settings, shown, lang, await paintFor(color));
  return { text, file: options.outputFile, data: folder, exitCode: exitCodes.ok };
}

/** Settings that cannot be read are not shown as if they were the defaults. */
function refuseBroken({ diagnostics }: Workspace): void {
  const first = diagnostics.find(isError);
  if (!first) return;
  const words = (lang: 'zh' | 'en'): string =>
    `${placeText(first)} ${first.code} ${messageOf(first, lang)} ${fixOf(first, lang)}`;
  throw new Failure({ zh: words('zh'), en: words('en') });
}

/** Every setting with its value and where that comes from, in the order in which `jc.yaml` lists them. */
export function settingsOf(options: ConfigOptions, workspace: Workspace, io: Io): readonly Setting[] {
  const gate = boardGate(options, workspace);
  const [asOf, asOfSource] = dayOfJudgement(options.asOf, workspace.asOf, io);
  const ofFile = (key: string): Pick<Setting, 'source' | 'by'> =>
    workspace.stated.has(key) ? { source: 'file', by: 'jc.yaml' } : { source: 'default', by: undefined };
  const typed = (option: string, value: unknown, key: string): Pick<Setting, 'source' | 'by'> =>
    value === undefined ? ofFile(key) : { source: 'option', by: option };
  const day =
    asOfSource === 'today'
      ? { source: 'today' as const, by: undefined }
      : typed('--as-of', options.asOf, 'asOf');
  return [
    {
      key: 'lang',
      value: languageOf(options.lang, workspace.lang, io.env),
      ...languageOrigin(options.lang, workspace.lang, io.env),
    },
    { key: 'asOf', value: asOf, ...day },
    { key: 'failOn', value: gate.failOn, ...typed('--fail-on', options.failOn, 'failOn') },
    {
      key: 'maxWarnings',
      value: gate.maxWarnings ?? null,
      ...typed('--max-warnings', options.maxWarnings, 'maxWarnings'),
    },
    ...(['fileBytes', 'depth', 'nodes'] as const).map((name) => ({
      key: `limits.${name}`,
      value: workspace.limits[name],
      ...ofFile(`limits.${name}`),
    })),
  ];
}
