import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/evaluate/status.ts';
import { countedAs } from '../../src/evaluate/tally.ts';
import { flipsOf } from '../../src/evaluate/finding.ts';
import type { Submission } from '../../src/model/evidence.ts';
import type { Word } from './build.ts';
import {
  LAST,
  MID,
  OVER,
  against,
  atLeast,
  atMost,
  change,
  day,
  deadline,
  equals,
  exemption,
  extension,
  final,
  interim,
  interpretation,
  lessThan,
  named,
  owed,
  perThousand,
  plan,
  q,
  ratio,
  refused,
  report,
  requirement,
  residents,
  scopeOf,
  setOf,
  status,
  value,
  verdict,
} from './build.ts';

const six = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const [, ...five] = six.toReversed();

describe('nothing is rounded before comparison (全数值比较法)', () => {
  const target = plan(ratio('trials'), atLeast('98%'));

  test.each<[number, Status]>([
    [97_998, 'fail'],
    [97_999, 'fail'],
    [98_000, 'pass'],
    [98_001, 'pass'],
  ])('final %s of 100000 against 98%%: %s', (n, expected) => {
    expect(status(target, [final('a', { n, d: 100_000 })], OVER)).toBe(expected);
  });

  test.each([97_999, 98_000, 100_000])('%s of 100000 in November, not final: pending', (n) => {
    expect(status(target, [report('a', { n, d: 100_000 })], MID)).toBe('pending');
  });

  test('fifteen digits are compared exactly', () => {
    const of = (n: bigint): Status => status(target, [final('a', { n, d: 500_000_000_000_000n })], OVER);
    expect([of(489_999_999_999_999n), of(490_000_000_000_000n)]).toEqual(['fail', 'pass']);
  });

  test.each<[number, Status]>([
    [97_949, 'fail'],
    [97_950, 'pass'],
    [97_999, 'pass'],
  ])(
    'a target may declare 修约值比较法 with its interval: %s of 100000, rounded to 0.1%%: %s',
    (n, expected) => {
      const rounds = plan(ratio('trials'), requirement('atLeast', '98%', undefined, '0.1%'));
      expect(status(rounds, [final('a', { n, d: 100_000 })], OVER)).toBe(expected);
    },
  );
});

describe('a percentage is a rounded number', () => {
  test.each<[string, string, Status]>([
    ['98.0%', '98%', 'indeterminate'],
    ['98.0%', '97%', 'pass'],
    ['98.0%', '97.95%', 'pass'],
    ['98.0%', '97.951%', 'indeterminate'],
    ['98.0%', '98.05%', 'indeterminate'],
    ['98.0%', '98.051%', 'fail'],
    ['98.0%', '99%', 'fail'],
    ['98%', '97.5%', 'pass'],
    ['98%', '97.51%', 'indeterminate'],
    ['98.1%', '98%', 'pass'],
    ['98.00%', '98%', 'indeterminate'],
    ['100%', '100%', 'indeterminate'],
    ['100.000%', '100%', 'indeterminate'],
    ['100%', '99%', 'pass'],
    ['40.0%', '40%', 'indeterminate'],
  ])('final "%s" alone against %s: %s', (share, threshold, expected) => {
    expect(status(plan(ratio('trials'), atLeast(threshold)), [final('a', { share })], OVER)).toBe(expected);
    expect(
      status(
        plan(value, atLeast(threshold), { figures: { moves: 'level' } }),
        [final('a', { x: share })],
        OVER,
      ),
    ).toBe(expected);
  });

  test('"100%" never proves an exact 100% either, nor "0%" a zero', () => {
    expect(status(plan(ratio('roster'), equals('1')), [final('a', { share: '100%' })], OVER)).toBe(
      'indeterminate',
    );
    expect(status(plan(ratio('trials'), equals('0')), [final('a', { share: '0%' })], OVER)).toBe(
      'indeterminate',
    );
  });

  test('the set is cut to what is possible', () => {
    expect(setOf(plan(ratio('trials'), atLeast('98%')), [final('a', { share: '100%' })], OVER)).toBe(
      '[0.995, 1]',
    );
    expect(setOf(plan(ratio('trials'), atLeast('98%')), [final('a', { share: '0.0%' })], OVER)).toBe(
      '[0, 0.0005]',
    );
  });

  test('counts beside a percentage decide, the percentage does not', () => {
    const target = plan(ratio('trials'), atLeast('98%'));
    expect(status(target, [final('a', { n: 97_999, d: 100_000, share: '98.0%' })], OVER)).toBe('fail');
  });

  test('in the middle of the year a percentage is pending like counts', () => {
    expect(status(plan(ratio('trials'), atLeast('98%')), [report('a', { share: '99.9%' })], MID)).toBe(
      'pending',
    );
    expect(status(plan(ratio('trials'), atLeast('100%')), [report('a', { share: '99.0%' })], MID)).toBe(
      'fail',
    );
    expect(status(plan(ratio('trials'), atLeast('100%')), [report('a', { share: '100%' })], MID)).toBe(
      'pending',
    );
  });
});

