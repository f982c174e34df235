import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { View } from '../../src/evaluate/view.ts';
import { exists, receivedAt, viewAt } from '../../src/evaluate/view.ts';
import type { Evidence, Submission } from '../../src/model/evidence.ts';
import {
  OVER,
  at,
  atLeast,
  day,
  evidence,
  final,
  findings,
  plan,
  receipt,
  refused,
  report,
  scopeOf,
  status,
  value,
  verdict,
} from './build.ts';

const seen = (view: View, unit = 'a'): string | undefined =>
  view.observation('x', undefined, unit, '2020')?.text;
const view = (
  submissions: readonly Submission[],
  asOf: string,
  more: Partial<Evidence> & { knownAt?: string } = {},
): View => {
  const { knownAt, ...rest } = more;
  return viewAt(evidence(submissions, rest), {
    asOf: day(asOf),
    knownAt: knownAt === undefined ? undefined : at(knownAt),
  });
};
const of = (x: number, submitted: string, revision = 1): Submission =>
  report('a', { x }, { submitted, revision });

describe('what exists at a moment', () => {
  test.each([
    ['2020-11-05T23:59:59+08:00', '2020-11-05', undefined, true],
    ['2020-11-05T23:59:59.999+08:00', '2020-11-05', undefined, true],
    ['2020-11-06T00:00:00+08:00', '2020-11-05', undefined, false],
    ['2020-11-05T15:59:59Z', '2020-11-05', undefined, true],
    ['2020-11-05T16:00:00Z', '2020-11-05', undefined, false],
    ['2020-11-05T10:00:00+08:00', '2020-11-05', '2020-11-05T10:00:00+08:00', true],
    ['2020-11-05T10:00:00+08:00', '2020-11-05', '2020-11-05T02:00:00Z', true],
    ['2020-11-05T10:00:00+08:00', '2020-11-05', '2020-11-05T09:59:59+08:00', false],
    ['2020-11-05T10:00:00.001+08:00', '2020-11-05', '2020-11-05T10:00:00+08:00', false],
    ['2020-11-06T00:00:00+08:00', '2020-11-05', '2020-12-01T00:00:00+08:00', false],
  ])('received %s, judged on %s, known at %s: %s', (received, asOf, knownAt, expected) => {
    expect(
      exists(at(received), { asOf: day(asOf), knownAt: knownAt === undefined ? undefined : at(knownAt) }),
    ).toBe(expected);
  });

  test('a report after the day is counted as later, not used', () => {
    const both = [of(1, '2020-10-31T10:00:00+08:00'), of(2, '2020-11-24T10:00:00+08:00', 2)];
    const early = findings(plan(value, atLeast('10')), both, '2020-11-23');
    const late = findings(plan(value, atLeast('10')), both, '2020-11-24');
    expect([early.used, early.later, late.used, late.later]).toEqual([1, 1, 2, 0]);
  });
});

describe('revisions', () => {
  const chain = [
    of(1, '2020-10-31T10:00:00+08:00'),
    of(2, '2020-11-10T10:00:00+08:00', 2),
    of(3, '2020-11-20T10:00:00+08:00', 3),
  ];

  test.each([
    ['2020-10-30', undefined],
    ['2020-10-31', '1'],
    ['2020-11-09', '1'],
    ['2020-11-10', '2'],
    ['2020-11-20', '3'],
    ['2021-11-20', '3'],
  ])('on %s the latest that exists is in force: %s', (asOf, expected) => {
    fc.assert(
      fc.property(fc.shuffledSubarray(chain, { minLength: 3 }), (order) => {
        expect(seen(view(order, asOf))).toBe(expected);
      }),
    );
  });

  test('the revision counts, not the date: the tenth is later than the ninth', () => {
    const nine = of(9, '2020-11-20T10:00:00+08:00', 9);
    const ten = of(10, '2020-11-20T10:00:00+08:00', 10);
    expect(seen(view([ten, nine], '2020-11-30'))).toBe('10');
  });

  test('what the latest leaves out is not filled from the one before', () => {
    const both = [report('a', { x: 1, y: 2 }), report('a', { y: 3 }, { revision: 2 })];
    expect(seen(view(both, '2020-11-30'))).toBeUndefined();
  });

  test('units and periods are apart', () => {
    const other = report('a', { x: 7 }, { period: '2020-Q1', asOf: '2020-03-31' });
    const found = view([of(1, '2020-10-31T10:00:00+08:00'), other, report('b', { x: 5 })], '2020-11-30');
    expect([seen(found), seen(found, 'b'), found.observation('x', undefined, 'a', '2020-Q1')?.text]).toEqual([
      '1',
      '5',
      '7',
    ]);
  });
});

