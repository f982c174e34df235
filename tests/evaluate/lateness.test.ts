import { describe, expect, test } from 'vitest';
import { lastDay, subjectOrder, timing, worstTiming } from '../../src/evaluate/lateness.ts';
import type { Handed, Timing } from '../../src/evaluate/lateness.ts';
import {
  day,
  deadline,
  emptyPlan,
  extension,
  interpretation,
  named,
  onDeadline,
  receipt,
  report,
} from './build.ts';
import type { DeadlineFinding, DocumentFinding } from '../../src/evaluate/finding.ts';
import type { Deadline } from '../../src/model/plan.ts';
import type { Evidence, Submission } from '../../src/model/evidence.ts';

describe('the last day on time', () => {
  test.each([
    ['2020-11-01', true, 'none', '2020-11-01', 'the day counts itself'],
    ['2020-11-01', false, 'none', '2020-10-31', 'the day does not count itself'],
    ['2020-03-01', false, 'none', '2020-02-29', 'the day before, over a leap day'],
    ['2020-11-01', true, 'holiday', '2020-11-01', 'a Sunday is no holiday'],
    ['2020-11-01', true, 'holidayAndWeekend', '2020-11-02', 'Sunday to Monday'],
    ['2020-11-01', false, 'holidayAndWeekend', '2020-11-02', 'Saturday the 31st to Monday'],
    ['2020-10-05', true, 'holiday', '2020-10-09', 'over the rest of a holiday'],
    ['2021-01-01', true, 'holidayAndWeekend', '2021-01-04', 'into another year of the table'],
    ['2022-01-01', true, 'none', '2022-01-01', 'a year without data that is not needed'],
    ['2022-01-01', true, 'holiday', undefined, 'a year without data that is needed'],
    ['2022-01-01', false, 'holidayAndWeekend', '2021-12-31', 'the day before is a known Friday'],
  ] as const)('%s, inclusive %s, roll %s: %s (%s)', (due, inclusive, roll, expected, _why) => {
    expect(lastDay(day(due), inclusive, roll)).toBe(expected);
  });
});

const handed = (over: Partial<Handed>): Handed => ({
  last: day('2020-11-01'),
  asOf: day('2020-11-30'),
  extensions: [],
  accepted: undefined,
  refused: undefined,
  soonDays: 7,
  ...over,
});

describe('nothing handed in', () => {
  test.each([
    ['2020-10-24', 'notDue', 8],
    ['2020-10-25', 'dueSoon', 7],
    ['2020-10-26', 'dueSoon', 6],
    ['2020-10-31', 'dueSoon', 1],
    ['2020-11-01', 'dueSoon', 0],
    ['2020-11-02', 'overdue', 1],
    ['2020-11-30', 'overdue', 29],
  ] as const)('on %s: %s, %s days', (asOf, state, days) => {
    expect(timing(handed({ asOf: day(asOf) }))).toEqual({ state, days });
  });

  test.each([
    [0, '2020-10-31', 'notDue'],
    [0, '2020-11-01', 'dueSoon'],
    [3, '2020-10-28', 'notDue'],
    [3, '2020-10-29', 'dueSoon'],
  ] as const)('with %s days of warning, on %s: %s', (soonDays, asOf, state) => {
    expect(timing(handed({ soonDays, asOf: day(asOf) })).state).toBe(state);
  });
});

describe('handed in', () => {
  test.each([
    ['2020-10-01', 'onTime', 0],
    ['2020-10-31', 'onTime', 0],
    ['2020-11-01', 'onTime', 0],
    ['2020-11-02', 'late', 1],
    ['2020-11-10', 'late', 9],
    ['2020-11-30', 'late', 29],
  ] as const)('on %s: %s by %s days', (accepted, state, days) => {
    expect(timing(handed({ accepted: day(accepted) }))).toEqual({ state, days });
  });

  test.each([
    ['2020-11-01', 'returned', 0, 'received in time and refused'],
    ['2020-11-02', 'overdue', 29, 'received late and refused'],
  ] as const)('on %s and refused: %s', (refused, state, days, _why) => {
    expect(timing(handed({ refused: day(refused) }))).toEqual({ state, days });
  });

  test('returned in time and handed in again late is late', () => {
    expect(timing(handed({ refused: day('2020-10-20'), accepted: day('2020-11-03') }))).toEqual({
      state: 'late',
      days: 2,
    });
  });
});

