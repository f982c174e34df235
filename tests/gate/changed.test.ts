import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, test } from 'vitest';
import { report } from '../workspace.ts';
import { accepted, removeAll, repository, revised } from './repository.ts';

afterAll(removeAll);

const R2 = 'reports/jia/2020.r2.yaml';
const JIA = 'reports/jia/2020.yaml';
const YI = 'reports/yi/2020.yaml';
const event = (): string =>
  revised({
    figures: { batches: 'value: 7', events: 'value: 1\ncovers: {from: 2020-01-01, to: 2020-10-31}' },
  });
const broken = report({ unit: 'yi', figures: { batches: 'value: many' } });

describe('what a change touches is judged, and nothing else closes the gate', () => {
  test('a good revision', async () => {
    const seen = await repository()
      .write({ [R2]: revised() })
      .commit()
      .review('--changed');
    expect([seen.code, seen.files, seen.codes, seen.moves]).toEqual([0, [`added ${R2}`], [], []]);
    expect(seen.result.gate.failOn).toEqual(['invalid']);
  });

  test('no report at all: a change of something else passes', async () => {
    const one = repository().write({ '/README.md': 'x\n' }).commit();
    const seen = await one.review('--changed');
    expect([seen.code, seen.files, seen.result.change.elsewhere]).toEqual([0, [], ['README.md']]);
    expect((await one.jc(['check', '--changed'])).out).toContain('这次改动没有动报表');
  });

  test('bad figures close it', async () => {
    const seen = await repository()
      .write({ [R2]: revised({ figures: { batches: 'value: 97%' } }) })
      .review('--changed');
    expect([seen.code, seen.codes]).toEqual([2, [`JC1203 ${R2}`]]);
  });

  test('bad news does not: the verdict is shown as what it would become', async () => {
    const event = revised({
      figures: { batches: 'value: 7', events: 'value: 1\ncovers: {from: 2020-01-01, to: 2020-10-31}' },
    });
    const one = repository()
      .write({ [R2]: event })
      .commit();
    const seen = await one.review('--changed');
    expect([seen.code, seen.moves]).toEqual([0, ['1-4  进行中 → 未达标']]);
    expect(seen.result.findings.filter(({ gating }) => gating)).toEqual([]);
    expect((await one.jc(['check', '--changed'])).out).toContain(
      '  1-4    事件                               进行中 改为 未达标\n',
    );
    const asked = await one.review('--changed', '--fail-on', 'invalid,fail');
    expect(asked.code).toBe(1);
    expect(asked.result.findings.filter(({ gating }) => gating).map(({ id }) => id)).toEqual(['1-4']);
  });

  test("what was bad news before is nobody's fault now, even if the gate is asked to look", async () => {
    const failing = {
      ...accepted,
      [YI]: report({
        unit: 'yi',
        figures: { batches: 'value: 2', events: 'value: 1\ncovers: {from: 2020-01-01, to: 2020-10-31}' },
      }),
    };
    const seen = await repository(failing)
      .write({ [R2]: revised() })
      .review('--changed', '--fail-on', 'fail');
    expect(seen.code).toBe(0);
  });

  test("another unit's bad file that the change does not touch does not close it", async () => {
    const one = repository({ ...accepted, [YI]: broken }).write({ [R2]: revised() });
    const seen = await one.review('--changed');
    expect([seen.code, seen.codes, seen.result.summary.otherErrors]).toEqual([0, [], 1]);
    expect((await one.jc(['check', '--changed'])).out).toContain('别的文件里原有差错1处');
    expect((await one.jc(['check'])).code).toBe(2);
  });

  test('errors that a change brings into files it does not touch do close it', async () => {
    const one = repository({ ...accepted, [R2]: revised() });
    const seen = await one.write({ [JIA]: undefined }).review('--changed');
    expect([seen.code, seen.codes]).toEqual([2, [`JC1306 ${R2}`, `JC1502 ${JIA}`]]);
  });

  test('--unit leaves out the files of others', async () => {
    const one = repository()
      .write({ [R2]: revised(), 'reports/yi/2020.r2.yaml': 'x\n' })
      .commit();
    expect((await one.review('--changed', '--unit', '甲局')).code).toBe(0);
    expect((await one.review('--changed', '--unit', '乙局')).code).toBe(2);
  });
});