describe('4 批次/千人 with 2,194,545 residents needs 8,779 batches', () => {
  const target = plan(perThousand(2_194_545n), atLeast('4'), { figures: { reporters: six } });
  const split = (total: number): Submission[] =>
    five.map((unit, i) => report(unit, { x: i === 0 ? total - 4 : 1 }));

  test.each<[number, string, Status]>([
    [8778, MID, 'pending'],
    [8779, MID, 'pass'],
    [8780, MID, 'pass'],
    [8778, OVER, 'missing'],
    [8779, OVER, 'pass'],
    [8000, OVER, 'missing'],
    [8000, LAST, 'pending'],
  ])('five of six bodies with %s together on %s: %s', (total, asOf, expected) => {
    expect(status(target, split(total), asOf)).toBe(expected);
  });

  test('the sixth still owes, though the target is met without it', () => {
    const { early, scopes } = verdict(
      target,
      split(8779).map((one) => final(one.unit, { x: 8779 })),
      OVER,
    );
    expect(early).toBe(true);
    expect(scopes[0]?.owing.map((one) => [one.unit, one.overdue, one.days, one.reason])).toEqual([
      ['f', true, 1, 'notReported'],
    ]);
  });

  test('all six final and one batch short: fail', () => {
    const all = (sixth: number): Submission[] => [
      ...five.map((unit) => final(unit, { x: 1755 })),
      final('f', { x: sixth }),
    ];
    expect([status(target, all(3), OVER), status(target, all(4), OVER)]).toEqual(['fail', 'pass']);
  });

  test('progress says 8,779 and what was reported', () => {
    const { progress } = scopeOf(verdict(target, split(8000), MID));
    expect([progress.numerator, progress.required?.count]).toEqual([q('8000'), q('8779')]);
  });
});

describe('a pass rate of six bodies', () => {
  const target = plan(ratio('trials'), atLeast('98%'), { figures: { reporters: six } });
  const of = (n: number, d: number): Submission[] => five.map((unit) => final(unit, { n, d }));

  test.each([
    [100, 100],
    [98, 100],
    [0, 100],
  ])('with five bodies at %s of %s and the year over: missing, since nothing bounds the sixth', (n, d) => {
    expect(status(target, of(n, d), LAST)).toBe('pending');
    expect(status(target, of(n, d), OVER)).toBe('missing');
  });

  test('rates are added, never averaged: 0 of 1 beside 99 of 100 is 99 of 101', () => {
    const two = plan(ratio('trials'), atLeast('98%'), { figures: { reporters: ['a', 'b'] } });
    expect(setOf(two, [final('a', { n: 0, d: 1 }), final('b', { n: 99, d: 100 })], OVER)).toBe(
      '[99/101, 99/101]',
    );
    expect(status(two, [final('a', { n: 0, d: 1 }), final('b', { n: 99, d: 100 })], OVER)).toBe('pass');
    expect(status(two, [final('a', { n: 1, d: 1 }), final('b', { n: 97, d: 100 })], OVER)).toBe('fail');
  });
});

