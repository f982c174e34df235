import { hash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { keyOfRun, outputWithCache } from '../cache/output.ts';
import { storeIn } from '../cache/store.ts';
import type { Store } from '../cache/store.ts';
import { BESIDE_REPORTS, listWorkspace, REPORTS } from '../load/folder.ts';
import { build, version } from '../version.ts';
import type { CacheOptions } from './cache-option.ts';
import { Failure } from './failure.ts';
import type { Io } from './io.ts';
import type { Output } from './output.ts';
import { workspaceFolder } from './workspace-folder.ts';

/** A cache in use: its store, the name of the workspace in it, and when the run began. */
export interface CacheAt {
  readonly store: Store;
  readonly workspace: string;
  readonly now: number;
}

const sha256 = (content: string | Uint8Array): string => hash('sha256', content);

/** The cache of a run that asks for one; undefined where there is no place for it. */
export function cacheFor(data: string | undefined, options: CacheOptions, io: Io): CacheAt | undefined {
  const folder = options.cacheDir ?? userFolder(io.env);
  if (folder === undefined) return undefined;
  const workspace = real(workspaceFolder(data, io.cwd));
  const at = resolve(io.cwd, folder);
  // What lies among the data comes from those who submit them.
  if (`${real(at)}${sep}`.startsWith(`${workspace}${sep}`)) throw amongData(folder);
  // The clock tells whether a file was changed just now, and nothing else.
  return { store: storeIn(at), workspace: sha256(workspace).slice(0, 16), now: Date.now() };
}

/** Where programs of a user keep such things; undefined where the system names no home. */
function userFolder(env: Io['env']): string | undefined {
  const base = env['XDG_CACHE_HOME'] || env['LOCALAPPDATA'] || (env['HOME'] && join(env['HOME'], '.cache'));
  return base ? join(base, 'jc') : undefined;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

const amongData = (folder: string): Failure =>
  new Failure({
    zh: `缓存不能放在数据文件夹里：“${folder}”`,
    en: `The cache cannot lie among the data: "${folder}"`,
  });

/** Options and environment that decide what a run looks into beyond the files of the workspace, or what it adds to. */
const BEYOND_FILES = [
  'changed',
  'staged',
  'against',
  'verifyGit',
  'files',
  'stdinFilename',
  'blobs',
] as const;

/**
 * The output of a run that has been made before on the same files and in the same surroundings, or that of `make`.
 * Everything that `make` can depend on is in the key: options, environment, folders, the day, the stat of every file.
 */
export async function keptOutput(
  { store, workspace, now }: CacheAt,
  data: string | undefined,
  options: object,
  io: Io,
  make: () => Promise<Output>,
): Promise<Output> {
  const asked = options as Readonly<Record<string, unknown>>;
  if (io.env['GITHUB_STEP_SUMMARY'] || BEYOND_FILES.some((name) => asked[name] !== undefined)) return make();
  const folder = workspaceFolder(data, io.cwd);
  const listed = listWorkspace(folder, new Set([...BESIDE_REPORTS, ...REPORTS]));
  const surroundings = JSON.stringify([version, build, folder, io.cwd, options, around(io), io.today()]);
  const family = `${workspace}-output-${sha256(surroundings).slice(0, 16)}-`;
  const key = { ...keyOfRun(folder, listed, surroundings, now, sha256), family };
  return outputWithCache(store, key, make);
}

/** What of the environment changes how things are said. */
const around = ({ env, stdout }: Io): unknown[] => [
  ['JC_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG', 'NO_COLOR', 'FORCE_COLOR', 'TERM'].map(
    (name) => env[name] ?? null,
  ),
  stdout.isTTY,
];
