import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { GitProblem } from './problem.ts';

/** What one run of git gave. */
export interface GitAnswer {
  readonly ok: boolean;
  readonly out: Buffer;
  readonly err: string;
}

/** Runs git on one repository: no shell, no prompt, no pager, no hook, no network, nothing written. */
export type Git = (args: readonly string[], input?: string) => GitAnswer;

/** The surroundings of git. */
export interface GitPlace {
  /** A folder in the working tree. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder against which a relative `GIT_INDEX_FILE` is meant: that of the hook. */
  readonly cwd: string;
}

// What a repository, its owner's settings or a name in it could make git start or fetch is turned off one by one.
const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.untrackedCache=false',
  'core.quotePath=false',
  'core.pager=cat',
  'log.showSignature=false',
  'protocol.allow=never',
  'submodule.recurse=false',
].flatMap((setting) => ['-c', setting]);

const FLAGS = ['--no-pager', '--no-optional-locks', '--no-replace-objects', '--literal-pathspecs'];

/** Where the settings of git are, and those a runner hands over: needed for `safe.directory`. */
const KEPT = /^GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)$/u;

const MOST_BYTES = 2 ** 30;

/** Git on the repository of a folder. */
export function gitOn(place: GitPlace): Git {
  const env = environment(place);
  return (args, input = '') => {
    const ran = spawnSync('git', [...FLAGS, ...SETTINGS, '-C', place.folder, ...args], {
      env,
      input,
      // Windows looks for the program in the working folder first: never let that be the data.
      cwd: dirname(process.execPath),
      maxBuffer: MOST_BYTES,
      windowsHide: true,
    });
    if (ran.error)
      throw new GitProblem('code' in ran.error && ran.error.code === 'ENOENT' ? 'noGit' : 'failed');
    return { ok: ran.status === 0, out: ran.stdout, err: ran.stderr.toString('utf8') };
  };
}

/** The environment without what moves git to another repository or makes it start something. */
function environment({ env, cwd }: GitPlace): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^GIT_/iu.test(name) || KEPT.test(name));
  const index = env['GIT_INDEX_FILE'];
  return {
    ...Object.fromEntries(kept),
    // `git commit FILE` judges by an index of its own, and says so to its hooks.
    ...(index ? { GIT_INDEX_FILE: resolve(cwd, index) } : {}),
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
    LANGUAGE: 'C',
  };
}

/** The text of an answer without the line break at its end; undefined where git said no. */
export const textOf = ({ ok, out }: GitAnswer): string | undefined =>
  ok ? out.toString('utf8').replace(/\r?\n$/u, '') : undefined;

/** The fields of a `-z` answer. */
export function fieldsOf(answer: GitAnswer): readonly string[] {
  if (!answer.ok) throw new GitProblem('failed');
  const text = answer.out.toString('utf8');
  return text === '' ? [] : text.replace(/\0$/u, '').split('\0');
}