describe('what was accepted stays', () => {
  test('edited in place, whatever the edit', async () => {
    for (const edit of [accepted[JIA]?.replace('value: 6', 'value: 7'), `${accepted[JIA]}# a word\n`]) {
      const seen = await repository()
        .write({ [JIA]: edit })
        .commit()
        .review('--changed');
      expect([seen.code, seen.codes]).toEqual([2, [`JC1501 ${JIA}`]]);
    }
  });

  test('a refused file may be corrected where it is, or taken away', async () => {
    const refused = { ...accepted, [YI]: broken };
    expect(
      (
        await repository(refused)
          .write({ [YI]: accepted[YI] })
          .review('--changed')
      ).code,
    ).toBe(0);
    expect(
      (
        await repository(refused)
          .write({ [YI]: undefined })
          .review('--changed')
      ).code,
    ).toBe(0);
  });

  test('renamed or moved', async () => {
    const one = repository();
    one.git('mv', JIA, 'reports/jia/2019.yaml');
    const seen = await one.commit().review('--changed');
    expect(seen.code).toBe(2);
    expect(seen.files).toEqual(['renamed reports/jia/2019.yaml']);
    expect(seen.codes).toContain('JC1503 reports/jia/2019.yaml');
  });

  test('a path that lies about its content', async () => {
    const seen = await repository().write({ 'reports/yi/2020.r2.yaml': revised() }).review('--changed');
    expect([seen.code, seen.codes]).toEqual([2, ['JC1301 reports/yi/2020.r2.yaml']]);
  });

  test('reports of two bodies in one change are named', async () => {
    const two = {
      [R2]: revised(),
      'reports/yi/2020.r2.yaml': revised({ unit: 'yi', figures: { batches: 'value: 3' }, documents: '' }),
    };
    const seen = await repository().write(two).review('--changed');
    expect([seen.code, seen.codes]).toEqual([0, ['JC3502 reports/yi/2020.r2.yaml']]);
  });
});

