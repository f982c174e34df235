import { parseInstant } from '../../core/date.ts';
import type { Instant } from '../../core/date.ts';
import type { Brought, CommitAt } from '../../review/dates.ts';
import { GitProblem } from './problem.ts';
import type { Repository } from './repository.ts';
import { fieldsOf } from './run.ts';

const HEADER = /^\u0001([0-9a-f]+)\u0002([^\u0002]*)\u0002(.*)$/u;

/**
 * When each report came into the repository, and when its present text did: committer dates on the history of what is
 * checked out, merges apart. A report that no commit has brought is not in it. Where a history that is cut off hides
 * the commit of one of `wanted`, a later one would stand for it: then nothing can be said. Throws `GitProblem`.
 */
export function broughtBy(
  { git, prefix, isShallow }: Repository,
  wanted: (path: string) => boolean,
): ReadonlyMap<string, Brought> {
  const format = '%x01%H%x02%cI%x02%P';
  const fields = fieldsOf(
    git([
      'log',
      '-z',
      '-c',
      '--no-renames',
      '--full-history',
      '--diff-filter=AM',
      '--name-only',
      `--format=${format}`,
      'HEAD',
      '--',
      'reports',
    ]),
  );
  const brought = new Map<string, Brought>();
  let commit: (CommitAt & { readonly isCut: boolean }) | undefined;
  for (const field of fields) {
    const header = HEADER.exec(field);
    if (header) commit = commitOf(header, isShallow);
    const path = header ? '' : field.replace(/^\n/u, '').slice(prefix.length);
    if (path === '' || !commit || !wanted(path)) continue;
    if (commit.isCut) throw new GitProblem('shallowHistory', path);
    // From the newest commit to the oldest: what comes later was earlier.
    brought.set(path, { first: commit, last: brought.get(path)?.last ?? commit });
  }
  return brought;
}

/** In a shallow clone the commit at the cut has no parents, and seems to bring everything. */
function commitOf([, id = '', date = '', parents = '']: RegExpExecArray, isShallow: boolean) {
  return { id, at: instantOf(date), isCut: isShallow && parents === '' };
}

function instantOf(date: string): Instant {
  const instant = parseInstant(date);
  if (!instant) throw new GitProblem('failed');
  return instant;
}
