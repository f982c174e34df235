import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/evaluate/status.ts';
import type { Submission } from '../../src/model/evidence.ts';
import type { Baseline, Measure, RatioMeasure } from '../../src/model/plan.ts';
import type { Word } from './build.ts';
import {
  MID,
  OVER,
  against,
  atLeast,
  atMost,
  between,
  change,
  day,
  equals,
  final,
  interpretation,
  lessThan,
  moreThan,
  perThousand,
  plan,
  ratio,
  report,
  requirement,
  scopeOf,
  setOf,
  status,
  value,
  verdict,
} from './build.ts';

const two = { figures: { reporters: ['a', 'b'] } };
const three = { figures: { reporters: ['a', 'b', 'c'] } };
const counts = (d: number, roster?: string): Word => (roster === undefined ? d : { is: d, roster });

describe('value: the sum of one figure', () => {
  test.each<[string, 'cumulative' | 'level', readonly Submission[], string]>([
    ['nobody has reported', 'cumulative', [], '[0, ..)'],
    ['one has, the other is silent', 'cumulative', [report('a', { x: 5 })], '[5, ..)'],
    ['one is final, the other silent', 'cumulative', [final('a', { x: 5 })], '[5, ..)'],
    ['one is final, the other not', 'cumulative', [final('a', { x: 5 }), report('b', { x: 2 })], '[7, ..)'],
    ['both final', 'cumulative', [final('a', { x: 5 }), final('b', { x: 2 })], '[7, 7]'],
    ['a level that is not final', 'level', [final('a', { x: 5 }), report('b', { x: 2 })], '[5, ..)'],
    ['both final levels', 'level', [final('a', { x: 5 }), final('b', { x: 2 })], '[7, 7]'],
    [
      'decimals are added exactly',
      'cumulative',
      [final('a', { x: '0.1' }), final('b', { x: '0.2' })],
      '[0.3, 0.3]',
    ],
    [
      'a percentage and a number',
      'level',
      [final('a', { x: '10%' }), final('b', { x: '0.5' })],
      '[0.595, 0.605]',
    ],
  ])('%s (%#)', (_, moves, submissions, expected) => {
    expect(
      setOf(plan(value, atLeast('10'), { figures: { ...two.figures, moves } }), submissions, '2021-01-15'),
    ).toBe(expected);
  });

  test.each<
    [ReturnType<typeof atLeast>, readonly [Status, Status, Status], readonly [Status, Status, Status]]
  >([
    [atLeast('10'), ['pending', 'pass', 'pass'], ['fail', 'pass', 'pass']],
    [moreThan('10'), ['pending', 'pending', 'pass'], ['fail', 'fail', 'pass']],
    [atMost('10'), ['pending', 'pending', 'fail'], ['pass', 'pass', 'fail']],
    [lessThan('10'), ['pending', 'fail', 'fail'], ['pass', 'fail', 'fail']],
    [equals('10'), ['pending', 'pending', 'fail'], ['fail', 'pass', 'fail']],
    [between('10', '10'), ['pending', 'pending', 'fail'], ['fail', 'pass', 'fail']],
  ])('$comparator 10: 9, 10 and 11 of a cumulative count, in mid-year and final', (require, mid, over) => {
    const of = (build: typeof report, asOf: string): Status[] =>
      [9, 10, 11].map((x) => status(plan(value, require), [build('a', { x })], asOf));
    expect([of(report, MID), of(final, OVER)]).toEqual([mid, over]);
  });

  test.each<[number, Status, Status]>([
    [9, 'pending', 'fail'],
    [10, 'pending', 'pass'],
    [15, 'pending', 'pass'],
    [20, 'pending', 'pass'],
    [21, 'fail', 'fail'],
  ])('between 10 and 20: %s is %s in mid-year and %s at the end', (x, mid, over) => {
    const target = plan(value, between('10', '20'));
    expect([status(target, [report('a', { x })], MID), status(target, [final('a', { x })], OVER)]).toEqual([
      mid,
      over,
    ]);
  });

  test('a requirement that nothing can satisfy fails at once, reported or not', () => {
    expect(
      status(plan(value, requirement('equals', '0.5', undefined, '1')), [report('a', { x: 0 })], MID),
    ).toBe('fail');
  });

  test('at least 0 is no pass while nobody has reported', () => {
    expect(status(plan(value, atLeast('0')), [], MID)).toBe('pending');
    expect(status(plan(value, atLeast('0')), [], OVER)).toBe('missing');
    expect(status(plan(value, atLeast('0')), [report('a', { x: 0 })], MID)).toBe('pass');
  });
});