describe('an extension', () => {
  const extensions = [{ from: day('2020-10-28'), until: day('2020-11-15') }];
  test.each([
    ['2020-10-20', 'notDue', 12, 'before it is in force'],
    ['2020-10-27', 'dueSoon', 5, 'the day before it is in force'],
    ['2020-11-01', 'extended', 14, 'the original day'],
    ['2020-11-02', 'extended', 13, 'the day after it'],
    ['2020-11-15', 'extended', 0, 'its last day'],
    ['2020-11-16', 'overdue', 15, 'run out: from the original day'],
  ] as const)('nothing handed in, on %s: %s (%s days): %s', (asOf, state, days, _why) => {
    expect(timing(handed({ extensions, asOf: day(asOf) }))).toEqual({ state, days });
  });

  test.each([
    ['2020-11-15', 'onTime', 0, 'while it was in force: on time for good'],
    ['2020-11-16', 'late', 15, 'after it: from the original day'],
  ] as const)('handed in on %s: %s by %s days (%s)', (accepted, state, days, _why) => {
    expect(timing(handed({ extensions, accepted: day(accepted), asOf: day('2020-12-31') }))).toEqual({
      state,
      days,
    });
  });

  test('what came in before it was approved is late', () => {
    const later = [{ from: day('2020-11-10'), until: day('2020-11-30') }];
    expect(timing(handed({ extensions: later, accepted: day('2020-11-05') }))).toEqual({
      state: 'late',
      days: 4,
    });
  });

  test('overdue until a later extension begins', () => {
    const later = [{ from: day('2020-11-10'), until: day('2020-11-30') }];
    expect(timing(handed({ extensions: later, asOf: day('2020-11-09') }))).toEqual({
      state: 'overdue',
      days: 8,
    });
    expect(timing(handed({ extensions: later, asOf: day('2020-11-10') }))).toEqual({
      state: 'extended',
      days: 20,
    });
  });

  test('received while it was in force and refused is returned', () => {
    expect(timing(handed({ extensions, refused: day('2020-11-15') })).state).toBe('returned');
    expect(timing(handed({ extensions, refused: day('2020-11-16') })).state).toBe('overdue');
  });

  test('that ends no later than the day itself changes nothing', () => {
    const short = [{ from: day('2020-10-01'), until: day('2020-10-20') }];
    expect(timing(handed({ extensions: short, asOf: day('2020-10-10') }))).toEqual({
      state: 'notDue',
      days: 22,
    });
  });

  test('of several in force the longest counts', () => {
    const two = [...extensions, { from: day('2020-11-01'), until: day('2020-11-20') }];
    expect(timing(handed({ extensions: two, asOf: day('2020-11-05') }))).toEqual({
      state: 'extended',
      days: 15,
    });
  });
});

describe('a subject takes the worst of its documents', () => {
  const t = (state: Timing['state'], days = 1): Timing => ({ state, days });
  const order = subjectOrder.filter((state) => state !== 'partial');

  test('in the order of SPEC 5', () => {
    expect(order).toEqual(['overdue', 'returned', 'late', 'extended', 'dueSoon', 'notDue', 'onTime']);
    order.forEach((worse, i) => {
      for (const better of order.slice(i)) {
        const expected =
          worse === 'overdue' && (better === 'onTime' || better === 'late') ? 'partial' : worse;
        expect(worstTiming([t(worse), t(better)]).state).toBe(expected);
        expect(worstTiming([t(better), t(worse)]).state).toBe(expected);
      }
    });
  });

  test.each<[string, Timing[], string, number]>([
    ['one in, one overdue', [t('onTime', 0), t('overdue', 29)], 'partial', 29],
    ['one late, one overdue', [t('late', 3), t('overdue', 29)], 'partial', 29],
    ['one returned, one overdue: nothing is in', [t('returned', 0), t('overdue', 5)], 'overdue', 5],
    ['one in, one due soon', [t('onTime', 0), t('dueSoon', 2)], 'dueSoon', 2],
    ['two late, the later counts', [t('late', 3), t('late', 8)], 'late', 8],
    ['one in', [t('onTime', 0)], 'onTime', 0],
  ])('%s', (_, all, state, days) => {
    expect(worstTiming(all)).toEqual({ state, days });
  });
});