describe('everything but the reports is read from the reference', () => {
  const waiver = `schema: jc/waivers@1
provenance: sample
waivers:
  - {kind: exemption, target: 1-4, approver: 示例, document: 示例〔2020〕1号, reason: x, from: 2020-01-01, until: 2020-12-31}
`;
  const event = revised({
    figures: { batches: 'value: 7', events: 'value: 1\ncovers: {from: 2020-01-01, to: 2020-10-31}' },
  });

  test('a waiver for oneself does not act, and is named', async () => {
    const one = repository()
      .write({ [R2]: event, 'waivers.yaml': waiver })
      .commit();
    const seen = await one.review('--changed');
    expect([seen.code, seen.codes, seen.moves]).toEqual([
      0,
      ['JC3501 waivers.yaml'],
      ['1-4  进行中 → 未达标'],
    ]);
    expect((await one.jc(['check'])).out).toContain('免予考核 1项');
  });

  test.each([
    ['an easier target', 'plan/targets.yaml', 'schema: nothing\n'],
    ['no plan at all', 'plan/plan.yaml', undefined],
    [
      'a gate that lets everything through',
      'jc.yaml',
      'schema: jc/workspace@1\nasOf: 2020-11-30\nfailOn: []\nmaxWarnings: 9999\n',
    ],
    ['another day', 'jc.yaml', 'schema: jc/workspace@1\nasOf: 2019-01-01\n'],
    ['limits that refuse nothing', 'jc.yaml', 'schema: jc/workspace@1\nlimits: {depth: 256}\n'],
    ['a register entry', 'receipts.yaml', 'schema: broken\n'],
    ['another list of units', 'registry/units.yaml', 'units: []\n'],
  ])('%s', async (_what, path, text) => {
    const one = repository()
      .write({ [R2]: revised({ figures: { batches: 'value: 97%' } }), [path]: text })
      .commit();
    const seen = await one.review('--changed');
    expect([seen.code, seen.codes]).toEqual([
      2,
      [`JC3501 ${path}`, `JC1203 ${R2}`].toSorted((a, b) => (a.slice(7) < b.slice(7) ? -1 : 1)),
    ]);
    const honest = repository()
      .write({ [R2]: revised(), [path]: text })
      .commit();
    expect((await honest.review('--changed')).code).toBe(0);
  });

  test('failOn of jc.yaml is about the board, also at the reference', async () => {
    const settings = 'schema: jc/workspace@1\nasOf: 2020-11-30\nfailOn: [fail]\nmaxWarnings: 0\n';
    const seen = await repository({ ...accepted, 'jc.yaml': settings })
      .write({ [R2]: event })
      .review('--changed');
    expect([seen.code, seen.result.gate.failOn]).toEqual([0, ['invalid']]);
  });

  test('no variable in reach of a submitter switches it off', async () => {
    const one = repository()
      .write({ [R2]: revised({ figures: { batches: 'value: 97%' } }) })
      .commit();
    const empty = repository();
    const env = {
      JC_FAIL_ON: 'none',
      GIT_DIR: join(empty.folder, '.git'),
      GIT_WORK_TREE: empty.folder,
      GIT_EXTERNAL_DIFF: 'false',
      GIT_OBJECT_DIRECTORY: '/nowhere',
      GIT_NAMESPACE: 'x',
    };
    expect((await one.jc(['check', '--changed'], env)).code).toBe(2);
  });

  test('a branch left long ago is judged by the rules of today', async () => {
    const one = repository();
    one.write({ [R2]: event }).commit();
    one.git('checkout', '--quiet', 'main');
    one
      .write({
        'waivers.yaml': waiver,
        'reports/yi/2020.r2.yaml': revised({ unit: 'yi', figures: { batches: 'value: 3' }, documents: '' }),
      })
      .commit();
    one.git('checkout', '--quiet', 'change');
    const seen = await one.review('--changed');
    expect([seen.code, seen.files, seen.codes, seen.moves]).toEqual([
      0,
      [`added ${R2}`],
      [],
      [], // the waiver that came meanwhile lies over what would be a failure
    ]);
  });

  test('the same report made on both sides differently is an edit of what was accepted there', async () => {
    const one = repository();
    one.write({ [R2]: revised() }).commit();
    one.git('checkout', '--quiet', 'main');
    one.write({ [R2]: revised({ figures: { batches: 'value: 8' } }) }).commit();
    one.git('checkout', '--quiet', 'change');
    expect((await one.review('--changed')).codes).toEqual([`JC1501 ${R2}`]);
  });

  test('what is merged already is no change any more', async () => {
    const one = repository()
      .write({ [R2]: revised() })
      .commit();
    one.git('checkout', '--quiet', 'main');
    one.git('merge', '--quiet', '--squash', 'change');
    one.commit();
    one.git('checkout', '--quiet', 'change');
    expect((await one.review('--changed')).files).toEqual([]);
  });
});

