import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, test } from 'vitest';
import { report } from '../workspace.ts';
import { accepted, removeAll, repository, revised } from './repository.ts';
import type { TestRepository } from './repository.ts';

afterAll(removeAll);

const R2 = 'reports/jia/2020.r2.yaml';
const YI2 = 'reports/yi/2020.r2.yaml';
const YI = 'reports/yi/2020.yaml';
const happened = 'value: 1\ncovers: {from: 2020-01-01, to: 2020-10-31}';
const event = revised({ figures: { batches: 'value: 7', events: happened } });
/** 乙局 hands in late what it owed. */
const late = report({
  unit: 'yi',
  revision: 2,
  submittedAt: '2020-11-05T09:00:00+08:00',
  figures: { batches: 'value: 2' },
  documents: '[annual-report]',
});

interface Against {
  readonly code: number;
  readonly moves: readonly string[];
  readonly counts: readonly number[];
}

async function against(one: TestRepository, ...args: string[]): Promise<Against> {
  const ran = await one.jc(['check', '--format', 'json', ...args]);
  expect(ran.err).toBe('');
  const { against: found } = JSON.parse(ran.out) as {
    against: {
      newErrors: number;
      newWarnings: number;
      gone: number;
      moves: { id: string; unit: string | null; trend: string; words: { zh: string } }[];
    };
  };
  return {
    code: ran.code,
    moves: found.moves.map(({ id, unit, trend, words }) => `${trend} ${id} ${unit ?? '-'} ${words.zh}`),
    counts: [found.newErrors, found.newWarnings, found.gone],
  };
}

const nothing = { moves: [], counts: [0, 0, 0] };

