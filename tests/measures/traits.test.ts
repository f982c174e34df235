// Whether the answers about a kind (src/evaluate/measures/traits.ts) are true of how it is computed, as far as numbers show it.
import { describe, expect, test } from 'vitest';
import * as Q from '../../src/core/rational.ts';
import { figuresOf } from '../../src/evaluate/measures/fields.ts';
import { measureSet } from '../../src/evaluate/measures/index.ts';
import { traitsOf } from '../../src/evaluate/measures/traits.ts';
import type { Progress, ScopeFinding } from '../../src/evaluate/finding.ts';
import type { Part } from '../../src/evaluate/part.ts';
import type { Submission } from '../../src/model/evidence.ts';
import type { Measure } from '../../src/model/plan.ts';
import {
  figure,
  MID,
  OVER,
  atLeast,
  equals,
  final,
  plan,
  report,
  scopeOf,
  setOf,
  shown,
  verdict,
} from '../evaluate/build.ts';
import type { Word } from '../evaluate/build.ts';
import { byKind } from '../evaluate/kinds.ts';

/** One number for what is counted, another for the other figures of the measure. */
function said(measure: Measure, main: Word, others: Word): Record<string, Word> {
  const [first = '', ...rest] = figuresOf(measure);
  return { ...Object.fromEntries(rest.map((id) => [id, others])), [first]: main };
}

function judged(measure: Measure, submissions: readonly Submission[], asOf = OVER): ScopeFinding {
  const made = plan(measure, atLeast('1'), { figures: { reporters: ['a', 'b'] } });
  return scopeOf(verdict(made, submissions, asOf));
}

const progress = (measure: Measure, ...submissions: Submission[]): Progress =>
  judged(measure, submissions).progress;

const isEqual = (a: Q.Rational | undefined, b: Q.Rational | undefined): boolean =>
  a !== undefined && b !== undefined && Q.equal(a, b);

const partOf = ({ unit, observations }: Submission): Part => ({
  unit,
  seen: (id) => observations.find((one) => one.figure === id),
});

describe.each(Object.entries(byKind))('the traits of %s are true', (_, [one, ...others]) => {
  const all = [one, ...others];
  const traits = traitsOf(one);

  test('countsJointTwice: a joint part leaves it open', () => {
    for (const measure of all) {
      const b = final('b', said(measure, 6, 3));
      const alone = judged(measure, [final('a', said(measure, 6, 3)), b]).set;
      const joint = judged(measure, [final('a', said(measure, { is: 6, joint: { b: 2 } }, 3)), b]).set;
      expect([measure, shown(joint) !== shown(alone)]).toEqual([measure, traits.countsJointTwice]);
    }
  });

  test('greatestOf figures: it takes the greatest of each figure itself', () => {
    if (traits.greatestOf !== 'figures') return;
    for (const measure of all) {
      const made = plan(measure, atLeast('1'), { figures: { reporters: ['a', 'b'], combine: 'max' } });
      if (made.targets[0]?.combine !== 'max') continue;
      const of = (a: Submission, b: Submission): string | undefined => setOf(made, [a, b], OVER);
      const [less, more, most] = [said(measure, 6, 3), said(measure, 7, 2), said(measure, 7, 3)];
      expect(of(final('a', less), final('b', more))).toBe(of(final('a', most), final('b', most)));
    }
  });

  test('addsUp: two bodies come to what one with the sum of their figures would', () => {
    for (const measure of all) {
      const two = progress(measure, final('a', said(measure, 3, 1)), final('b', said(measure, 4, 1)));
      const whole = progress(measure, final('a', said(measure, 7, 2)));
      expect([measure, isEqual(two.numerator, whole.numerator)]).toEqual([measure, traits.addsUp]);
    }
  });

  test('growsWithCount: twice as much is twice the value', () => {
    for (const measure of all) {
      const { current = Q.ZERO } = progress(measure, final('a', said(measure, 3, 1)));
      const twice = progress(measure, final('a', said(measure, 6, 2))).current;
      expect([measure, isEqual(Q.mul(current, Q.rational(2n)), twice)]).toEqual([
        measure,
        traits.growsWithCount,
      ]);
    }
  });

  test('keepsMargin: in mid-year the value cannot fall', () => {
    const falls = all.filter((measure) => {
      const { set, progress: now } = judged(measure, [report('a', said(measure, 3, 1))], MID);
      return !isEqual(set?.low?.at, now.current);
    });
    expect(falls.length === 0).toBe(traits.keepsMargin);
  });

  test('noValue: what it says where every figure is zero', () => {
    const context = { figure: (id: string) => figure(id), withoutJoint: false };
    const because = all.flatMap((measure) => {
      const values = measureSet(measure, [partOf(final('a', said(measure, 0, 0)))], context);
      return values.kind === 'noValue' ? values.because : [];
    });
    expect([...new Set(because)]).toEqual(traits.noValue === 'never' ? [] : [traits.noValue]);
  });

  test('zeroIsCeiling: once something is counted, nothing brings it back to 0', () => {
    if (!traits.zeroIsCeiling) return;
    for (const measure of all) {
      const made = plan(measure, equals('0'));
      expect([measure, verdict(made, [report('a', said(measure, 3, 3))], MID).status]).toEqual([
        measure,
        'fail',
      ]);
    }
  });

  test('countIsValue: what is counted and the value are the same number', () => {
    for (const measure of all) {
      const { numerator, current } = progress(measure, final('a', said(measure, 3, 1)));
      expect([measure, isEqual(numerator, current)]).toEqual([measure, traits.countIsValue]);
    }
  });
});