describe('the reference', () => {
  test('the default is the main branch, and is said', async () => {
    const one = repository()
      .write({ [R2]: revised() })
      .commit();
    const head = one.git('rev-parse', 'main').trim();
    expect((await one.review('--changed')).result.change.ref).toEqual({ name: 'main', id: head });
    expect((await one.jc(['check', '--changed'])).out).toContain(`并入main（${head.slice(0, 12)}）`);
    one.git('update-ref', 'refs/remotes/origin/trunk', 'main');
    one.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    expect((await one.review('--changed')).result.change.ref.name).toBe('origin/trunk');
  });

  test('any other may be named, also from a detached HEAD', async () => {
    const one = repository()
      .write({ [R2]: revised() })
      .commit();
    one.git('checkout', '--quiet', '--detach');
    one
      .write({
        'reports/yi/2020.r2.yaml': revised({ unit: 'yi', figures: { batches: 'value: 3' }, documents: '' }),
      })
      .commit();
    expect((await one.review('--changed')).files).toHaveLength(2);
    expect((await one.review('--changed', 'HEAD~1')).files).toEqual(['added reports/yi/2020.r2.yaml']);
    expect((await one.review('--changed=change')).files).toHaveLength(1);
  });

  test('data in a subfolder of the repository', async () => {
    const one = repository(accepted, 'city/data/')
      .write({ [R2]: revised(), '/reports/jia/2020.yaml': 'x\n', '/.github/workflows/gate.yml': 'on: []\n' })
      .commit();
    const seen = await one.review('city/data', '--changed');
    expect([seen.code, seen.files]).toEqual([0, [`added ${R2}`]]);
    expect(seen.result.change.elsewhere).toEqual(['.github/workflows/gate.yml', 'reports/jia/2020.yaml']);
  });

  test.each([
    ['--changed=', '不能作提交的名称'],
    ['--changed=-x', '不能作提交的名称'],
    ['--changed=--output=/tmp/x', '不能作提交的名称'],
    ['--changed=a b', '不能作提交的名称'],
    ['--changed=nowhere', '没有“nowhere”这个提交或分支'],
    ['--changed=main:jc.yaml', '没有“main:jc.yaml”这个提交或分支'],
  ])('%s is refused', async (option, words) => {
    const ran = await repository().jc(['check', option]);
    expect([ran.code, ran.out, ran.err]).toEqual([3, '', expect.stringContaining(words)]);
  });

  test('a shallow clone says what is missing and how to get it', async () => {
    const one = repository()
      .write({ [R2]: revised() })
      .commit();
    one.git('checkout', '--quiet', 'main');
    one.git(
      'clone',
      '--quiet',
      '--depth',
      '1',
      '--branch',
      'change',
      `file://${one.folder}`,
      join(one.folder, '../shallow'),
    );
    const shallow = join(one.folder, '../shallow');
    for (const args of [['--changed'], ['--changed', 'origin/main']]) {
      const ran = await one.jc(['check', shallow, ...args]);
      expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('git fetch --unshallow')]);
    }
    one.git('-C', shallow, 'fetch', '--quiet', '--depth', '1', 'origin', 'main:refs/remotes/origin/main');
    const ran = await one.jc(['check', shallow, '--changed']);
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('历史不全')]);
    one.git('-C', shallow, 'fetch', '--quiet', '--unshallow', 'origin');
    expect((await one.jc(['check', shallow, '--changed'])).code).toBe(0);
  });

  test('no repository, no commit, no main branch, no shared history, no workspace there', async () => {
    const one = repository();
    const outside = await one.jc(['check', '--changed'], { GIT_CEILING_DIRECTORIES: '/' });
    expect(outside.code).toBe(0);
    one.git('checkout', '--quiet', '--orphan', 'lone');
    expect((await one.jc(['check', '--staged'])).err).toContain('还没有提交');
    one.commit();
    expect((await one.jc(['check', '--changed', 'main'])).err).toContain('没有共同的历史');
    one.git('branch', '-D', 'main');
    expect((await one.jc(['check', '--changed'])).err).toContain('没有找到主分支');
    one.git('rm', '-r', '--quiet', '--cached', '.');
    one.write({ '/x': 'x\n' });
    one.git('add', 'x');
    one.git('commit', '--quiet', '-m', 'nothing left');
    expect((await one.jc(['check', '--changed', 'HEAD'])).err).toContain('HEAD上没有这个数据文件夹');
    one.write({ '/.git': undefined });
    const ran = await one.jc(['check', '--changed']);
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('不在git库里')]);
  });

  test('without git', async () => {
    const ran = await repository().jc(['check', '--changed'], { PATH: '/nowhere' });
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('没有装git')]);
  });

  test('--against has nothing to do here', async () => {
    expect((await repository().jc(['check', '--changed', '--against', 'main'])).code).toBe(3);
  });
});

