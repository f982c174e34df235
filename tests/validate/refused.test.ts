import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/check.ts';
import { JIA, checked, edited, report } from '../workspace.ts';
import type { Overrides } from '../workspace.ts';

const YI = 'reports/yi/2020.yaml';
const R2 = 'reports/jia/2020.r2.yaml';
const R3 = 'reports/jia/2020.r3.yaml';

/** 甲局 with eight batches: what 1-1 needs. */
const enough = report({ figures: { batches: 'value: 8' }, documents: '[annual-report]' });
const broken = (revision: number): string => report({ revision, figures: { batches: 'value: 8批' } });

/** The verdict on the target that 甲局 and 乙局 share, and why 甲局 owes for it. */
function verdict(result: CheckResult, id = '1-1'): { status: string | undefined; owing: unknown } {
  const target = result.findings?.targets.find((one) => one.target.id === id);
  const owing = target?.scopes[0]?.owing.filter(({ unit }) => unit === 'jia');
  return { status: target?.status, owing: [...new Set(owing?.map(({ reason }) => reason))] };
}

const codes = (result: CheckResult): string[] => result.diagnostics.map(({ code }) => code);

describe('a refused file', () => {
  test('leaves its unit owing, with the reason', () => {
    const result = checked({ [JIA]: broken(1) });
    expect(verdict(result)).toEqual({ status: 'missing', owing: ['refused'] });
    expect(codes(result)).toEqual(['JC1202']);
  });

  test.each(['2020-01-01', '2020-10-30', '2020-11-30', '2021-02-01'])('is there on %s', (asOf) => {
    expect(codes(checked({ [JIA]: broken(1) }, asOf))).toEqual(['JC1202']);
    expect(verdict(checked({ [JIA]: broken(1) }, asOf)).owing).toEqual(['refused']);
  });

  test.each<[string, Overrides]>([
    ['cannot be read', { [R2]: broken(2) }],
    ['is no YAML', { [R2]: 'a: [' }],
    ['is empty', { [R2]: '' }],
    ['is a link', { [R2]: { path: R2, problem: 'link' } }],
    ['has another extension', { 'reports/jia/2020.r2.yml': report({ revision: 2 }) }],
    [
      'shrinks what it adds to',
      { [R2]: report({ revision: 2, revises: '{kind: 补报, reason: x}', figures: { batches: 'value: 7' } }) },
    ],
    [
      'is older than the first',
      { [R2]: report({ revision: 2, submittedAt: '2020-10-01T00:00:00Z', asOf: '2020-09-30' }) },
    ],
    [
      'is there twice',
      { [R3]: report({ revision: 3 }), [R2]: report({ revision: 2 }), 'reports/jia/2020.r3.yml': '' },
    ],
    ['follows upon a gap', { [R3]: report({ revision: 3 }) }],
  ])('as latest revision never falls back to the one before: it %s', (_, later) => {
    for (const asOf of ['2020-11-30', '2021-02-01']) {
      const result = checked({ [JIA]: enough, ...later }, asOf);
      expect(verdict(result)).toEqual({ status: 'missing', owing: ['refused'] });
      expect(codes(result)).not.toEqual([]);
    }
  });

  test('before the latest takes nothing from it', () => {
    const later = report({ revision: 2, figures: { batches: 'value: 8' } });
    expect(verdict(checked({ [JIA]: broken(1), [R2]: later }))).toEqual({
      status: 'pass',
      owing: ['notFinal'],
    });
  });

  test('hides no other verdict and no other error', () => {
    const files = { [YI]: report({ unit: 'yi', figures: { batches: 'value: 8', events: 'value: 1' } }) };
    const result = checked({ [JIA]: broken(1), ...files, 'receipts.yaml': 'a: b', 'waivers.yaml': 'a: [' });
    expect(verdict(result).status).toBe('pass');
    expect(verdict(result, '1-4').status).toBe('fail');
    expect(result.diagnostics.map(({ code, place }) => `${code} ${place.path}`)).toEqual(
      ['JC1101 receipts.yaml', 'JC1102 receipts.yaml', `JC1202 ${JIA}`, 'JC1010 waivers.yaml'].toSorted(
        (a, b) => (a.slice(7) < b.slice(7) ? -1 : 1),
      ),
    );
  });

  test('delivers nothing, unless the register says so', () => {
    const late = '2020-11-05T09:00:00+08:00';
    const files = { [JIA]: report({ documents: '[annual-report]', figures: { batches: 'value: many' } }) };
    const registered = `schema: jc/receipts@1
provenance: sample
receipts:
  - {unit: 甲局, documents: [annual-report], receivedAt: ${late}, channel: 纸质, number: 示例1号}
`;
    const stateOf = (result: CheckResult): string | undefined =>
      result.findings?.deadlines[0]?.subjects.find(({ unit }) => unit === 'jia')?.state;
    expect(stateOf(checked(files))).toBe('overdue');
    expect(stateOf(checked({ ...files, 'receipts.yaml': registered }))).toBe('late');
  });
});

