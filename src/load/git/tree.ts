import type { SourceEntry, SourceProblem } from '../../parse/source-file.ts';
import { DEFINITIONS } from '../folder.ts';
import { sourceFile } from '../source-file.ts';
import { GitProblem } from './problem.ts';
import type { Repository } from './repository.ts';
import { fieldsOf } from './run.ts';

/** A file as a commit or the index has it; `path` is relative to the workspace. */
export interface Listed {
  readonly path: string;
  readonly mode: string;
  readonly oid: string;
  /** Not on the disk on purpose (sparse checkout). */
  readonly isSparse: boolean;
}

const TOP: ReadonlySet<string> = new Set([...DEFINITIONS, 'receipts.yaml', 'waivers.yaml', 'reports']);

const TREE = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/su;
const INDEX = /^(\w) (\d{6}) ([0-9a-f]+) ([0-3])\t(.*)$/su;

/** The files of the workspace in a commit. Names come with NUL between: whatever is in them stays one name. */
export function listCommit({ git, prefix }: Repository, commit: string): readonly Listed[] {
  const where = prefix === '' ? [] : ['--', prefix];
  return fieldsOf(git(['ls-tree', '-r', '-z', '--full-tree', commit, ...where])).flatMap((field) => {
    const [, mode = '', oid = '', path = ''] = TREE.exec(field) ?? [];
    return under(prefix, { path, mode, oid, isSparse: false });
  });
}

/** The files of the workspace in the index. A file whose conflict nobody has settled cannot be judged. */
export function listIndex({ git, prefix }: Repository): readonly Listed[] {
  return fieldsOf(git(['ls-files', '-s', '-t', '-z', '--full-name'])).flatMap((field) => {
    const [, tag, mode = '', oid = '', stage, path = ''] = INDEX.exec(field) ?? [];
    if (stage !== '0') throw new GitProblem('unmerged', path);
    return under(prefix, { path, mode, oid, isSparse: tag === 'S' });
  });
}

/** What a folder would give: the files of a workspace, none that is hidden. */
function under(prefix: string, one: Listed): Listed[] {
  const path = one.path.slice(prefix.length);
  const [top = '', ...rest] = path.split('/');
  const isHidden = rest.some((part) => part.startsWith('.') || part === 'node_modules');
  return one.path.startsWith(prefix) && TOP.has(top) && !isHidden ? [{ ...one, path }] : [];
}

/** What is no regular file. A link is never followed, a submodule never entered. */
export function problemOf({ mode, path }: Pick<Listed, 'mode' | 'path'>): SourceProblem | undefined {
  if (mode === '120000') return 'link';
  if (!mode.startsWith('100')) return 'notRegular';
  if (BAD_NAME.test(path)) return 'badName';
  return path.split('/').length > MAX_FOLDERS + 1 ? 'tooDeep' : undefined;
}

// Both as for a folder; replacement characters stand for bytes that are not UTF-8.
const BAD_NAME = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufffd]/u;
const MAX_FOLDERS = 8;

/** Everything read from a commit or the index, each blob once and in one run of git. */
export function readListed(
  repository: Repository,
  listed: readonly Listed[],
  fileBytes: number,
): readonly SourceEntry[] {
  const blobs = readBlobs(
    repository,
    listed.filter((one) => problemOf(one) === undefined).map((one) => one.oid),
  );
  return listed.map((one) => {
    const problem = problemOf(one);
    if (problem) return { path: one.path, problem };
    const bytes = blobs.get(one.oid) ?? new Uint8Array();
    return bytes.length > fileBytes ? { path: one.path, problem: 'tooLarge' } : sourceFile(one.path, bytes);
  });
}

const HEADER = /^([0-9a-f]+) (\w+)(?: (\d+))?$/u;
const LINE_FEED = 10;

/** The bytes of blobs by their ids. One that is not here (a partial clone) is never fetched, but named. */
function readBlobs({ git }: Repository, oids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const wanted = [...new Set(oids)];
  const found = new Map<string, Uint8Array>();
  if (wanted.length === 0) return found;
  const { ok, out } = git(['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  if (!ok) throw new GitProblem('missingObject');
  let at = 0;
  for (const oid of wanted) {
    const end = out.indexOf(LINE_FEED, at);
    const [, , kind, size] = HEADER.exec(out.toString('latin1', at, end)) ?? [];
    if (kind !== 'blob' || size === undefined) throw new GitProblem('missingObject', oid);
    found.set(oid, out.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return found;
}
