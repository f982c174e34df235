// What mutation tests found that nothing else here would have noticed (docs/mutation.md).
import { describe, expect, test } from 'vitest';
import * as I from '../../src/core/interval.ts';
import * as Q from '../../src/core/rational.ts';
import { mostCountedTwice } from '../../src/evaluate/joint.ts';
import type { Handed } from '../../src/evaluate/lateness.ts';
import { timing, worstTiming } from '../../src/evaluate/lateness.ts';
import {
  basisOf,
  figuresOf,
  isTotal,
  isWhole,
  mainFigure,
  readsOf,
  writtenOrder,
} from '../../src/evaluate/measures/fields.ts';
import { openRatio, pool } from '../../src/evaluate/movement.ts';
import { receivedAt, viewAt } from '../../src/evaluate/view.ts';
import type { Submission } from '../../src/model/evidence.ts';
import type { Figure } from '../../src/model/plan.ts';
import type { Word } from './build.ts';
import {
  LAST,
  MID,
  OVER,
  against,
  at,
  atLeast,
  atMost,
  change,
  day,
  deadline,
  evidence,
  extension,
  figure,
  final,
  interim,
  lessThan,
  named,
  owed,
  perThousand,
  plan,
  q,
  ratio,
  receipt,
  refused,
  report,
  scopeOf,
  setOf,
  status,
  value,
  verdict,
} from './build.ts';

const two = { reporters: ['a', 'b'] };

describe('which figures a measure has', () => {
  const baseline = { kind: 'figure', figure: 'base' } as const;
  test.each([
    ['a value', value, ['x'], ['x'], ['x']],
    ['a rate', perThousand(1000n), ['x'], ['x'], ['x']],
    ['a ratio', ratio('trials'), ['d', 'n'], ['d', 'n', 'share'], ['n', 'd']],
    [
      'a ratio of failures',
      ratio('trials', 'failures'),
      ['d', 'failures'],
      ['d', 'failures', 'share'],
      ['failures', 'd'],
    ],
    ['a change', change('reduction', baseline), ['x', 'base'], ['x', 'base'], ['base', 'x']],
    ['a change from what is known', change('reduction', against('20')), ['x'], ['x'], ['x']],
  ] as const)('%s', (_what, measure, owes, reads, written) => {
    expect([figuresOf(measure), readsOf(measure), writtenOrder(measure)]).toEqual([owes, reads, written]);
  });
});

test('what is counted, and what is whole', () => {
  const typed = (x: Figure['type'], base: Figure['type']) => (id: string) =>
    figure(id, { type: id === 'x' ? x : base });
  const moved = change('difference', { kind: 'figure', figure: 'base' });
  expect([mainFigure(ratio('trials')), mainFigure(moved)]).toEqual(['d', 'x']);
  expect([
    isWhole(value, typed('count', 'count')),
    isWhole(value, typed('amount', 'count')),
    isWhole(moved, typed('count', 'amount')),
  ]).toEqual([true, false, false]);
});

test('the scopes of a measure are those of any of its figures', () => {
  const scopes = [named('town'), named('country')];
  const scopesOf = (of: string) =>
    basisOf(ratio('trials'), (id) => figure(id, { scopes: id === of ? scopes : [] })).scopes;
  expect(['d', 'n', 'nobody'].map(scopesOf)).toEqual([scopes, scopes, []]);
});

test('a percentage of the only body is told as it was written', () => {
  const made = plan(ratio('trials'), atLeast('1'));
  const { progress } = scopeOf(verdict(made, [final('a', { share: '98.0%' })], OVER));
  expect(progress.stated).toBe('98.0%');
});

test.each([
  ['several bodies that are added up', ['a', 'b'], 'sum', true],
  ['one body', ['a'], 'sum', false],
  ['the greatest of several', ['a', 'b'], 'max', false],
  ['several that tell the same number', ['a', 'b'], 'agree', false],
] as const)('what is told as one total: %s', (_what, reporters, combine, expected) => {
  const [target] = plan(value, atLeast('1'), { figures: { reporters, combine } }).targets;
  expect(target && isTotal(target)).toBe(expected);
});

