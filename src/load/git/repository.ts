import { GitProblem } from './problem.ts';
import type { Git, GitPlace } from './run.ts';
import { gitOn, textOf } from './run.ts';

/** A repository seen from the folder of a workspace. */
export interface Repository {
  readonly git: Git;
  /** The folder of the workspace in the repository, with a slash at its end; empty where it is the top. */
  readonly prefix: string;
  /** Is its history cut off? */
  readonly isShallow: boolean;
}

/** A commit with the name under which it was asked for. */
export interface NamedCommit {
  readonly name: string;
  readonly id: string;
}

/** The repository that a folder lies in. Throws `GitProblem`. */
export function openRepository(place: GitPlace): Repository {
  const git = gitOn(place);
  const answer = git(['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix']);
  const [inside, shallow, prefix = ''] = (textOf(answer) ?? '').split('\n');
  if (!answer.ok) throw whyNone(answer.err);
  if (inside !== 'true') throw new GitProblem('bare');
  return { git, prefix, isShallow: shallow === 'true' };
}

function whyNone(err: string): GitProblem {
  return new GitProblem(/dubious ownership|safe\.directory/u.test(err) ? 'unsafe' : 'noRepository');
}

/** The commit a name stands for. A name that could be an option, or that is empty, is refused. */
export function commitNamed({ git, isShallow }: Repository, name: string): NamedCommit {
  if (name === '' || name.startsWith('-') || /[\0-\x20\x7f]/u.test(name))
    throw new GitProblem('badRef', name);
  const id = commitOf(git, name);
  if (id === undefined) throw new GitProblem(isShallow ? 'unknownRefShallow' : 'unknownRef', name);
  return { name, id };
}

const commitOf = (git: Git, name: string): string | undefined =>
  textOf(git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]));

/** The commit that is checked out. */
export function headOf({ git }: Repository): NamedCommit {
  const id = commitOf(git, 'HEAD');
  if (id === undefined) throw new GitProblem('unborn');
  return { name: 'HEAD', id };
}

const MAIN = [
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];

/** The main branch: what `origin` says it is, else the first of the usual names. */
export function mainBranch({ git, isShallow }: Repository): NamedCommit {
  const origin = textOf(git(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']));
  for (const ref of [...(origin === undefined ? [] : [origin]), ...MAIN]) {
    const id = commitOf(git, ref);
    if (id !== undefined) return { name: ref.replace(/^refs\/(?:remotes|heads)\//u, ''), id };
  }
  throw new GitProblem(isShallow ? 'noMainShallow' : 'noMain');
}

/** Where the history of two commits parts. */
export function mergeBase({ git, isShallow }: Repository, one: NamedCommit, other: NamedCommit): string {
  const id = textOf(git(['merge-base', one.id, other.id]));
  if (id === undefined || id === '') throw new GitProblem(isShallow ? 'noBaseShallow' : 'noBase', one.name);
  return id;
}
