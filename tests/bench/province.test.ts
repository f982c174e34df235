import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check, isError } from '../../src/check.ts';
import type { CheckResult } from '../../src/check.ts';
import { parseDate } from '../../src/core/date.ts';
import type { CivilDate } from '../../src/core/date.ts';
import * as validators from '../../src/generated/validators.js';
import { judge } from '../../src/judge.ts';
import { readWorkspace } from '../../src/load/folder.ts';
import { DEFAULT_LIMITS } from '../../src/parse/limits.ts';
import { jsonReport } from '../../src/report/json/index.ts';

// The corpora that speed is measured on are themselves right: the same bytes every time, accepted, with every verdict.
const scratch = mkdtempSync(join(tmpdir(), 'jc-bench-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Two counties: the smallest province in which bodies of one kind add up. */
const REPORTS = 400;

interface Corpus {
  readonly folder: string;
  readonly digest: string;
  readonly bytes: number;
}

function generate(name: string, env: Record<string, string> = {}): Corpus {
  const folder = join(scratch, `${name}${Object.values(env).join('')}`);
  const args = ['bench/generate.mjs', '--reports', `${REPORTS}`, '--corpus', name, '--to', folder];
  const said = execFileSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  return { folder, ...(JSON.parse(said) as Omit<Corpus, 'folder'>) };
}

const made = {
  plain: generate('plain'),
  awkward: generate('awkward'),
  wrong: generate('wrong'),
  'all-wrong': generate('all-wrong'),
  json: generate('json'),
} satisfies Record<string, Corpus>;

const checked = ({ folder }: Corpus): CheckResult =>
  check(readWorkspace(folder, DEFAULT_LIMITS), { asOf: parseDate('2021-01-20') as CivilDate }, validators);

/** What the JSON says, without bytes and places. */
function meaningOf(result: CheckResult): unknown {
  const all = { units: undefined, items: undefined };
  const judged = judge(result, { filter: all, filterWords: [], allowEmpty: false, asOfSource: 'file' });
  const written = new Set(['inputs', 'at', 'line', 'column']);
  return JSON.parse(jsonReport(judged, { version: '0.0.0', digest: '' }), (key, value: unknown) =>
    written.has(key) ? undefined : value,
  );
}

const reportsIn = ({ folder }: Corpus): string[] =>
  readdirSync(join(folder, 'reports'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:yaml|json)$/u.test(name),
  );

const counted = (all: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(all)].toSorted().map((one) => [one, all.filter((it) => it === one).length]));

const plain = checked(made.plain);

describe('the same bytes every time', () => {
  test.each([
    ['plain', 'b94216249024819acfcb7bec26eff47fd2889ea497aa1a722b456ca033b08d9b'],
    ['awkward', 'e641bce1c700209d6afd644c56c6919b639a82c532cf07dba2c7ffb97894c954'],
    ['wrong', 'ea4ddeffed74945dbfa62cfb1e5dc9cde929470233d8ff8c30b5420e5101d0e9'],
    ['all-wrong', '3f39f09660a68b9a8563eec091cd0735b61a8f477c637800a68aec30d5e7e3fd'],
  ] as const)('%s', (name, digest) => {
    expect(made[name].digest).toBe(digest);
    expect(reportsIn(made[name])).toHaveLength(REPORTS);
  });

  test('in another time zone and language', () => {
    const elsewhere = generate('plain', { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8' });
    expect(elsewhere.digest).toBe(made.plain.digest);
  });
});

describe('the plain corpus', () => {
  test('has reports of about 1.5 KB', () => {
    expect(made.plain.bytes / REPORTS).toBeGreaterThan(1400);
    expect(made.plain.bytes / REPORTS).toBeLessThan(1600);
  });

  test('is accepted to the last file', () => {
    expect(plain.diagnostics.filter(isError)).toEqual([]);
    expect(plain.findings?.used).toBe(REPORTS);
  });

  test('has every verdict and every state of a deadline that is over', () => {
    const { targets = [], deadlines = [] } = plain.findings ?? {};
    expect(counted(targets.map((one) => one.status))).toEqual({
      fail: 41,
      indeterminate: 2,
      missing: 42,
      pass: 125,
      pending: 11,
    });
    expect(counted(deadlines.flatMap((one) => one.subjects.map(({ state }) => state)))).toEqual({
      late: 5,
      onTime: 68,
      overdue: 5,
      returned: 2,
    });
  });
});

describe('the awkward corpus', () => {
  test('has a block scalar, a map in braces and an escape in every file', () => {
    for (const name of reportsIn(made.awkward)) {
      const text = readFileSync(join(made.awkward.folder, 'reports', name), 'utf8');
      expect(text).toMatch(/: [>|]-/u);
      expect(text).toMatch(/\{ value: /u);
      expect(text).toMatch(/\\u[0-9a-f]{4}/u);
    }
  });

  test('means what the plain one means', () => {
    expect(meaningOf(checked(made.awkward))).toEqual(meaningOf(plain));
  });
});

test('the JSON corpus holds what `yaml` reads in the plain and in the awkward one', () => {
  const read = ({ folder }: Corpus, name: string): unknown => {
    const report = parse(readFileSync(join(folder, 'reports', name), 'utf8')) as Record<string, unknown>;
    return { ...report, period: String(report['period']), documents: report['documents'] ?? [] };
  };
  for (const name of reportsIn(made.plain)) {
    const expected = read(made.json, name.replace(/yaml$/u, 'json'));
    expect(read(made.plain, name)).toEqual(expected);
    expect(read(made.awkward, name)).toEqual(expected);
  }
});

describe('mistakes are found where they were made, and nowhere else', () => {
  test.each([
    ['wrong', REPORTS / 100],
    ['all-wrong', REPORTS],
  ] as const)('%s', (name, count) => {
    const found = checked(made[name]).diagnostics.filter(isError);
    const expected = JSON.parse(readFileSync(join(made[name].folder, 'expected.json'), 'utf8')) as unknown[];
    expect(expected).toHaveLength(count);
    const places = found.map(({ code, place: { path, line, column } }) => ({ path, line, column, code }));
    expect(places).toHaveLength(count);
    expect(places).toEqual(expect.arrayContaining(expected));
  });
});