describe('how a number may move', () => {
  test.each<[Parameters<typeof ratio>[0], number, number, string | undefined, string]>([
    ['trials', 100, 100, undefined, '(0, 1]'],
    ['trials', 99, 100, undefined, '(0, 1)'],
    ['trials', 0, 100, undefined, '[0, 1)'],
    ['trials', 0, 0, undefined, '[0, 1]'],
    ['backlog', 100, 100, undefined, '(0, 1]'],
    ['backlog', 95, 100, undefined, '(0, 1]'],
    ['backlog', 0, 100, undefined, '[0, 1]'],
    ['backlog', 0, 0, undefined, '[0, 1]'],
    ['roster', 95, 100, '2019-12-31', '[0.95, 1]'],
    ['roster', 100, 100, '2019-12-31', '[1, 1]'],
    ['roster', 0, 100, '2020-01-01', '[0, 1]'],
    ['roster', 95, 100, '2019-12-30', '(0, 1]'],
    ['roster', 100, 100, '2019-12-30', '(0, 1]'],
    ['roster', 100, 100, undefined, '(0, 1]'],
    ['roster', 0, 0, '2019-12-31', '[0, 1]'],
  ])('%s from %s of %s (roster of %s): %s', (moves, n, d, roster, expected) => {
    const target = plan(ratio(moves), atLeast('98%'), { figures: { roster: day('2019-12-31') } });
    expect(setOf(target, [report('a', { n, d: roster === undefined ? d : { is: d, roster } })], MID)).toBe(
      expected,
    );
  });

  test.each<[Parameters<typeof ratio>[0]]>([['trials'], ['backlog'], ['roster']])(
    '%s, final: one number',
    (moves) => {
      expect(setOf(plan(ratio(moves), atLeast('98%')), [final('a', { n: 95, d: 100 })], OVER)).toBe(
        '[0.95, 0.95]',
      );
    },
  );

  test.each([
    ['cumulative', '[8, ..)'],
    ['level', '[0, ..)'],
  ] as const)('a %s figure of 8 may end in %s', (moves, expected) => {
    const target = plan(value, atLeast('8'), { figures: { moves } });
    expect(setOf(target, [report('a', { x: 8 })], MID)).toBe(expected);
    expect(setOf(target, [final('a', { x: 8 })], OVER)).toBe('[8, 8]');
  });

  test('核查处置率 95/100 in November: pending', () => {
    expect(status(plan(ratio('backlog'), equals('1')), [report('a', { n: 95, d: 100 })], MID)).toBe(
      'pending',
    );
  });

  test('and final: fail', () => {
    expect(status(plan(ratio('backlog'), equals('1')), [final('a', { n: 95, d: 100 })], OVER)).toBe('fail');
  });

  test.each<[number, Status]>([
    [100, 'pending'],
    [99, 'fail'],
  ])('%s of 100 trials passed against 100%% in November: %s at once', (n, expected) => {
    for (const require of [equals('1'), atLeast('100%')]) {
      expect(status(plan(ratio('trials'), require), [report('a', { n, d: 100 })], MID)).toBe(expected);
      const six_ = plan(ratio('trials'), require, { figures: { reporters: six } });
      expect(status(six_, [report('a', { n, d: 100 })], MID)).toBe(expected);
    }
  });

  test('failures are given instead of passes', () => {
    const target = plan(ratio('trials', 'failures'), atLeast('98%'));
    expect(status(target, [final('a', { failures: 142, d: 7118 })], OVER)).toBe('pass');
    expect(status(target, [final('a', { failures: 143, d: 7118 })], OVER)).toBe('fail');
    expect(
      status(plan(ratio('trials', 'failures'), equals('1')), [report('a', { failures: 1, d: 7118 })], MID),
    ).toBe('fail');
  });

  test('a failed trial stays failed where a part of it was done jointly', () => {
    const target = plan(ratio('trials'), equals('1'), { figures: { reporters: ['a', 'b'] } });
    const a = (build: typeof report): Submission => build('a', { n: 99, d: { is: 100, joint: { b: 36 } } });
    const b = (build: typeof report): Submission => build('b', { n: 50, d: { is: 50, joint: { a: 36 } } });
    expect(status(target, [a(report), b(report)], MID)).toBe('fail');
    expect(status(target, [a(final), b(final)], OVER)).toBe('fail');
  });
});

describe('zero events, told by three bodies (max)', () => {
  const bodies = ['a', 'b', 'c'];
  for (const require of [equals('0'), atMost('0'), lessThan('1')]) {
    const target = plan(value, require, { figures: { reporters: bodies, combine: 'max' } });
    const says = (counts: readonly (number | undefined)[], build: typeof report): Submission[] =>
      counts.flatMap((count, i) => (count === undefined ? [] : [build(bodies[i] ?? '', { x: count })]));

    test.each<[readonly (number | undefined)[], Status]>([
      [[1, 0, 0], 'fail'],
      [[0, 0, 1], 'fail'],
      [[undefined, undefined, 1], 'fail'],
      [[0, 0, 0], 'pending'],
      [[0, 0, undefined], 'pending'],
      [[undefined, undefined, undefined], 'pending'],
    ])(`${require.comparator} ${require.text}: %j in November: %s`, (counts, expected) => {
      expect(status(target, says(counts, report), MID)).toBe(expected);
    });

    test.each<[readonly (number | undefined)[], Status]>([
      [[0, 0, 0], 'pass'],
      [[0, 1, 0], 'fail'],
      [[0, 0, undefined], 'missing'],
      [[undefined, undefined, 1], 'fail'],
      [[undefined, undefined, undefined], 'missing'],
    ])(`${require.comparator} ${require.text}: %j final, year over: %s`, (counts, expected) => {
      expect(status(target, says(counts, final), OVER)).toBe(expected);
    });

    test(`${require.comparator} ${require.text}: a zero for part of the period is none for the whole`, () => {
      const three = [...says([0, 0], final), report('c', { x: 0 })];
      expect([status(target, three, LAST), status(target, three, OVER)]).toEqual(['pending', 'missing']);
    });
  }
});