describe('the greatest of several', () => {
  const max = { figures: { ...two, combine: 'max' as const } };

  test('has no value yet where one body has none for good and the other none so far', () => {
    const reports = [final('a', { n: 0, d: { is: 0, empty: true } }), report('b', { n: 0, d: 0 })];
    expect(status(plan(ratio('trials'), atMost('1'), max), reports, MID)).toBe('pending');
  });
});

describe('bodies that tell the same number', () => {
  const agree = { figures: { ...two, combine: 'agree' as const } };
  const conflicts = (reports: readonly Submission[], asOf = OVER): boolean =>
    scopeOf(verdict(plan(ratio('backlog'), atMost('1'), agree), reports, asOf)).conflict;
  const counted = (unit: string, n: Word, d: Word): Submission[] => [final(unit, { n, d })];

  test('contradict each other where one has nothing to measure and both are final', () => {
    const nothing = final('a', { n: 0, d: 0 });
    expect(conflicts([nothing, ...counted('b', 1, 2)])).toBe(true);
    expect(conflicts([nothing, report('b', { n: 1, d: 2 })], MID)).toBe(false);
    expect(conflicts([nothing, final('b', { n: 0, d: 0 })])).toBe(false);
  });

  test('contradict each other at two dates only if both are final', () => {
    const reports = (last: boolean) => [
      final('a', { n: 1, d: 4 }),
      report(
        'b',
        { n: 3, d: 4 },
        { final: last, asOf: '2020-12-30', submitted: '2021-01-05T09:00:00+08:00' },
      ),
    ];
    expect([true, false].map((last) => conflicts(reports(last)))).toEqual([true, false]);
  });

  test('are final once all the figures they tell are', () => {
    const d = { is: 4, final: false, asOf: '2020-12-30' };
    expect(conflicts([...counted('a', 1, d), ...counted('b', 3, 4)])).toBe(false);
    expect(conflicts([...counted('a', 1, 4), ...counted('b', 3, 4)])).toBe(true);
  });
});

describe('bodies that tell the same number, of other kinds and more than two', () => {
  const agree = { figures: { ...two, combine: 'agree' as const } };
  const three = { figures: { reporters: ['a', 'b', 'c'], combine: 'agree' as const } };

  test('their changes are told, not added', () => {
    const measure = change('difference', { kind: 'figure', figure: 'base' });
    const said = ['a', 'b'].map((unit) => final(unit, { x: 13, base: 10 }));
    expect(setOf(plan(measure, atLeast('1'), agree), said, OVER)).toBe('[3, 3]');
  });

  test('two that have nothing to measure do not contradict each other beside one that is not final', () => {
    const nothing = ['a', 'b'].map((unit) => final(unit, { n: 0, d: 0 }));
    const said = [...nothing, report('c', { n: 1, d: 2 })];
    const made = plan(ratio('backlog'), atMost('1'), three);
    expect(scopeOf(verdict(made, said, MID)).conflict).toBe(false);
  });
});

test('a silent body beside two that share some leaves a ratio as open as what is certain of them', () => {
  const made = plan(ratio('trials'), atLeast('1%'), { figures: { reporters: ['a', 'b', 'c'] } });
  const a = final('a', { n: 3, d: { is: 4, joint: { b: 2 } } });
  expect(setOf(made, [a, final('b', { n: 3, d: 4 })], OVER)).toBe('(0, 1)');
});

test('an empty roster beside counts and a percentage leaves the counts in', () => {
  const made = plan(ratio('roster'), atLeast('1%'), {
    figures: { reporters: ['a', 'b', 'c'], roster: day('2019-12-31') },
  });
  const empty = final('a', { n: 0, d: { is: 0, empty: true, roster: '2019-12-31' } });
  const counted = final('b', { n: 1, d: { is: 4, roster: '2019-12-31' } });
  expect(setOf(made, [empty, counted, final('c', { share: '50%' })], OVER)).toBe('[0.25, 0.505]');
});

test('an extension of one deadline leaves what is owed with another a debt', () => {
  const owes = { figures: { owed: [owed({ deadline: 'D1', by: day('2020-11-01') })] } };
  const made = plan(value, atLeast('1'), {
    ...owes,
    deadlines: [deadline({ id: 'D1' }), deadline({ id: 'D2' })],
  });
  const overdue = (of: string): boolean[] =>
    scopeOf(
      verdict(made, [], '2020-11-05', { waivers: [extension('a', '2020-11-01', '2020-11-10', of)] }),
    ).owing.map((one) => one.overdue);
  expect([overdue('D1'), overdue('D2')]).toEqual([[false], [true]]);
});