// Through evaluate(): what came in, and whose word that is.

function judged(
  over: Partial<Deadline>,
  submissions: readonly Submission[],
  asOf: string,
  more: Partial<Evidence> = {},
): DeadlineFinding {
  return onDeadline(emptyPlan([deadline(over)]), submissions, asOf, more);
}

const first = (found: DeadlineFinding): DocumentFinding =>
  found.subjects[0]?.documents[0] ?? expect.unreachable('no document');
const state = (found: DeadlineFinding): string => `${found.subjects[0]?.state} ${found.subjects[0]?.days}`;
const sent = (submitted: string, over: Parameters<typeof report>[2] = {}): Submission =>
  report('a', {}, { submitted, documents: ['report'], ...over });

describe('the hour, at +08:00', () => {
  test.each([
    ['2020-10-31T23:59:59+08:00', 'onTime 0', 'the day before'],
    ['2020-11-01T00:00:00+08:00', 'onTime 0', 'the day begins'],
    ['2020-11-01T23:59:59+08:00', 'onTime 0', 'its last second'],
    ['2020-11-01T23:59:59.999+08:00', 'onTime 0', 'its last millisecond'],
    ['2020-11-01T15:59:59Z', 'onTime 0', 'its last second, told in UTC'],
    ['2020-11-02T00:00:00+08:00', 'late 1', 'midnight'],
    ['2020-11-01T16:00:00Z', 'late 1', 'midnight, told in UTC'],
    ['2020-11-01T12:00:00-05:00', 'late 1', 'the 1st elsewhere, the 2nd here'],
  ])('%s: %s (%s)', (instant, expected) => {
    expect(state(judged({}, [sent(instant)], '2020-11-30'))).toBe(expected);
    expect(state(judged({}, [], '2020-11-30', { receipts: [receipt('a', instant)] }))).toBe(expected);
  });

  test.each([
    ['2020-10-31T23:59:59+08:00', 'onTime 0'],
    ['2020-11-01T00:00:00+08:00', 'late 1'],
  ])('with a day that does not count itself, %s: %s', (instant, expected) => {
    expect(state(judged({ inclusive: false }, [sent(instant)], '2020-11-30'))).toBe(expected);
  });

  test('days late run from the day rolled to', () => {
    const found = judged({ roll: 'holidayAndWeekend' }, [sent('2020-11-05T10:00:00+08:00')], '2020-11-30');
    expect([found.last, state(found)]).toEqual(['2020-11-02', 'late 3']);
  });
});