describe("a rival's file", () => {
  const rivals: readonly [string, Overrides][] = [
    [
      'claims the unit in its own folder',
      { [YI]: report({ unit: 'jia', figures: { batches: 'value: 0' } }) },
    ],
    ['claims a later revision', { 'reports/yi/2020.r9.yaml': report({ unit: 'jia', revision: 9 }) }],
    ['lies in a folder of an alias', { 'reports/甲局/2020.yaml': broken(1) }],
    ['lies in a folder of an alias with another extension', { 'reports/甲局/2020.yml': broken(1) }],
    ['lies in the folder of a group', { 'reports/cy/2020.yaml': report() }],
    ['lies beside the folders', { 'reports/2020.yaml': report() }],
    ['lies below the folder', { 'reports/jia/x/2020.yaml': report() }],
    ['has the folder in other letters', { 'reports/JIA/2020.yaml': report() }],
  ];

  test.each(rivals)('does not hurt the report of a unit: it %s', (_, files) => {
    const result = checked({ [JIA]: enough, ...files });
    expect(verdict(result)).toEqual({ status: 'pass', owing: ['notFinal'] });
    expect(result.evidence?.submissions.map(({ path }) => path)).toEqual([JIA]);
    expect(result.diagnostics.length).toBeGreaterThan(0);
    expect(result.diagnostics.filter(({ place }) => place.path === JIA)).toEqual([]);
  });
});

describe('an error in the plan or the registry', () => {
  test.each<[string, Overrides]>([
    ['a quote', edited('plan/targets.yaml', 'quote: 事件为零', 'quote: 事件归零')],
    ['a digest', { 'plan/source.txt': 'x' }],
    ['a member', edited('registry/groups.yaml', '[jia, yi]', '[jia, nobody]')],
    ['no plan', { 'plan/plan.yaml': undefined }],
    ['no units', { 'registry/units.yaml': '' }],
  ])('judges nothing: %s', (_, files) => {
    const result = checked({ [JIA]: enough, ...files });
    expect(result.findings).toBeUndefined();
    expect(result.evidence).toBeUndefined();
    expect(codes(result)).not.toEqual([]);
  });

  test('a warning does', () => {
    const result = checked(edited('registry/groups.yaml', '[jia, yi]', '[]'));
    expect(codes(result)).toEqual(['JC3102']);
    expect(result.findings).toBeDefined();
  });

  test('an error hides none of another file of the plan', () => {
    const result = checked({
      ...edited('plan/targets.yaml', 'quote: 事件为零', 'quote: 事件归零'),
      ...edited('plan/duties.yaml', 'quote: 健全台账', 'quote: 建全台账'),
      ...edited('registry/regions.yaml', 'unit: dong', 'unit: nan'),
    });
    expect(result.diagnostics.map(({ code, place }) => `${code} ${place.path}`)).toEqual([
      'JC2001 plan/duties.yaml',
      'JC2001 plan/targets.yaml',
      'JC1107 registry/regions.yaml',
    ]);
  });
});

test('the order of files does not matter', () => {
  const files = { [R2]: broken(2), [JIA]: enough, [YI]: report({ unit: 'jia' }) };
  const turned = Object.fromEntries(Object.entries(files).toReversed());
  expect(checked(files).diagnostics).toEqual(checked(turned).diagnostics);
  expect(checked(files).evidence?.refused.map(({ path }) => path)).toEqual([R2, YI]);
});