describe('refused files', () => {
  const first = of(1, '2020-10-31T10:00:00+08:00');
  const third = of(3, '2020-11-20T10:00:00+08:00', 3);

  test.each<[string, readonly Submission[], readonly (number | undefined)[], string | undefined, unknown]>([
    ['the latest refused: never back to the one before', [first], [2], undefined, 'refused'],
    ['the same revision twice: both refused', [], [1, 1], undefined, 'refused'],
    ['an accepted one of the same revision does not win', [first], [1], undefined, 'refused'],
    ['an earlier one refused: the later counts', [first, third], [2], '3', third],
    ['of unknown revision: it could be the latest', [first, third], [undefined], undefined, 'refused'],
    ['an earlier and a later one refused', [first, third], [2, 4], undefined, 'refused'],
  ])('%s (%#)', (_, submissions, revisions, text, current) => {
    const files = revisions.map((revision) => ({ ...refused('a', revision ?? 1), revision }));
    for (const order of [files, files.toReversed()]) {
      const found = view(submissions, '2020-11-30', { refused: order });
      expect([seen(found), found.current('a', '2020')]).toEqual([text, current]);
    }
  });

  test.each(['2020-01-01', '2020-10-31', '2020-11-30', '2021-11-30'])(
    'is there at every as-of: on %s',
    (asOf) => {
      expect(view([first], asOf, { refused: [refused('a', 2)] }).current('a', '2020')).toBe('refused');
    },
  );

  test('before the later revision exists, the refused one before it is the latest', () => {
    expect(view([first, third], '2020-11-19', { refused: [refused('a', 2)] }).current('a', '2020')).toBe(
      'refused',
    );
    expect(seen(view([first, third], '2020-11-20', { refused: [refused('a', 2)] }))).toBe('3');
  });

  test('two accepted ones of the same revision: neither wins, in whatever order they stand', () => {
    const twins = [first, of(2, '2020-10-30T10:00:00+08:00')];
    for (const order of [twins, twins.toReversed()]) {
      expect(view(order, '2020-11-30').current('a', '2020')).toBe('refused');
    }
  });

  test('of another unit or period takes nothing away', () => {
    const elsewhere = [
      refused('b', 2),
      refused('a', 2, '2020-Q1'),
      { path: 'reports/x.yaml', unit: undefined, period: undefined, revision: undefined },
    ];
    expect(seen(view([first], '2020-11-30', { refused: elsewhere }))).toBe('1');
  });

  test('leaves its unit owing, reason refused, and its register entry is no figure', () => {
    const target = plan(value, atLeast('1'));
    const receipts = [receipt('a', '2021-01-10T10:00:00+08:00', { report: { period: '2020', revision: 1 } })];
    const found = verdict(target, [], OVER, { refused: [refused('a', 1)], receipts });
    expect([found.status, scopeOf(found).owing[0]?.reason]).toEqual(['missing', 'refused']);
  });
});

describe('the register and the unit itself', () => {
  const one = of(1, '2020-10-31T10:00:00+08:00');
  const entry = (time: string, revision = 1, over = {}): ReturnType<typeof receipt> =>
    receipt('a', time, { documents: [], report: { period: '2020', revision }, ...over });

  test('without an entry for that revision the unit is believed', () => {
    expect(receivedAt(one, [])).toEqual({ at: one.submittedAt, by: 'self' });
    const foreign = [
      entry('2020-11-05T10:00:00+08:00', 2),
      { ...entry('2020-11-05T10:00:00+08:00'), unit: 'b' },
      { ...entry('2020-11-05T10:00:00+08:00'), report: { period: '2019', revision: 1 } },
      receipt('a', '2020-11-05T10:00:00+08:00'),
    ];
    expect(receivedAt(one, foreign)).toEqual({ at: one.submittedAt, by: 'self' });
  });

  test.each([
    ['2020-11-04', undefined],
    ['2020-11-05', '1'],
  ])('an entry decides: on %s it gives %s', (asOf, expected) => {
    const receipts = [entry('2020-11-05T10:00:00+08:00')];
    expect(receivedAt(one, receipts)).toMatchObject({ by: 'register' });
    expect(seen(view([one], asOf, { receipts }))).toBe(expected);
  });

  test('an entry earlier than the unit says decides as well', () => {
    expect(seen(view([one], '2020-10-20', { receipts: [entry('2020-10-20T10:00:00+08:00')] }))).toBe('1');
  });

  test('of several entries for one report the first receipt counts, in whatever order they stand', () => {
    const two = [
      entry('2020-11-09T10:00:00+08:00', 1, { to: ['gov'] }),
      entry('2020-11-05T10:00:00+08:00', 1, { to: ['party'] }),
    ];
    for (const receipts of [two, two.toReversed()]) {
      expect(seen(view([one], '2020-11-04', { receipts }))).toBeUndefined();
      expect(seen(view([one], '2020-11-05', { receipts }))).toBe('1');
    }
  });
});

