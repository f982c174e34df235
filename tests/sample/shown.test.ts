import { describe, expect, test } from 'vitest';
import { isBehind } from '../../src/evaluate/tally.ts';
import { judged, targetOf } from './data.ts';

describe('what is shown of the sample', () => {
  const result = judged('2020-11-30');

  test('14-4 shows the level that holds it back, 省级 31/33, not 国家级 6/6', () => {
    expect(targetOf(result, '14-4').weakest.scope?.id).toBe('provincial');
  });

  test('6-2 shows 校园周边餐饮', () => {
    expect(targetOf(result, '6-2').weakest.scope?.id).toBe('eateries');
  });

  test('only a verdict can be early: 6-2 is in progress', () => {
    expect(result.findings.targets.filter((one) => one.early).map((one) => one.target.id)).toEqual([
      '5-1',
      '5-3',
      '5-4',
      '14-1',
      '16-1',
    ]);
  });

  test('the figure of 21-1 is of 31 October, whatever the date of its baseline', () => {
    expect(targetOf(result, '21-1').weakest.progress.asOf).toBe('2020-10-31');
  });

  test('9-1 is the only one behind', () => {
    expect(result.findings.targets.filter(isBehind).map((one) => one.target.id)).toEqual(['9-1']);
  });

  test('on 2020-10-25 nobody is called behind: five of the six bodies of 14-1 have until 1 November', () => {
    const behind = judged('2020-10-25').findings.targets.filter(isBehind);
    expect(behind.map((one) => one.target.id)).toEqual([]);
  });
});