describe('joint parts (联合抽检) make an interval', () => {
  const joint = (x: number, withUnit: string, by: number): Word => ({ is: x, joint: { [withUnit]: by } });
  test.each<[string, readonly Submission[], string]>([
    [
      'both declare the same',
      [final('a', { x: joint(100, 'b', 36) }), final('b', { x: joint(50, 'a', 36) })],
      '[114, 150]',
    ],
    ['one declares', [final('a', { x: joint(100, 'b', 36) }), final('b', { x: 50 })], '[114, 150]'],
    [
      'the greater declaration counts',
      [final('a', { x: joint(100, 'b', 36) }), final('b', { x: joint(50, 'a', 40) })],
      '[110, 150]',
    ],
    [
      'no more than the partner has',
      [final('a', { x: joint(100, 'b', 36) }), final('b', { x: 10 })],
      '[100, 110]',
    ],
    ['no more than oneself has', [final('a', { x: 10 }), final('b', { x: joint(50, 'a', 40) })], '[50, 60]'],
    ['a partner that is silent has counted nothing', [final('a', { x: joint(100, 'b', 36) })], '[100, ..)'],
    [
      'not final: the sum can still grow',
      [report('a', { x: joint(100, 'b', 36) }), report('b', { x: 50 })],
      '[114, ..)',
    ],
  ])('%s (%#)', (_, submissions, expected) => {
    expect(setOf(plan(value, atLeast('10'), two), submissions, '2021-01-15')).toBe(expected);
    expect(setOf(plan(value, atLeast('10'), two), submissions.toReversed(), '2021-01-15')).toBe(expected);
  });

  test.each<[number, Status]>([
    [113, 'pass'],
    [114, 'pass'],
    [115, 'indeterminate'],
    [150, 'indeterminate'],
    [151, 'fail'],
  ])('114 to 150 against at least %s: %s', (limit, expected) => {
    const both = [final('a', { x: joint(100, 'b', 36) }), final('b', { x: joint(50, 'a', 36) })];
    expect(status(plan(value, atLeast(String(limit)), two), both, OVER)).toBe(expected);
  });

  test('three bodies that did everything together leave what the greatest has', () => {
    const all = [
      final('a', { x: { is: 30, joint: { b: 30, c: 30 } } }),
      final('b', { x: { is: 30, joint: { a: 30, c: 30 } } }),
      final('c', { x: { is: 30, joint: { a: 30, b: 30 } } }),
    ];
    expect(setOf(plan(value, atLeast('10'), three), all, OVER)).toBe('[30, 90]');
  });

  test('a third body cannot undo what two have that did nothing together', () => {
    const apart = [final('a', { x: 100 }), final('b', { x: 100 })];
    const third = final('c', { x: { is: 100, joint: { a: 100, b: 100 } } });
    const target = plan(value, atLeast('150'), three);
    expect(status(target, apart, '2021-01-15')).toBe('pass');
    expect(status(target, [...apart, third], OVER)).toBe('pass');
    expect(setOf(target, [...apart, third], OVER)).toBe('[200, 300]');
  });

  test('per head: the same interval, divided', () => {
    const both = [final('a', { x: joint(100, 'b', 36) }), final('b', { x: 50 })];
    expect(setOf(plan(perThousand(1000n), atLeast('10'), two), both, OVER)).toBe('[114, 150]');
    expect(setOf(plan(perThousand(4000n), atLeast('10'), two), both, OVER)).toBe('[28.5, 37.5]');
  });

  test.each<[string, Word, Word, string]>([
    // 190/200 with up to 50 twice: all successes 140/150, or 5 of the 10 failures 190/195.
    ['95 of 100 each', { is: 100, joint: { b: 50 } }, 100, '[14/15, 38/39]'],
    ['nothing declared', 100, 100, '[0.95, 0.95]'],
  ])('a ratio, %s', (_, a, b, expected) => {
    expect(
      setOf(
        plan(ratio('trials'), atLeast('10%'), two),
        [final('a', { n: 95, d: a }), final('b', { n: 95, d: b })],
        OVER,
      ),
    ).toBe(expected);
  });

  test('a ratio where all was done together is what one of them says', () => {
    const same = (unit: string, other: string): Submission =>
      final(unit, { n: 95, d: { is: 100, joint: { [other]: 100 } } });
    // Of 200 trials told, 190 passes and 10 failures, at least 95 and 5 are different ones.
    expect(setOf(plan(ratio('trials'), atLeast('10%'), two), [same('a', 'b'), same('b', 'a')], OVER)).toBe(
      '[19/21, 38/39]',
    );
  });
});