describe('the register decides when something came in', () => {
  test('without an entry the unit itself is believed, and the output says so', () => {
    const found = first(judged({}, [sent('2020-10-31T10:00:00+08:00')], '2020-11-30'));
    expect([found.by, found.receivedOn, found.timing.state]).toEqual(['self', '2020-10-31', 'onTime']);
  });

  test('where both fall on different sides of the day, both are shown and the register counts', () => {
    const receipts = [receipt('a', '2020-11-02T09:00:00+08:00')];
    const found = first(judged({}, [sent('2020-11-01T10:00:00+08:00')], '2020-11-30', { receipts }));
    expect([found.by, found.receivedOn, found.claimedOn, found.timing.state]).toEqual([
      'register',
      '2020-11-02',
      '2020-11-01',
      'late',
    ]);
  });

  test('on the same side only the register is shown', () => {
    const receipts = [receipt('a', '2020-11-01T09:00:00+08:00')];
    const found = first(judged({}, [sent('2020-10-31T10:00:00+08:00')], '2020-11-30', { receipts }));
    expect([found.by, found.receivedOn, found.claimedOn]).toEqual(['register', '2020-11-01', undefined]);
  });

  test('any entry takes the word from the unit, for all its revisions and whenever it was made', () => {
    const receipts = [receipt('a', '2020-11-20T09:00:00+08:00')];
    const both = [sent('2020-10-20T10:00:00+08:00'), sent('2020-10-31T10:00:00+08:00', { revision: 2 })];
    expect(state(judged({}, both, '2020-11-10', { receipts }))).toBe('overdue 9');
    expect(state(judged({}, both, '2020-11-30', { receipts }))).toBe('late 19');
  });

  test('an entry for another document does not', () => {
    const receipts = [receipt('a', '2020-11-20T09:00:00+08:00', { documents: ['plan'] })];
    expect(state(judged({}, [sent('2020-10-31T10:00:00+08:00')], '2020-11-30', { receipts }))).toBe(
      'onTime 0',
    );
  });

  test('an entry for another unit does not', () => {
    const receipts = [receipt('b', '2020-11-20T09:00:00+08:00')];
    expect(state(judged({}, [sent('2020-10-31T10:00:00+08:00')], '2020-11-30', { receipts }))).toBe(
      'onTime 0',
    );
  });

  test('an entry that names only the report is one for the documents it delivers', () => {
    const receipts = [
      receipt('a', '2020-11-03T09:00:00+08:00', { documents: [], report: { period: '2020', revision: 1 } }),
    ];
    const found = first(judged({}, [sent('2020-10-31T10:00:00+08:00')], '2020-11-30', { receipts }));
    expect([found.by, found.timing.state, found.timing.days]).toEqual(['register', 'late', 2]);
  });

  test('a report that was returned hands in nothing, also where the entry names only the report', () => {
    const receipts = [
      receipt('a', '2020-10-31T11:00:00+08:00', {
        documents: [],
        report: { period: '2020', revision: 1 },
        returnedAt: '2020-11-03T09:00:00+08:00',
      }),
    ];
    expect(state(judged({}, [sent('2020-10-31T10:00:00+08:00')], '2020-11-30', { receipts }))).toBe(
      'returned 0',
    );
  });

  test('the receipt of a refused file counts: it holds nothing else', () => {
    const receipts = [receipt('a', '2020-10-31T11:00:00+08:00', { report: { period: '2020', revision: 1 } })];
    const refused = [{ path: 'reports/a/2020.yaml', unit: 'a', period: '2020', revision: 1 }];
    expect(state(judged({}, [], '2020-11-30', { receipts, refused }))).toBe('onTime 0');
    expect(state(judged({}, [], '2020-11-30', { refused }))).toBe('overdue 29');
  });
});

describe('the first receipt that was not refused decides for good', () => {
  test.each([
    [
      'a correction does not cure lateness',
      ['2020-11-03T10:00:00+08:00', '2020-11-10T10:00:00+08:00'],
      'late 2',
      true,
    ],
    [
      'a correction does not spoil timeliness',
      ['2020-10-30T10:00:00+08:00', '2020-11-10T10:00:00+08:00'],
      'onTime 0',
      true,
    ],
    ['one receipt is no correction', ['2020-11-03T10:00:00+08:00'], 'late 2', false],
  ])('%s', (_, times, expected, corrected) => {
    const receipts = times.map((time) => receipt('a', time));
    for (const order of [receipts, receipts.toReversed()]) {
      const found = judged({}, [], '2020-11-30', { receipts: order });
      expect([state(found), first(found).corrected]).toEqual([expected, corrected]);
    }
    const sends = times.map((time, i) => sent(time, { revision: i + 1 }));
    for (const order of [sends, sends.toReversed()]) {
      const found = judged({}, order, '2020-11-30');
      expect([state(found), first(found).corrected]).toEqual([expected, corrected]);
    }
  });

  test.each([
    ['2020-10-31', 'onTime 0', 'before it was returned it counts as received', undefined],
    ['2020-11-01', 'returned 0', 'from the day it was returned', undefined],
    ['2020-11-30', 'returned 0', 'received in time and refused', undefined],
    ['2020-11-30', 'late 9', 'and handed in again late', '2020-11-10T10:00:00+08:00'],
    ['2020-11-30', 'onTime 0', 'and handed in again in time', '2020-11-01T20:00:00+08:00'],
  ])('on %s: %s (%s)', (asOf, expected, _, again) => {
    const back = receipt('a', '2020-10-31T10:00:00+08:00', { returnedAt: '2020-11-01T10:00:00+08:00' });
    const receipts = [back, ...(again === undefined ? [] : [receipt('a', again)])];
    expect(state(judged({}, [], asOf, { receipts }))).toBe(expected);
  });

  test('received late and refused is overdue', () => {
    const receipts = [receipt('a', '2020-11-02T10:00:00+08:00', { returnedAt: '2020-11-05T10:00:00+08:00' })];
    expect(state(judged({}, [], '2020-11-30', { receipts }))).toBe('overdue 29');
  });
});

