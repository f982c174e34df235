import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayDecimal, groupThousands } from '../../src/core/display.ts';
import * as Q from '../../src/core/rational.ts';
import type { Rational } from '../../src/core/rational.ts';
import { anyRational, implies } from './arbitrary.ts';

const q = (text: string): Rational => Q.parseExact(text) ?? Q.ZERO;
const percent = (n: bigint, d: bigint): Rational => Q.rational(n * 100n, d);

describe('displayDecimal', () => {
  test.each([
    [6975n, 7118n, '98', '97.99'],
    [4118n, 4119n, '100', '99.98'],
    [97_999n, 100_000n, '98', '97.999'],
    [98_000n, 100_000n, '98', '98'],
    [98_001n, 100_000n, '98', '98.001'],
    [1n, 1n, '100', '100'],
    [999_999_999_999_999n, 10n ** 15n, '100', '99.9999999999999'],
    [1n, 3n, '33', '33.33'],
  ])('%s of %s against %s%% shows %s', (n, d, limit, shown) => {
    expect(displayDecimal(percent(n, d), [q(limit)])).toBe(shown);
  });

  test('stays on the side of every limit, nearest, with the fewest decimals', () => {
    fc.assert(
      fc.property(
        anyRational,
        fc.array(anyRational, { maxLength: 3 }),
        fc.integer({ min: 0, max: 3 }),
        (value, limits, least) => {
          const text = displayDecimal(value, limits, least);
          const shown = Q.parseExact(text) ?? Q.ZERO;
          for (const limit of limits) expect(Q.compare(shown, limit)).toBe(Q.compare(value, limit));
          const places = text.split('.')[1]?.length ?? 0;
          const coarser = Q.parseDecimal(Q.fixed(value, Math.max(0, places - 1))) ?? Q.ZERO;
          const crosses = limits.some((limit) => Q.compare(coarser, limit) !== Q.compare(value, limit));
          expect(implies(!text.includes('/') && places > least, crosses)).toBe(true);
        },
      ),
    );
  });

  test('a value at a limit that no decimal writes is shown as a fraction', () => {
    expect(displayDecimal(q('1/3'), [q('1/3')])).toBe('1/3');
  });
});

describe('groupThousands', () => {
  test.each([
    ['7', '7'],
    ['999', '999'],
    ['1000', '1,000'],
    ['2194545', '2,194,545'],
    ['-12345', '-12,345'],
    ['1234.5678', '1,234.5678'],
    ['0.12345678', '0.12345678'],
    ['999999999999999', '999,999,999,999,999'],
  ])('%s becomes %s', (digits, grouped) => {
    expect(groupThousands(digits)).toBe(grouped);
  });
});
