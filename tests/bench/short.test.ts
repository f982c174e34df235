import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

// The gate on speed is itself a program that can be wrong: it must close. `bin/jc.js` is run as it was built last.
const scratch = mkdtempSync(join(tmpdir(), 'jc-short-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Limit {
  readonly row: string;
  readonly base: string;
  readonly most: number;
  readonly why: string;
}

function short(limits: readonly Limit[], attempts: number): { status: number | null; lines: string[] } {
  const file = join(scratch, 'limits.json');
  writeFileSync(file, JSON.stringify({ reports: 200, rounds: 1, longRounds: 1, attempts, limits }));
  const run = spawnSync(process.execPath, ['bench/short.mjs', '--limits', file], { encoding: 'utf8' });
  return { status: run.status, lines: (run.stdout + run.stderr).trim().split('\n') };
}

const limit = (most: number): Limit => ({ row: 'version', base: 'node', most, why: 'a test' });

test('a ratio within its limit lets pass, and is tried once', () => {
  const { status, lines } = short([limit(1000)], 2);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^ok {2}version \/ node +\d+\.\d\d at most 1000$/u);
  expect(status).toBe(0);
});

test('a ratio beyond its limit is tried again, then closes the gate with its reason', () => {
  const { status, lines } = short([limit(0.01), { ...limit(1000), row: 'explain' }], 2);
  expect(lines.filter((line) => line.startsWith('BAD version'))).toHaveLength(2);
  expect(lines.at(-1)).toBe('version against node has become slower: a test');
  expect(status).toBe(1);
});

test('a limit for what is not there is no limit', () => {
  expect(short([{ ...limit(0), row: 'unheard-of' }], 1).status).toBe(0);
});

test('every limit of the real form has rows that the bench knows, a slack above 1 and a reason', () => {
  const { limits } = JSON.parse(readFileSync('bench/short.json', 'utf8')) as { limits: Limit[] };
  const known = ['version', 'help', 'explain', 'shipped', 'plain', 'awkward', 'wrong', 'unchanged'];
  for (const { row, base, most, why } of limits) {
    expect(known).toContain(row);
    expect(['node', 'read-all', 'yaml-ajv', 'plain']).toContain(base);
    expect(most).toBeGreaterThan(0);
    expect(why.length).toBeGreaterThan(20);
  }
});
