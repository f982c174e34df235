// What the oracle (tests/oracle) found in jc, each as the smallest case that shows it.
import { describe, expect, test } from 'vitest';
import type { Submission } from '../../src/model/evidence.ts';
import type { Measure } from '../../src/model/plan.ts';
import {
  OVER,
  against,
  atLeast,
  atMost,
  between,
  change,
  deadline,
  extension,
  onDeadline,
  receipt,
  day,
  equals,
  final,
  moreThan,
  plan,
  ratio,
  report,
  scopeOf,
  setOf,
  status,
  value,
  verdict,
} from './build.ts';

/** The year is over, and nobody is late yet. */
const JANUARY = '2021-01-20';

const bodies = (combine: 'sum' | 'agree' | 'max') => ({ figures: { reporters: ['a', 'b'], combine } });

describe('a change of the greatest of several numbers', () => {
  const days = plan(change('reduction', against('20')), atLeast('1/3'), bodies('max'));

  test('is judged by the slowest body, not by the fastest', () => {
    expect(status(days, [final('a', { x: 10 }), final('b', { x: 19 })], OVER)).toBe('fail');
    expect(status(days, [final('a', { x: 10 }), final('b', { x: 13 })], OVER)).toBe('pass');
  });

  test('is no pass while a body may still turn out slower, and a fail once one has', () => {
    expect(status(days, [final('a', { x: 10 })], JANUARY)).toBe('pending');
    expect(status(days, [final('a', { x: 14 })], JANUARY)).toBe('fail');
  });

  test('has the greatest baseline where bodies report that too', () => {
    const measure: Measure = change('increase', { kind: 'figure', figure: 'base' });
    const both = [final('a', { x: 10, base: 5 }), final('b', { x: 12, base: 8 })];
    expect(setOf(plan(measure, atLeast('1/2'), bodies('max')), both, OVER)).toBe('[0.5, 0.5]');
  });
});

describe('several bodies that tell the same number', () => {
  test('pass only once every one has told it, even where any value would do', () => {
    const target = plan(value, atLeast('0'), bodies('agree'));
    expect(status(target, [report('a', { x: 1 })], JANUARY)).toBe('pending');
    expect(status(target, [final('a', { x: 1 })], OVER)).toBe('missing');
    expect(status(target, [report('a', { x: 1 }), report('b', { x: 1 })], JANUARY)).toBe('pass');
  });

  test.each<[string, readonly Submission[], string]>([
    ['both beside the limit', [final('a', { x: 3 }), final('b', { x: 5 })], 'fail'],
    ['one on it', [final('a', { x: 4 }), final('b', { x: 5 })], 'indeterminate'],
  ])('fail in a conflict where each of them fails: %s', (_, submissions, expected) => {
    expect(status(plan(value, equals('4'), bodies('agree')), submissions, OVER)).toBe(expected);
  });

  const nothing = final('c', { n: 0, d: { is: 0, empty: true } });
  test.each<[string, readonly Submission[], string]>([
    ['two at one date', [report('a', { n: 1, d: 2 }), report('b', { n: 2, d: 2 }), nothing], 'conflict'],
    ['a final one beside it', [final('a', { n: 1, d: 2 }), report('b', { n: 1, d: 2 }), nothing], 'conflict'],
    ['open ones beside it', [report('a', { n: 1, d: 2 }), report('b', { n: 1, d: 2 }), nothing], 'open'],
  ])('are in conflict also where one has nothing to measure: %s', (_, submissions, because) => {
    const target = plan(ratio('backlog'), atLeast('1/2'), {
      figures: { reporters: ['a', 'b', 'c'], combine: 'agree' },
    });
    expect(scopeOf(verdict(target, submissions, JANUARY)).decision.because).toBe(because);
  });

  test('pass in a conflict where each of them passes', () => {
    const all = [final('a', { x: 3 }), final('b', { x: 5 })];
    expect(status(plan(value, between('3', '5'), bodies('agree')), all, OVER)).toBe('pass');
  });

  test('prove nothing without a baseline, even where every change would do', () => {
    const target = plan(change('reduction', { kind: 'nobody' }), atMost('1'), bodies('agree'));
    const found = verdict(target, [final('a', { x: 3 }), final('b', { x: 3 })], OVER);
    expect([found.status, scopeOf(found).decision.because]).toEqual(['indeterminate', 'noBaseline']);
  });
});

test('joint parts of a body without successes are no successes counted twice', () => {
  const target = plan(ratio('trials'), equals('1/50'), { figures: { reporters: ['a', 'b', 'c'] } });
  const all = [
    final('a', { n: 0, d: { is: 20, joint: { b: 2, c: 3 } } }),
    final('b', { n: 1, d: 40 }),
    final('c', { n: 1, d: 40 }),
  ];
  // Nothing or up to five failures twice: 2 of 100 to 2 of 95.
  expect(setOf(target, all, OVER)).toBe('[0.02, 2/95]');
});

test('joint parts with a body of which only a percentage is known bound nothing', () => {
  const target = plan(ratio('trials'), atLeast('50%'), bodies('sum'));
  const other = final('b', { share: '90.0%' });
  // If the 100 joint ones are the successes of b, all that b adds are failures.
  const joint = final('a', { n: 100, d: { is: 190, joint: { b: 100 } } });
  expect(status(target, [joint, other], OVER)).toBe('indeterminate');
  expect(status(target, [final('a', { n: 100, d: 190 }), other], OVER)).toBe('pass');
});

test('a roster that is frozen while empty adds nothing to the percentage of another body', () => {
  const target = plan(ratio('roster'), moreThan('98%'), {
    figures: { ...bodies('sum').figures, roster: day('2019-12-31') },
  });
  const empty = report('b', { n: 0, d: { is: 0, roster: '2019-12-31', empty: true } });
  expect(status(target, [final('a', { share: '100%' }), empty], JANUARY)).toBe('pass');
  expect(status(target, [final('a', { share: '100%' }), report('b', { n: 0, d: 0 })], JANUARY)).toBe(
    'pending',
  );
});

test('a roster that is frozen while empty does not hold open which of several ratios is the greatest', () => {
  const target = plan(ratio('roster'), atMost('98%'), {
    figures: { ...bodies('max').figures, roster: day('2019-12-31') },
  });
  const empty = report('b', { d: { is: 0, roster: '2019-12-31', empty: true } });
  expect(status(target, [final('a', { n: 98, d: 100 }), empty], JANUARY)).toBe('pass');
  expect(status(target, [empty], JANUARY)).toBe('pending');
  // Nothing anywhere, but not all of it final yet.
  const nothing = final('a', { n: 0, d: { is: 0, roster: '2019-12-31', empty: true } });
  expect(status(target, [nothing, empty], JANUARY)).toBe('pending');
});

test('sent back late and again in time, under an extension, is returned', () => {
  const target = plan(value, atLeast('1'), { deadlines: [deadline()] });
  const back = (on: string) => receipt('a', `${on}T09:00:00+08:00`, { returnedAt: `${on}T10:00:00+08:00` });
  const more = {
    receipts: [back('2020-11-05'), back('2020-11-12')],
    waivers: [extension('a', '2020-11-10', '2020-11-20')],
  };
  expect(onDeadline(target, [], '2020-11-15', more).subjects[0]?.state).toBe('returned');
});
