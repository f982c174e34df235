import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Judged } from '../judge.ts';
import { loadReporter } from '../report/format/index.ts';
import type { Look } from '../report/format/reporter.ts';
import { noPaint } from '../report/text/paint.ts';
import { version } from '../version.ts';
import type { Io } from './io.ts';
import type { Written } from './output.ts';
import type { Report } from './outputs.ts';
import { languageOf, paintFor, wantsColor } from './settings.ts';
import { digestOf } from './workspace.ts';

/** What of the command line decides how outputs look. */
export interface RenderOptions {
  readonly folder: string;
  readonly quiet?: boolean | undefined;
  readonly lang?: string | undefined;
  readonly color?: string | undefined;
}

/** One judgement in every format asked for. Colour is for standard output only. */
export async function renderAll(
  judged: Judged,
  destinations: readonly Report[],
  options: RenderOptions,
  io: Io,
): Promise<readonly Written[]> {
  const look = lookOf(judged, options, io);
  const colored = wantsColor(options.color, io.stdout, io.env);
  const all = destinations.map(async ({ format, file }): Promise<Written[]> => {
    const { render, summary } = await loadReporter(format);
    const paint = await paintFor(colored && file === undefined);
    const written = { text: render(judged, { ...look, paint }), file };
    return [written, ...(summary ? summaryOf((limit) => summary(judged, look, limit), io) : [])];
  });
  return (await Promise.all(all)).flat();
}

/** GitHub shows what is in the file named here on the page of the job, up to 1 MiB a step; other texts may be in it. */
function summaryOf(make: (limit: number) => string, { env, cwd }: Io): Written[] {
  const name = env['GITHUB_STEP_SUMMARY'];
  if (!name) return [];
  const file = resolve(cwd, name);
  const room = MOST_SUMMARY - (existsSync(file) ? statSync(file).size : 0);
  const text = make(room);
  // One byte too many, and GitHub shows nothing of what the step has written.
  return Buffer.byteLength(text) > room ? [] : [{ text, file, append: true }];
}

const MOST_SUMMARY = 1024 * 1024;

function lookOf(judged: Judged, options: RenderOptions, io: Io): Look {
  return {
    lang: languageOf(options.lang, judged.result.workspace.lang, io.env),
    paint: noPaint,
    quiet: options.quiet ?? false,
    version,
    digest: () => digestOf(judged.result),
    hash: (text) => createHash('sha256').update(text).digest('hex'),
    base: baseOf(options.folder, io.cwd),
  };
}

/**
 * From where CI systems count paths to the folder of the workspace: the root of the repository it lies in, else the
 * working folder if it lies in that, else itself. Never an absolute path.
 */
function baseOf(folder: string, cwd: string): string {
  const path = relative(repositoryOf(folder) ?? cwd, folder);
  const outside = isAbsolute(path) || path === '..' || path.startsWith(`..${sep}`);
  return outside || path === '' ? '' : `${path.split(sep).join('/')}/`;
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryOf(parent);
}