describe('documents and recipients are judged apart', () => {
  const two = { documents: [named('report'), named('plan')], recipients: [named('party'), named('gov')] };

  test('one document in and another overdue is partial, from the day after', () => {
    const receipts = [receipt('a', '2020-10-31T10:00:00+08:00')];
    expect(state(judged(two, [], '2020-11-01', { receipts }))).toBe('dueSoon 0');
    expect(state(judged(two, [], '2020-11-02', { receipts }))).toBe('partial 1');
  });

  test('sent to one of two recipients only', () => {
    const receipts = [
      receipt('a', '2020-10-31T10:00:00+08:00', { documents: ['report', 'plan'], to: ['gov'] }),
    ];
    const found = judged(two, [], '2020-11-02', { receipts });
    expect(
      found.subjects[0]?.documents.map((one) => `${one.document.id} ${one.recipient.id} ${one.timing.state}`),
    ).toEqual(['report party overdue', 'report gov onTime', 'plan party overdue', 'plan gov onTime']);
    expect(state(found)).toBe('partial 1');
  });

  test('an entry that names no recipient counts for all', () => {
    const receipts = [receipt('a', '2020-10-31T10:00:00+08:00', { documents: ['report', 'plan'] })];
    expect(state(judged(two, [], '2020-11-02', { receipts }))).toBe('onTime 0');
  });
});

describe('extensions belong to one unit and one deadline', () => {
  const waivers = [extension('a', '2020-10-28', '2020-11-15')];
  test.each([
    ['2020-11-15', ['extended 0', 'overdue 14'], true],
    ['2020-11-16', ['overdue 15', 'overdue 15'], false],
  ])('on %s: %j', (asOf, states, inForce) => {
    const found = judged({ subjects: ['a', 'b'] }, [], asOf, { waivers });
    expect(found.subjects.map((one) => `${one.state} ${one.days}`)).toEqual(states);
    expect(found.subjects.map((one) => one.extension?.inForce)).toEqual([inForce, undefined]);
  });

  test('another deadline is not moved', () => {
    const other = [extension('a', '2020-10-28', '2020-11-15', 'D2')];
    expect(state(judged({}, [], '2020-11-15', { waivers: other }))).toBe('overdue 14');
  });
});

describe('evidence after the day of judgement does not exist', () => {
  test.each([
    ['2020-11-04', 'overdue 3'],
    ['2020-11-05', 'late 4'],
  ])('on %s: %s', (asOf, expected) => {
    expect(state(judged({}, [sent('2020-11-05T23:59:59+08:00')], asOf))).toBe(expected);
  });

  test('nor after the instant up to which it is known', () => {
    const plan = emptyPlan([deadline()]);
    const known = (knownAt: string): string =>
      state(onDeadline(plan, [sent('2020-11-05T10:00:00.500+08:00')], '2020-11-05', { knownAt }));
    expect(known('2020-11-05T10:00:00.499+08:00')).toBe('overdue 4');
    expect(known('2020-11-05T10:00:00.500+08:00')).toBe('late 4');
  });
});

describe('other readings of the day', () => {
  test.each([
    [
      'the day not counting itself',
      { kind: 'inclusive', inclusive: false },
      '2020-11-01T10:00:00+08:00',
      ['a'],
    ],
    [
      'the day not counting itself, the day before',
      { kind: 'inclusive', inclusive: false },
      '2020-10-31T10:00:00+08:00',
      undefined,
    ],
    ['rolled to Monday', { kind: 'roll', roll: 'holidayAndWeekend' }, '2020-11-02T10:00:00+08:00', ['a']],
    [
      'rolled to Monday, on Tuesday',
      { kind: 'roll', roll: 'holidayAndWeekend' },
      '2020-11-03T10:00:00+08:00',
      undefined,
    ],
  ] as const)('%s: who would be judged otherwise', (_, effect, submitted, units) => {
    const plan = {
      ...emptyPlan([deadline({ interpretations: ['K1'] })]),
      interpretations: new Map([['K1', interpretation('K1', effect)]]),
    };
    expect(onDeadline(plan, [sent(submitted)], '2020-11-30').flips.map((flip) => flip.units)).toEqual(
      units ? [units] : [],
    );
  });
});