describe('ratio: several bodies', () => {
  const target = (moves: RatioMeasure['moves']): ReturnType<typeof plan> =>
    plan(ratio(moves), atLeast('98%'), { figures: { ...two.figures, roster: day('2019-12-31') } });

  test.each<[string, RatioMeasure['moves'], readonly Submission[], string]>([
    ['trials: one final with a failure, one silent', 'trials', [final('a', { n: 9, d: 10 })], '(0, 1)'],
    ['trials: one final without, one silent', 'trials', [final('a', { n: 10, d: 10 })], '(0, 1]'],
    ['trials: all failed so far', 'trials', [final('a', { n: 0, d: 10 })], '[0, 1)'],
    ['trials: one 0/0 so far', 'trials', [report('a', { n: 0, d: 0 })], '[0, 1]'],
    ['trials: nobody', 'trials', [], '[0, 1]'],
    [
      'backlog: a final shortfall stays',
      'backlog',
      [final('a', { n: 9, d: 10 }), report('b', { n: 5, d: 10 })],
      '(0, 1)',
    ],
    [
      'backlog: an open one can be caught up',
      'backlog',
      [final('a', { n: 10, d: 10 }), report('b', { n: 5, d: 10 })],
      '(0, 1]',
    ],
    [
      'roster: both frozen, one final',
      'roster',
      [final('a', { n: 9, d: 10 }), report('b', { n: 5, d: counts(10, '2019-12-31') })],
      '[0.7, 0.95]',
    ],
    [
      'roster: both frozen, both open',
      'roster',
      [
        report('a', { n: 9, d: counts(10, '2019-12-31') }),
        report('b', { n: 5, d: counts(10, '2020-06-30') }),
      ],
      '[0.7, 1]',
    ],
    [
      'roster: one not frozen',
      'roster',
      [report('a', { n: 9, d: counts(10, '2019-12-31') }), report('b', { n: 5, d: 10 })],
      '(0, 1]',
    ],
    [
      'roster: one not frozen, the other final and short',
      'roster',
      [final('a', { n: 9, d: 10 }), report('b', { n: 5, d: 10 })],
      '(0, 1)',
    ],
    ['roster: one silent', 'roster', [report('a', { n: 10, d: counts(10, '2019-12-31') })], '(0, 1]'],
    [
      'roster: frozen denominators, one numerator not in',
      'roster',
      [report('a', { n: 9, d: counts(10, '2019-12-31') }), report('b', { d: counts(10, '2019-12-31') })],
      '[0.45, 1]',
    ],
    ['final: added', 'trials', [final('a', { n: 9, d: 10 }), final('b', { n: 0, d: 0 })], '[0.9, 0.9]'],
  ])('%s (%#)', (_, moves, submissions, expected) => {
    expect(setOf(target(moves), submissions, '2021-01-15')).toBe(expected);
  });

  test.each<[string, RatioMeasure['moves'], readonly Submission[], string]>([
    ['trials, below 100%', 'trials', [report('a', { share: '98.0%' })], '(0, 1)'],
    ['trials, "100%" says nothing of failures', 'trials', [report('a', { share: '100%' })], '(0, 1]'],
    ['trials, "0.0%" may be none', 'trials', [report('a', { share: '0.0%' })], '[0, 1)'],
    ['backlog can be caught up', 'backlog', [report('a', { share: '98.0%' })], '(0, 1]'],
    [
      'a frozen roster stays',
      'roster',
      [report('a', { share: { is: '98.0%', roster: '2019-12-31' } })],
      '[0.9795, 1]',
    ],
    [
      'a roster that is not frozen does not',
      'roster',
      [report('a', { share: { is: '98.0%', roster: '2019-12-30' } })],
      '(0, 1]',
    ],
    ['nor one without a date', 'roster', [report('a', { share: '98.0%' })], '(0, 1]'],
    ['final', 'backlog', [final('a', { share: '98.0%' })], '[0.9795, 0.9805]'],
  ])('a percentage of the only body: %s (%#)', (_, moves, submissions, expected) => {
    expect(
      setOf(
        plan(ratio(moves), atLeast('98%'), { figures: { roster: day('2019-12-31') } }),
        submissions,
        '2021-01-15',
      ),
    ).toBe(expected);
  });

  test('a percentage beside counts that are still open bounds nothing but 0 and 1', () => {
    expect(
      setOf(target('trials'), [final('a', { share: '98.0%' }), report('b', { n: 10, d: 10 })], '2021-01-15'),
    ).toBe('(0, 1)');
    expect(setOf(target('trials'), [final('a', { share: '98.0%' })], '2021-01-15')).toBe('(0, 1)');
  });

  test('a failure of one body is not lifted by the "100%" of another, nor a success undone by its "0%"', () => {
    const all = plan(ratio('trials'), equals('1'), two);
    expect(status(all, [report('a', { n: 99, d: 100 })], MID)).toBe('fail');
    expect(status(all, [final('a', { n: 99, d: 100 }), final('b', { share: '100%' })], OVER)).toBe('fail');
    const none = plan(ratio('trials'), equals('0'), two);
    expect(status(none, [final('a', { n: 1, d: 100 }), final('b', { share: '0%' })], OVER)).toBe('fail');
    expect(setOf(all, [final('a', { n: 99, d: 100 }), final('b', { share: '100%' })], OVER)).toBe(
      '[0.99, 1)',
    );
  });

  test('counts of which one is missing are no counts: the percentage stands for them', () => {
    expect(
      setOf(target('trials'), [final('a', { d: 100, share: '98.0%' }), final('b', { n: 98, d: 100 })], OVER),
    ).toBe('[0.9795, 0.9805]');
  });
});

