import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, test } from 'vitest';
import { jc, ROOT } from '../cli/run.ts';
import { report } from '../workspace.ts';
import { accepted, removeAll, repository, revised } from './repository.ts';

afterAll(removeAll);

const JIA = 'reports/jia/2020.yaml';
const R2 = 'reports/jia/2020.r2.yaml';
const YI = 'reports/yi/2020.yaml';
const broken = report({ unit: 'yi', figures: { batches: 'value: many' } });
const bad = revised({ figures: { batches: 'value: 97%' } });

describe('--files', () => {
  test('only what is named closes the gate', async () => {
    const one = repository({ ...accepted, [YI]: broken });
    expect((await one.jc(['check', '--files', JIA])).code).toBe(0);
    expect((await one.jc(['check', '--files', YI])).code).toBe(2);
    expect((await one.jc(['check', '--files', JIA, YI])).code).toBe(2);
    expect((await one.jc(['check', '--files', JIA])).out).toContain('别的文件里原有差错1处');
  });

  test('verdicts close nothing unless they are asked for, and here nothing changes them', async () => {
    const one = repository();
    expect((await one.jc(['check'])).code).toBe(1);
    expect((await one.jc(['check', '--files', JIA, '--fail-on', 'overdue'])).code).toBe(0);
  });

  test('the workspace is the one named, or that of the file, or of the working folder', async () => {
    const one = repository(accepted, 'city/');
    expect((await one.jc(['check', '--files', `city/${JIA}`])).code).toBe(0);
    expect((await one.jc(['check', 'city', '--files', `city/${JIA}`])).code).toBe(0);
    const inside = await jc(['check', '--files', JIA], { cwd: join(one.folder, 'city') });
    expect(inside.code).toBe(0);
  });

  test('files of the plan may be named as well', async () => {
    const one = repository().write({ 'plan/targets.yaml': 'schema: nothing\n' });
    expect((await one.jc(['check', '--files', 'plan/targets.yaml'])).code).toBe(2);
    expect((await one.jc(['check', '--files', JIA])).code).toBe(2); // without a plan nothing can be said
  });

  test('a link is not followed', async () => {
    const one = repository();
    symlinkSync('/etc/passwd', one.path('reports/jia/2021.yaml'));
    const ran = await one.jc(['check', '--files', 'reports/jia/2021.yaml']);
    expect([ran.code, ran.out]).toEqual([2, expect.stringContaining('JC1004')]);
  });

  test.each([
    ['outside', ['--files', '/etc/passwd'], '不在数据文件夹里'],
    ['a sibling by dots', ['--files', '../x.yaml'], '不在数据文件夹里'],
    ['nothing there', ['--files', 'reports/jia/2030.yaml'], '没有“reports/jia/2030.yaml”这个文件'],
    ['a folder', ['--files', 'reports'], '是文件夹'],
    ['with --changed', ['--changed', '--files', JIA], '不能与--changed'],
    ['with --against', ['--against', 'main', '--files', JIA], '不能与--changed'],
    ['- without a place', ['-'], '要写明放在哪里'],
    ['- among files without a place', ['--files', '-'], '要写明放在哪里'],
    ['a place without -', ['--stdin-filename', JIA], '还要写-'],
  ])('%s is refused', async (_what, args, words) => {
    const ran = await repository().jc(['check', ...args]);
    expect([ran.code, ran.out, ran.err]).toEqual([3, '', expect.stringContaining(words)]);
  });
});

describe('- with --stdin-filename', () => {
  const piped = (one: ReturnType<typeof repository>, stdin: string | Uint8Array, ...args: string[]) =>
    jc(['check', '-', ...args], { cwd: one.folder, env: one.env, stdin });

  test('what is piped in stands in the place of the file, which need not be there', async () => {
    const one = repository();
    expect((await piped(one, revised(), '--stdin-filename', R2)).code).toBe(0);
    const ran = await piped(one, bad, '--stdin-filename', R2, '--format', 'compact');
    expect([ran.code, ran.out]).toEqual([
      2,
      expect.stringMatching(/^reports\/jia\/2020\.r2\.yaml:\d+:\d+: error JC1203/mu),
    ]);
    const instead = await piped(
      repository({ ...accepted, [YI]: broken }),
      accepted[YI] ?? '',
      '--stdin-filename',
      YI,
    );
    expect(instead.code).toBe(0);
  });

  test('shows what would become of verdicts', async () => {
    const event = revised({
      figures: { batches: 'value: 7', events: 'value: 1\ncovers: {from: 2020-01-01, to: 2020-10-31}' },
    });
    const ran = await piped(repository(), event, '--stdin-filename', R2);
    expect([ran.code, ran.out]).toEqual([0, expect.stringContaining('进行中 改为 未达标')]);
  });

  test('a path that lies about its content', async () => {
    const ran = await piped(repository(), revised(), '--stdin-filename', 'reports/yi/2020.r2.yaml');
    expect([ran.code, ran.out]).toEqual([2, expect.stringContaining('JC1301')]);
  });

  test('too much, and bytes that are no text', async () => {
    const one = repository();
    expect((await piped(one, 'x'.repeat(4_194_305), '--stdin-filename', R2)).out).toContain('JC1002');
    expect((await piped(one, Uint8Array.from([0xb5, 0xa5, 0x0a]), '--stdin-filename', R2)).out).toContain(
      'JC1001',
    );
  });

  test('is never answered from the cache of the board', async () => {
    const one = repository();
    const env = { ...one.env, JC_CACHE: '1', XDG_CACHE_HOME: join(one.folder, '../cache') };
    const run = (stdin: string) =>
      jc(['check', '-', '--stdin-filename', R2], { cwd: one.folder, env, stdin });
    expect([(await run(revised())).code, (await run(bad)).code, (await run(revised())).code]).toEqual([
      0, 2, 0,
    ]);
  });

  test('keeps to the schema', async () => {
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync('schemas/result.schema.json', 'utf8')) as object,
    );
    const ran = await piped(repository(), revised(), '--stdin-filename', R2, '--format', 'json');
    validate(JSON.parse(ran.out));
    expect(validate.errors).toBe(null);
  });

  test('the real standard input, through a pipe', () => {
    const one = repository();
    const run = spawnSync(
      process.execPath,
      [join(ROOT, 'bin/jc.js'), 'check', '-', '--stdin-filename', R2, '--format', 'compact'],
      { cwd: one.folder, env: { ...one.env }, input: bad, encoding: 'utf8' },
    );
    expect([run.status, run.stdout]).toEqual([2, expect.stringContaining(`${R2}:`)]);
  });
});
