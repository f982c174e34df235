import { createHash } from 'node:crypto';
import type { Limits } from '../../parse/limits.ts';
import type { SourceEntry } from '../../parse/source-file.ts';
import { isRead } from '../../parse/source-file.ts';
import { changesBetween, touchedBy } from '../../review/change.ts';
import type { Change, Keys } from '../../review/change.ts';
import { readWorkspace } from '../folder.ts';
import type { NamedCommit, Repository } from './repository.ts';
import { headOf, mergeBase } from './repository.ts';
import { fieldsOf } from './run.ts';
import type { Listed } from './tree.ts';
import { listCommit, listIndex, problemOf, readListed } from './tree.ts';

/** A change with the bytes on both sides: the state it is to be merged into, and that state with its reports laid over. */
export interface ChangeOnDisk {
  readonly change: Change;
  /** The commit at which the change began. */
  readonly base: string;
  /** The whole workspace at the reference: what is outside reports is trusted. */
  readonly before: readonly SourceEntry[];
  /** The same with the reports as the change has them. */
  readonly after: readonly SourceEntry[];
}

/** Where a change is read from: the working tree as it is checked out, or the index. */
export type ChangeSource = 'worktree' | 'index';

/** The change between a reference and what is checked out, or staged. Throws `GitProblem`. */
export function readChange(
  repository: Repository,
  tip: NamedCommit,
  source: ChangeSource,
  folder: string,
  limits: Limits,
): ChangeOnDisk {
  const base = mergeBase(repository, tip, headOf(repository));
  const index = listIndex(repository);
  const atTip = listCommit(repository, tip.id);
  const atBase = base === tip.id ? atTip : listCommit(repository, base);
  const now =
    source === 'index' ? staged(repository, index, limits) : checkedOut(repository, index, folder, limits);
  const keys = { base: keysOf(atBase), now: now.keysFor(keysOf(atBase)), tip: keysOf(atTip) };
  const all = changesBetween(keys.base, keys.now, keys.tip);
  const files = all.filter((one) => one.path.startsWith('reports/'));
  const touched = touchedBy(files);
  const outside = [...touchedBy(all)].filter((path) => !path.startsWith('reports/')).toSorted();
  const before = readListed(repository, atTip, limits.fileBytes);
  const laidOver = now.entries.filter((one) => touched.has(one.path));
  return {
    base,
    before,
    after: [...before.filter((one) => !touched.has(one.path)), ...laidOver],
    change: {
      files,
      outside,
      elsewhere: elsewhere(repository, base, new Set([...touched, ...outside])),
      executable: index
        .filter((one) => one.mode === '100755' && touched.has(one.path))
        .map((one) => one.path),
    },
  };
}

/** What the change has in place of the base, and what its content is known by. */
interface Now {
  readonly entries: readonly SourceEntry[];
  readonly keysFor: (base: Keys) => Keys;
}

function staged(repository: Repository, index: readonly Listed[], { fileBytes }: Limits): Now {
  return { entries: readListed(repository, index, fileBytes), keysFor: () => keysOf(index) };
}

/** The working tree as any folder is read; submodules are not entered, and what is left out on purpose comes from the index. */
function checkedOut(repository: Repository, index: readonly Listed[], folder: string, limits: Limits): Now {
  const submodules = index.filter((one) => one.mode === '160000').map((one) => one.path);
  const onDisk = readWorkspace(folder, limits).filter(
    (one) => !submodules.some((path) => one.path === path || one.path.startsWith(`${path}/`)),
  );
  const there = new Set(onDisk.map((one) => one.path));
  const sparse = index.filter((one) => one.isSparse && !there.has(one.path));
  const entries = [
    ...onDisk,
    ...submodules.map((path) => ({ path, problem: 'notRegular' as const })),
    ...readListed(repository, sparse, limits.fileBytes),
  ];
  const inIndex = keysOf(index);
  return {
    entries,
    keysFor: (base) =>
      new Map(entries.map((one) => [one.path, keyOf(one, base.get(one.path), inIndex.get(one.path))])),
  };
}

/** A file is known by the id of its blob, anything else by what it is. */
const keysOf = (listed: readonly Listed[]): Keys =>
  new Map(listed.map((one) => [one.path, problemOf(one) ?? one.oid]));

/** A checkout that writes CR LF, as on Windows, has changed nothing where the index still has the blob of the base. */
function keyOf(entry: SourceEntry, base: string | undefined, index: string | undefined): string {
  if (!isRead(entry)) return entry.problem;
  const algorithm = (base ?? index ?? '').length === 64 ? 'sha256' : 'sha1';
  const key = blobId(entry.bytes, algorithm);
  if (key === base || base === undefined || base !== index) return key;
  return blobId(withoutCarriageReturns(entry.bytes), algorithm) === base ? base : key;
}

function blobId(bytes: Uint8Array, algorithm: 'sha1' | 'sha256'): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

const withoutCarriageReturns = (bytes: Uint8Array): Uint8Array =>
  bytes.filter((byte, i) => byte !== 13 || bytes[i + 1] !== 10);

/** Other files that the commits and the index change: named, because they may hold what starts this very check. */
function elsewhere({ git, prefix }: Repository, base: string, known: ReadonlySet<string>): readonly string[] {
  const names = fieldsOf(git(['diff-index', '--cached', '--no-renames', '--name-only', '-z', base]));
  return names.filter((name) => !name.startsWith(prefix) || !known.has(name.slice(prefix.length))).toSorted();
}
