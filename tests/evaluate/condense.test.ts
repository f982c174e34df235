// Sides that are added into one decide as all of them do, and an earlier revision is judged as if it were the only one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { condense } from '../../src/evaluate/condense.ts';
import { historyOf } from '../../src/evaluate/history.ts';
import { sidesOf } from '../../src/evaluate/sides.ts';
import type { Judging } from '../../src/evaluate/sides.ts';
import { judgeTarget } from '../../src/evaluate/target.ts';
import { viewAt } from '../../src/evaluate/view.ts';
import { contextOf, weigh } from '../../src/evaluate/weigh.ts';
import type { Submission } from '../../src/model/evidence.ts';
import type { Measure, Plan, Target } from '../../src/model/plan.ts';
import { against, change, day, final, owed, plan, report, requirement, value } from './build.ts';
import type { Word } from './build.ts';
import { byKind } from './kinds.ts';

const units = ['a', 'b', 'c', 'd', 'e', 'f'];
const few = fc.integer({ min: 0, max: 4 });

const measures = Object.values(byKind).flat();

/** What one reporter sends: some of the figures, each in one of the ways that matter. */
const said = fc.record(
  {
    part: few,
    more: few,
    base: few,
    isFinal: fc.boolean(),
    roster: fc.constantFrom(undefined, '2019-12-31', '2019-06-30'),
    empty: fc.boolean(),
    odd: fc.constantFrom('joint', 'share', 'none', 'none', 'none', 'none', 'none', 'none'),
  },
  { requiredKeys: ['isFinal', 'roster', 'empty', 'odd'] },
);
type Said = typeof said extends fc.Arbitrary<infer T> ? T : never;

function words(one: Said, measure: Measure): Record<string, Word> {
  const { part, more, base, empty, odd } = one;
  const roster = one.roster === undefined ? {} : { roster: one.roster };
  const joint = odd === 'joint' && part !== undefined && part > 0 ? { joint: { a: 1, b: 1 } } : {};
  if (measure.kind !== 'ratio')
    return {
      ...(part === undefined ? {} : { x: { is: part, ...joint } }),
      ...(base === undefined ? {} : { base }),
    };
  if (odd === 'share') return { share: `${(part ?? 1) * 20}%` };
  const above = measure.numerator === undefined ? 'failures' : 'n';
  return {
    ...(part === undefined ? {} : { [above]: part }),
    ...(more === undefined ? {} : { d: { is: (part ?? 0) + more, ...roster, empty } }),
  };
}

const send = (unit: string, one: Said, measure: Measure, revision = 1): Submission =>
  one.isFinal
    ? final(unit, words(one, measure), { revision })
    : report(unit, words(one, measure), { revision });

const cases = fc.record({
  measure: fc.constantFrom(...measures),
  comparator: fc.constantFrom('atLeast', 'atMost', 'equals', 'moreThan' as const),
  threshold: fc.constantFrom('0', '1/3', '1/2', '1', '5', '9'),
  moves: fc.constantFrom('cumulative', 'level' as const),
  combine: fc.constantFrom('sum', 'sum', 'sum', 'max', 'agree' as const),
  asOf: fc.constantFrom('2020-11-30', '2021-02-01'),
  said: fc.array(fc.option(fc.array(said, { minLength: 1, maxLength: 3 })), { minLength: 6, maxLength: 6 }),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

function planOf(one: Case): { plan: Plan; target: Target } {
  const made = plan(one.measure, requirement(one.comparator, one.threshold), {
    figures: {
      reporters: units,
      combine: one.combine,
      moves: one.moves,
      roster: day('2019-12-31'),
      owed: [owed()],
    },
  });
  const [target] = made.targets;
  if (!target) throw new Error('no target');
  return { plan: made, target };
}

function judgingOf(made: Plan, submissions: readonly Submission[], asOf: string): Judging {
  const evidence = { submissions, refused: [], receipts: [], waivers: [] };
  return { plan: made, view: viewAt(evidence, { asOf: day(asOf) }), extensions: [], exemptions: [] };
}

const sentIn = (one: Case): Submission[] =>
  one.said.flatMap((all, i) =>
    (all ?? []).map((each, at) => send(units[i] ?? '', each, one.measure, at + 1)),
  );

describe('condense', () => {
  test('decides what all sides decide, for every measure, in any order', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { plan: made, target } = planOf(one);
        const sides = sidesOf(target, undefined, judgingOf(made, sentIn(one), one.asOf));
        const all = weigh(target, sides, contextOf(target, made));
        const fewer = weigh(target, condense(target, sides.toReversed()), contextOf(target, made));
        expect(fewer.decision).toEqual(all.decision);
        expect(fewer.complete).toBe(all.complete);
        expect(fewer.combined.values).toEqual(all.combined.values);
      }),
      { numRuns: 1_000 },
    );
  });

  test('adds up: a hundred that are alike are one side, a joint part or a percentage keeps all apart', () => {
    const reporters = Array.from({ length: 100 }, (_, i) => `u${i}`);
    const made = plan(value, requirement('atLeast', '1'), { figures: { reporters } });
    const target = made.targets[0] as Target;
    const numbers = reporters.map((unit, i) => report(unit, { x: i }));
    const sides = sidesOf(target, undefined, judgingOf(made, numbers, '2020-11-30'));
    const [only, ...others] = condense(target, sides);
    expect(others).toEqual([]);
    expect(only?.part.seen('x')?.stated.low?.at.n).toBe(4950n);
    const joint = [...numbers.slice(1), report('u0', { x: { is: 3, joint: { u1: 1 } } })];
    expect(condense(target, sidesOf(target, undefined, judgingOf(made, joint, '2020-11-30')))).toHaveLength(
      100,
    );
  });
});

describe('history', () => {
  test('each revision has the verdict that it would give if it were the last of its unit', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { plan: made, target } = planOf(one);
        const all = sentIn(one);
        const judging = judgingOf(made, all, one.asOf);
        for (const { submission, status } of historyOf(
          target,
          judgeTarget(target, judging),
          judging,
        ).entries()) {
          const { unit, revision } = submission;
          const until = all.filter((each) => each.unit !== unit || each.revision <= revision);
          expect(status).toBe(judgeTarget(target, judgingOf(made, until, one.asOf)).status);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

test('a joint part that only an earlier revision had is looked for among all bodies', () => {
  const made = plan(change('reduction', against('20')), requirement('atLeast', '1/3'), {
    figures: { reporters: units, combine: 'sum', moves: 'cumulative', owed: [owed()] },
  });
  const target = made.targets[0] as Target;
  const others = [final('a', { x: 3 }), final('b', { x: 4 }), report('e', { x: 4 })];
  const first = report('f', { x: { is: 4, joint: { a: 1, b: 1 } } });
  const judging = judgingOf(made, [...others, first, report('f', {}, { revision: 2 })], '2021-02-01');
  const history = historyOf(target, judgeTarget(target, judging), judging);
  expect(history.entries().find((one) => one.submission === first)?.status).toBe('missing');
});