describe('what is no file', () => {
  test('a link is a diagnostic and is not followed, in the working tree and in the index', async () => {
    const one = repository();
    symlinkSync('/etc/passwd', one.path('reports/jia/2021.yaml'));
    expect((await one.review('--changed')).codes).toEqual(['JC1004 reports/jia/2021.yaml']);
    one.git('add', '--all');
    const seen = await one.review('--staged');
    expect([seen.code, seen.codes]).toEqual([2, ['JC1004 reports/jia/2021.yaml']]);
  });

  test('a link in the place of a file, or of a folder, that was accepted', async () => {
    const one = repository().write({ 'reports/jia': undefined });
    symlinkSync('/etc', one.path('reports/jia'));
    const seen = await one.review('--changed');
    expect([seen.code, seen.codes]).toEqual([2, ['JC1004 reports/jia', `JC1502 ${JIA}`]]);
  });

  test('a submodule is not entered', async () => {
    const [one, other] = [repository(), repository()];
    one.git('submodule', '--quiet', 'add', other.folder, 'reports/bing');
    const seen = await one.commit().review('--changed');
    expect([seen.code, seen.codes]).toEqual([2, ['JC1004 reports/bing']]);
    expect(seen.result.change.elsewhere).toEqual(['.gitmodules']);
    expect((await one.review('--staged', '--changed')).codes).toEqual(['JC1004 reports/bing']);
  });

  test('the mark of a program', async () => {
    const one = repository().write({ [R2]: revised() });
    chmodSync(one.path(R2), 0o755);
    const seen = await one.commit().review('--changed');
    expect([seen.code, seen.codes]).toEqual([0, [`JC3402 ${R2}`]]);
    expect((await one.review('--changed', '--fail-on', 'invalid,warning')).code).toBe(1);
  });

  test('names with line breaks and quotes stay one name, and cannot begin a line', async () => {
    const name = 'reports/jia/a\n::error::x"\t.yaml';
    const one = repository();
    writeFileSync(one.path(name), 'x: 1\n');
    const seen = await one.commit().review('--changed');
    expect([seen.code, seen.files]).toEqual([2, [`added ${name}`]]);
    expect((await one.jc(['check', '--changed'])).out).not.toMatch(/^::/mu);
  });
});

describe('jc/result@1', () => {
  const schema = JSON.parse(readFileSync('schemas/result.schema.json', 'utf8')) as object;
  const validate = new Ajv({ strict: false }).compile(schema);

  test('a review keeps to the schema', async () => {
    const one = repository().write({ [JIA]: `${accepted[JIA]}#\n`, [R2]: event(), 'waivers.yaml': 'x\n' });
    validate((await one.review('--changed')).result);
    expect(validate.errors).toBe(null);
  });
});