describe('压缩三分之一 of 20 working days', () => {
  const level = { figures: { moves: 'level' as const } };
  const third = (baseline: Parameters<typeof change>[1], words = {}): ReturnType<typeof plan> =>
    plan(change('reduction', baseline), atLeast('1/3'), { ...level, ...words });

  test.each<[number | string, Status]>([
    [12, 'pass'],
    [13, 'pass'],
    ['13.33', 'pass'],
    ['13.3333333333', 'pass'],
    ['13.3333333334', 'fail'],
    ['13.34', 'fail'],
    [14, 'fail'],
    [20, 'fail'],
    [21, 'fail'],
    [0, 'pass'],
  ])('final %s: %s', (days, expected) => {
    expect(status(third(against('20')), [final('a', { x: days })], OVER)).toBe(expected);
  });

  test('the threshold is 1/3, never 0.333: 21 to 14 passes exactly', () => {
    expect(setOf(third(against('21')), [final('a', { x: 14 })], OVER)).toBe('[1/3, 1/3]');
    expect(status(third(against('21')), [final('a', { x: 14 })], OVER)).toBe('pass');
    expect(status(third(against('21')), [final('a', { x: '14.0000000001' })], OVER)).toBe('fail');
  });

  test.each([0, 13, 14, 30])('a level of %s in mid-year is pending', (days) => {
    expect(status(third(against('20')), [report('a', { x: days })], MID)).toBe('pending');
  });

  test('without a baseline that anybody owes: indeterminate', () => {
    expect(status(third({ kind: 'nobody' }), [final('a', { x: 5 })], OVER)).toBe('indeterminate');
    expect(status(third({ kind: 'nobody' }), [report('a', { x: 5 })], MID)).toBe('indeterminate');
  });

  test('or missing if a unit owes it', () => {
    const base = third({ kind: 'figure', figure: 'base' });
    expect(status(base, [final('a', { x: 5 })], OVER)).toBe('missing');
    expect(status(base, [final('a', { x: 13, base: 20 })], OVER)).toBe('pass');
    expect(status(base, [final('a', { x: 14, base: 20 })], OVER)).toBe('fail');
    expect(status(base, [final('a', { x: 5 })], LAST)).toBe('pending');
  });

  test('nobody is told a level before every baseline is in: more would raise it', () => {
    const measure = change('reduction', { kind: 'figure', figure: 'base' });
    const two = plan(measure, atLeast('1/3'), { figures: { reporters: ['a', 'b'] } });
    const required = (...submissions: Submission[]): unknown =>
      scopeOf(verdict(two, submissions, MID)).progress.required?.count;
    const a = report('a', { x: 6, base: 9 });
    expect(required(a)).toBeUndefined();
    expect(required(a, report('b', { base: 12 }))).toEqual(q('14'));
  });

  test('progress says at most 13', () => {
    expect(
      scopeOf(verdict(third(against('20')), [final('a', { x: 14 })], OVER)).progress.required,
    ).toMatchObject({ count: q('13'), isUpper: true });
  });

  test('and more than a third of 18 days is at most 11', () => {
    const more = plan(change('reduction', against('18')), requirement('moreThan', '1/3'), level);
    expect([
      status(more, [final('a', { x: 12 })], OVER),
      status(more, [final('a', { x: 11 })], OVER),
    ]).toEqual(['fail', 'pass']);
    expect(scopeOf(verdict(more, [final('a', { x: 12 })], OVER)).progress.required?.count).toEqual(q('11'));
  });
});

describe('coverage', () => {
  const scopes = [named('one'), named('two'), named('three')];
  const target = plan(ratio('roster'), equals('1'), { figures: { scopes, roster: day('2019-12-31') } });
  const counts = (done: readonly number[], roster: string | undefined): Record<string, Word> =>
    Object.fromEntries(
      scopes.flatMap((scope, i) => [
        [`n@${scope.id}`, done[i] ?? 0],
        [`d@${scope.id}`, roster === undefined ? 1000 : { is: 1000, roster }],
      ]),
    );

  test.each<[readonly number[], string | undefined, Status, readonly Status[]]>([
    [[1000, 1000, 1000], '2019-12-31', 'pass', ['pass', 'pass', 'pass']],
    [[1000, 1000, 999], '2019-12-31', 'pending', ['pass', 'pass', 'pending']],
    [[1000, 1000, 1000], '2019-12-30', 'pending', ['pending', 'pending', 'pending']],
    [[1000, 1000, 1000], undefined, 'pending', ['pending', 'pending', 'pending']],
  ])('%j of 1000 each on a roster of %s in November: %s', (done, roster, overall, each) => {
    const found = verdict(target, [report('a', counts(done, roster))], MID);
    expect([found.status, found.scopes.map((scope) => scope.status)]).toEqual([overall, each]);
    expect(found.early).toBe(overall === 'pass');
  });

  test.each<[readonly number[], Status, string]>([
    [[1000, 1000, 1000], 'pass', 'one'],
    [[1000, 999, 1000], 'fail', 'two'],
    [[999, 1000, 998], 'fail', 'three'],
  ])('final %j of 1000 each: %s, and %s is shown', (done, overall, weakest) => {
    const found = verdict(target, [final('a', counts(done, '2019-12-31'))], OVER);
    expect([found.status, found.weakest.scope?.id, found.early]).toEqual([overall, weakest, false]);
  });

  test('parts are never pooled: 2999 of 3000 does not reach 99.95% where one part is 999 of 1000', () => {
    const each = plan(ratio('roster'), atLeast('99.95%'), { figures: { scopes, roster: day('2019-12-31') } });
    expect(status(each, [final('a', counts([1000, 1000, 999], '2019-12-31'))], OVER)).toBe('fail');
  });

  test('one part reported, the others owed: missing once the year is over', () => {
    const one = { 'n@one': 1000, 'd@one': { is: 1000, roster: '2019-12-31' } };
    const found = verdict(target, [final('a', one)], OVER);
    expect([found.status, found.scopes.map((scope) => scope.status)]).toEqual([
      'missing',
      ['pass', 'missing', 'missing'],
    ]);
  });

  test('a final fail beside an early pass is no early fail', () => {
    const mixed = {
      ...counts([1000, 0, 0], '2019-12-31'),
      'n@two': { is: 5, final: true },
      'd@two': { is: 1000, final: true },
    };
    const found = verdict(target, [report('a', mixed)], MID);
    expect([found.status, found.scopes.map((one) => one.status), found.early]).toEqual([
      'fail',
      ['pass', 'fail', 'pending'],
      false,
    ]);
  });
});