describe('--against a commit', () => {
  test('the same state is not worse, however red it is', async () => {
    const one = repository({ ...accepted, [R2]: event });
    expect((await one.jc(['check'])).code).toBe(1);
    expect(await against(one, '--against', 'main')).toEqual({ code: 0, ...nothing });
    expect((await one.jc(['check', '--against', 'HEAD'])).out).toContain('各项结论没有变化');
  });

  test('what got worse closes the gate, and what got better is said', async () => {
    const one = repository()
      .write({ [R2]: event, [YI2]: late })
      .commit();
    expect(await against(one, '--against', 'main')).toEqual({
      code: 1,
      moves: ['worse 1-4 - 进行中 → 未达标', 'better D2-1 yi 逾期未报 → 逾期报送'],
      counts: [0, 0, 0],
    });
    const { out } = await one.jc(['check', '--against', 'main']);
    expect(out).toContain('变差1处\n  1-4    事件');
    expect(out).toContain('变好1处\n  D2-1   乙局');
    expect(out.trimEnd().split('\n').at(-1)).toBe('不通过（退出码1）：比main变差，未达标1');
  });

  test('only better: it passes although things are still red', async () => {
    const one = repository({ ...accepted, [R2]: event })
      .write({ [YI2]: late })
      .commit();
    expect((await against(one, '--against', 'main')).code).toBe(0);
    expect((await one.jc(['check', '--against', 'main'])).out.trimEnd().split('\n').at(-1)).toBe(
      '通过（退出码0）：没有比main变差',
    );
  });

  test('only what the gate is asked to close on', async () => {
    const one = repository()
      .write({ [R2]: event })
      .commit();
    expect((await against(one, '--against', 'main', '--fail-on', 'missing,overdue')).code).toBe(0);
    expect((await against(one, '--against', 'main', '--fail-on', 'fail')).code).toBe(1);
  });

  test('the plan of each state is its own: a target that is new or gone', async () => {
    const one = repository({ ...accepted, [R2]: event });
    const plan = readFileSync(one.path('plan/targets.yaml'), 'utf8');
    const without = plan.replace(/ {2}- id: 1-4\n(?: {4}.*\n)+/u, '');
    expect(without).not.toBe(plan);
    one.write({ 'plan/targets.yaml': without }).commit();
    expect(await against(one, '--against', 'main')).toEqual({
      code: 0,
      moves: ['gone 1-4 - 未达标 → 无'],
      counts: [0, 0, 0],
    });
    one.git('branch', 'without');
    one.write({ 'plan/targets.yaml': plan }).commit();
    expect((await against(one, '--against', 'without')).moves).toEqual(['new 1-4 - 无 → 未达标']);
    expect((await against(one, '--against', 'without')).code).toBe(1);
  });

  test('both states are judged on one day, whatever each says it is', async () => {
    const one = repository().write({ 'jc.yaml': 'schema: jc/workspace@1\nasOf: 2020-10-31\n' }).commit();
    expect(await against(one, '--against', 'main')).toEqual({ code: 0, ...nothing });
    expect(await against(one, '--against', 'main', '--as-of', '2021-03-01')).toEqual({ code: 0, ...nothing });
  });

  test('a waiver is neither better nor worse than what is met', async () => {
    const waiver = `schema: jc/waivers@1
provenance: sample
waivers:
  - {kind: exemption, target: 1-4, approver: 示例, document: 示例〔2020〕1号, reason: x, from: 2020-01-01, until: 2020-12-31}
`;
    const one = repository({ ...accepted, [R2]: event })
      .write({ 'waivers.yaml': waiver })
      .commit();
    expect((await against(one, '--against', 'main')).moves).toEqual(['better 1-4 - 未达标 → 免予考核']);
  });

  test('errors: those that were there do not close the gate, new ones do', async () => {
    const broken = report({ unit: 'yi', figures: { batches: 'value: many' } });
    const one = repository({ ...accepted, [YI]: broken });
    expect(await against(one, '--against', 'main')).toEqual({ code: 0, ...nothing });
    one.write({ [YI]: `# moved down\n${broken}` });
    expect((await against(one, '--against', 'main')).code).toBe(0);
    one.write({ [R2]: revised({ figures: { batches: 'value: 97%' } }) });
    const seen = await against(one, '--against', 'main');
    expect([seen.code, seen.counts]).toEqual([2, [1, 0, 0]]);
    expect((await one.jc(['check', '--against', 'main'])).out.trimEnd().split('\n').at(-1)).toBe(
      '数据不可采信（退出码2）：比main新增差错1处',
    );
    one.write({ [YI]: accepted[YI], [R2]: undefined });
    expect((await against(one, '--against', 'main')).counts).toEqual([0, 0, 1]);
  });

  test('an error in the plan is 2 whatever was before', async () => {
    const one = repository().write({ 'plan/targets.yaml': 'schema: nothing\n' }).commit();
    expect((await one.jc(['check', '--against', 'HEAD'])).code).toBe(2);
    one.git('checkout', '--quiet', '-b', 'mended');
    one.git('checkout', 'main', '--', 'plan');
    const ran = await one.jc(['check', '--against', 'change']);
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('change上的工作安排或名录有差错')]);
  });

  test('new warnings, if that is asked', async () => {
    const one = repository().write({ 'reports/jia/notes.txt': 'x\n' });
    expect((await against(one, '--against', 'main', '--fail-on', 'warning')).code).toBe(1);
    one.commit();
    expect((await against(one, '--against', 'HEAD', '--fail-on', 'warning')).code).toBe(0);
    expect((await against(one, '--against', 'main', '--fail-on', 'none', '--max-warnings', '1')).code).toBe(
      0,
    );
    expect((await against(one, '--against', 'main', '--fail-on', 'none', '--max-warnings', '0')).code).toBe(
      1,
    );
  });

  test('a selection is compared with the same selection', async () => {
    const one = repository()
      .write({ [R2]: event, [YI2]: late })
      .commit();
    const seen = await against(one, '--against', 'main', '--unit', '乙局');
    expect(seen.moves).toContain('better D2-1 yi 逾期未报 → 逾期报送');
    expect((await against(one, '--against', 'main', '--item', '2')).moves).toEqual([
      'better D2-1 yi 逾期未报 → 逾期报送',
    ]);
  });

  test('keeps to the schema', async () => {
    const schema = JSON.parse(readFileSync('schemas/result.schema.json', 'utf8')) as object;
    const validate = new Ajv({ strict: false }).compile(schema);
    const ran = await repository()
      .write({ [R2]: event })
      .jc(['check', '--against', 'main', '--format', 'json']);
    validate(JSON.parse(ran.out));
    expect(validate.errors).toBe(null);
  });
});

