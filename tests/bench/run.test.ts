import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

// The bench refuses to measure what does not do its work. A stand-in for jc shows that, for the real one does it.
const scratch = mkdtempSync(join(tmpdir(), 'jc-run-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const aims = join(scratch, 'aims.json');
const row = (row: string, most: number): object => ({ section: 'start', row, base: 'node', most });
writeFileSync(aims, JSON.stringify([row('version', 500), row('help', 0.01), row('shipped', 2)]));
const page = join(scratch, 'RESULTS.md');

function bench(program: string, rows: string): { status: number | null; stderr: string; page: string } {
  const jc = join(scratch, 'jc.mjs');
  writeFileSync(jc, program);
  rmSync(page, { force: true });
  const what = ['--only', 'start', '--rows', rows, '--rounds', '2', '--aims', aims];
  const args = ['bench/run.mjs', ...what, '--jc', jc, '--out', page];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stderr, page: existsSync(page) ? readFileSync(page, 'utf8') : '' };
}

const SILENT = '';
const FIT_FOR_START = 'process.exitCode = process.argv[2] === "check" ? 1 : 0;';

describe('the table', () => {
  test('has a line for what was run and one for each of its aims, met or not', () => {
    const { page, status } = bench(SILENT, 'node,version,help');
    expect(status).toBe(0);
    const lines = page.split('\n');
    const after = (what: string): string => lines[lines.findIndex((line) => line.includes(what)) + 1] ?? '';
    expect(page).toMatch(/\| `node -e 0` \| \d+ ms \| \d+ MiB \| \| \| \|/u);
    expect(after('| `jc --version` |')).toMatch(/against `node -e 0` .* ≤ 500 × \| met \|/u);
    expect(after('| `jc --help` |')).toMatch(/against `node -e 0` .* ≤ 0\.010 × \| \*\*not met\*\* \|/u);
  });

  test('counts what was not run as not met', () => {
    expect(bench(FIT_FOR_START, 'node,version').page).toContain(
      '`shipped`: not run | | | | ≤ 2.00 × | **not met**',
    );
  });

  test('names no path of this machine', () => {
    const { page } = bench(FIT_FOR_START, 'node,shipped');
    expect(page).not.toContain(process.cwd());
    expect(page).not.toContain(scratch);
  });
});

describe('nothing is measured', () => {
  test('of a program that ends with another exit code', () => {
    const { status, stderr, page } = bench(SILENT, 'node,shipped');
    expect(stderr).toContain('shipped: exit 0, not 1');
    expect([status, page]).toEqual([1, '']);
  });

  test('of a program that says something else each time', () => {
    const { status, stderr, page } = bench('console.log(process.pid);', 'node,version');
    expect(stderr).toContain('version: not the same output twice');
    expect([status, page]).toEqual([1, '']);
  });
});

describe('every way to one result', () => {
  const compare = (program: string): string => {
    const jc = join(scratch, 'jc.mjs');
    writeFileSync(jc, program);
    const script =
      'const { compareWays } = await import("./bench/ways.mjs"); console.log(compareWays(...process.argv.slice(1)).join("; "));';
    const args = ['--input-type=module', '-e', script, jc, scratch, scratch];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return stdout + stderr;
  };

  test('is compared if this jc has it', () => {
    expect(compare('console.log("{}");').trim()).toBe('again');
    expect(compare('console.log("{} --cache");').trim()).toBe(
      'again; --cache, first run; --cache, second run',
    );
  });

  test('is refused where it says other bytes', () => {
    expect(compare('console.log(`--cache ${process.argv.length}`);')).toContain(
      '--cache, first run: not the same bytes as the plain run',
    );
  });
});