describe('0/0', () => {
  const trials = plan(ratio('trials'), atLeast('98%'));
  test.each<[string, Submission, string, Status]>([
    ['in mid-year', report('a', { n: 0, d: 0 }), MID, 'pending'],
    ['in mid-year, stated as empty', report('a', { n: 0, d: { is: 0, empty: true } }), MID, 'pending'],
    ['final, without a statement', final('a', { n: 0, d: 0 }), OVER, 'indeterminate'],
    ['final, stated as empty', final('a', { n: 0, d: { is: 0, empty: true } }), OVER, 'notApplicable'],
  ])('%s (%#)', (_, one, asOf, expected) => {
    expect(status(trials, [one], asOf)).toBe(expected);
  });

  test('the statement is needed of everybody', () => {
    const two = plan(ratio('trials'), atLeast('98%'), { figures: { reporters: ['a', 'b'] } });
    const empty = final('a', { n: 0, d: { is: 0, empty: true } });
    expect(status(two, [empty, final('b', { n: 0, d: 0 })], OVER)).toBe('indeterminate');
    expect(status(two, [empty, final('b', { n: 0, d: { is: 0, empty: true } })], OVER)).toBe('notApplicable');
    expect(status(two, [empty], OVER)).toBe('missing');
    expect(status(two, [empty, final('b', { n: 98, d: 100 })], OVER)).toBe('pass');
  });

  test('parts that do not apply leave the verdict to the rest', () => {
    const scopes = [named('one'), named('two')];
    const target = plan(ratio('trials'), atLeast('98%'), { figures: { scopes } });
    const of = (n: number, d: Word): Status =>
      status(
        target,
        [final('a', { 'n@one': 0, 'd@one': { is: 0, empty: true }, 'n@two': n, 'd@two': d })],
        OVER,
      );
    expect([of(98, 100), of(97, 100), of(0, { is: 0, empty: true }), of(0, 0)]).toEqual([
      'pass',
      'fail',
      'notApplicable',
      'indeterminate',
    ]);
  });
});

describe('five parts with counts and one with only a percentage', () => {
  const target = (threshold: string): ReturnType<typeof plan> =>
    plan(ratio('trials'), atLeast(threshold), { figures: { reporters: six } });
  const parts = (share: string): Submission[] => [
    ...five.map((unit) => final(unit, { n: 99, d: 100 })),
    final('f', { share }),
  ];
  test.each<[string, string, Status]>([
    ['98.0%', '97%', 'pass'],
    ['98.0%', '97.95%', 'pass'],
    ['98.0%', '98%', 'indeterminate'],
    ['98.0%', '99%', 'indeterminate'],
    ['98.0%', '99.01%', 'fail'],
    ['99.5%', '99%', 'pass'],
    ['99.5%', '99.01%', 'indeterminate'],
    ['99.5%', '99.551%', 'fail'],
  ])('99%% and "%s" against %s: %s', (share, threshold, expected) => {
    expect(status(target(threshold), parts(share), OVER)).toBe(expected);
  });

  test('the set is the whole hull', () => {
    expect(setOf(target('97%'), parts('98.0%'), OVER)).toBe('[0.9795, 0.99]');
  });

  test('a percentage on a roster that is not frozen bounds nothing', () => {
    const roster = (date: string): Status =>
      status(
        plan(ratio('roster'), atLeast('90%'), { figures: { roster: day('2019-12-31') } }),
        [report('a', { share: { is: '98.0%', roster: date } })],
        MID,
      );
    expect([roster('2019-12-30'), roster('2019-12-31')]).toEqual(['pending', 'pass']);
  });
});

