import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIn, parseShard } from '../../src/shards/assign.ts';

describe('parseShard', () => {
  test.each([
    ['1/1', { index: 1, count: 1 }],
    ['2/7', { index: 2, count: 7 }],
    ['7/7', { index: 7, count: 7 }],
    ['1000/9999', { index: 1000, count: 9999 }],
  ])('%s', (text, shard) => expect(parseShard(text)).toEqual(shard));

  test.each([
    '',
    '1',
    '0/1',
    '1/0',
    '8/7',
    '01/7',
    '1/07',
    '1/7 ',
    '-1/7',
    '1.5/7',
    '1/10000',
    'a/b',
    '1/2/3',
  ])('%j is none', (text) => expect(parseShard(text)).toBeUndefined());
});

describe('isIn', () => {
  test('every path is in exactly one shard', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (path, count) => {
        const shards = Array.from({ length: count }, (_, i) => ({ index: i + 1, count }));
        expect(shards.filter((shard) => isIn(path, shard))).toHaveLength(1);
      }),
    );
  });

  test.each([2, 3, 7, 16])('the reports of a province are spread evenly over %i', (count) => {
    const paths = Array.from({ length: 10_000 }, (_, i) => `reports/c${i % 500}-zf/2020-${i}.yaml`);
    const sizes = Array.from(
      { length: count },
      (_, i) => paths.filter((path) => isIn(path, { index: i + 1, count })).length,
    );
    expect(Math.max(...sizes)).toBeLessThan((10_000 / count) * 1.15);
  });
});