describe('what may have been counted twice', () => {
  const part = (unit: string, is: number, joint: Readonly<Record<string, number>> = {}) =>
    report(unit, { x: { is, joint } }).observations;

  test.each([
    ['nothing is declared', [part('a', 5), part('b', 5)], 0],
    ['the partner has not reported', [part('a', 5, { b: 3 })], 0],
    ['a body names itself', [part('a', 5, { a: 3 })], 0],
    ['no more than the smaller has', [part('a', 50, { b: 30 }), part('b', 5)], 5],
    ['the greater declaration of two', [part('a', 5, { b: 2 }), part('b', 5, { a: 3 })], 3],
    ['beside a body that shares nothing', [part('a', 5, { b: 3 }), part('b', 5), part('c', 9)], 3],
  ])('%s', (_what, parts, expected) => {
    expect(mostCountedTwice(parts.flat())).toEqual(Q.rational(BigInt(expected)));
  });

  test('the greatest body is left out where two others certainly did more', () => {
    // 28 counted; b and c share nothing with each other, so 18 are certain.
    const parts = [part('a', 10, { b: 6, c: 6 }), part('b', 9), part('c', 9)];
    expect(mostCountedTwice(parts.flat())).toEqual(Q.rational(10n));
  });

  test('of eleven bodies, the best choice is still found where each pair shares all', () => {
    const units = Array.from({ length: 11 }, (_, i) => `u${i}`);
    const all = units.flatMap((unit, i) =>
      part(
        unit,
        i === 10 ? 12 : 10,
        Object.fromEntries(units.filter((one) => one !== unit).map((one) => [one, 10])),
      ),
    );
    // At least the greatest of them was done: 112 counted, 12 certain.
    expect(mostCountedTwice(all)).toEqual(Q.rational(100n));
  });
});

describe('lateness', () => {
  const handed = (over: Partial<Handed>): Handed => ({
    last: day('2020-11-01'),
    asOf: day('2020-11-10'),
    extensions: [],
    accepted: undefined,
    refused: undefined,
    soonDays: 7,
    ...over,
  });
  const until = (from: string, to: string) => ({ from: day(from), until: day(to) });

  test('a file that was never received was not returned', () => {
    expect(timing(handed({}))).toEqual({ state: 'overdue', days: 9 });
  });

  test('the longest extension in force counts, and none that is over or yet to come', () => {
    const extensions = [
      until('2020-11-01', '2020-11-12'),
      until('2020-11-05', '2020-11-20'),
      until('2020-11-05', '2020-11-15'),
      until('2020-11-11', '2020-12-31'),
      until('2020-11-01', '2020-11-09'),
    ];
    expect(timing(handed({ extensions }))).toEqual({ state: 'extended', days: 10 });
  });

  test('an extension that ends on the day itself extends nothing', () => {
    const asOf = day('2020-10-30');
    expect(timing(handed({ asOf, extensions: [until('2020-10-01', '2020-11-01')] }))).toEqual({
      state: 'dueSoon',
      days: 2,
    });
  });

  test('the days of a subject are those of its worst document, not the greatest of any', () => {
    expect(
      worstTiming([
        { state: 'late', days: 2 },
        { state: 'notDue', days: 30 },
        { state: 'late', days: 5 },
      ]),
    ).toEqual({ state: 'late', days: 5 });
  });
});