describe('what is owed (rule 4)', () => {
  const target = plan(value, atLeast('10'), { figures: { owed: [interim(), owed()] } });

  test.each<[string, readonly Submission[], string, Status]>([
    ['nothing, on the day', [], '2020-11-01', 'pending'],
    ['nothing, the day after', [], '2020-11-02', 'missing'],
    ['figures of the date owed', [report('a', { x: 5 }, { asOf: '2020-09-30' })], '2020-11-02', 'pending'],
    [
      'figures of the day before the date owed',
      [report('a', { x: 5 }, { asOf: '2020-09-29' })],
      '2020-11-02',
      'missing',
    ],
    ['an interim value when the final one is due', [report('a', { x: 5 })], LAST, 'pending'],
    ['only an interim value after that', [report('a', { x: 5 })], OVER, 'missing'],
    ['even one dated 31 December', [report('a', { x: 5 }, { asOf: '2020-12-31' })], OVER, 'missing'],
    [
      'a final value before its time pays everything',
      [final('a', { x: 5 }, { asOf: '2020-08-31', submitted: '2020-09-01T10:00:00+08:00' })],
      OVER,
      'fail',
    ],
    ['the limit reached early', [report('a', { x: 10 })], MID, 'pass'],
    ['the limit reached by an interim value, final one owed', [report('a', { x: 10 })], OVER, 'pass'],
  ])('%s (%#)', (_, submissions, asOf, expected) => {
    expect(status(target, submissions, asOf)).toBe(expected);
  });

  test.each([
    ['notReported', [], {}],
    ['refused', [report('a', { x: 5 })], { refused: [refused('a', 2)] }],
    ['notFinal', [report('a', { x: 5 })], {}],
  ] as const)('says why: %s', (reason, submissions, more) => {
    const found = verdict(target, submissions, OVER, more);
    expect(scopeOf(found).owing.at(-1)).toMatchObject({
      unit: 'a',
      figure: 'x',
      reason,
      final: true,
      overdue: true,
      days: 1,
      by: LAST,
    });
  });

  test('figures that are too old say so', () => {
    const found = verdict(target, [report('a', { x: 5 }, { asOf: '2020-09-29' })], '2020-11-02');
    expect(scopeOf(found).owing.map((one) => [one.reason, one.overdue])).toEqual([
      ['tooOld', true],
      ['notFinal', false],
    ]);
  });

  test('a pass forgives no debt', () => {
    const two = plan(value, atLeast('10'), { figures: { reporters: ['a', 'b'] } });
    const found = verdict(two, [final('a', { x: 10 })], OVER);
    expect([found.status, scopeOf(found).owing.map((one) => one.unit)]).toEqual(['pass', ['b']]);
  });

  describe('with a deadline', () => {
    const one = deadline({ due: day('2020-11-01') });
    const due = (over = {}): ReturnType<typeof plan> =>
      plan(value, atLeast('10'), {
        figures: { owed: [interim({ deadline: 'D1' }), owed()] },
        deadlines: [{ ...one, ...over }],
      });

    test.each<[object, string, Status]>([
      [{}, '2020-11-01', 'pending'],
      [{}, '2020-11-02', 'missing'],
      [{ inclusive: false }, '2020-10-31', 'pending'],
      [{ inclusive: false }, '2020-11-01', 'missing'],
      [{ roll: 'holidayAndWeekend' }, '2020-11-02', 'pending'],
      [{ roll: 'holidayAndWeekend' }, '2020-11-03', 'missing'],
    ])('%j, nothing in on %s: %s', (over, asOf, expected) => {
      expect(status(due(over), [], asOf)).toBe(expected);
    });

    test.each<[string, Status, number]>([
      ['2020-11-02', 'pending', 0],
      ['2020-11-15', 'pending', 0],
      ['2020-11-16', 'missing', 15],
    ])('an extension to 15 November, on %s: %s', (asOf, expected, days) => {
      const waivers = [extension('a', '2020-10-28', '2020-11-15')];
      const found = verdict(due(), [], asOf, { waivers });
      expect([found.status, scopeOf(found).owing[0]?.days]).toEqual([expected, days]);
    });

    test("another unit's extension is none", () => {
      expect(status(due(), [], '2020-11-10', { waivers: [extension('b', '2020-10-28', '2020-11-15')] })).toBe(
        'missing',
      );
    });
  });

  test('a percentage that is not final does not pay a final debt, though the percentage itself declares none', () => {
    const target_ = plan(ratio('trials'), atLeast('98%'), { figure: { share: { owed: [] } } });
    expect(status(target_, [report('a', { share: '98.0%' })], OVER)).toBe('missing');
    expect(status(target_, [final('a', { share: '98.0%' })], OVER)).toBe('indeterminate');
  });

  test('half of the counts is a debt', () => {
    const target_ = plan(ratio('trials'), atLeast('98%'));
    expect(status(target_, [final('a', { d: 100 })], OVER)).toBe('missing');
    expect(status(target_, [final('a', { n: 100 })], OVER)).toBe('missing');
  });

  test('the final counts of one and the final percentage of the other: no debt', () => {
    expect(status(plan(ratio('trials'), atLeast('98%')), [final('a', { n: 98, share: '98%' })], OVER)).toBe(
      'indeterminate',
    );
  });
});

