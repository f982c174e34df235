import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { isBuilt, jc, ROOT } from './run.ts';

const temporary = mkdtempSync(join(tmpdir(), 'jc-exit-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** A copy of the shipped workspace with some files written over or taken away (undefined). */
function copy(name: string, changes: Readonly<Record<string, string | undefined>>): string {
  const folder = join(temporary, name);
  cpSync(join(ROOT, 'data'), folder, { recursive: true });
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) rmSync(join(folder, path), { recursive: true });
    else writeFileSync(join(folder, path), text);
  }
  return folder;
}

const report = (text: string): string => readFileSync(join(ROOT, 'data/reports', text), 'utf8');

describe('0: nothing in the selection closes the gate', () => {
  test('a week before the first deadline', async () => {
    expect((await jc(['check', '--as-of', '2020-10-25'])).code).toBe(0);
  });
  test('a body without a gating finding, on the main date', async () => {
    expect((await jc(['check', '--unit', '市公安局'])).code).toBe(0);
  });
  test('a body that is late: nobody can cure it', async () => {
    const ran = await jc(['check', '--unit', 'mzj']);
    expect([ran.code, ran.out.includes('逾期报送')]).toEqual([0, true]);
  });
});

describe('1: a gating finding in the selection', () => {
  test('the shipped sample tells of failures', async () => {
    expect((await jc(['check'])).code).toBe(1);
  });
  test.each([
    ['fail', ['--item', '5']],
    ['indeterminate', ['--item', '4']],
    ['missing', ['--item', '19']],
    ['overdue', ['--unit', '市工信局']],
    ['partial, after its day', ['--unit', '市文旅局']],
  ])('%s alone closes it', async (_what, filter) => {
    expect((await jc(['check', ...filter])).code).toBe(1);
  });
  test('a verdict under a waiver does not', async () => {
    expect((await jc(['check', '--item', '21'])).code).toBe(0);
  });
  test('partial closes the gate only from the day after', async () => {
    expect((await jc(['check', '--unit', '市文旅局', '--as-of', '2020-11-01'])).code).toBe(0);
    expect((await jc(['check', '--unit', '市文旅局', '--as-of', '2020-11-02'])).code).toBe(1);
  });
});

describe('2: an error diagnostic in plan, registry, register, waivers or a selected unit', () => {
  const broken = report('xmzx/2020.yaml').replace(/value: \d+/u, 'value: 97%');
  const folder = copy('refused', { 'reports/xmzx/2020.yaml': broken });

  test('in a report', async () => {
    const ran = await jc(['check', folder]);
    expect(ran.code).toBe(2);
    expect(ran.out).toContain('JC1203');
    expect(ran.out).toContain('这不是未达标');
  });
  test('in a report of the selected unit, but not of another one', async () => {
    expect((await jc(['check', folder, '--unit', 'xmzx'])).code).toBe(2);
    const other = await jc(['check', folder, '--unit', '市公安局']);
    expect(other.code).toBe(0);
    expect(other.out).toContain('另有1处差错在其他单位的文件里');
  });
  test.each([
    [
      'plan',
      'plan/targets.yaml',
      (text: string) => text.replace('测土配方施肥技术覆盖率达90%以上', '测土配方施肥技术覆盖率达95%以上'),
    ],
    ['registry', 'registry/units.yaml', (text: string) => text.replace('id: gaj', 'id: scjgj')],
    [
      'register',
      'receipts.yaml',
      (text: string) => text.replace('receivedAt: 2020-', 'receivedAt: 2020-13-'),
    ],
    ['waivers', 'waivers.yaml', (text: string) => text.replace('target: 21-1', 'target: 21-9')],
  ])('in the %s', async (what, path, change) => {
    const text = readFileSync(join(ROOT, 'data', path), 'utf8');
    const ran = await jc(['check', copy(what, { [path]: change(text) })]);
    expect([ran.code, ran.out.includes(path)]).toEqual([2, true]);
  });
  test('JSON is one document on stdout all the same', async () => {
    const ran = await jc(['check', folder, '--format', 'json']);
    expect((JSON.parse(ran.out) as { exitCode: number }).exitCode).toBe(2);
  });
});

