// What a verdict promises: no admissible completion of the evidence changes it. Figures are made up together with
// one way the year may end, judged early and judged when all is in, and the end is worked out by fraction.js.
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/evaluate/status.ts';
import type { Submission } from '../../src/model/evidence.ts';
import type {
  ChangeMeasure,
  Combine,
  Measure,
  Plan,
  RatioMeasure,
  Requirement,
} from '../../src/model/plan.ts';
import { implies } from '../core/arbitrary.ts';
import type { Word } from './build.ts';
import {
  LAST,
  MID,
  OVER,
  against,
  change,
  day,
  final,
  perThousand,
  plan,
  ratio,
  report,
  requirement,
  status,
  value,
} from './build.ts';

const units = ['a', 'b', 'c', 'd'];
const small = fc.integer({ min: 0, max: 6 });
const stage = fc.constantFrom('silent', 'open', 'open', 'final' as const);

const limits = ['0', '1/6', '1/2', '2/3', '5/6', '99%', '1'];
const comparator = fc.constantFrom('atLeast', 'atMost', 'moreThan', 'lessThan', 'equals', 'between' as const);

/** A requirement with the question it asks of a number, written out with fraction.js. */
interface Asked {
  readonly require: Requirement;
  readonly satisfied: (x: Fraction) => boolean;
}

const askedOf = (texts: readonly string[]): fc.Arbitrary<Asked> =>
  fc
    .tuple(comparator, fc.constantFrom(...texts), fc.constantFrom(...texts))
    .map(([kind, one, two]): Asked => {
      const [low, high] = fraction(one).compare(fraction(two)) <= 0 ? [one, two] : [two, one];
      const satisfied = (x: Fraction): boolean => {
        const order = x.compare(fraction(low));
        return {
          atLeast: order >= 0,
          atMost: order <= 0,
          moreThan: order > 0,
          lessThan: order < 0,
          equals: order === 0,
          between: order >= 0 && x.compare(fraction(high)) <= 0,
        }[kind];
      };
      return { require: requirement(kind, low, kind === 'between' ? high : undefined), satisfied };
    });

const fraction = (text: string): Fraction =>
  text.endsWith('%') ? new Fraction(text.slice(0, -1)).div(100) : new Fraction(text);

/** A made-up case: the plan, what is in by November, and all of it once the year is over. */
interface Case {
  readonly plan: Plan;
  readonly early: readonly Submission[];
  readonly full: readonly Submission[];
  /** What the measure comes to in the end, by direct arithmetic; one number, several where parts may count twice. */
  readonly ends: readonly Fraction[];
  readonly satisfied: (x: Fraction) => boolean;
  /** Are all final values exact counts? */
  readonly exact: boolean;
}

