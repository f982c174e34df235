import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { report } from '../workspace.ts';
import { accepted, removeAll, repository, revised } from './repository.ts';

afterAll(removeAll);

const JIA = 'reports/jia/2020.yaml';
const R2 = 'reports/jia/2020.r2.yaml';
const YI = 'reports/yi/2020.yaml';
/** Says 31 October 17:01 and delivers what is due on 1 November. */
const says = report({ unit: 'yi', figures: { batches: 'value: 2' }, documents: '[annual-report]' });
/** A revision that delivers no document again, so that nothing depends on its day. */
const later = (): string => revised({ documents: '' });
const onlyJia = { [JIA]: accepted[JIA] };

describe('--verify-git', () => {
  test('on a change: the commit that brought the file', async () => {
    const one = repository(onlyJia)
      .write({ [YI]: says })
      .commit('2020-11-09T09:00:00+08:00');
    expect((await one.review('--changed')).code).toBe(0);
    const seen = await one.review('--changed', '--verify-git');
    expect([seen.code, seen.codes]).toEqual([2, [`JC1505 ${YI}`]]);
  });

  test('handed in after it was there', async () => {
    const one = repository(onlyJia)
      .write({ [YI]: says })
      .commit('2020-10-30T09:00:00+08:00');
    const seen = await one.review('--changed', '--verify-git');
    expect([seen.code, seen.codes]).toEqual([2, [`JC1504 ${YI}`]]);
    expect((await one.jc(['check', '--changed', '--verify-git'])).out).toContain('2020-10-30T09:00:00+08:00');
  });

  test('on the board: every report, and the exit code', async () => {
    const one = repository(onlyJia)
      .write({ [YI]: says })
      .commit('2020-11-09T09:00:00+08:00');
    const ran = await one.jc(['check', '--verify-git', '--fail-on', 'invalid']);
    expect([ran.code, ran.out]).toEqual([2, expect.stringContaining('JC1505')]);
    expect(ran.out).not.toContain('JC1504');
  });

  test('only what the change touches; other units answer for theirs', async () => {
    const one = repository({ ...onlyJia, [YI]: says })
      .write({ [R2]: later() })
      .commit();
    one.git('checkout', '--quiet', 'main');
    one.gitAt(
      '2020-11-09T09:00:00+08:00',
      'commit',
      '--quiet',
      '--amend',
      '--no-edit',
      '--date=2020-11-09T09:00:00+08:00',
    );
    one.git('checkout', '--quiet', '-b', 'again');
    one.write({ [R2]: later() }).commit();
    expect((await one.review('--changed', 'main', '--verify-git')).codes).toEqual([]);
  });

  test('a file that nobody has committed is not contradicted', async () => {
    const one = repository(onlyJia).write({ [YI]: says });
    expect((await one.review('--changed', '--verify-git')).codes).toEqual([]);
  });

  test('what a merge brings by itself, and what side branches brought', async () => {
    const one = repository(onlyJia)
      .write({ [R2]: later() })
      .commit();
    one.git('checkout', '--quiet', 'main');
    one.write({ '/x': 'x\n' }).commit();
    one.git('merge', '--quiet', '--no-commit', '--no-ff', 'change');
    one.write({ [YI]: says }).commit('2020-11-09T09:00:00+08:00');
    const ran = await one.jc(['check', '--verify-git', '--format', 'json']);
    const codes = (JSON.parse(ran.out) as { diagnostics: { code: string; path: string }[] }).diagnostics;
    expect(codes.map(({ code, path }) => `${code} ${path}`)).toEqual([`JC1505 ${YI}`]);
  });

  test('a history that is cut off accuses nobody: it says what is missing', async () => {
    const one = repository({ ...onlyJia, [YI]: says })
      .write({ '/x': 'x\n' })
      .commit();
    const shallow = join(one.folder, '../shallow');
    one.git('clone', '--quiet', '--depth', '1', `file://${one.folder}`, shallow);
    const ran = await one.jc(['check', shallow, '--verify-git']);
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('查不出文件是哪次提交带来的')]);
  });

  test('data in a subfolder', async () => {
    const one = repository(onlyJia, 'city/')
      .write({ [YI]: says })
      .commit('2020-11-09T09:00:00+08:00');
    expect((await one.review('city', '--changed', '--verify-git')).codes).toEqual([`JC1505 ${YI}`]);
  });
});
