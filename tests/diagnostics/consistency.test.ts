import { describe, expect, test } from 'vitest';
import { JIA, checked, report, textIn } from '../workspace.ts';
import { placed, expectedOf, outcomeOf, rows, unmarked } from './cases/case.ts';
import { consistencyCases, duplicate } from './cases/consistency.ts';

describe('files that contradict each other', () => {
  test.each(rows(consistencyCases))('%s: %s', (_, __, one) => {
    expect(outcomeOf(one)).toEqual(expectedOf(one));
  });
});

const R1 = 'reports/jia/2020.r1.yaml';
const R2 = 'reports/jia/2020.r2.yaml';
const bad = report({ figures: { batches: 'value: many' } });

describe('JC1302: two files for one revision', () => {
  test('are both refused, and each names the other', () => {
    const result = checked({ [JIA]: report(), [R1]: report() });
    expect(result.diagnostics.map((one) => [placed(one), one.args['other']])).toEqual([
      [`JC1302 ${R1}:5:11+1`, JIA],
      [`JC1302 ${JIA}:5:11+1`, R1],
    ]);
    expect(result.evidence?.submissions).toEqual([]);
    expect(result.evidence?.refused.map(({ path }) => path)).toEqual([R1, JIA]);
  });

  test('also where one of them cannot be read', () => {
    const result = checked({ [JIA]: report(), [R1]: bad });
    expect(result.diagnostics.map(({ code, place }) => `${code} ${place.path}`)).toEqual([
      `JC1202 ${R1}`,
      `JC1302 ${JIA}`,
    ]);
    expect(result.evidence?.submissions).toEqual([]);
  });

  test('two revisions are not', () => {
    expect(checked(duplicate.near).diagnostics).toEqual([]);
  });
});

describe('JC1306: gaps', () => {
  test('a refused file leaves none: its own error says enough', () => {
    const { diagnostics } = checked({ [JIA]: bad, [R2]: report({ revision: 2 }) });
    expect(diagnostics.map(({ code }) => code)).toEqual(['JC1202']);
  });

  test('one missing revision refuses those after it no further than the next', () => {
    const result = checked({
      [JIA]: report(),
      'reports/jia/2020.r3.yaml': report({ revision: 3 }),
      'reports/jia/2020.r4.yaml': report({ revision: 4 }),
    });
    expect(result.diagnostics.map(({ code, place }) => `${code} ${place.path}`)).toEqual([
      'JC1306 reports/jia/2020.r3.yaml',
    ]);
  });
});

describe('a shrinking cumulative value', () => {
  const kinds = ['更正', '退回重报', '口径调整', '审计核减'];
  const earlier = { batches: 'value: 10', places: 'scopes: {town: {value: 9}}' };
  const revised = (kind: string, changed: Readonly<Record<string, string>>) =>
    checked({
      [JIA]: report({ figures: earlier }),
      [R2]: report({
        revision: 2,
        revises: `{kind: ${kind}, reason: 重复登记}`,
        figures: { ...earlier, ...changed },
      }),
    });

  test.each(kinds)('with the reason %s is a warning with the difference', (kind) => {
    const { diagnostics, evidence } = revised(kind, { batches: 'value: 7' });
    expect(diagnostics.map(placed)).toEqual([`JC3301 ${R2}:12:12+1`]);
    expect(diagnostics[0]?.args).toMatchObject({
      before: '10',
      found: '7',
      difference: '3',
      revisionKind: kind,
      reason: '重复登记',
    });
    expect(evidence?.submissions).toHaveLength(2);
  });

  test('as an addition refuses the revision', () => {
    const { diagnostics, evidence } = revised('补报', { batches: 'value: 7' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['JC1307']);
    expect(evidence?.refused.map(({ path }) => path)).toEqual([R2]);
  });

  test('a level may fall without a word', () => {
    expect(revised('补报', { places: 'scopes: {town: {value: 1}}' }).diagnostics).toEqual([]);
  });

  test('is not known before the revision came in', () => {
    const late = '2020-12-05T09:00:00+08:00';
    const files = {
      [JIA]: report({ figures: { batches: 'value: 10' } }),
      [R2]: report({ revision: 2, submittedAt: late, figures: { batches: 'value: 7' } }),
    };
    expect(checked(files, '2020-12-04').diagnostics).toEqual([]);
    expect(checked(files, '2020-12-05').diagnostics.map(({ code }) => code)).toEqual(['JC3301']);
  });
});

describe('every diagnostic quotes its line', () => {
  test.each([...consistencyCases, duplicate].filter((one) => one.file === undefined))(
    '$code: $what',
    ({ code, wrong }) => {
      const { files } = unmarked(wrong);
      const found = checked(files).diagnostics.find((one) => one.code === code);
      const text = textIn(files, found?.place.path ?? '');
      expect(found?.source).toBe(text.split('\n')[(found?.place.line ?? 0) - 1]);
    },
  );
});

describe('names of files', () => {
  const told = (path: string): unknown[] =>
    checked({ [path]: report() }).diagnostics.map(({ code, args }) => [code, args['expected']]);

  test.each([
    'reports/jia/2020.r01.yaml',
    'reports/jia/2020.r0.yaml',
    'reports/jia/2020.r1000.yaml',
    'reports/jia/2020.r1.r1.yaml',
    'reports/jia/2020 .yaml',
    'reports/JIA/2020.yaml',
    'reports/jia/sub/2020.yaml',
    'reports/2020.yaml',
    'reports/市甲局/2020.yaml',
    'reports/__proto__/2020.yaml',
    'reports/constructor/2020.yaml',
    'reports/jia/..yaml',
    'reports/jia/.yaml',
  ])('%s is the wrong place, and the right one is named', (path) => {
    expect(told(path)).toEqual([['JC1301', JIA]]);
  });
});
