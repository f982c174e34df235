import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { parseDate } from '../../src/core/date.ts';
import * as validators from '../../src/generated/validators.js';
import { judge } from '../../src/judge.ts';
import { readWorkspace } from '../../src/load/folder.ts';
import { DEFAULT_LIMITS } from '../../src/parse/limits.ts';
import { jsonReport } from '../../src/report/json/index.ts';
import { isBuilt, ROOT } from './run.ts';

const run = promisify(execFile);
const temporary = mkdtempSync(join(tmpdir(), 'jc-same-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** The shipped folder written anew in another order, as another disk may list it. */
function reordered(name: string, reverse: boolean): string {
  const target = join(temporary, name);
  const visit = (from: string, to: string): void => {
    mkdirSync(to, { recursive: true });
    const entries = readdirSync(from, { withFileTypes: true });
    for (const entry of reverse ? entries.toReversed() : entries) {
      if (entry.isDirectory()) visit(join(from, entry.name), join(to, entry.name));
      else cpSync(join(from, entry.name), join(to, entry.name));
    }
  };
  visit(join(ROOT, 'data'), target);
  return target;
}

const ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];
const LOCALES = ['C', 'zh_CN.UTF-8', 'tr_TR.UTF-8', 'ar_EG.UTF-8'];

describe('the same bytes and dates give byte-identical JSON', () => {
  const ready = isBuilt;

  test.skipIf(!ready)(
    'in 20 combinations of zone, locale, width and order of files (skipped without a build)',
    async () => {
      const folders = [reordered('forward', false), reordered('backward', true)];
      const combinations = ZONES.flatMap((TZ, i) =>
        LOCALES.map((LANG, j) => ({
          TZ,
          LANG,
          COLUMNS: String(40 + 20 * ((i + j) % 5)),
          folder: folders[(i + j) % 2] ?? '',
        })),
      );
      expect(combinations.length).toBe(20);
      const outputs = new Set<string>();
      for (const { folder, ...env } of combinations) {
        const arguments_ = [join(ROOT, 'bin/jc.js'), 'check', folder, '--format', 'json'];
        const { stdout } = await run(process.execPath, arguments_, {
          env: { ...env, PATH: process.env['PATH'] },
          maxBuffer: 1 << 26,
        }).catch((error: unknown) => error as { stdout: string });
        outputs.add(stdout);
      }
      expect([...outputs].map((output) => output.length)).toEqual([expect.any(Number)]);
      expect((JSON.parse([...outputs][0] ?? '') as { exitCode: number }).exitCode).toBe(1);
    },
  );

  test('in any order of the files handed to the library', () => {
    const entries = readWorkspace(join(ROOT, 'data'), DEFAULT_LIMITS);
    const asOf = parseDate('2020-11-30');
    if (!asOf) throw new Error('not a date');
    const orders = [
      entries,
      entries.toReversed(),
      entries.toSorted((a, b) => a.path.length - b.path.length || (a.path < b.path ? 1 : -1)),
    ];
    const outputs = orders.map((order) => {
      const options = {
        filter: { units: undefined, items: undefined },
        filterWords: [],
        allowEmpty: false,
        asOfSource: 'file' as const,
      };
      return jsonReport(judge(check(order, { asOf }, validators), options), { version: '0', digest: '' });
    });
    expect(new Set(outputs).size).toBe(1);
  });
});