describe('max and agree', () => {
  test.each<[string, readonly Submission[], string]>([
    ['both final', [final('a', { x: 3 }), final('b', { x: 5 })], '[5, 5]'],
    ['one silent', [final('a', { x: 3 })], '[3, ..)'],
    ['one open below the other', [final('a', { x: 3 }), report('b', { x: 1 })], '[3, ..)'],
  ])('max, %s (%#)', (_, submissions, expected) => {
    expect(
      setOf(
        plan(value, atLeast('5'), { figures: { ...two.figures, combine: 'max' } }),
        submissions,
        '2021-01-15',
      ),
    ).toBe(expected);
  });

  test('max shows the greatest as the current value', () => {
    const target = plan(value, equals('0'), { figures: { ...two.figures, combine: 'max' } });
    const found = scopeOf(verdict(target, [report('a', { x: 0 }), report('b', { x: 2 })], MID));
    expect([found.progress.current, found.progress.numerator]).toEqual([
      { n: 2n, d: 1n },
      { n: 2n, d: 1n },
    ]);
  });

  test.each<[string, readonly Submission[], string]>([
    ['both final and equal', [final('a', { x: 5 }), final('b', { x: 5 })], '[5, 5]'],
    ['both final and different: every value', [final('a', { x: 3 }), final('b', { x: 5 })], '[3, 5]'],
    ['one silent', [final('a', { x: 5 })], '[0, ..)'],
    [
      'both rounded: where they overlap',
      [final('a', { x: '50%' }), final('b', { x: '50.2%' })],
      '[0.5015, 0.5025]',
    ],
  ])('agree, %s (%#)', (_, submissions, expected) => {
    const target = plan(value, atLeast('1/2'), { figures: { ...two.figures, combine: 'agree' } });
    expect(setOf(target, submissions, '2021-01-15')).toBe(expected);
  });
});