/** Counts of one reporter: now, and at the end. */
interface Course {
  readonly stage: 'silent' | 'open' | 'final';
  readonly n: readonly [number, number];
  readonly d: readonly [number, number];
  readonly share: boolean;
  readonly places: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const atEnd = (one: Course): Course => ({
  ...one,
  stage: 'final',
  n: [one.n[1], one.n[1]],
  d: [one.d[1], one.d[1]],
});

/** How n of d may run to its end under each movement. */
const course = (moves: RatioMeasure['moves'], frozen: boolean, shares: boolean): fc.Arbitrary<Course> =>
  fc
    .record({
      stage,
      d0: small,
      dd: small,
      n0: fc.nat(),
      dn: fc.nat(),
      share: shares ? fc.boolean() : fc.constant(false),
      places: fc.integer({ min: 0, max: 2 }),
    })
    .map(({ stage: at, d0, dd, n0, dn, share, places }): Course => {
      const grown = at === 'final' || (frozen && at !== 'silent') ? 0 : dd;
      const first = n0 % (d0 + 1);
      const room = moves === 'trials' ? grown : d0 - first + grown;
      const more = at === 'final' ? 0 : dn % (room + 1);
      return { stage: at, n: [first, first + more], d: [d0, d0 + grown], share, places };
    });

function percentage(n: number, d: number, places: number): string {
  const scaled = new Fraction(n, d).mul(100 * 10 ** places).round();
  return `${(scaled.valueOf() / 10 ** places).toFixed(places)}%`;
}

/** What a reporter hands in for a ratio: both counts, or the rounded share alone. */
function ratioReport(unit: string, one: Course, frozen: boolean): Submission[] {
  if (one.stage === 'silent') return [];
  const build = one.stage === 'final' ? final : report;
  // The year is not over in November: what is final then says so by its own date.
  const words = one.stage === 'final' ? { asOf: '2020-10-31', submitted: '2020-11-01T10:00:00+08:00' } : {};
  const roster = frozen ? { roster: '2019-12-31' } : {};
  if (one.share && one.d[0] > 0)
    return [build(unit, { share: { is: percentage(one.n[0], one.d[0], one.places), ...roster } }, words)];
  return [build(unit, { n: one.n[0], d: { is: one.d[0], ...roster } }, words)];
}

const ratioCase = (combine: Combine, shares: boolean): fc.Arbitrary<Case> =>
  fc
    .record({
      moves: fc.constantFrom('trials', 'backlog', 'roster' as const),
      frozen: fc.boolean(),
      asked: askedOf(limits),
      size: fc.integer({ min: 1, max: 4 }),
    })
    .chain(({ moves, frozen, asked, size }) =>
      fc
        .array(course(moves, moves === 'roster' && frozen, shares), { minLength: size, maxLength: size })
        .map((all): Case => {
          const isFrozen = moves === 'roster' && frozen;
          const target = plan(ratio(moves), asked.require, {
            figures: { reporters: units.slice(0, size), combine, roster: day('2019-12-31') },
          });
          const reports = (courses: readonly Course[]): Submission[] =>
            courses.flatMap((one, i) => ratioReport(units[i] ?? '', one, isFrozen));
          const done = all.map(atEnd);
          const rates = done.flatMap((one) => (one.d[0] > 0 ? [new Fraction(one.n[0], one.d[0])] : []));
          const pooled =
            sum(done.map((one) => one.d[0])) > 0
              ? [new Fraction(sum(done.map((one) => one.n[0])), sum(done.map((one) => one.d[0])))]
              : [];
          return {
            plan: target,
            early: reports(all),
            full: reports(done),
            ends:
              combine === 'sum'
                ? pooled
                : combine === 'max'
                  ? rates.toSorted((a, b) => b.compare(a)).slice(0, 1)
                  : rates,
            satisfied: asked.satisfied,
            exact:
              done.every((one) => !one.share || one.d[0] === 0) &&
              combine !== 'agree' &&
              !(combine === 'max' && rates.length === 0),
          };
        }),
    );

/** One or more numbers that run by themselves: counts that grow, or levels that go anywhere. */
interface Run {
  readonly stage: 'silent' | 'open' | 'final';
  readonly x: readonly [number, number];
}

const run = (moves: 'cumulative' | 'level'): fc.Arbitrary<Run> =>
  fc.record({ stage, from: small, to: small }).map(({ stage: at, from, to }): Run => {
    const end = at === 'final' ? from : moves === 'cumulative' ? from + to : to;
    return { stage: at, x: [from, end] };
  });

const valueCase = (combine: Combine): fc.Arbitrary<Case> =>
  fc
    .record({
      moves: fc.constantFrom('cumulative', 'level' as const),
      perHead: fc.boolean(),
      asked: askedOf(['0', '1', '3', '4', '6', '10', '7/2']),
      size: fc.integer({ min: 1, max: 4 }),
    })
    .chain(({ moves, perHead, asked, size }) =>
      fc
        .tuple(
          fc.array(run(moves), { minLength: size, maxLength: size }),
          // Joint parts of the first two: now, and what is added.
          fc.tuple(small, small, fc.boolean()),
        )
        .map(([all, [now, more, both]]): Case => {
          const measure = perHead ? perThousand(2000n) : value;
          const factor = perHead ? new Fraction(1, 2) : new Fraction(1);
          const target = plan(measure, asked.require, {
            figures: { reporters: units.slice(0, size), combine, moves },
          });
          const done = all.map((one): Run => ({ stage: 'final', x: [one.x[1], one.x[1]] }));
          const [a, b] = all;
          const withJoint = combine === 'sum' && moves === 'cumulative' && a !== undefined && b !== undefined;
          const grown = a && b ? a.x[1] - a.x[0] + b.x[1] - b.x[0] : 0;
          const first = a && b ? Math.min(now, a.x[0], b.x[0]) : 0;
          const last =
            a && b && a.stage !== 'final' ? Math.min(first + Math.min(more, grown), a.x[1], b.x[1]) : first;
          const joint = (i: number, count: number): Record<string, number> =>
            withJoint && count > 0 && (i === 0 || (i === 1 && both)) ? { [units[1 - i] ?? '']: count } : {};
          const reports = (runs: readonly Run[], count: number): Submission[] =>
            runs.flatMap((one, i) => {
              if (one.stage === 'silent') return [];
              const words = { asOf: '2020-10-31', submitted: '2020-11-01T10:00:00+08:00' };
              const said: Word = { is: one.x[0], joint: joint(i, count) };
              return [
                one.stage === 'final'
                  ? final(units[i] ?? '', { x: said }, words)
                  : report(units[i] ?? '', { x: said }, words),
              ];
            });
          const xs = done.map((one) => one.x[0]);
          const totals =
            combine === 'sum'
              ? [sum(xs), ...(withJoint ? [sum(xs) - last] : [])]
              : combine === 'max'
                ? [Math.max(...xs)]
                : xs;
          return {
            plan: target,
            early: reports(all, first),
            full: reports(done, last),
            ends: totals.map((total) => new Fraction(total).mul(factor)),
            satisfied: asked.satisfied,
            exact: combine !== 'agree' && (!withJoint || last === 0),
          };
        }),
    );

const changeCase: fc.Arbitrary<Case> = fc
  .record({
    as: fc.constantFrom('reduction', 'increase', 'difference' as const),
    moves: fc.constantFrom('cumulative', 'level' as const),
    known: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    asked: askedOf(['-1', '0', '1/3', '1/2', '1', '2']),
    size: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ as, moves, known, asked, size }) =>
    fc.array(fc.tuple(run(moves), small), { minLength: size, maxLength: size }).map((all): Case => {
      const measure: Measure = change(
        as,
        known === undefined ? { kind: 'figure', figure: 'base' } : against(String(known)),
      );
      const target = plan(measure, asked.require, { figures: { reporters: units.slice(0, size), moves } });
      const done = all.map(([one, base]): [Run, number] => [
        { stage: 'final', x: [one.x[1], one.x[1]] },
        base,
      ]);
      const words = { asOf: '2020-10-31', submitted: '2020-11-01T10:00:00+08:00' };
      const reports = (runs: readonly [Run, number][]): Submission[] =>
        runs.flatMap(([one, base], i) => {
          if (one.stage === 'silent') return [];
          // The baseline lies in the past: it is final whenever it is told.
          const said: Record<string, Word> = {
            x: { is: one.x[0], final: one.stage === 'final' },
            ...(known === undefined ? { base: { is: base, final: true } } : {}),
          };
          return [report(units[i] ?? '', said, words)];
        });
      const x = new Fraction(sum(done.map(([one]) => one.x[0])));
      const base = new Fraction(known ?? sum(all.map(([, one]) => one)));
      return {
        plan: target,
        early: reports(all),
        full: reports(done),
        ends: changed(as, x, base),
        satisfied: asked.satisfied,
        exact: true,
      };
    }),
  );