describe('a report that was returned', () => {
  const one = of(1, '2020-10-31T10:00:00+08:00');
  const two = of(2, '2020-11-20T10:00:00+08:00', 2);
  const back = (revision: number, returnedAt: string): ReturnType<typeof receipt> =>
    receipt('a', revision === 1 ? '2020-10-31T10:00:00+08:00' : '2020-11-20T10:00:00+08:00', {
      report: { period: '2020', revision },
      returnedAt,
    });

  test.each([
    ['2020-11-02', '1', 'before it was returned'],
    ['2020-11-03', undefined, 'on the day it was returned'],
    ['2020-11-19', undefined, 'until something new comes'],
    ['2020-11-20', '2', 'the new revision'],
  ])('on %s gives %s: %s', (asOf, expected, _why) => {
    expect(seen(view([one, two], asOf, { receipts: [back(1, '2020-11-03T10:00:00+08:00')] }))).toBe(expected);
  });

  test('never falls back to the revision before, and says why', () => {
    const receipts = [back(2, '2020-11-25T10:00:00+08:00')];
    const found = view([one, two], '2020-11-30', { receipts });
    expect([seen(found), found.current('a', '2020')]).toEqual([undefined, 'returned']);
    const target = plan(value, atLeast('1'));
    expect(status(target, [one, two], '2020-11-24', { receipts })).toBe('pass');
    const after = verdict(target, [one, two], OVER, { receipts });
    expect([after.status, scopeOf(after).owing[0]?.reason]).toEqual(['missing', 'returned']);
  });

  test('the reason is that of the latest revision', () => {
    const receipts = [back(2, '2020-11-25T10:00:00+08:00')];
    expect(
      view([one, two], '2020-11-30', { receipts, refused: [refused('a', 1)] }).current('a', '2020'),
    ).toBe('returned');
    expect(
      view([one, two], '2020-11-30', { receipts, refused: [refused('a', 3)] }).current('a', '2020'),
    ).toBe('refused');
  });

  test('sent back and come in again as the same revision: it counts again from then on', () => {
    const again = receipt('a', '2020-11-10T10:00:00+08:00', { report: { period: '2020', revision: 1 } });
    const entries = [back(1, '2020-11-03T10:00:00+08:00'), again];
    for (const receipts of [entries, entries.toReversed()]) {
      expect(view([one], '2020-11-09', { receipts }).current('a', '2020')).toBe('returned');
      expect(seen(view([one], '2020-11-10', { receipts }))).toBe('1');
    }
  });

  test('returned by one recipient and kept by another: it gives nothing, in whatever order the entries stand', () => {
    const kept = receipt('a', '2020-10-31T10:00:00+08:00', {
      report: { period: '2020', revision: 1 },
      to: ['gov'],
    });
    const entries = [kept, { ...back(1, '2020-11-03T10:00:00+08:00'), to: ['party'] }];
    for (const receipts of [entries, entries.toReversed()]) {
      expect(view([one], '2020-11-30', { receipts }).current('a', '2020')).toBe('returned');
    }
  });
});

describe('the order of the evidence', () => {
  test('changes no finding', () => {
    const submissions = [
      of(1, '2020-10-31T10:00:00+08:00'),
      of(2, '2020-11-10T10:00:00+08:00', 2),
      report('b', { x: 4 }),
      final('c', { x: 4 }),
      final('c', { x: 5 }, { revision: 2 }),
    ];
    const files = [refused('d', 1), refused('d', 2), refused('b', undefined, undefined)];
    const receipts = [
      receipt('a', '2020-11-05T10:00:00+08:00', { report: { period: '2020', revision: 1 } }),
      receipt('a', '2020-11-04T10:00:00+08:00', { report: { period: '2020', revision: 1 }, number: '2' }),
      receipt('b', '2020-11-02T10:00:00+08:00'),
    ];
    const target = plan(value, atLeast('10'), { figures: { reporters: ['a', 'b', 'c', 'd'] } });
    const whole = JSON.stringify(
      findings(target, submissions, '2020-11-30', { refused: files, receipts }),
      text,
    );
    fc.assert(
      fc.property(
        fc.shuffledSubarray(submissions, { minLength: 5 }),
        fc.shuffledSubarray(files, { minLength: 3 }),
        fc.shuffledSubarray(receipts, { minLength: 3 }),
        (one, two, three) => {
          const found = findings(target, one, '2020-11-30', { refused: two, receipts: three });
          expect(JSON.stringify(found, text) === whole).toBe(true);
        },
      ),
    );
  });
});

const text = (_: string, one: unknown): unknown => (typeof one === 'bigint' ? one.toString() : one);