describe('an open ratio', () => {
  const tally = (n: number, d: number, frozen: boolean) => ({
    n: Q.rational(BigInt(n)),
    d: Q.rational(BigInt(d)),
    final: false,
    frozen,
  });

  test.each([
    ['roster', true, { low: I.closed(q('1/2')), high: I.closed(Q.ONE) }],
    ['roster', false, { low: I.open(Q.ZERO), high: I.closed(Q.ONE) }],
    ['backlog', true, { low: I.open(Q.ZERO), high: I.closed(Q.ONE) }],
    ['trials', true, { low: I.open(Q.ZERO), high: I.open(Q.ONE) }],
  ] as const)('%s, frozen: %s', (moves, frozen, expected) => {
    expect(openRatio(moves, pool([tally(1, 2, frozen)]))).toEqual(expected);
  });

  test('a numerator alone that is final leaves it open', () => {
    const open = plan(ratio('backlog'), atLeast('90%'));
    expect(setOf(open, [report('a', { n: { is: 1, final: true }, d: 2 })], MID)).toBe('(0, 1]');
    expect(setOf(open, [report('a', { n: 1, d: { is: 2, final: true } })], MID)).toBe('(0, 1]');
  });

  const roster = (
    freezing: string | undefined,
    dated: string | undefined,
    moves: 'roster' | 'backlog' = 'roster',
  ) => {
    const figures = freezing === undefined ? {} : { figures: { roster: day(freezing) } };
    const d = { is: 2, ...(dated === undefined ? {} : { roster: dated }) };
    return setOf(plan(ratio(moves), atLeast('90%'), figures), [report('a', { n: 1, d })], MID);
  };

  test.each([
    ['2019-12-31', '2019-12-31', '[0.5, 1]'],
    ['2019-12-31', '2020-01-01', '[0.5, 1]'],
    ['2019-12-31', '2019-12-30', '(0, 1]'],
    ['2019-12-31', undefined, '(0, 1]'],
    [undefined, '2019-12-31', '(0, 1]'],
  ])('to be frozen on %s, dated %s: %s', (freezing, dated, expected) => {
    expect(roster(freezing, dated)).toBe(expected);
  });

  test('only a roster is frozen', () => {
    expect(roster('2019-12-31', '2019-12-31', 'backlog')).toBe('(0, 1]');
  });

  const share = (moves: 'roster' | 'backlog', own: string | undefined, whole: string | undefined) => {
    const dated = (text: string | undefined) => (text === undefined ? {} : { roster: day(text) });
    const of = plan(ratio(moves), atLeast('90%'), { figure: { share: dated(own), d: dated(whole) } });
    return setOf(of, [report('a', { share: { is: '50%', roster: '2019-12-31' } })], MID);
  };

  test.each([
    ['roster', '2019-12-31', undefined, '[0.495, 1]'],
    ['roster', undefined, '2019-12-31', '[0.495, 1]'],
    ['roster', '2020-12-31', '2019-12-31', '(0, 1]'],
    ['roster', undefined, undefined, '(0, 1]'],
    ['backlog', '2019-12-31', '2019-12-31', '(0, 1]'],
  ] as const)(
    'a percentage of a %s, its own date %s, that of the whole %s: %s',
    (moves, own, whole, expected) => {
      expect(share(moves, own, whole)).toBe(expected);
    },
  );

  test('a denominator alone bounds a frozen roster, and nothing else', () => {
    const alone = (moves: 'roster' | 'backlog') =>
      setOf(
        plan(ratio(moves), atLeast('90%'), { figures: { ...two, roster: day('2019-12-31') } }),
        [
          report('a', { n: 8, d: { is: 8, roster: '2019-12-31' } }),
          report('b', { d: { is: 2, roster: '2019-12-31' } }),
        ],
        MID,
      );
    expect([alone('roster'), alone('backlog')]).toEqual(['[0.8, 1]', '(0, 1]']);
  });

  test('a denominator alone counts nothing as failed', () => {
    expect(setOf(plan(ratio('trials'), atLeast('90%')), [report('a', { d: 2 })], MID)).toBe('[0, 1]');
  });

  test('joint parts of an open ratio may be failures or successes', () => {
    const of = plan(ratio('roster'), atLeast('90%'), { figures: { ...two, roster: day('2019-12-31') } });
    const part = (unit: string, other: string) =>
      report(unit, { n: 5, d: { is: 10, roster: '2019-12-31', joint: { [other]: 4 } } });
    // 10 of 20 where nothing was counted twice; 6 of 16 where four successes were.
    expect(setOf(of, [part('a', 'b'), part('b', 'a')], MID)).toBe('[0.375, 1]');
  });

  test('a percentage and counts together lie between them', () => {
    const of = plan(ratio('trials'), lessThan('90%'), { figures: two });
    expect(setOf(of, [final('a', { n: 1, d: 1 }), final('b', { share: '50.0%' })], OVER)).toBe('[0.4995, 1)');
    expect(setOf(of, [final('a', { n: 0, d: 1 }), final('b', { share: '50.0%' })], OVER)).toBe('(0, 0.5005]');
  });
});

