import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../cli/run.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  engines: { node: string };
};
const steps = execFileSync(process.execPath, ['.ci/check.mjs', '--list'], { cwd: ROOT, encoding: 'utf8' })
  .trim()
  .split('\n');

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<
    string,
    {
      strategy?: { matrix: { node: string[] } };
      steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
    }
  >;
}

describe('one list of steps for developers, CI and the workflow', () => {
  test('every step is a script of package.json, and every script is a step or known not to be one', () => {
    // Those that make or mend something, and those that take longer than a change can wait.
    const others = ['build', 'check', 'format', 'generate', 'mutation', 'prepare'];
    expect([...steps, ...others].toSorted()).toEqual(Object.keys(manifest.scripts).toSorted());
  });

  test('npm run check is that list', () => {
    expect(manifest.scripts['check']).toBe('node .ci/check.mjs');
  });

  test('.ci/run installs, runs that list and looks at what changed; nothing else', () => {
    const commands = read('.ci/run')
      .split(/^step '.*'$/mu)
      .slice(1)
      .map((part) => part.trim().split('\n')[0]);
    expect(commands).toEqual([
      'npm ci',
      'node .ci/check.mjs --totals "$TMP/vitest.json"',
      'git diff --exit-code -- src/generated package-lock.json',
    ]);
  });

  test('every workflow that installs runs the same command and may only read', () => {
    const folder = join(ROOT, '.github/workflows');
    expect(existsSync(folder)).toBe(true);
    for (const file of readdirSync(folder)) {
      const workflow = parse(read(join('.github/workflows', file))) as Workflow;
      expect(workflow.permissions).toEqual({ contents: 'read' });
      for (const job of Object.values(workflow.jobs))
        expect(job.steps.flatMap(({ run }) => run ?? [])).toEqual(['npm ci', 'npm run check']);
    }
  });

  test('the workflow runs on every line of Node that the package is tested on, from the least of engines', () => {
    const { jobs } = parse(read('.github/workflows/check.yml')) as Workflow;
    const nodes = jobs['check']?.strategy?.matrix.node ?? [];
    const tested = /VERSIONS = \[(.*?)\]/u.exec(read('.ci/node-versions.mjs'))?.[1] ?? '';
    const lines = [...tested.matchAll(/'(\d+)\./gu)].map((match) => match[1]);
    expect(nodes.map((version) => version.split('.')[0])).toEqual(lines);
    expect(manifest.engines.node).toBe(`>=${nodes[0]?.replace(/\.0$/u, '') ?? ''}`);
  });
});
