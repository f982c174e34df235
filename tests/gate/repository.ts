// A real git repository in a temporary folder: nothing of the machine's own settings comes in, every date is fixed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { jc } from '../cli/run.ts';
import type { Ran } from '../cli/run.ts';
import { planFiles, report } from '../workspace.ts';

/** Files by path; undefined takes one away. */
export type Files = Readonly<Record<string, string | undefined>>;

/** Reports of two bodies that are accepted. */
export const accepted: Files = {
  'reports/jia/2020.yaml': report({ figures: { batches: 'value: 6' }, documents: '[annual-report]' }),
  'reports/yi/2020.yaml': report({ unit: 'yi', figures: { batches: 'value: 2' } }),
};

/** A repository with its own home. */
export class TestRepository {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** The folder of the data inside it, with a slash at its end; empty where that is the top. */
  readonly prefix: string;
  private readonly root: string;

  constructor(prefix = '') {
    this.root = mkdtempSync(join(tmpdir(), 'jc-git-'));
    this.folder = join(this.root, 'repository');
    this.prefix = prefix;
    mkdirSync(join(this.root, 'home'));
    mkdirSync(this.folder);
    this.env = {
      PATH: process.env['PATH'] ?? '',
      HOME: join(this.root, 'home'),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: join(this.root, 'home', '.gitconfig'),
      JC_LANG: 'zh',
    };
    writeFileSync(
      join(this.root, 'home', '.gitconfig'),
      '[user]\n\tname = 填报人\n\temail = a@example.invalid\n[init]\n\tdefaultBranch = main\n[protocol "file"]\n\tallow = always\n',
    );
    this.git('init', '--quiet');
  }

  /** Runs git as a person would; what it prints. */
  git(...args: readonly string[]): string {
    return this.gitAt('2020-11-20T10:00:00+08:00', ...args);
  }

  /** The same at another time. */
  gitAt(date: string, ...args: readonly string[]): string {
    const env = { ...this.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    const ran = spawnSync('git', args, { cwd: this.folder, env, encoding: 'utf8' });
    if (ran.status !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stderr}`);
    return ran.stdout;
  }

  /** Writes files of the data, or of the whole repository where the path begins with a slash. */
  write(files: Files): this {
    for (const [path, text] of Object.entries(files)) {
      const absolute = this.path(path);
      mkdirSync(dirname(absolute), { recursive: true });
      if (text === undefined) rmSync(absolute, { recursive: true });
      else writeFileSync(absolute, text);
    }
    return this;
  }

  path(path: string): string {
    return path.startsWith('/') ? join(this.folder, path) : join(this.folder, this.prefix, path);
  }

  /** Everything in the folder becomes a commit. */
  commit(date = '2020-11-20T10:00:00+08:00', message = 'change'): this {
    this.git('add', '--all');
    this.gitAt(date, 'commit', '--quiet', '--allow-empty', '-m', message);
    return this;
  }

  /** A branch of its own for what follows. */
  branch(name = 'change'): this {
    this.git('checkout', '--quiet', '-b', name);
    return this;
  }

  jc(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
    return jc(args, { cwd: this.folder, env: { ...this.env, ...env } });
  }

  /** `jc check --changed` as JSON, reduced to what is asked about most. */
  async review(...args: readonly string[]): Promise<ReviewResult> {
    const ran = await this.jc(['check', '--format', 'json', ...args]);
    const result = JSON.parse(ran.out) as Result;
    return {
      code: ran.code,
      files: result.change.files.map(({ kind, path }) => `${kind} ${path}`),
      codes: result.diagnostics.map(({ code, path }) => `${code} ${path}`),
      moves: result.change.moves.map(({ id, unit, words }) => `${id} ${unit ?? ''} ${words.zh}`),
      result,
    };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

interface Result {
  readonly change: {
    readonly ref: { readonly name: string; readonly id: string };
    readonly base: string;
    readonly files: readonly { readonly kind: string; readonly path: string }[];
    readonly outside: readonly string[];
    readonly elsewhere: readonly string[];
    readonly moves: readonly {
      readonly id: string;
      readonly unit: string | null;
      readonly words: { readonly zh: string };
    }[];
  };
  readonly gate: { readonly failOn: readonly string[] };
  readonly summary: { readonly otherErrors: number };
  readonly findings: readonly { readonly id: string; readonly status: string; readonly gating: boolean }[];
  readonly diagnostics: readonly { readonly code: string; readonly path: string }[];
}

/** What a review said. */
export interface ReviewResult {
  readonly code: number;
  readonly files: readonly string[];
  readonly codes: readonly string[];
  readonly moves: readonly string[];
  readonly result: Result;
}

const made: TestRepository[] = [];

/** The invented workspace with two accepted reports, committed on `main`; a branch is checked out for the change. */
export function repository(files: Files = accepted, prefix = ''): TestRepository {
  const one = new TestRepository(prefix);
  made.push(one);
  return one
    .write({ ...planFiles, ...files })
    .commit('2020-10-31T18:00:00+08:00')
    .branch();
}

/** Takes every repository away again. */
export const removeAll = (): void => made.forEach((one) => one.remove());

/** A second revision of 甲局 with one more batch. */
export const revised = (over: Parameters<typeof report>[0] = {}): string =>
  report({ revision: 2, figures: { batches: 'value: 7' }, documents: '[annual-report]', ...over });
