import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { check } from '../../src/check.ts';
import { parseDate } from '../../src/core/date.ts';
import type { CivilDate } from '../../src/core/date.ts';
import type { Filter } from '../../src/evaluate/select.ts';
import * as validators from '../../src/generated/validators.js';
import { judge } from '../../src/judge.ts';
import type { Judged } from '../../src/judge.ts';
import { readWorkspace } from '../../src/load/folder.ts';
import { sourceFile } from '../../src/load/source-file.ts';
import { DEFAULT_LIMITS } from '../../src/parse/limits.ts';
import type { SourceEntry } from '../../src/parse/source-file.ts';
import { isRead } from '../../src/parse/source-file.ts';
import type { FormatName } from '../../src/report/format/index.ts';
import { loadReporter } from '../../src/report/format/index.ts';
import type { Look } from '../../src/report/format/reporter.ts';
import { noPaint } from '../../src/report/text/paint.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The shipped sample as files; a test may change them. */
export const sample: readonly SourceEntry[] = readWorkspace(`${ROOT}data`, DEFAULT_LIMITS);

const text = (entry: SourceEntry): string => (isRead(entry) ? new TextDecoder().decode(entry.bytes) : '');

/** The files with the text of those that `isMeant` names changed. */
export const changed = (
  isMeant: (path: string) => boolean,
  change: (text: string, path: string) => string,
  entries: readonly SourceEntry[] = sample,
): readonly SourceEntry[] =>
  entries.map((entry) =>
    isMeant(entry.path)
      ? sourceFile(entry.path, new TextEncoder().encode(change(text(entry), entry.path)))
      : entry,
  );

const isReport = (path: string): boolean => path.startsWith('reports/');

/** How a workspace is judged in a test. */
export interface Judging {
  readonly asOf?: string;
  readonly filter?: Partial<Filter>;
  readonly allowEmpty?: boolean;
}

export function judgedOf(entries: readonly SourceEntry[], judging: Judging = {}): Judged {
  const { asOf = '2020-11-30', filter = {}, allowEmpty = false } = judging;
  const result = check(entries, { asOf: parseDate(asOf) as CivilDate }, validators);
  return judge(result, {
    filter: { units: undefined, items: undefined, ...filter },
    filterWords: [],
    allowEmpty,
    asOfSource: 'file',
  });
}

/** Every state in which a CI system may meet the data, by name. */
export const states: Readonly<Record<string, Judged>> = {
  sample: judgedOf(sample),
  'nothing due yet': judgedOf(sample, { asOf: '2020-10-25' }),
  'after the year': judgedOf(sample, { asOf: '2021-02-01' }),
  'one unit': judgedOf(sample, { filter: { units: new Set(['gaj']) } }),
  // Half of the reports break in shape, half in syntax.
  'every report refused': judgedOf(
    changed(isReport, (old, path) => (path.length % 2 === 0 ? `${old}\nnonsense: 1\n` : `${old}\n  - [\n`)),
  ),
  'plan with an error': judgedOf(
    changed(
      (path) => path === 'plan/targets.yaml',
      (old) => old.replaceAll('测土配方施肥技术覆盖率达90%以上', '测土配方施肥技术覆盖率达95%以上'),
    ),
  ),
  'settings with an error': judgedOf(
    changed(
      (path) => path === 'jc.yaml',
      (old) => `${old}\nasof: 2020-11-30\n`,
    ),
  ),
  'no report': judgedOf(sample.filter((entry) => !isReport(entry.path))),
  'no report, as expected': judgedOf(
    sample.filter((entry) => !isReport(entry.path)),
    { allowEmpty: true },
  ),
  'nothing selected': judgedOf(sample, { filter: { units: new Set(['sab']) } }),
};

/** Any judgement in a format, as the shell would print it in a repository whose `data` folder it is. */
export async function rendered(
  format: FormatName,
  judged: Judged,
  look: Partial<Look> = {},
): Promise<string> {
  const { render } = await loadReporter(format);
  return render(judged, { ...plain, ...look });
}

export const plain: Look = {
  lang: 'zh',
  paint: noPaint,
  quiet: false,
  version: '0.0.0',
  digest: () => '0'.repeat(64),
  hash: (of) => createHash('sha256').update(of).digest('hex'),
  base: 'data/',
};

/** Somebody else's schema, or undefined where the folder with them is not there. */
export const oracle = (name: string): URL => new URL(`../../../shared/oracles/${name}`, import.meta.url);
