import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isBuilt, ROOT } from '../cli/run.ts';
import { accepted, removeAll, repository, revised } from './repository.ts';
import type { TestRepository } from './repository.ts';

afterAll(removeAll);

const R2 = 'reports/jia/2020.r2.yaml';
const good = revised();
const bad = revised({ figures: { batches: 'value: 97%' } });
const node = dirname(process.execPath);
const ready = isBuilt;

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function ran(
  program: string,
  args: readonly string[],
  one: TestRepository,
  env: Readonly<Record<string, string>> = {},
): Ran {
  const path = `${node}:${one.env['PATH']}`;
  const run = spawnSync(program, args, {
    cwd: one.folder,
    env: { ...one.env, PATH: path, ...env },
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const gate = (one: TestRepository, env: Readonly<Record<string, string>>, ...args: string[]): Ran =>
  ran(process.execPath, [join(ROOT, 'bin/gate.js'), ...args], one, env);

/** A change as CI checks it out: the branch, and the main branch of `origin`. */
function checkedOut(report: string, main = 'main', prefix = ''): TestRepository {
  const one = repository(accepted, prefix)
    .write({ [R2]: report })
    .commit();
  one.git('update-ref', `refs/remotes/origin/${main}`, 'main');
  return one;
}

const systems = {
  GitHub: { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'release' },
  'a merge queue of GitHub': {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'merge_group',
    GITHUB_REF_NAME: 'gh-readonly-queue/release/pr-7-0123',
  },
  GitLab: {
    GITLAB_CI: 'true',
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'release',
  },
  Jenkins: { JENKINS_URL: 'http://ci.invalid/', CHANGE_ID: '7', CHANGE_TARGET: 'release' },
} as const;

describe.skipIf(!ready)('bin/gate.js (skipped without a build)', () => {
  test.each(Object.entries(systems))('%s: the change against its target', (_name, env) => {
    const pass = gate(checkedOut(good, 'release'), env);
    expect([pass.code, pass.out]).toEqual([0, expect.stringContaining('退出码0')]);
    const fail = gate(checkedOut(bad, 'release'), env);
    expect([fail.code, fail.out]).toEqual([2, expect.stringContaining('JC1203')]);
  });

  test.each([
    ['GitHub', { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push' }],
    ['GitLab', { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'push' }],
    ['Jenkins', { JENKINS_URL: 'http://ci.invalid/' }],
    ['anywhere else', {}],
  ])('%s on the main branch: the board', (_name, env) => {
    const found = gate(checkedOut(good), env);
    expect([found.code, found.out]).toEqual([1, expect.stringContaining('不通过（退出码1）')]);
  });

  test('GitHub gets annotations, and the job summary where its variable names a file', () => {
    const one = checkedOut(bad, 'release');
    const summary = join(one.folder, '..', 'summary.md');
    const found = gate(one, { ...systems.GitHub, GITHUB_STEP_SUMMARY: summary });
    expect(found.out).toMatch(/^::error file=reports\/jia\/2020\.r2\.yaml,/mu);
    expect(readFileSync(summary, 'utf8')).toContain('JC1203');
  });

  test('GitLab gets a code quality report and JUnit', () => {
    const one = checkedOut(bad, 'release');
    gate(one, systems.GitLab);
    const report = JSON.parse(readFileSync(one.path('/gl-code-quality-report.json'), 'utf8')) as object[];
    expect(report).toContainEqual(expect.objectContaining({ check_name: 'JC1203' }));
    expect(readFileSync(one.path('/jc-junit.xml'), 'utf8')).toContain('JC1203');
  });

  test('whoever asks for a format gets that alone', () => {
    const found = gate(checkedOut(bad, 'release'), systems.GitHub, 'auto', '--format', 'compact');
    expect(found.out).toMatch(/^reports\/jia\/2020\.r2\.yaml:\d+:\d+: error JC1203/mu);
    expect(found.out).not.toContain('::error');
  });

  test('change and board as asked, whatever the system says; options one a line', () => {
    const one = checkedOut(good, 'main', 'city/');
    expect(gate(one, {}, 'change', 'origin/main', 'city').code).toBe(0);
    expect(gate(one, systems.GitHub, 'board', 'city').code).toBe(1);
    expect(gate(one, {}, 'board', 'city', '--fail-on\nnone\n\n', '').code).toBe(0);
  });

  test('pull_request_target checks out the wrong side: refused', () => {
    const env = { ...systems.GitHub, GITHUB_EVENT_NAME: 'pull_request_target' };
    expect(gate(checkedOut(good, 'release'), env).code).toBe(3);
  });

  test.each([
    ['no branch', ''],
    ['a branch that is not there', 'nowhere'],
    ['a branch that would be an option', '--output=x'],
    ['a branch that a shell would run', '$(touch ran)`touch ran`;touch ran'],
  ])('%s closes the gate with 3, and runs nothing', (_what, target) => {
    const one = checkedOut(good);
    const found = gate(one, { ...systems.GitHub, GITHUB_BASE_REF: target });
    expect([found.code, existsSync(one.path('/ran'))]).toEqual([3, false]);
    expect(found.out).toMatch(/^::error title=jc::[^\n]+\n$/u);
  });
});

const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly { readonly run?: string; readonly uses?: string; readonly env?: object }[];
  };
}

describe('action.yml', () => {
  const action = parse(text('action.yml')) as Action;

  test('is composite, and uses nothing outside the repository', () => {
    expect(action.runs.using).toBe('composite');
    expect(action.runs.steps.filter((step) => step.uses !== undefined)).toEqual([]);
  });

  test('puts no expression into a command', () => {
    for (const step of action.runs.steps) expect(step.run).not.toContain('${{');
  });

  test.skipIf(!ready)('its last step, run as it stands (skipped without a build)', () => {
    const last = action.runs.steps.at(-1)?.run ?? '';
    const env = {
      ...systems.GitHub,
      GITHUB_ACTION_PATH: ROOT,
      JC_DATA: 'city',
      JC_OPTIONS: '--verify-git\n--fail-on\ninvalid,fail\n',
    };
    const one = checkedOut(revised({ documents: '' }), 'release', 'city/');
    expect(ran('bash', ['-ec', last], one, env).code).toBe(0);
    expect(ran('bash', ['-ec', last], checkedOut(bad, 'release', 'city/'), env).code).toBe(2);
    const defaults = {
      JC_DATA: action.inputs['data']?.default ?? 'x',
      JC_OPTIONS: action.inputs['options']?.default ?? 'x',
    };
    expect(ran('bash', ['-ec', last], checkedOut(good, 'release'), { ...env, ...defaults }).code).toBe(0);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = parse(text('.pre-commit-hooks.yaml')) as { entry: string; pass_filenames: boolean }[];

  test.skipIf(!ready)(
    'as a real hook: a bad report is not committed, a good one is (skipped without a build)',
    () => {
      const one = repository();
      const bin = join(one.folder, '..', 'bin');
      mkdirSync(bin);
      writeFileSync(
        join(bin, 'jc'),
        `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'bin/jc.js')}" "$@"\n`,
      );
      chmodSync(join(bin, 'jc'), 0o755);
      mkdirSync(one.path('/.git/hooks'), { recursive: true });
      writeFileSync(one.path('/.git/hooks/pre-commit'), `#!/bin/sh\nexec ${hook?.entry ?? 'false'}\n`);
      chmodSync(one.path('/.git/hooks/pre-commit'), 0o755);
      const env = { PATH: `${bin}:${node}:${one.env['PATH']}` };
      const commit = (report: string): Ran => {
        one.write({ [R2]: report }).git('add', '--all');
        return ran('git', ['commit', '--quiet', '-m', 'report'], one, env);
      };
      const refused = commit(bad);
      expect([refused.code, refused.err + refused.out]).toEqual([1, expect.stringContaining('JC1203')]);
      expect(commit(good)).toEqual({
        code: 0,
        out: expect.any(String) as string,
        err: expect.any(String) as string,
      });
      expect(one.git('log', '-1', '--format=%s').trim()).toBe('report');
      expect(hook?.pass_filenames).toBe(false);
    },
  );
});

const TEMPLATES = ['github.yml', 'gitlab.yml', 'gitee.yml', 'Jenkinsfile'] as const;

describe.each(TEMPLATES)('docs/ci/%s', (file) => {
  const template = text(join('docs/ci', file));

  test('has no expression of the submitter in a command, and never pull_request_target', () => {
    const commands = template.split('\n').filter((line) => !/^\s*(?:#|\/\/)/u.test(line));
    expect(commands.join('\n')).not.toMatch(/\$\{\{|pull_request_target|CI_COMMIT_MESSAGE|CHANGE_TITLE/u);
  });

  test.skipIf(!ready || file === 'github.yml')(
    'its command, run as it stands (skipped without a build)',
    () => {
      const command = /node node_modules\/jc-check\/bin\/gate\.js [^'\n]*/u.exec(template)?.[0] ?? 'false';
      const env = { 'gitlab.yml': systems.GitLab, Jenkinsfile: systems.Jenkins, 'gitee.yml': {} }[
        file as 'gitee.yml'
      ];
      const main = file === 'gitee.yml' ? 'master' : 'release';
      for (const [report, code] of [
        [revised({ documents: '' }), 0],
        [bad, 2],
      ] as const) {
        const one = checkedOut(report, main, 'data/');
        mkdirSync(one.path('/node_modules'));
        symlinkSync(ROOT, one.path('/node_modules/jc-check'));
        expect(ran('bash', ['-ec', command], one, env).code).toBe(code);
      }
    },
  );
});

test('the workflow for GitHub reads only, has the history and judges pull requests', () => {
  const workflow = parse(text('docs/ci/github.yml')) as {
    on: object;
    permissions: object;
    jobs: { gate: { steps: { uses: string; with: object }[] } };
  };
  expect(Object.keys(workflow.on)).toEqual(['pull_request', 'push']);
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(workflow.jobs.gate.steps[0]?.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
  const inputs = Object.keys((parse(text('action.yml')) as Action).inputs);
  expect(inputs).toEqual(expect.arrayContaining(Object.keys(workflow.jobs.gate.steps[1]?.with ?? {})));
});

describe.each(['docs/gate.md', 'docs/gate.zh-CN.md'])('%s', (page) => {
  test.each(TEMPLATES)('shows docs/ci/%s as it is', (file) => {
    expect(text(page)).toContain(text(join('docs/ci', file)));
  });

  test('names only options that there are', () => {
    const help = spawnSync(process.execPath, [join(ROOT, 'bin/jc.js'), 'check', '--help'], {
      encoding: 'utf8',
    });
    const outside = new Set([
      '--unshallow',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--global',
      '--add',
    ]);
    const named = [...text(page).matchAll(/(?<![\w-])--[a-z][a-z-]+/gu)].map(([option]) => option);
    expect(named.length).toBeGreaterThan(8);
    expect([...new Set(named)].filter((one) => !outside.has(one) && !help.stdout.includes(one))).toEqual([]);
  });
});