describe('agree: several bodies tell the same number', () => {
  const bodies = { figures: { reporters: ['a', 'b'], combine: 'agree' as const } };
  const target = plan(value, atLeast('10'), bodies);

  test.each<[string, readonly Submission[], string, Status]>([
    ['both say 10', [final('a', { x: 10 }), final('b', { x: 10 })], OVER, 'pass'],
    ['both say 9', [final('a', { x: 9 }), final('b', { x: 9 })], OVER, 'fail'],
    ['one says 10, the other nothing yet', [final('a', { x: 10 })], LAST, 'pending'],
    ['one says 10, the other nothing', [final('a', { x: 10 })], OVER, 'missing'],
    ['9 against 10', [final('a', { x: 9 }), final('b', { x: 10 })], OVER, 'indeterminate'],
    ['10 against 11: every value gives it', [final('a', { x: 10 }), final('b', { x: 11 })], OVER, 'pass'],
    ['8 against 9: every value fails', [final('a', { x: 8 }), final('b', { x: 9 })], OVER, 'fail'],
    [
      '9 against 8 at the same date, not final',
      [report('a', { x: 9 }), report('b', { x: 8 })],
      MID,
      'indeterminate',
    ],
    [
      '9 and 8 at different dates, not final',
      [report('a', { x: 9 }), report('b', { x: 8 }, { asOf: '2020-09-30' })],
      MID,
      'pending',
    ],
    [
      '9 final and 8 not: the other may still come to 10, and contradict',
      [final('a', { x: 9 }), report('b', { x: 8 })],
      '2021-01-15',
      'pending',
    ],
    [
      'both reached it early',
      [report('a', { x: 10 }), report('b', { x: 11 }, { asOf: '2020-09-30' })],
      MID,
      'pass',
    ],
  ])('%s (%#)', (_, submissions, asOf, expected) => {
    expect(status(target, submissions, asOf)).toBe(expected);
    expect(status(target, submissions.toReversed(), asOf)).toBe(expected);
  });

  test('a fail that none could lift stands before all is final; one that a silent body could contradict waits', () => {
    const most = plan(value, atMost('9'), bodies);
    const both = [report('a', { x: 10 }), report('b', { x: 11 }, { asOf: '2020-09-30' })];
    expect(status(most, both, MID)).toBe('fail');
    expect(status(most, both.slice(0, 1), MID)).toBe('pending');
    expect(status(most, both.slice(0, 1), OVER)).toBe('missing');
    expect(status(target, [final('a', { x: 9 })], OVER)).toBe('missing');
    expect(status(most, [report('a', { x: 10 }), report('b', { x: 9 })], MID)).toBe('indeterminate');
    expect(status(most, [report('a', { x: 10 }), report('b', { x: 9 }, { asOf: '2020-09-30' })], MID)).toBe(
      'pending',
    );
  });

  test.each<[string, string, string, Status]>([
    ['98.0%', '98.03%', '98%', 'pass'],
    ['98.0%', '98.1%', '98%', 'pass'],
    ['98.0%', '98.0%', '98%', 'indeterminate'],
    ['97.9%', '98.1%', '98%', 'indeterminate'],
    ['98.0%', '97.97%', '98%', 'fail'],
  ])(
    'values conflict only where their intervals do not meet: "%s" and "%s" against %s: %s',
    (a, b, threshold, expected) => {
      const shares = plan(value, atLeast(threshold), { figures: { ...bodies.figures, moves: 'level' } });
      expect(status(shares, [final('a', { x: a }), final('b', { x: b })], OVER)).toBe(expected);
    },
  );

  test('"97.9%" and "98.1%" are a conflict, "98.0%" twice is not', () => {
    const shares = plan(value, atLeast('98%'), { figures: { ...bodies.figures, moves: 'level' } });
    const conflict = (a: string, b: string): boolean =>
      scopeOf(verdict(shares, [final('a', { x: a }), final('b', { x: b })], OVER)).conflict;
    expect([conflict('97.9%', '98.1%'), conflict('98.0%', '98.0%'), conflict('98.0%', '98.1%')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('one body says 0/0 and the other 5/5: no pass', () => {
    const rates = plan(ratio('trials'), atLeast('98%'), bodies);
    const empty = final('a', { n: 0, d: { is: 0, empty: true } });
    expect(status(rates, [empty, final('b', { n: 5, d: 5 })], OVER)).toBe('indeterminate');
    expect(status(rates, [empty], OVER)).toBe('missing');
    expect(status(rates, [empty, final('b', { n: 0, d: { is: 0, empty: true } })], OVER)).toBe(
      'notApplicable',
    );
  });
});

describe('two reports with the same unit, period and revision', () => {
  const target = plan(value, atLeast('10'));
  test('are both refused and neither wins', () => {
    const both = { refused: [refused('a', 1), refused('a', 1)] };
    expect(status(target, [], MID, both)).toBe('pending');
    expect(status(target, [], OVER, both)).toBe('missing');
    expect(scopeOf(verdict(target, [], OVER, both)).owing[0]?.reason).toBe('refused');
  });
});

describe('a waiver lies over a verdict', () => {
  const target = plan(value, atLeast('10'));
  const fails = [final('a', { x: 9 })];
  test.each<[string, string, string, boolean]>([
    ['2021-02-01', '2021-02-28', 'on its first day', true],
    ['2020-01-01', '2021-02-01', 'on its last day', true],
    ['2020-01-01', '2021-01-31', 'expired: does nothing', false],
    ['2021-02-02', '2021-12-31', 'not yet in force', false],
  ])('from %s to %s, judged on 2021-02-01: %s', (from, until, _, inForce) => {
    const found = verdict(target, fails, OVER, { waivers: [exemption(from, until)] });
    expect([found.status, countedAs(found)]).toEqual(['fail', inForce ? 'waived' : 'fail']);
  });

  test('over a pass it is unused: the pass counts', () => {
    const found = verdict(target, [final('a', { x: 10 })], OVER, {
      waivers: [exemption('2020-01-01', '2021-12-31')],
    });
    expect([found.waiver, countedAs(found)]).toEqual([undefined, 'pass']);
  });

  test('over another target it does nothing', () => {
    const found = verdict(target, fails, OVER, { waivers: [exemption('2020-01-01', '2021-12-31', '1-2')] });
    expect(countedAs(found)).toBe('fail');
  });
});

describe('interpretations', () => {
  const population = (people: bigint): ReturnType<typeof interpretation> =>
    interpretation('K1', { kind: 'population', population: residents(people) });
  const target = (people: bigint): ReturnType<typeof plan> =>
    plan(perThousand(2_194_545n), atLeast('4'), {
      target: { interpretations: ['K1'] },
      interpretations: [population(people)],
    });

  test.each<[bigint, Status | undefined]>([
    [2_343_100n, 'pending'],
    [2_245_000n, undefined],
    [2_245_001n, 'pending'],
  ])('8980 batches with %s people instead: %s', (people, flipped) => {
    const found = verdict(target(people), [report('a', { x: 8980 })], MID);
    expect(found.status).toBe('pass');
    expect(flipsOf(found).map((flip) => flip.result?.status)).toEqual(flipped === undefined ? [] : [flipped]);
  });

  test('a figure series published after the day is marked', () => {
    const later = plan(perThousand(2_194_545n, '2020-12-01'), atLeast('4'));
    expect(verdict(later, [], '2020-11-30').hindsight).toBe(true);
    expect(verdict(later, [], '2020-12-01').hindsight).toBe(false);
  });

  test('another day for final values flips pending to missing', () => {
    const words = {
      figures: { owed: [owed({ interpretation: 'K9' })] },
      interpretations: [interpretation('K9', { kind: 'owedBy', by: day('2020-12-31') })],
    };
    const found = verdict(plan(value, atLeast('10'), words), [report('a', { x: 9 })], '2021-01-15');
    expect([found.status, flipsOf(found).map((flip) => flip.result?.status)]).toEqual([
      'pending',
      ['missing'],
    ]);
  });

  test('another reading of the day of a deadline flips what is owed with it', () => {
    const of = plan(value, atLeast('10'), {
      figures: { owed: [interim({ deadline: 'D1' }), owed()] },
      deadlines: [deadline({ interpretations: ['K6'] })],
      interpretations: [interpretation('K6', { kind: 'inclusive', inclusive: false })],
    });
    const found = verdict(of, [], '2020-11-01');
    expect([found.status, flipsOf(found).map((flip) => flip.result?.status)]).toEqual([
      'pending',
      ['missing'],
    ]);
  });

  test('other figures take their own percentage along, never the one of the first', () => {
    const words = {
      figure: { n2: {}, d2: {} },
      target: { interpretations: ['K5'] },
      interpretations: [
        interpretation('K5', {
          kind: 'figures',
          figures: new Map([
            ['n', 'n2'],
            ['d', 'd2'],
          ]),
        }),
      ],
    };
    const of = plan(ratio('trials'), atLeast('98%'), words);
    const found = verdict(of, [final('a', { n: 97, d: 100, share: '99.9%', d2: 100 })], OVER);
    expect(found.status).toBe('fail');
    expect(flipsOf(found).map((flip) => flip.result?.status)).not.toContain('pass');
  });
});

describe('序时进度 at the date of the figures', () => {
  const coverage = plan(ratio('roster'), equals('1'), {
    figures: { roster: day('2019-12-31') },
    target: { pace: true },
  });
  const pace = (n: number, asOf: string): readonly [string | undefined, bigint | undefined] => {
    const found = scopeOf(
      verdict(coverage, [report('a', { n, d: { is: 2014, roster: '2019-12-31' } }, { asOf })], MID),
    ).progress.pace;
    return [found?.expected.toString(), found?.behind];
  };
  test.each([
    [1530, '2020-10-31', '1679', 149n],
    [1678, '2020-10-31', '1679', 1n],
    [1679, '2020-10-31', '1679', 0n],
    [1680, '2020-10-31', '1679', -1n],
    [1530, '2020-10-30', '1511', -19n],
  ] as const)('%s of 2014 on %s: %s due, %s behind', (n, asOf, expected, behind) => {
    expect(pace(n, asOf)).toEqual([expected, behind]);
  });
});
