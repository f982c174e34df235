import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, test } from 'vitest';
import { jc, ROOT } from '../cli/run.ts';

const temporary = mkdtempSync(join(tmpdir(), 'jc-fail-on-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** The shipped workspace with lines added to `jc.yaml`, and files edited. */
function copy(
  name: string,
  settings: string,
  edits: Readonly<Record<string, [RegExp, string]>> = {},
): string {
  const folder = join(temporary, name);
  cpSync(join(ROOT, 'data'), folder, { recursive: true });
  writeFileSync(join(folder, 'jc.yaml'), `schema: jc/workspace@1\nasOf: 2020-11-30\n${settings}`);
  for (const [path, [from, to]] of Object.entries(edits)) {
    const text = readFileSync(join(folder, path), 'utf8');
    expect(text).toMatch(from);
    writeFileSync(join(folder, path), text.replace(from, to));
  }
  return folder;
}

const code = async (...args: string[]): Promise<number> => (await jc(['check', ...args])).code;

/** One finding of each class alone, as the shipped sample has it on its main date. */
const alone = {
  fail: ['--item', '5'],
  indeterminate: ['--item', '4'],
  missing: ['--item', '19'],
  overdue: ['--unit', '市工信局'],
  partial: ['--unit', '市文旅局'],
  late: ['--unit', 'mzj'],
} as const;

describe('--fail-on: each class closes the gate if it is named, and only then', () => {
  test.each(Object.entries(alone))('%s', async (name, filter) => {
    const others = Object.keys(alone).filter((one) => one !== name);
    expect([
      await code(...filter, '--fail-on', name),
      await code(...filter, '--fail-on', others.join(',')),
    ]).toEqual([1, 0]);
  });

  test('a list with commas, or the option given twice', async () => {
    expect(await code(...alone.late, '--fail-on', 'fail,late')).toBe(1);
    expect(await code(...alone.late, '--fail-on', 'fail', '--fail-on', ' late')).toBe(1);
  });

  test('none: shown, and nothing closes', async () => {
    const ran = await jc(['check', '--fail-on', 'none']);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('把关只看：不把关');
    expect(ran.out).toContain('未达标 2项');
  });

  test('a verdict under a waiver stays out whatever is asked', async () => {
    expect(await code('--item', '21', '--fail-on', 'fail,missing,indeterminate,overdue,partial,late')).toBe(
      0,
    );
  });

  test.each([
    [['none,fail'], '不能与别的同写'],
    [['failed'], '是不是 fail？'],
    [[''], '可写：invalid'],
    [['fail,'], '可写：invalid'],
  ])('%j is a mistake of the command line', async (typed, words) => {
    const ran = await jc(['check', ...typed.flatMap((one) => ['--fail-on', one])]);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain(words);
  });
});

describe('invalid', () => {
  const report = copy('report', '', { 'reports/xmzx/2020.yaml': [/value: \d+/u, 'value: 97%'] });
  test('is 2 by default, and let through where it is not named: said at the end', async () => {
    expect(await code(report, '--unit', 'xmzx')).toBe(2);
    const ran = await jc(['check', report, '--unit', 'xmzx', '--fail-on', 'none']);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('JC1203');
    expect(ran.out.trimEnd().split('\n').at(-1)).toBe('通过（退出码0）：有填报差错1处，没有要求据此把关');
  });

  test.each([
    ['plan', 'plan/targets.yaml', /达90%以上/u, '达95%以上'],
    ['the register', 'receipts.yaml', /2020-10-22T/u, '2020-10-32T'],
  ])('an error in %s is 2 whatever is asked: nobody judges by broken rules', async (what, path, from, to) => {
    const folder = copy(what.replaceAll(' ', '-'), '', { [path]: [from, to] });
    expect(await code(folder, '--fail-on', 'none')).toBe(2);
  });

  test('an error in jc.yaml is 3 whatever is asked', async () => {
    expect(await code(copy('broken', 'failOn: fail\n'), '--fail-on', 'none')).toBe(3);
  });
});

describe('warnings', () => {
  const quiet = ['--fail-on', 'none'] as const;
  test('--max-warnings lets through as many as it says, and no more', async () => {
    const all = (
      JSON.parse((await jc(['check', '--format', 'json'])).out) as { summary: { warnings: number } }
    ).summary.warnings;
    expect(all).toBeGreaterThan(1);
    expect(await code(...quiet, '--max-warnings', String(all))).toBe(0);
    const ran = await jc(['check', ...quiet, '--max-warnings', String(all - 1)]);
    expect(ran.code).toBe(1);
    expect(ran.out.trimEnd().split('\n').at(-1)).toBe(`不通过（退出码1）：提示${all}`);
  });

  test('--fail-on warning closes on the first', async () => {
    expect(await code('--fail-on', 'warning')).toBe(1);
  });

  test.each(['-1', '1.5', 'many', ''])('--max-warnings %j is a mistake', async (typed) => {
    const ran = await jc(['check', `--max-warnings=${typed}`]);
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('--max-warnings要写一个整数')]);
  });
});