describe('change against a baseline', () => {
  const target = (measure: Measure, require = atLeast('1/3')): ReturnType<typeof plan> =>
    plan(measure, require, { figures: { moves: 'level' } });

  test.each<['reduction' | 'increase' | 'difference', Baseline, Word, string]>([
    ['reduction', against('20'), 13, '[0.35, 0.35]'],
    ['reduction', against('20'), 25, '[-0.25, -0.25]'],
    ['reduction', against('20'), 0, '[1, 1]'],
    ['increase', against('20'), 25, '[0.25, 0.25]'],
    ['increase', against('20'), 13, '[-0.35, -0.35]'],
    ['difference', against('50%'), '55%', '[0.045, 0.055]'],
    ['difference', against('50%', false), '55%', '[0.04, 0.06]'],
    ['difference', against('50.0%', false), '55.0%', '[0.049, 0.051]'],
    // 25% ± 0.5 over 50% ± 0.5: a share from 24.5/50.5 to 25.5/49.5.
    ['reduction', against('50%', false), '25%', '[16/33, 52/101]'],
    ['difference', { kind: 'nobody' }, '55%', '(.., ..)'],
    ['reduction', { kind: 'nobody' }, 5, '(.., 1]'],
    ['increase', { kind: 'nobody' }, 5, '[-1, ..)'],
  ])('%s of $kind, final (%#)', (as, baseline, x, expected) => {
    expect(setOf(target(change(as, baseline)), [final('a', { x })], OVER)).toBe(expected);
  });

  test.each<['reduction' | 'increase' | 'difference', string]>([
    ['reduction', '(.., 1]'],
    ['increase', '[-1, ..)'],
    ['difference', '[-20, ..)'],
  ])('%s of a level that is not final: %s', (as, expected) => {
    expect(setOf(target(change(as, against('20'))), [report('a', { x: 13 })], MID)).toBe(expected);
  });

  test('提高5个百分点: exact counts decide at the limit, rounded ones cannot', () => {
    const points = (baseline: Baseline, x: Word): Status =>
      status(target(change('difference', baseline), atLeast('5%')), [final('a', { x })], OVER);
    expect(points(against('50%'), '55%')).toBe('indeterminate');
    expect(points(against('50%'), '0.55')).toBe('pass');
    expect(points(against('50%'), '0.5499999')).toBe('fail');
    expect(points(against('50%', false), '0.55')).toBe('indeterminate');
    expect(points(against('50%', false), '0.555')).toBe('pass');
    expect(points(against('50%', false), '0.5449')).toBe('fail');
  });

  test.each<['reduction' | 'increase', Status]>([
    ['reduction', 'indeterminate'],
    ['increase', 'indeterminate'],
  ])(
    '%s against a baseline of zero has no value: %s, never a pass and not "not applicable"',
    (as, expected) => {
      expect(status(target(change(as, against('0'))), [final('a', { x: 0 })], OVER)).toBe(expected);
      expect(
        status(target(change(as, { kind: 'figure', figure: 'base' })), [final('a', { x: 5, base: 0 })], OVER),
      ).toBe(expected);
    },
  );

  test('a difference from zero is one', () => {
    expect(setOf(target(change('difference', against('0'))), [final('a', { x: 5 })], OVER)).toBe('[5, 5]');
  });

  test('a baseline of a figure: open, final and rounded', () => {
    const base = target(change('reduction', { kind: 'figure', figure: 'base' }));
    expect(setOf(base, [final('a', { x: 13 })], OVER)).toBe('(.., 1)');
    expect(setOf(base, [report('a', { x: { is: 13, final: true }, base: { is: 20 } })], MID)).toBe('(.., 1)');
    expect(setOf(base, [final('a', { x: 13, base: 20 })], OVER)).toBe('[0.35, 0.35]');
    expect(setOf(base, [final('a', { x: '13%', base: '20%' })], OVER)).toBe('[4/13, 16/41]');
  });

  test('another reading may put another figure in the place of the baseline', () => {
    const made = plan(change('difference', { kind: 'figure', figure: 'base' }), atLeast('1'), {
      figure: { older: {} },
      target: { interpretations: ['K1'] },
      interpretations: [interpretation('K1', { kind: 'figures', figures: new Map([['base', 'older']]) })],
    });
    const said = [final('a', { x: 5, base: 5, older: 3 })];
    const { status: now, readings } = verdict(made, said, OVER);
    expect([now, readings.map((one) => one.result?.status)]).toEqual(['fail', ['pass']]);
  });

  test('several bodies: the sums are compared, not the changes averaged', () => {
    const measure = change('reduction', { kind: 'figure', figure: 'base' });
    const sums = plan(measure, atLeast('1/3'), { figures: { moves: 'level', reporters: ['a', 'b'] } });
    expect(setOf(sums, [final('a', { x: 1, base: 10 }), final('b', { x: 90, base: 90 })], OVER)).toBe(
      '[0.09, 0.09]',
    );
  });
});

describe('perCapita', () => {
  test.each<[bigint, number, Status, Status]>([
    [2_194_545n, 8778, 'pending', 'fail'],
    [2_194_545n, 8779, 'pass', 'pass'],
    [1000n, 3, 'pending', 'fail'],
    [1000n, 4, 'pass', 'pass'],
    [1001n, 4, 'pending', 'fail'],
    [999n, 4, 'pass', 'pass'],
  ])('%s residents and %s batches against 4 per thousand: %s, final %s', (people, x, mid, over) => {
    const target = plan(perThousand(people), atLeast('4'));
    expect([status(target, [report('a', { x })], MID), status(target, [final('a', { x })], OVER)]).toEqual([
      mid,
      over,
    ]);
  });
});