describe('a change', () => {
  test('against a baseline of zero says that it has no value for that reason', () => {
    const of = plan(change('reduction', { kind: 'figure', figure: 'base' }), atLeast('1/3'));
    const { set, decision } = scopeOf(verdict(of, [final('a', { x: 1, base: 0 })], OVER));
    expect([decision.because, set]).toEqual(['zero', undefined]);
  });
});

describe('what is owed', () => {
  test('is owed for its own period alone', () => {
    const of = plan(value, atLeast('1'), { figures: { owed: [owed(), owed({ period: '2021' })] } });
    expect(scopeOf(verdict(of, [], OVER)).owing.map((one) => one.by)).toEqual([LAST]);
  });

  test.each([
    ['2020-11-03', undefined, false],
    ['2020-11-03', '2020-11-20', false],
    ['2020-11-25', '2020-11-20', true],
  ])('on %s under an extension until %s: overdue %s', (asOf, until, overdue) => {
    const of = plan(value, atLeast('1'), {
      figures: { owed: [interim({ deadline: 'D1', by: day('2020-11-05') })] },
      deadlines: [deadline({ due: day('2020-11-05') })],
    });
    const waivers = until === undefined ? [] : [extension('a', '2020-11-01', until)];
    const [one] = scopeOf(verdict(of, [], asOf, { waivers })).owing;
    expect([one?.overdue, one?.extendedTo]).toEqual([overdue, overdue ? undefined : until]);
  });

  test('without a deadline its own day counts, whatever deadlines there are', () => {
    const of = plan(value, atLeast('1'), { deadlines: [deadline({ due: day('2020-11-05') })] });
    expect(scopeOf(verdict(of, [], MID)).owing.map((one) => one.by)).toEqual([LAST]);
  });
});

describe('the evidence at a moment', () => {
  const moment = { asOf: day(MID), knownAt: undefined };
  const one = report('a', { x: 1 });

  test('what is in force of a period, and nothing of another', () => {
    const view = viewAt(evidence([one, report('b', { x: 2 })], { refused: [refused('b', 2)] }), moment);
    expect(view.inForce('2020').map((seen) => [seen.unit, seen.text])).toEqual([['a', '1']]);
    expect(view.inForce('2021')).toEqual([]);
  });

  test('the register has the first of several entries, in whatever order they stand', () => {
    const entry = (when: string) => receipt('a', when, { report: { period: '2020', revision: 1 } });
    const [early, late] = [entry('2020-11-01T09:00:00+08:00'), entry('2020-11-02T09:00:00+08:00')];
    for (const receipts of [
      [early, late],
      [late, early],
    ])
      expect(receivedAt(one, receipts)).toEqual({ at: at('2020-11-01T09:00:00+08:00'), by: 'register' });
  });

  test('a refused file of no known unit, or no known period, takes nothing from anybody', () => {
    const lost = [
      { path: 'reports/x.yaml', unit: undefined, period: '2020', revision: 9 },
      { path: 'reports/a/x.yaml', unit: 'a', period: undefined, revision: 9 },
    ];
    const view = viewAt(evidence([one], { refused: lost }), moment);
    expect([view.current('a', '2020'), view.inForce('2020').length]).toEqual([one, 1]);
  });

  test('a report sent back twice is out until it came in after the last time', () => {
    const of = { report: { period: '2020', revision: 1 } };
    const back = (received: string, returnedAt: string) => receipt('a', received, { ...of, returnedAt });
    const twice = [
      back('2020-11-01T09:00:00+08:00', '2020-11-02T09:00:00+08:00'),
      back('2020-11-03T09:00:00+08:00', '2020-11-05T09:00:00+08:00'),
    ];
    const current = (again: string) =>
      viewAt(evidence([one], { receipts: [...twice, receipt('a', again, of)] }), moment).current('a', '2020');
    expect(current('2020-11-04T09:00:00+08:00')).toBe('returned');
    expect(current('2020-11-05T09:00:00+08:00')).toBe('returned');
    expect(current('2020-11-06T09:00:00+08:00')).toBe(one);
  });
});