function changed(as: ChangeMeasure['as'], x: Fraction, base: Fraction): Fraction[] {
  if (as === 'difference') return [x.sub(base)];
  if (base.compare(0) === 0) return [];
  return [as === 'reduction' ? new Fraction(1).sub(x.div(base)) : x.div(base).sub(1)];
}

const cases: readonly (readonly [string, fc.Arbitrary<Case>])[] = [
  ['a sum of counts', valueCase('sum')],
  ['a greatest count', valueCase('max')],
  ['a count that several tell', valueCase('agree')],
  ['a ratio of counts', ratioCase('sum', false)],
  ['a ratio of counts and rounded percentages', ratioCase('sum', true)],
  ['the greatest of several ratios', ratioCase('max', false)],
  ['a ratio that several tell', ratioCase('agree', true)],
  ['a change against a baseline', changeCase],
];

/** A case that prints as what was asked and said. */
function withWords(one: Case): Case {
  const { require, combine, measure } = one.plan.targets[0] ?? expect.unreachable('no target');
  const said = (all: readonly Submission[]): string[] =>
    all.map((report) =>
      report.observations
        .map(
          (seen) =>
            `${seen.unit} ${seen.figure} ${seen.text}${seen.final ? ' final' : ''}${seen.roster ?? ''}`,
        )
        .join(', '),
    );
  const moves = measure.kind === 'ratio' ? measure.moves : measure.kind;
  return Object.assign(one, {
    [fc.toStringMethod]: () =>
      [
        moves,
        combine,
        require.comparator,
        require.text,
        require.upperText ?? '',
        ...said(one.early),
        'THEN',
        ...said(one.full),
      ].join('; '),
  });
}

describe.each(cases)('%s', (_, raw) => {
  const anyCase = raw.map(withWords);
  const runs = { numRuns: 800 };

  test('an early pass stays one, an early fail never becomes one', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const [before, after] = [status(one.plan, one.early, MID), status(one.plan, one.full, OVER)];
        expect(implies(before === 'pass', after === 'pass')).toBe(true);
        expect(implies(before === 'fail', after !== 'pass')).toBe(true);
      }),
      runs,
    );
  });

  test('a pass means that the end satisfies, a fail that it does not, whenever it was given', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        for (const verdict of [status(one.plan, one.early, MID), status(one.plan, one.full, OVER)]) {
          const satisfied = one.ends.length > 0 && one.ends.every(one.satisfied);
          expect(implies(verdict === 'pass', satisfied)).toBe(true);
          expect(implies(verdict === 'fail', !satisfied)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('once all is in as counts, the verdict is what arithmetic says', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const [end] = one.ends;
        const expected: Status = end === undefined ? 'indeterminate' : one.satisfied(end) ? 'pass' : 'fail';
        expect(implies(one.exact, status(one.plan, one.full, OVER) === expected)).toBe(true);
      }),
      runs,
    );
  });

  test('the order of the reports never matters, nor the day while nothing is due', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const verdict = status(one.plan, one.early, MID);
        expect(status(one.plan, one.early.toReversed(), MID)).toBe(verdict);
        expect(status(one.plan, one.early, LAST)).toBe(verdict);
      }),
      runs,
    );
  });

  test('time alone turns only what is open, into a debt', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const [before, after] = [status(one.plan, one.early, LAST), status(one.plan, one.early, OVER)];
        const open = before === 'pending' || before === 'indeterminate';
        expect(implies(before !== after, open && after === 'missing')).toBe(true);
      }),
      runs,
    );
  });
});
