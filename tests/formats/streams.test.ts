import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isBuilt, ROOT } from '../cli/run.ts';

const BIN = join(ROOT, 'bin/jc.js');
const ready = isBuilt;
const temporary = mkdtempSync(join(tmpdir(), 'jc-streams-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Runs a line of bash in which `$JC` is the built command. */
function bash(line: string) {
  const JC = `"${process.execPath}" "${BIN}"`;
  const ran = spawnSync('bash', ['--norc', '-c', line.replaceAll('$JC', () => JC)], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], JC_LANG: 'en' },
  });
  return [ran.stdout.trim(), ran.stderr.trim()];
}

describe.skipIf(!ready)('where output goes (skipped without a build)', () => {
  test.each(['text', 'json', 'github'])(
    '%s: a reader that goes away is quiet, with the true code',
    (format) => {
      expect(bash(`$JC check --format ${format} | head -c 10 >/dev/null; echo \${PIPESTATUS[0]}`)).toEqual([
        '1',
        '',
      ]);
    },
  );

  test('a closed standard output is nobody listening, and no fault', () => {
    expect(bash('$JC check >&-; echo $? >&2')).toEqual(['', '1']);
    expect(bash('$JC check >&- 2>&-; c=$?; exec 2>/dev/null; echo $c')).toEqual(['1', '']);
    expect(bash('$JC check --format json <&-  | head -c 1; echo " ${PIPESTATUS[0]}"')).toEqual(['{ 1', '']);
  });

  test.skipIf(!existsSync('/dev/full')).each(['text', 'csv'])(
    '%s: a full disk is 3, in one line (skipped without /dev/full)',
    (format) => {
      const full = 'jc: Cannot write';
      expect(bash(`$JC check --format ${format} >/dev/full; echo $? >&2`)).toEqual([
        '',
        `${full} standard output (ENOSPC)\n3`,
      ]);
      expect(bash(`$JC check --format ${format} --output-file /dev/full; echo $? >&2`)).toEqual([
        '',
        `${full} "/dev/full" (ENOSPC)\n3`,
      ]);
    },
  );
});

/** A workspace that takes seconds to read and gives megabytes to write: many reports that are in nobody's place. */
function large(): string {
  const folder = join(temporary, 'large');
  if (existsSync(folder)) return folder;
  cpSync(join(ROOT, 'data'), folder, { recursive: true });
  for (let i = 0; i < 3000; i += 1)
    cpSync(join(folder, 'reports/scjgj/2020.yaml'), join(folder, `reports/scjgj/x${i}.yaml`));
  return folder;
}

const start = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [BIN, 'check', ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends a signal and says what ended the process and what it said; nothing of its output is read before. */
async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<[string | number | null, string]> {
  let err = '';
  child.stderr?.on('data', (chunk: Buffer) => (err += String(chunk)));
  const end = new Promise<string | number | null>((resolve) => {
    child.on('exit', (code, by) => resolve(by ?? code));
    if (child.exitCode !== null) resolve(child.exitCode);
  });
  child.kill(signal);
  return [await end, err];
}

/** A shell shows the end by a signal as 128 and its number: 130 and 143 (`tests/cli/exit-codes.test.ts`). */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

describe.skipIf(!ready)('signals (skipped without a build)', () => {
  test.each(SIGNALS)('%s while reading', async (signal) => {
    const child = start([large(), '--format', 'json', '--output-file', join(temporary, 'reading', 'a.json')]);
    await wait(400);
    expect(await ended(child, signal)).toEqual([signal, '']);
    expect(existsSync(join(temporary, 'reading'))).toBe(false);
  });

  test.each(SIGNALS)(
    '%s while a slow reader holds up standard output',
    async (signal) => {
      const folder = join(temporary, `slow-${signal}`);
      mkdirSync(folder);
      const file = join(folder, 'a.json');
      const child = start([large(), '--format', 'json', '--output-file', file, '--format', 'sarif']);
      // The file is there before the first word of standard output, and then nobody reads that.
      while (!existsSync(file)) await wait(50);
      await wait(300);
      expect(child.exitCode).toBe(null);
      expect(await ended(child, signal)).toEqual([signal, '']);
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ schema: 'jc/result@1' });
      expect(readdirSync(folder)).toEqual(['a.json']);
    },
    60_000,
  );

  test.skipIf(spawnSync('mkfifo', ['--version']).error !== undefined).each(SIGNALS)(
    '%s while a pipe as output file has no reader (skipped without mkfifo)',
    async (signal) => {
      const pipe = join(temporary, `pipe-${signal}`);
      spawnSync('mkfifo', [pipe]);
      const child = start(['--format', 'json', '--output-file', pipe]);
      await wait(1500);
      expect(child.exitCode).toBe(null);
      expect(await ended(child, signal)).toEqual([signal, '']);
      expect(lstatSync(pipe).isFIFO()).toBe(true);
    },
  );

  test('at any moment: every file is whole or not there, and nothing lies beside it', async () => {
    const results = await Promise.all(
      [0, 1].flatMap(async (lane) => {
        const seen: string[] = [];
        for (let i = 0; i < 8; i += 1) {
          const folder = join(temporary, `moment-${lane}-${i}`);
          mkdirSync(folder);
          const child = start([
            '--format',
            'json',
            '--output-file',
            join(folder, 'a.json'),
            '--format',
            'csv',
          ]);
          child.stdout?.resume();
          await wait(150 + 60 * (2 * i + lane));
          await ended(child, 'SIGTERM');
          seen.push(...readdirSync(folder).map((name) => join(folder, name)));
        }
        return seen;
      }),
    );
    for (const path of results.flat()) {
      expect(path).toMatch(/a\.json$/u);
      expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ schema: 'jc/result@1' });
    }
  }, 60_000);
});