describe('comparison after rounding (修约值比较法)', () => {
  test.each<[string, string, Status]>([
    ['97.95', '98', 'pass'],
    ['97.949999', '98', 'fail'],
    ['97.85', '97.9', 'fail'],
    ['97.850001', '97.9', 'pass'],
    ['98.04', '98', 'pass'],
  ])('%s against at least %s, rounded half-even to 0.1: %s', (x, threshold, expected) => {
    expect(
      status(plan(value, requirement('atLeast', threshold, undefined, '0.1')), [final('a', { x })], OVER),
    ).toBe(expected);
  });

  test.each<[string, Status]>([
    ['98.05', 'pass'],
    ['98.050001', 'fail'],
    ['97.95', 'pass'],
    ['97.949999', 'fail'],
  ])('%s equals 98.0 once rounded: %s', (x, expected) => {
    expect(
      status(plan(value, requirement('equals', '98', undefined, '0.1')), [final('a', { x })], OVER),
    ).toBe(expected);
  });
});

describe('joint parts of many bodies', () => {
  const units = Array.from({ length: 26 }, (_, i) => `u${i}`);
  const others = (unit: string): Record<string, number> =>
    Object.fromEntries(units.filter((one) => one !== unit).map((one) => [one, 30]));

  test('are bounded in good time, by the greatest of them at least', () => {
    const all = units.map((unit, i) => final(unit, { x: { is: 30 + i, joint: others(unit) } }));
    const target = plan(value, atLeast('55'), { figures: { reporters: units } });
    const started = performance.now();
    expect(status(target, all, OVER)).toBe('pass');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('what may still turn out to have no value proves nothing', () => {
  test.each<['sum' | 'max' | 'agree']>([['sum'], ['max'], ['agree']])(
    '0/0 so far, %s, against any share at all',
    (combine) => {
      const target = plan(ratio('trials'), atMost('1'), { figures: { reporters: ['a', 'b'], combine } });
      expect(status(target, [report('a', { n: 0, d: 0 })], MID)).toBe('pending');
      expect(status(target, [report('a', { n: 0, d: 1 }), report('b', { n: 0, d: 1 })], MID)).toBe('pass');
    },
  );

  test('a change whose baseline may be zero', () => {
    const target = plan(change('reduction', { kind: 'figure', figure: 'base' }), atMost('1'), {
      figures: { moves: 'level' },
    });
    expect(status(target, [report('a', { x: 1, base: 1 })], MID)).toBe('pending');
    expect(status(target, [report('a', { x: 1, base: { is: 1, final: true } })], MID)).toBe('pass');
  });

  test('a change without a baseline', () => {
    const target = plan(change('reduction', { kind: 'nobody' }), atMost('1'), {
      figures: { moves: 'level' },
    });
    expect(status(target, [final('a', { x: 1 })], OVER)).toBe('indeterminate');
  });
});

describe('values told of the same date', () => {
  // The measure reads two figures: it is as old as the older of them.
  test.each<[string, string, string, Status]>([
    ['2020-09-30', '2020-10-31', '2020-09-30', 'indeterminate'],
    ['2020-10-31', '2020-09-30', '2020-09-30', 'indeterminate'],
    ['2020-10-31', '2020-10-31', '2020-09-30', 'pending'],
    ['2020-09-30', '2020-10-31', '2020-10-31', 'pending'],
  ])(
    'numerator of %s, denominator of %s, against another body of %s: %s',
    (above, below, other, expected) => {
      const target = plan(ratio('backlog'), equals('1'), {
        figures: { reporters: ['a', 'b'], combine: 'agree' },
      });
      const a = report('a', { n: { is: 50, asOf: above }, d: { is: 100, asOf: below } });
      const b = report('b', { n: 60, d: 100 }, { asOf: other });
      expect(status(target, [a, b], MID)).toBe(expected);
    },
  );
});

describe('parts declared as joint, deducted for certain (a reading)', () => {
  const both = [
    final('a', { x: { is: 10, joint: { b: 4 } } }),
    final('b', { x: { is: 10, joint: { a: 4 } } }),
  ];

  test.each([
    [false, '[16, 20]'],
    [true, '[16, 16]'],
  ])('%s: the sum lies in %s', (deductJoint, expected) => {
    const target = plan(value, atLeast('15'), {
      figures: { reporters: ['a', 'b'] },
      target: { deductJoint },
    });
    expect(setOf(target, both, OVER)).toBe(expected);
  });
});