describe('--against a kept result', () => {
  /** A repository with its result of today kept beside it, then changed. */
  async function kept(...args: string[]): Promise<TestRepository> {
    const one = repository();
    await one.jc(['check', '--format', 'json', '--output-file', '../kept.json', ...args]);
    return one.write({ [R2]: event, [YI2]: late });
  }
  const edit = (one: TestRepository, change: (result: Record<string, unknown>) => void): void => {
    const file = one.path('/../kept.json');
    const result = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    change(result);
    writeFileSync(file, JSON.stringify(result));
  };

  test('gives what the commit gives', async () => {
    const one = await kept();
    const fromResult = await against(one, '--against', '../kept.json');
    expect(fromResult).toEqual(await against(one, '--against', 'main'));
    expect(fromResult.code).toBe(1);
    expect(await against(one, '--against', '../kept.json', '--item', '2')).toEqual(
      await against(one, '--against', 'main', '--item', '2'),
    );
  });

  test.each([
    ['of another day', ['--as-of', '2020-10-31'], [], '判定日是2020-10-31，这次是2020-11-30'],
    ['asked for another day', [], ['--as-of', '2020-12-01'], '--as-of 2020-11-30'],
    ['of a selection', ['--unit', '甲局'], [], '只判了一部分'],
    ['that knew less', ['--known-at', '2020-10-31T00:00:00+08:00'], [], '--known-at'],
    ['under another reading', ['--reading', 'K1=before'], [], '--reading'],
    ['compared under another reading', [], ['--reading', 'K1=before'], '--reading'],
    ['of a change', ['--changed', 'HEAD'], [], '是判改动的结果'],
  ])('one %s is refused', async (_what, keep, args, words) => {
    const one = await kept(...keep);
    const ran = await one.jc(['check', '--against', '../kept.json', ...args]);
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining(words)]);
  });

  test.each<[string, (result: Record<string, unknown>) => void, string]>([
    ['another schema', (one) => (one['schema'] = 'jc/list@1'), '不是'],
    ['no findings', (one) => delete one['findings'], '不是'],
    ['findings of another kind', (one) => (one['findings'] = [{ kind: 'x' }]), '不是'],
    [
      'a status that there is not',
      (one) => (one['findings'] = [{ kind: 'target', id: '1-1', units: [], status: 'good' }]),
      '不是',
    ],
    [
      'an id that is none',
      (one) => (one['findings'] = [{ kind: 'target', id: '1-1\n::error', units: [], status: 'pass' }]),
      '不是',
    ],
    [
      'a state of a subject on a target',
      (one) => (one['findings'] = [{ kind: 'target', id: '1-1', units: [], status: 'late' }]),
      '不是',
    ],
    [
      'a deadline of two',
      (one) => (one['findings'] = [{ kind: 'deadline', id: 'D2-1', units: ['a', 'b'], status: 'late' }]),
      '不是',
    ],
    ['diagnostics that are none', (one) => (one['diagnostics'] = [{ code: 'x' }]), '不是'],
    ['no day', (one) => (one['asOf'] = {}), '不是'],
    ['no plan', (one) => (one['plan'] = null), '什么也没有判'],
    ['another plan', (one) => (one['plan'] = { id: 'other' }), '另一个工作安排'],
  ])('%s is refused', async (_what, change, words) => {
    const one = await kept();
    edit(one, change);
    const ran = await one.jc(['check', '--against', '../kept.json']);
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining(words)]);
  });

  test('no file, no JSON', async () => {
    const one = await kept();
    expect((await one.jc(['check', '--against', 'nowhere.json'])).err).toContain('读不了');
    writeFileSync(one.path('/x.json'), '{');
    expect((await one.jc(['check', '--against', 'x.json'])).code).toBe(3);
  });

  test('needs no repository', async () => {
    const one = await kept();
    one.write({ '/.git': undefined });
    expect((await against(one, '--against', '../kept.json')).code).toBe(1);
  });
});
