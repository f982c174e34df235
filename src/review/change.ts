/** One file under reports that a change touches, or that was named. A renamed one stands under its new path. */
export interface FileChange {
  readonly kind: 'added' | 'modified' | 'removed' | 'renamed' | 'named';
  /** Relative to the workspace. */
  readonly path: string;
  /** Where a renamed file was before. */
  readonly from?: string | undefined;
}

/** What a change is made of, beside the bytes. All lists are in order of path. */
export interface Change {
  /** Under reports: this is what is judged. */
  readonly files: readonly FileChange[];
  /** Files of the workspace outside reports: they do not act until they are merged. */
  readonly outside: readonly string[];
  /** Other files of the repository, relative to its top. */
  readonly elsewhere: readonly string[];
  /** Reports marked as programs. */
  readonly executable: readonly string[];
}

/** Files by path, each with what its content is known by: equal content, equal key. */
export type Keys = ReadonlyMap<string, string>;

/**
 * What a change does: `base` is where it began, `now` what it has become, `tip` where it is to be merged. What is at the
 * tip already is no change any more, whoever made it.
 */
export function changesBetween(base: Keys, now: Keys, tip: Keys): readonly FileChange[] {
  const paths = [...new Set([...base.keys(), ...now.keys()])].toSorted((a, b) => (a < b ? -1 : 1));
  const changed = paths.filter((path) => base.get(path) !== now.get(path) && now.get(path) !== tip.get(path));
  const gone = changed.filter((path) => !now.has(path));
  const sources = new Map(gone.map((path) => [base.get(path), path]));
  const renamed = new Set<string>();
  const there = changed.flatMap((path): FileChange[] => {
    if (!now.has(path)) return [];
    if (tip.has(path)) return [{ kind: 'modified', path }];
    const from = sources.get(now.get(path));
    if (from === undefined || renamed.has(from)) return [{ kind: 'added', path }];
    renamed.add(from);
    return [{ kind: 'renamed', path, from }];
  });
  const removed = gone.filter((path) => !renamed.has(path));
  return [...there, ...removed.map((path): FileChange => ({ kind: 'removed', path }))].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** Every path that a change touches: the new ones, the changed ones and those that are gone. */
export const touchedBy = (files: readonly FileChange[]): ReadonlySet<string> =>
  new Set(files.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from])));
