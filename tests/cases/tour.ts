import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { check } from '../../src/check.ts';
import { readFilter } from '../../src/cli/filter.ts';
import type { CivilDate } from '../../src/core/date.ts';
import * as validators from '../../src/generated/validators.js';
import type { Judged } from '../../src/judge.ts';
import { judge } from '../../src/judge.ts';
import { readWorkspace } from '../../src/load/folder.ts';
import { sourceFile } from '../../src/load/source-file.ts';
import { DEFAULT_LIMITS } from '../../src/parse/limits.ts';
import { textReport } from '../../src/report/text/index.ts';

/** What `case.yaml` says of a mistake, whose comment tells it in the words of the office. */
export interface Mistake {
  readonly name: string;
  readonly folder: URL;
  /** The unit that sent the report, as `--unit` takes it. */
  readonly unit: string;
  /** Whose page is shown, if not that unit's: another unit's, or with `null` that of the whole workspace. */
  readonly page?: string | null;
  /** Where the report lies in the workspace. */
  readonly at: string;
  /** Reports of the unit that came in before, by name: everything else in its folder has not been sent yet. */
  readonly after: readonly string[];
  readonly exit: number;
  /** Is the file refused and its unit left owing for that reason? Not so where only a warning is given. */
  readonly refused: boolean;
  /** What the debt is put down to: a file in the wrong place cannot be told to be this unit's report. */
  readonly owes: string;
}

const FOLDER = new URL('.', import.meta.url);
const shipped = readWorkspace(fileURLToPath(new URL('../../data', import.meta.url)), DEFAULT_LIMITS);

const DEFAULTS = { unit: '', at: '', after: [], exit: 2, refused: true, owes: 'refused' };

/** Every folder of the tour. */
export const mistakes: readonly Mistake[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted()
  .map((name) => {
    const folder = new URL(`${name}/`, FOLDER);
    const told = parse(readFileSync(new URL('case.yaml', folder), 'utf8')) as Partial<Mistake>;
    return { ...DEFAULTS, ...told, name, folder };
  });

/** The shipped data on their day with the report of one mistake laid over them, as `jc check --unit …` judges them. */
export function judged({ unit, at, after, exit, folder, page = unit }: Mistake): Judged {
  const kept = shipped.filter(({ path }) => {
    if (path === at) return false;
    const [top, unitOf, name = ''] = path.split('/');
    if (top !== 'reports') return true;
    // What others sent changes nothing in the errors of a file, and reading it takes time.
    return unitOf === unit ? after.includes(name) : exit !== 2;
  });
  const report = sourceFile(at, readFileSync(new URL('report.yaml', folder)));
  const result = check([...kept, report], { asOf: '2020-11-30' as CivilDate }, validators);
  const { filter, words } = readFilter(page === null ? {} : { unit: [page] }, result.loaded);
  return judge(result, { filter, filterWords: words, allowEmpty: false, asOfSource: 'file' });
}

/** The page as `jc check` prints it. */
export const pageOf = (one: Judged, lang: 'zh' | 'en'): string =>
  textReport(one, { lang, paint: (_, text) => text, quiet: false });

/**
 * The part of a page that is about the unit's files: from the heading of the errors to the last of them, or where there
 * are none the warnings at its files; and the last line. A diagnostic begins with its code, its other lines are indented.
 */
export function aboutFiles(page: string, { unit }: Mistake): string {
  const lines = page.trimEnd().split('\n');
  const last = lines.slice(lines.findLastIndex((line) => /^\S/.test(line)));
  const from = lines.findIndex((line) => /^(?:填报差错|ERRORS IN FILES) /.test(line));
  if (from < 0) return [...warnings(lines, `reports/${unit}/`), '', ...last, ''].join('\n');
  const headed = lines.indexOf('', from);
  const until = lines.findIndex((line, i) => i > headed && /^(?! |JC\d)./.test(line));
  return [...lines.slice(from, until), ...last, ''].join('\n');
}

/** The entries of the list of warnings that are about a file of `folder`. */
function warnings(lines: readonly string[], folder: string): string[] {
  const section = lines.slice(lines.findIndex((line) => /^(?:数据校验|DATA) /.test(line)));
  const entries = section
    .slice(0, section.indexOf(''))
    .join('\n')
    .split(/\n(?= {2}JC)/);
  return entries.filter((entry) => entry.includes(folder));
}
