// The workflow that docs/speed.md shows is the one that is run here, command by command.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isBuilt, ROOT } from '../cli/run.ts';

interface Workflow {
  readonly jobs: Readonly<
    Record<
      'read' | 'judge',
      {
        readonly strategy?: { readonly matrix: { readonly part: readonly number[] } };
        readonly steps: readonly { readonly run?: string }[];
      }
    >
  >;
}

const [, text = ''] = /```yaml\n([^]*?)```/.exec(readFileSync(join(ROOT, 'docs/speed.md'), 'utf8')) ?? [];
const { read, judge } = (parse(text) as Workflow).jobs;
const parts = read.strategy?.matrix.part ?? [];

const folder = mkdtempSync(join(tmpdir(), 'jc-workflow-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The commands of a job, with this build in place of an installed one. */
const commandsOf = (job: typeof read, part = ''): string[] =>
  job.steps.flatMap(({ run = '' }) =>
    run.startsWith('npx jc ')
      ? run
          .replace('npx jc', `"${process.execPath}" "${join(ROOT, 'bin/jc.js')}"`)
          .replaceAll('${{ matrix.part }}', part)
      : [],
  );

const options = { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] } } as const;

test.skipIf(!isBuilt)(
  'four machines read, one judges, and it says what one run says (skipped without a build)',
  () => {
    cpSync(join(ROOT, 'data'), join(folder, 'data'), { recursive: true });
    const one = spawnSync(
      'bash',
      ['-c', commandsOf(judge)[0]?.replace('merge parts/*.blob', 'check') ?? ''],
      options,
    );
    expect(parts).toHaveLength(4);
    for (const part of parts)
      for (const command of commandsOf(read, String(part))) execFileSync('bash', ['-c', command], options);
    rmSync(join(folder, 'data/reports'), { recursive: true });
    const merged = spawnSync('bash', ['-c', commandsOf(judge)[0] ?? ''], options);
    expect([merged.status, merged.stdout]).toEqual([1, one.stdout]);
  },
);
