// The small parts of the engine at their edges: what no report that was accepted can bring, and what only another caller can.
import { describe, expect, test } from 'vitest';
import * as I from '../../src/core/interval.ts';
import * as Q from '../../src/core/rational.ts';
import { amount } from '../../src/evaluate/joint.ts';
import { worstTiming } from '../../src/evaluate/lateness.ts';
import { percentageSet, possible } from '../../src/evaluate/movement.ts';
import { seenAs } from '../../src/evaluate/part.ts';
import { worst } from '../../src/evaluate/status.ts';
import type { Observation } from '../../src/model/evidence.ts';
import { q, report, shown } from './build.ts';

/** An observation of these bounds. */
const said = (stated: I.Interval, over: Partial<Observation> = {}): Observation => {
  const [seen] = report('a', { x: 1 }).observations;
  return seenAs(seen ?? expect.unreachable('no observation'), { stated, ...over });
};
const span = (low: string, high: string): I.Interval => I.between(I.closed(q(low)), I.closed(q(high)));

describe('what is possible of a stated value', () => {
  test.each<[string, string, boolean, string]>([
    ['0.9995', '1.0005', true, '[0.9995, 1]'],
    ['1', '1.001', true, '[1, 1.001]'],
    ['1.2', '1.3', true, '[1.2, 1.3]'],
    ['0.9995', '1.0005', false, '[0.9995, 1.0005]'],
    ['-0.5', '0.5', false, '[0, 0.5]'],
    ['-0.5', '0.5', true, '[0, 0.5]'],
    ['-2', '-1', false, '[-2, -1]'],
  ])('from %s to %s, a percentage: %s, is %s', (low, high, percentage, expected) => {
    expect(shown(possible(said(span(low, high), { percentage })))).toBe(expected);
  });

  test('without a lower end it begins at 0', () => {
    expect(shown(possible(said(I.atMost(q('3')), { percentage: true })))).toBe('[0, 3]');
  });
});

describe('a ratio told as a percentage only', () => {
  test.each<['trials' | 'backlog' | 'roster', boolean, boolean, string]>([
    ['trials', false, false, '(0, 1)'],
    ['backlog', false, false, '(0, 1]'],
    ['roster', false, false, '(0, 1]'],
    ['roster', false, true, '[0.5, 1]'],
    ['trials', true, false, '[0.5, 0.6]'],
  ])('%s, final: %s, frozen: %s, may end in %s', (moves, final, frozen, expected) => {
    expect(shown(percentageSet(moves, said(span('0.5', '0.6'), { final }), frozen))).toBe(expected);
  });

  test('nothing achieved can stay nothing', () => {
    expect(shown(percentageSet('backlog', said(span('0', '0.05'), { final: false }), false))).toBe('[0, 1]');
  });

  test('up to the whole, no failure is known', () => {
    expect(shown(percentageSet('trials', said(span('0.995', '1.005'), { final: false }), false))).toBe(
      '(0, 1]',
    );
  });

  test('a share that cannot be one bounds nothing', () => {
    expect(shown(percentageSet('trials', said(span('1.2', '1.3'), { final: true }), false))).toBe('[0, 1]');
  });
});

describe('the number that an observation states', () => {
  test('is its lower end, and 0 where it has none', () => {
    expect(amount(said(span('7', '9')))).toEqual(q('7'));
    expect(amount(said(I.atMost(q('9'))))).toEqual(Q.ZERO);
  });
});

describe('the worst of nothing', () => {
  test('is no verdict, and no lateness', () => {
    expect(worst([])).toBe('notApplicable');
    expect(worstTiming([])).toEqual({ state: 'onTime', days: 0 });
  });
});