describe('the same keys in jc.yaml', () => {
  const lax = copy('lax', 'failOn: []\n');
  const strict = copy('strict', 'failOn: [late]\nmaxWarnings: 0\n');

  test('count where the command line says nothing', async () => {
    expect(await code(lax)).toBe(0);
    expect(await code(strict, ...alone.late)).toBe(1);
    expect(await code(strict, ...alone.fail)).toBe(1); // the warnings
  });

  test('the command line wins', async () => {
    expect(await code(lax, '--fail-on', 'fail')).toBe(1);
    expect(await code(strict, ...alone.late, '--fail-on', 'fail', '--max-warnings', '99')).toBe(0);
  });

  test('no variable of the environment has a say', async () => {
    const env = { JC_LANG: 'zh', JC_FAIL_ON: 'none', JC_MAX_WARNINGS: '99', FAIL_ON: 'none' };
    expect((await jc(['check', ...alone.fail], { env })).code).toBe(1);
  });

  test.each([
    ['failOn: [failed]', 'JC1105'],
    ['failOn: [fail, fail]', 'JC1106'],
    ['maxWarnings: -1', 'JC1106'],
    ['fail-on: [fail]', 'JC1102'],
  ])('%s is an error of the settings', async (line, expected) => {
    const ran = await jc(['check', copy(`bad-${line.replaceAll(/\W/gu, '')}`, `${line}\n`)]);
    expect([ran.code, ran.out]).toEqual([3, expect.stringContaining(expected)]);
  });

  test('jc/result@1 says what closed the gate', async () => {
    const ran = await jc(['check', strict, '--format', 'json']);
    const result = JSON.parse(ran.out) as { gate: object; findings: { status: string; gating: boolean }[] };
    expect(result.gate).toEqual({ failOn: ['late'], maxWarnings: 0 });
    expect(new Set(result.findings.filter((one) => one.gating).map((one) => one.status))).toEqual(
      new Set(['late']),
    );
  });
});

describe('jc config', () => {
  interface Config {
    settings: { key: string; value: unknown; source: string; by: string | null }[];
  }
  const strict = copy('config', 'failOn: [late, fail]\nlimits: {depth: 32}\n');
  const config = async (env: Record<string, string>, ...args: string[]): Promise<Config> =>
    JSON.parse((await jc(['config', ...args, '--format', 'json'], { env })).out) as Config;
  const rows = (found: Config): unknown[] =>
    found.settings.map((one) => [one.key, one.value, one.source, one.by]);

  test('says of each setting what it is and where it comes from', async () => {
    expect(rows(await config({ LANG: 'zh_CN.UTF-8' }, strict, '--max-warnings', '3'))).toEqual([
      ['lang', 'zh', 'locale', 'LANG'],
      ['asOf', '2020-11-30', 'file', 'jc.yaml'],
      ['failOn', ['fail', 'late'], 'file', 'jc.yaml'],
      ['maxWarnings', 3, 'option', '--max-warnings'],
      ['limits.fileBytes', 4_194_304, 'default', null],
      ['limits.depth', 32, 'file', 'jc.yaml'],
      ['limits.nodes', 50_000, 'default', null],
    ]);
  });

  test('the command line before JC_LANG before jc.yaml', async () => {
    const found = rows(
      await config({ JC_LANG: 'en' }, strict, '--as-of', '2020-10-25', '--fail-on', 'none'),
    ).slice(0, 3);
    expect(found).toEqual([
      ['lang', 'en', 'env', 'JC_LANG'],
      ['asOf', '2020-10-25', 'option', '--as-of'],
      ['failOn', [], 'option', '--fail-on'],
    ]);
  });

  test('keeps to its schema', async () => {
    const schema = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8')) as object;
    const validate = new Ajv({ strict: false }).compile(schema);
    validate(await config({}, strict));
    expect(validate.errors).toBe(null);
  });

  test('a jc.yaml with errors shows no settings as if they were in force', async () => {
    const ran = await jc(['config', copy('broken-config', 'failOn: fail\n')]);
    expect([ran.code, ran.out, ran.err]).toEqual([3, '', expect.stringContaining('jc.yaml:3:9 JC1104')]);
  });

  test('as text', async () => {
    const ran = await jc(['config', strict, '--fail-on', 'none'], { cwd: temporary });
    expect(ran.out).toBe(`现在用的设定
数据文件夹：config

  设定              来自            值
  lang              JC_LANG         zh
  asOf              jc.yaml         2020-11-30
  failOn            --fail-on       不把关
  maxWarnings       默认            不限
  limits.fileBytes  默认            4194304
  limits.depth      jc.yaml         32
  limits.nodes      默认            50000

命令行写了的最优先，其次环境变量（只有JC_LANG），再次jc.yaml，最后默认。
改动把关（--changed、--staged）只看差错；failOn、maxWarnings只管全部数据。
`);
  });
});
