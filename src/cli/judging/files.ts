import { lstatSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { check } from '../../check.ts';
import { judge } from '../../judge.ts';
import { findWorkspace } from '../../load/find.ts';
import { readWorkspace } from '../../load/folder.ts';
import { sourceFile } from '../../load/source-file.ts';
import type { SourceEntry } from '../../parse/source-file.ts';
import { Failure } from '../failure.ts';
import { readFilter } from '../filter.ts';
import { changeGate } from '../gate.ts';
import type { Io } from '../io.ts';
import { checkOptionsOf, openWorkspace, refuseUnknown } from '../workspace.ts';
import type { JudgedIn, JudgingOptions } from './index.ts';

/**
 * Some files of the workspace alone, as hooks and editors ask: what is wrong in them closes the gate, all else is as it
 * lies in the folder. What is piped in stands in the place of the file it is meant for.
 */
export async function judgeFiles(
  data: string | undefined,
  options: JudgingOptions,
  io: Io,
): Promise<JudgedIn> {
  const { names, piped } = namesOf(data, options);
  const { folder, settings, validators } = await openWorkspace(workspaceOf(data, names, io), io);
  const paths = names.map((name) => pathIn(folder, name, io));
  for (const [i, name] of names.entries()) if (name !== piped) refuseAbsent(folder, paths[i] ?? '', name);
  const before = readWorkspace(folder, settings.limits);
  const path = piped === undefined ? undefined : pathIn(folder, piped, io);
  const after =
    path === undefined ? before : laidOver(before, await pipedIn(path, settings.limits.fileBytes, io));
  const { checkOptions, asOfSource } = checkOptionsOf(options, settings, io);
  const result = check(after, checkOptions, validators);
  refuseUnknown(result);
  const { filter, words } = readFilter(options, result.loaded);
  const named = new Set(paths);
  const judged = judge(result, {
    filter,
    filterWords: words,
    allowEmpty: true,
    asOfSource,
    gate: changeGate(options),
    review: {
      source: path === undefined ? 'files' : 'stdin',
      ref: undefined,
      base: undefined,
      before: path === undefined ? result : check(before, checkOptions, validators),
      after: result,
      change: {
        files: [...named].toSorted().map((one) => ({ kind: 'named', path: one })),
        outside: [],
        elsewhere: [],
        executable: [],
      },
      // Without a plan nothing can be said of any file.
      isOwn: ({ place }) => named.has(place.path) || (!result.loaded && !place.path.startsWith('reports/')),
    },
  });
  return { judged, folder };
}

/** The files as typed, and the one that what is piped in is meant for. */
function namesOf(
  data: string | undefined,
  { files = [], stdinFilename, ...options }: JudgingOptions,
): { readonly names: readonly string[]; readonly piped: string | undefined } {
  if (options.changed !== undefined || options.staged || options.verifyGit || options.against !== undefined)
    throw new Failure(alone);
  const isPiped = data === '-' || files.includes('-');
  if (isPiped !== (stdinFilename !== undefined)) throw new Failure(isPiped ? noPlace : nothingPiped);
  const others = files.filter((name) => name !== '-');
  return { names: stdinFilename === undefined ? others : [...others, stdinFilename], piped: stdinFilename };
}

const alone = {
  zh: '--files、--stdin-filename只判写明的文件，不能与--changed、--staged、--against、--verify-git同写',
  en: '--files and --stdin-filename judge what is named, and cannot stand with --changed, --staged, --against or --verify-git',
};
const noPlace = {
  zh: '从标准输入读的要写明放在哪里，例如：jc check - --stdin-filename reports/xmzx/2020.yaml',
  en: 'What is piped in needs its place, for example: jc check - --stdin-filename reports/xmzx/2020.yaml',
};
const nothingPiped = {
  zh: '写了--stdin-filename，还要写-：jc check - --stdin-filename 文件',
  en: '--stdin-filename goes with -: jc check - --stdin-filename FILE',
};

/** The workspace named, else the one that the first file lies in, else that of the working folder. */
function workspaceOf(data: string | undefined, [first = '']: readonly string[], io: Io): string | undefined {
  if (data !== undefined && data !== '-') return data;
  return findWorkspace(dirname(resolve(io.cwd, first)));
}

/** A path of the workspace. What lies outside of it cannot be judged by it. */
function pathIn(folder: string, name: string, io: Io): string {
  const path = relative(folder, resolve(io.cwd, name));
  if (path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path))
    return path.split(sep).join('/');
  throw new Failure({
    zh: `“${name}”不在数据文件夹里`,
    en: `"${name}" is not in the data folder`,
  });
}

function refuseAbsent(folder: string, path: string, name: string): void {
  try {
    if (!lstatSync(resolve(folder, path)).isDirectory()) return;
  } catch {
    throw new Failure({ zh: `没有“${name}”这个文件`, en: `There is no file "${name}"` });
  }
  throw new Failure({
    zh: `“${name}”是文件夹；--files后面写文件，数据文件夹写在前面`,
    en: `"${name}" is a folder; --files takes files, and the data folder stands before it`,
  });
}

async function pipedIn(path: string, most: number, io: Io): Promise<SourceEntry> {
  const bytes = (await io.stdin?.(most)) ?? new Uint8Array();
  return bytes.length > most ? { path, problem: 'tooLarge' } : sourceFile(path, bytes);
}

const laidOver = (entries: readonly SourceEntry[], entry: SourceEntry): readonly SourceEntry[] => [
  ...entries.filter((one) => one.path !== entry.path),
  entry,
];
