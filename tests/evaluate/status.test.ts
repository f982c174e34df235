import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision, Facts, Status } from '../../src/evaluate/status.ts';
import { decide, statuses, worst } from '../../src/evaluate/status.ts';
import { implies } from '../core/arbitrary.ts';

/** A year in progress about which nothing else is known. */
const open: Facts = {
  satisfies: 'some',
  reported: true,
  statedEmpty: false,
  owing: false,
  conflict: false,
  noBaseline: false,
  complete: false,
};

describe('SPEC 4, first match decides', () => {
  test.each<[string, Partial<Facts>, Decision]>([
    [
      '1: every value satisfies',
      { satisfies: 'all', complete: true },
      { status: 'pass', rule: 1, because: 'proved' },
    ],
    [
      '1: proved early where time is open',
      { satisfies: 'all' },
      { status: 'pass', rule: 1, because: 'proved' },
    ],
    [
      '1: a pass forgives no debt, but is a pass',
      { satisfies: 'all', owing: true },
      { status: 'pass', rule: 1, because: 'proved' },
    ],
    [
      '1: in a conflict, if every value satisfies',
      { satisfies: 'all', conflict: true },
      { status: 'pass', rule: 1, because: 'proved' },
    ],
    [
      '1: never without any reported value',
      { satisfies: 'all', reported: false },
      { status: 'pending', rule: 6, because: 'open' },
    ],
    [
      '1: nor then a pass instead of a debt',
      { satisfies: 'all', reported: false, owing: true },
      { status: 'missing', rule: 4, because: 'owed' },
    ],
    [
      '2: no value satisfies',
      { satisfies: 'none', complete: true },
      { status: 'fail', rule: 2, because: 'excluded' },
    ],
    [
      '2: at once, whoever else owes',
      { satisfies: 'none', owing: true },
      { status: 'fail', rule: 2, because: 'excluded' },
    ],
    [
      '2: in a conflict, if every value fails',
      { satisfies: 'none', conflict: true },
      { status: 'fail', rule: 2, because: 'excluded' },
    ],
    [
      '3: an empty roster that is stated',
      { satisfies: undefined, statedEmpty: true, complete: true },
      { status: 'notApplicable', rule: 3, because: 'emptyRoster' },
    ],
    [
      '3: before a debt',
      { satisfies: undefined, statedEmpty: true, owing: true },
      { status: 'notApplicable', rule: 3, because: 'emptyRoster' },
    ],
    [
      '3: a final 0/0 without the statement',
      { satisfies: undefined, complete: true },
      { status: 'indeterminate', rule: 5, because: 'zero' },
    ],
    ['4: a value owed', { owing: true }, { status: 'missing', rule: 4, because: 'owed' }],
    [
      '4: before a conflict',
      { owing: true, conflict: true },
      { status: 'missing', rule: 4, because: 'owed' },
    ],
    [
      '4: before a baseline that nobody owes',
      { owing: true, noBaseline: true },
      { status: 'missing', rule: 4, because: 'owed' },
    ],
    [
      '5: two values that conflict',
      { conflict: true },
      { status: 'indeterminate', rule: 5, because: 'conflict' },
    ],
    [
      '5: a baseline that nobody owes',
      { noBaseline: true },
      { status: 'indeterminate', rule: 5, because: 'noBaseline' },
    ],
    [
      '5: everything is in and it is still open',
      { complete: true },
      { status: 'indeterminate', rule: 5, because: 'precision' },
    ],
    ['6: otherwise', {}, { status: 'pending', rule: 6, because: 'open' }],
    ['6: with nothing reported', { reported: false }, { status: 'pending', rule: 6, because: 'open' }],
  ])('%s', (_, facts, decision) => {
    expect(decide({ ...open, ...facts })).toEqual(decision);
  });

  const flags = [true, false];
  const all: Facts[] = (['all', 'some', 'none', undefined] as const).flatMap((satisfies) =>
    flags.flatMap((reported) =>
      flags.flatMap((statedEmpty) =>
        flags.flatMap((owing) =>
          flags.flatMap((conflict) =>
            flags.flatMap((noBaseline) =>
              flags.map((complete) => ({
                satisfies,
                reported,
                statedEmpty,
                owing,
                conflict,
                noBaseline,
                complete,
              })),
            ),
          ),
        ),
      ),
    ),
  );

  test('every combination of facts has one verdict, and the rules hold of it', () => {
    expect(all).toHaveLength(4 * 64);
    for (const facts of all) {
      const { status, rule } = decide(facts);
      expect(statuses).toContain(status);
      expect(status === 'pass').toBe(facts.satisfies === 'all' && facts.reported);
      expect(status === 'fail').toBe(facts.satisfies === 'none');
      expect([rule === 1, rule === 2, rule === 3, rule === 4, rule === 6]).toEqual(
        ['pass', 'fail', 'notApplicable', 'missing', 'pending'].map((name) => name === status),
      );
      const settled = facts.owing || facts.complete || facts.conflict || facts.noBaseline;
      expect(implies(status === 'notApplicable', facts.statedEmpty)).toBe(true);
      expect(implies(status === 'pending', !settled)).toBe(true);
      expect(implies(status === 'missing', facts.owing)).toBe(true);
    }
  });
});

describe('the worst of several parts', () => {
  test.each<[Status[], Status]>([
    [['fail', 'missing', 'indeterminate', 'pending', 'pass', 'notApplicable'], 'fail'],
    [['missing', 'indeterminate', 'pending', 'pass'], 'missing'],
    [['indeterminate', 'pending', 'pass'], 'indeterminate'],
    [['pending', 'pass'], 'pending'],
    [['pass', 'notApplicable'], 'pass'],
    [['pending', 'notApplicable'], 'pending'],
    [['notApplicable', 'fail'], 'fail'],
    [['notApplicable', 'notApplicable'], 'notApplicable'],
    [['pass'], 'pass'],
  ])('of %j is %s', (parts, expected) => {
    expect(worst(parts)).toBe(expected);
  });

  const any = fc.constantFrom(...statuses);

  test('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(worst([a, b])).toBe(worst([b, a]));
        expect(worst([worst([a, b]), c])).toBe(worst([a, worst([b, c])]));
        expect(worst([worst([a, b]), c])).toBe(worst([a, b, c]));
        expect(worst([a, a])).toBe(a);
      }),
    );
  });

  test('never makes two parts that do not apply a pass', () => {
    fc.assert(
      fc.property(fc.array(any, { minLength: 1 }), (parts) => {
        expect(worst(parts) === 'notApplicable').toBe(parts.every((part) => part === 'notApplicable'));
        expect(implies(worst(parts) === 'pass', parts.includes('pass'))).toBe(true);
      }),
    );
  });
});
