import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allTopics } from '../../src/words/explain/find.ts';
import { expectGolden, jc, ROOT } from './run.ts';

const golden = (name: string): URL => new URL(`golden/explain/${name}.txt`, import.meta.url);

describe('jc explain', () => {
  test.each(['JC1203', 'JC1010', 'JC1302', 'JC2001', 'JC3204', 'missing', 'notApplicable', 'overdue'])(
    '%s, in both languages',
    async (code) => {
      const pages = await Promise.all(['zh', 'en'].map((lang) => jc(['explain', code, '--lang', lang])));
      expect(pages.map(({ code, err }) => [code, err])).toEqual([
        [0, ''],
        [0, ''],
      ]);
      expectGolden(pages.map(({ out }) => out).join('\n'), golden(code));
    },
  );

  test('without a code lists all', async () => {
    const pages = await Promise.all(['zh', 'en'].map((lang) => jc(['explain', '--lang', lang])));
    expect(pages.map(({ code }) => code)).toEqual([0, 0]);
    expectGolden(pages.map(({ out }) => out).join('\n'), golden('overview'));
  });

  test('needs no workspace', async () => {
    expect((await jc(['explain', 'jc1203'], { cwd: '/' })).code).toBe(0);
  });

  test.each([
    ['JC1230', 'jc: 没有“JC1230”这个代码或词，是不是“JC1203”？\n'],
    ['未报其', 'jc: 没有“未报其”这个代码或词，是不是“未报齐”？\n'],
    ['overdeu', 'jc: 没有“overdeu”这个代码或词，是不是“overdue”？\n'],
    ['qqqqqqqq', 'jc: 没有“qqqqqqqq”这个代码或词，全部见 jc explain\n'],
    ['14-1', 'jc: “14-1”是指标或时限的编号，依据见 jc why 14-1\n'],
    ['\u001b[31m', 'jc: 没有“\\u{1b}[31m”这个代码或词，全部见 jc explain\n'],
  ])('%s is unknown: exit 3', async (typed, err) => {
    expect(await jc(['explain', typed])).toEqual({ code: 3, out: '', err });
  });

  test('unknown, in English', async () => {
    const { err } = await jc(['explain', 'overdeu', '--lang', 'en']);
    expect(err).toBe('jc: There is no code or word "overdeu". Did you mean "overdue"?\n');
  });

  test('colour changes nothing but colour', async () => {
    const [plain, coloured] = await Promise.all([
      jc(['explain', 'JC1203']),
      jc(['explain', 'JC1203', '--color', 'always']),
    ]);
    expect(coloured.out).not.toBe(plain.out);
    expect(coloured.out.replaceAll(/\u001b\[\d+m/gu, '')).toBe(plain.out);
  });
});

describe('jc explain --format json', () => {
  const read = async (...args: string[]) =>
    JSON.parse((await jc(['explain', ...args, '--format', 'json'])).out) as {
      schema: string;
      diagnostics: { code: string; severity: string; example: { kind: string } }[];
      words: { id: string; group: string; gates: boolean | null }[];
    };

  test('holds one code, in both languages', async () => {
    expect(await read('jc1203')).toEqual({
      schema: 'jc/explain@1',
      diagnostics: [
        expect.objectContaining({
          code: 'JC1203',
          severity: 'error',
          title: { zh: '该填数量的地方填了百分数', en: 'A percentage where a count is due' },
          example: {
            kind: 'lines',
            file: 'reports/xmzx/2020.yaml',
            wrong: '  produce-passed:\n    value: 98%',
            right: '  produce-passed:\n    value: 379',
            note: null,
          },
        }),
      ],
      words: [],
    });
  });

  test('holds everything without a code', async () => {
    const { diagnostics, words } = await read();
    expect(diagnostics.length + words.length).toBe(allTopics.length);
  });

  test('says what closes the gate', async () => {
    const { words } = await read();
    expect(words.filter(({ gates }) => gates).map(({ id }) => id)).toEqual([
      'fail',
      'missing',
      'indeterminate',
      'partial',
      'overdue',
    ]);
    expect(words.filter(({ gates }) => gates === null).map(({ group }) => group)).toEqual([
      'term',
      'term',
      'term',
    ]);
  });
});

describe('jc explain is light', () => {
  /** Every file and package that a module brings along when it is loaded. */
  function loadedBy(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type)[^;]*?from '([^']+)';/gm);
    for (const [, name = ''] of imports) {
      if (name.startsWith('.')) loadedBy(join(dirname(file), name), seen);
      else seen.add(name);
    }
    return seen;
  }

  test('it reads no file, parses nothing and knows no schema', () => {
    const loaded = [...loadedBy(join(ROOT, 'src/cli/run/explain.ts'))];
    expect(
      loaded.filter((name) => /^yaml|^ajv|validators|src\/(?:parse|load|generated|model)\//.test(name)),
    ).toEqual([]);
    expect(loaded.length).toBeGreaterThan(20);
  });
});
