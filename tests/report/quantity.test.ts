import { expect, test } from 'vitest';
import * as I from '../../src/core/interval.ts';
import { showSet, showValue } from '../../src/report/quantity.ts';
import { sure } from '../../src/core/sure.ts';
import type { Measure } from '../../src/model/plan.ts';
import { atLeast, change, perThousand, plan, q, ratio, value } from '../evaluate/build.ts';

const difference = change('difference', { kind: 'figure', figure: 'base' });

test.each<[string, Measure, 'count' | 'percentage', string, string, string]>([
  ['a value', value, 'count', '7', '7', '9'],
  ['a percentage', value, 'percentage', '29.00%', '29%', '31%'],
  ['a ratio', ratio('trials'), 'count', '29.00%', '29%', '31%'],
  ['a rate', perThousand(1000n), 'count', '2.50', '2.5', '4'],
  ['points between two percentages', difference, 'percentage', '2.90', '2.9', '3.1'],
  ['the difference of two counts', difference, 'count', '2.00', '2', '3'],
  [
    'a change in proportion',
    change('increase', { kind: 'figure', figure: 'base' }),
    'count',
    '5.00%',
    '5%',
    '6%',
  ],
])('%s and the ends between which it lies are written alike', (_what, measure, type, shown, low, high) => {
  const made = plan(measure, atLeast('1000'), { figures: { type } });
  const target = sure(made.targets[0]);
  const points = measure === difference && type === 'percentage';
  const read = (text: string) => q(points ? `${text}%` : text);
  expect(showValue(read(low), target, made)).toBe(shown);
  expect(showSet(I.between(I.closed(read(low)), I.closed(read(high))), target, made)).toEqual({ low, high });
});