describe('3: usage, configuration, output, nothing to check', () => {
  test.each([
    [['chek'], 'check'],
    [['check', '--uint', 'gaj'], '--unit'],
    [['check', '--format', 'xml'], ''],
    [['check', '--as-of', '2020-02-30'], '2020-02-30'],
    [['check', '--as-of', 'yesterday'], 'yesterday'],
    [['check', '--known-at', '2020-11-30'], ''],
    [['check', '--unit', '市农业局'], '市农业农村局'],
    [['check', '--item', '24'], ''],
    [['check', '--region', '140501'], ''],
    [['why', '14-9'], ''],
    [['why'], '--all'],
    [['check', 'a', 'b'], ''],
  ])('%j', async (args, hint) => {
    const ran = await jc(args);
    expect([ran.code, ran.out]).toEqual([3, '']);
    expect(ran.err).toMatch(/^jc: .+\n$/u);
    expect(ran.err).toContain(hint);
  });
  test('no command prints the help', async () => {
    const ran = await jc([]);
    expect([ran.code, ran.out.includes('check')]).toEqual([3, true]);
  });
  test('no workspace here or above', async () => {
    const ran = await jc(['check'], { cwd: temporary });
    expect([ran.code, ran.err.includes('jc.yaml')]).toEqual([3, true]);
  });
  test('data inside an installed package is never judged silently', async () => {
    const inside = join(temporary, 'node_modules/jc-check');
    mkdirSync(inside, { recursive: true });
    cpSync(join(ROOT, 'data'), join(inside, 'data'), { recursive: true });
    expect((await jc(['check'], { cwd: inside })).code).toBe(3);
  });
  test('jc.yaml with an error', async () => {
    const ran = await jc([
      'check',
      copy('configuration', { 'jc.yaml': 'schema: jc/workspace@1\nasof: 2020-11-30\n' }),
    ]);
    expect([ran.code, ran.out.includes('asOf')]).toEqual([3, true]);
  });
  test('no report at all, unless that is expected', async () => {
    const folder = copy('empty', { reports: undefined });
    expect((await jc(['check', folder])).code).toBe(3);
    expect((await jc(['check', folder, '--allow-empty'])).code).toBe(1);
  });
  test('nothing selected', async () => {
    const ran = await jc(['check', '--unit', 'sab']);
    expect([ran.code, ran.out.includes('没有指标')]).toEqual([3, true]);
  });
  test('a file that cannot be written', async () => {
    const ran = await jc(['check', '--output-file', join(ROOT, 'package.json', 'x')]);
    expect([ran.code, ran.err.includes('package.json')]).toEqual([3, true]);
  });
});

describe('4: a fault of jc is one line', () => {
  const faulty = (debug: boolean) => {
    let err = '';
    const broken = { isTTY: false, write: async (text: string) => void (err += text) };
    const io = {
      stdout: broken,
      stderr: broken,
      env: {},
      cwd: ROOT,
      today: () => {
        throw new Error('the clock is broken');
      },
    };
    const folder = copy(`fault-${debug}`, { 'jc.yaml': 'schema: jc/workspace@1\n' });
    return main(['check', folder, ...(debug ? ['--debug'] : [])], io).then((code) => ({ code, err }));
  };
  test('without details', async () => {
    const { code, err } = await faulty(false);
    expect([code, err.trim().split('\n').length, err.includes('clock')]).toEqual([4, 1, false]);
  });
  test('with details where they were asked for', async () => {
    const { code, err } = await faulty(true);
    expect([code, err.includes('the clock is broken')]).toEqual([4, true]);
  });
});

describe('why and summary inform and never give 1', () => {
  test.each([[['why', '14-3']], [['why', '--all']], [['summary']]])('%j', async (args) => {
    expect((await jc(args)).code).toBe(0);
  });
});

const packageVersion = (): string =>
  (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;

describe('the built command', () => {
  const bin = join(ROOT, 'bin/jc.js');
  const ready = isBuilt;

  test.skipIf(!ready || !existsSync('/dev/full'))(
    'a full disk is 3 (skipped without a build or /dev/full)',
    () => {
      const ran = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" check --lang en >/dev/full`], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect([ran.status, ran.stderr]).toEqual([3, 'jc: Cannot write standard output (ENOSPC)\n']);
    },
  );
  test.skipIf(!ready)(
    'a reader that goes away is quiet, with the true code (skipped without a build)',
    () => {
      const ran = spawnSync(
        'bash',
        ['-c', `"${process.execPath}" "${bin}" check | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`],
        { cwd: ROOT, encoding: 'utf8' },
      );
      expect([ran.stdout, ran.stderr]).toEqual(['1\n', '']);
    },
  );
  test.skipIf(!ready).each([
    ['INT', '130'],
    ['TERM', '143'],
  ])('SIG%s gives %s (skipped without a build)', (signal, code) => {
    // A folder of many copies, so that the signal meets the command at work.
    const folder = copy(`signal-${signal}`, {});
    for (let i = 0; i < 2_000; i += 1)
      cpSync(join(folder, 'reports/scjgj/2020.yaml'), join(folder, `reports/scjgj/x${i}.yaml`));
    const script = `timeout --preserve-status -s ${signal} 0.4 "${process.execPath}" "${bin}" check "${folder}" >/dev/null 2>&1; echo $?`;
    expect(spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout.trim()).toBe(code);
  });
  test.skipIf(!ready)('version and help (skipped without a build)', () => {
    const version = spawnSync(process.execPath, [bin, '--version'], { encoding: 'utf8' });
    expect([version.status, version.stdout]).toEqual([0, `jc ${packageVersion()}\n`]);
    expect(spawnSync(process.execPath, [bin, '--help']).status).toBe(0);
  });
});
