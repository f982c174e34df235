// What a verdict promises, on generated cases: whatever the bodies may still report, no early pass or fail is overturned.
// Each open day is carried to its end with real later reports, and jc judges again.
// More by hand: ORACLE_CASES=100000 npx vitest run tests/oracle/completion
import { beforeAll, describe, expect, test } from 'vitest';
import type { Findings } from '../../src/evaluate/finding.ts';
import type { Case } from './case.ts';
import { completed } from './complete.ts';
import { shown } from './files.ts';
import { caseOf } from './generate.ts';
import { checked, findingsOf, unexpected } from './opinions.ts';
import { randomOf } from './random.ts';

const WORKSPACES = Math.ceil(Number(process.env['ORACLE_CASES'] ?? 10_000) / 20);
const FIRST = Number(process.env['ORACLE_SEED'] ?? 1) * 1_000_000 + 500_000;
/** Fewer than usual prove nothing about how often a thing occurs. */
const FEW = WORKSPACES < 500;
const LONG = 60_000 + WORKSPACES * 60;

/** A verdict on one scope, what it became, and the case in which it did. */
interface Course {
  readonly kind: string;
  readonly before: string;
  readonly early: boolean;
  readonly after: string;
  readonly end: Case;
}

function coursesOf(seed: number): { courses: Course[]; errors: string[] } {
  const one = caseOf(seed);
  const days = findingsOf(one, checked(one)) ?? [];
  const random = randomOf(seed);
  const outcomes = days.filter(isOpen).map((findings) => {
    const end = completed(random, one, findings);
    const result = checked(end);
    const after = findingsOf(end, result)?.[0];
    return { courses: after ? between(findings, after, end) : [], errors: unexpected(end, result) };
  });
  return {
    courses: outcomes.flatMap(({ courses }) => courses),
    errors: outcomes.flatMap(({ errors }) => errors.map((error) => `seed ${seed}: ${error}`)),
  };
}

const isOpen = ({ targets }: Findings): boolean =>
  targets.some(({ scopes }) => scopes.some(({ parts }) => parts.some((part) => !part.final)));

const between = (before: Findings, after: Findings, end: Case): Course[] =>
  before.targets.flatMap(({ target: { measure }, scopes }, i) =>
    scopes.map((scope, j) => ({
      kind: measure.kind === 'ratio' ? measure.moves : measure.kind,
      before: scope.status,
      early: scope.early,
      after: after.targets[i]?.scopes[j]?.status ?? 'nothing',
      end,
    })),
  );

describe('carried to the end of the year', () => {
  const all: Course[] = [];
  const errors: string[] = [];
  const count = (matches: (one: Course) => boolean): number => all.filter(matches).length;

  beforeAll(() => {
    for (let seed = FIRST; seed < FIRST + WORKSPACES; seed++) {
      const found = coursesOf(seed);
      all.push(...found.courses);
      errors.push(...found.errors);
    }
  }, LONG);

  test('the later reports are in order', () => {
    expect(errors).toEqual([]);
  });

  test.each(['pass', 'fail'])('a %s stands', (verdict) => {
    const overturned = all.find(({ before, after }) => before === verdict && after !== verdict);
    expect(overturned && `${overturned.kind}: ${overturned.after}\n${shown(overturned.end)}`).toBeUndefined();
  });

  test('a status is never left open', () => {
    expect(count(({ after }) => after === 'pending' || after === 'missing')).toBe(0);
  });

  // It is no merit of the verdicts if the reports that follow could never overturn anything.
  test.skipIf(FEW).each(['value', 'perCapita', 'change', 'trials', 'backlog', 'roster'])(
    'what was open of %s turns either way',
    (kind) => {
      const ended = (as: string): number =>
        count((one) => one.kind === kind && ['pending', 'missing'].includes(one.before) && one.after === as);
      expect(Math.min(ended('pass'), ended('fail'))).toBeGreaterThanOrEqual(5);
    },
  );

  test.skipIf(FEW).each(['value', 'perCapita', 'change', 'trials', 'backlog', 'roster'])(
    'early verdicts on %s were put to the test',
    (kind) => {
      const early = (verdict: string): number =>
        count((one) => one.kind === kind && one.early && one.before === verdict);
      expect(Math.min(early('pass'), early('fail'))).toBeGreaterThanOrEqual(3);
    },
  );
});