describe('the working tree and the index', () => {
  test('what is not committed counts, as it is checked out; --staged sees only what is staged', async () => {
    const one = repository().write({ [R2]: revised() });
    expect((await one.review('--changed')).files).toEqual([`added ${R2}`]);
    expect((await one.review('--staged')).files).toEqual([]);
    one.git('add', R2);
    one.write({ [R2]: 'broken\n' });
    expect([(await one.review('--staged')).code, (await one.review('--changed')).code]).toEqual([0, 2]);
  });

  test('--staged is about this commit, with --changed about the whole branch', async () => {
    const one = repository()
      .write({ [R2]: revised() })
      .commit();
    expect((await one.review('--staged')).files).toEqual([]);
    expect((await one.review('--staged', '--changed')).files).toEqual([`added ${R2}`]);
  });

  test('a commit of one file hands its hook an index of its own', async () => {
    const one = repository().write({ [R2]: revised() });
    const index = join(one.folder, '.git', 'other-index');
    one.git('read-tree', `--index-output=${index}`, 'HEAD');
    expect(
      (await one.jc(['check', '--staged', '--format', 'json'], { GIT_INDEX_FILE: '.git/other-index' })).code,
    ).toBe(0);
    one.git('add', R2);
    const seen = await one.jc(['check', '--staged'], { GIT_INDEX_FILE: '.git/other-index' });
    expect(seen.out).toContain('这次改动没有动报表');
  });

  test('a conflict is settled before anything is judged', async () => {
    const one = repository()
      .write({ [R2]: revised() })
      .commit();
    one.git('checkout', '--quiet', 'main');
    one.write({ [R2]: revised({ figures: { batches: 'value: 9' } }) }).commit();
    expect(() => one.git('merge', 'change')).toThrow('git merge change');
    expect((await one.jc(['check', '--staged'])).err).toContain(`“${R2}”有没有解决的冲突`);
  });

  test('a checkout that writes CR LF has edited nothing; somebody who does has', async () => {
    const windows = (text = ''): string => text.replaceAll('\n', '\r\n');
    const one = repository().write({ [JIA]: windows(accepted[JIA]), [R2]: revised() });
    expect((await one.review('--changed')).files).toEqual([`added ${R2}`]);
    one.git('add', '--all');
    expect((await one.review('--changed')).codes).toEqual([`JC1501 ${JIA}`]);
  });

  test('files that a sparse checkout leaves out are not removed', async () => {
    const one = repository()
      .write({ [R2]: revised() })
      .commit();
    one.git('sparse-checkout', 'set', '--no-cone', '/*', '!reports/yi');
    const seen = await one.review('--changed');
    expect([seen.code, seen.files, seen.moves]).toEqual([0, [`added ${R2}`], []]);
  });

  test('a repository with SHA-256', async () => {
    const one = repository();
    one.write({ '/.git': undefined });
    one.git('init', '--quiet', '--object-format=sha256');
    one.write({ '/.git/info/exclude': '' }).commit('2020-10-31T18:00:00+08:00').branch();
    const seen = await one.write({ [R2]: revised() }).review('--changed');
    expect([seen.code, seen.files]).toEqual([0, [`added ${R2}`]]);
  });
});

describe('nothing of the repository is run, and nothing is written', () => {
  test('no filter, hook, monitor or external diff', async () => {
    const one = repository();
    const mark = join(one.folder, '..', 'ran');
    const run = `touch ${mark}; cat`;
    one.write({ '/.gitattributes': '* filter=evil diff=evil\n' }).commit();
    for (const [key, value] of [
      ['filter.evil.clean', run],
      ['filter.evil.smudge', run],
      ['filter.evil.process', `touch ${mark}`],
      ['diff.evil.textconv', run],
      ['diff.evil.command', run],
      ['core.fsmonitor', `touch ${mark}`],
      ['core.sshCommand', `touch ${mark}`],
      ['core.pager', run],
      ['alias.ls-tree', `!touch ${mark}`],
    ] as const)
      one.git('config', key, value);
    writeFileSync(one.path(R2), revised());
    const before = one.git('-c', 'core.fsmonitor=false', 'rev-parse', 'HEAD');
    expect((await one.jc(['check', '--changed'])).code).toBe(0);
    expect((await one.jc(['check', '--staged'])).code).toBe(0);
    const { existsSync } = await import('node:fs');
    expect(existsSync(mark)).toBe(false);
    expect(one.git('-c', 'core.fsmonitor=false', 'rev-parse', 'HEAD')).toBe(before);
  });
});
