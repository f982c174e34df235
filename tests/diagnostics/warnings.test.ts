import { describe, expect, test } from 'vitest';
import { isError } from '../../src/diagnostics/severity.ts';
import { JIA, checked, edited, report } from '../workspace.ts';
import { foundBy, expectedOf, outcomeOf, rows } from './cases/case.ts';
import { warningCases } from './cases/warnings.ts';

describe('warnings', () => {
  test.each(rows(warningCases))('%s: %s', (_, __, one) => {
    expect(outcomeOf(one)).toEqual(expectedOf(one));
  });
});

test.each(rows(warningCases))('%s refuses nothing: %s', (_, __, one) => {
  expect(foundBy(one).filter(isError)).toEqual([]);
});

test('a joint part of another period is none of this one', () => {
  const joint = (unit: string, partner: string, period: string) =>
    report({
      unit,
      period,
      asOf: `${period}-12-31`.replace('2020-12-31', '2020-10-31'),
      figures: { batches: `value: 9\njoint:\n  - {with: ${partner}, value: 3}` },
    });
  const plan = edited(
    'plan/targets.yaml',
    'reporters: [jia, yi]\n    combine: sum\n    owed:\n',
    'reporters: [jia, yi]\n    combine: sum\n    periods: ["2020", "2019"]\n    owed:\n',
  );
  const first = { ...plan, [JIA]: joint('jia', 'yi', '2020') };
  expect(checked({ ...first, 'reports/yi/2019.yaml': joint('yi', 'jia', '2019') }).diagnostics).toEqual([]);
  expect(checked({ ...first, 'reports/yi/2020.yaml': joint('yi', 'jia', '2020') }).diagnostics).toHaveLength(
    1,
  );
});
