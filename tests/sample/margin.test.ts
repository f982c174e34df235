import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { parseDate } from '../../src/core/date.ts';
import type { CivilDate } from '../../src/core/date.ts';
import * as I from '../../src/core/interval.ts';
import * as Q from '../../src/core/rational.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { ScopeFinding, TargetFinding } from '../../src/evaluate/finding.ts';
import { amount } from '../../src/evaluate/joint.ts';
import { seenAs } from '../../src/evaluate/part.ts';
import * as validators from '../../src/generated/validators.js';
import { readWorkspace } from '../../src/load/folder.ts';
import type { Evidence, Observation } from '../../src/model/evidence.ts';
import { DEFAULT_LIMITS } from '../../src/parse/limits.ts';

const date = (text: string): CivilDate =>
  parseDate(text) ??
  (() => {
    throw new Error(text);
  })();
const entries = readWorkspace('data', DEFAULT_LIMITS);

/** The same evidence with one number written anew. */
function withValue(evidence: Evidence, seen: Observation, value: Q.Rational): Evidence {
  const change = (one: Observation): Observation =>
    one === seen ? seenAs(one, { stated: I.point(value), text: Q.exactText(value) }) : one;
  return {
    ...evidence,
    submissions: evidence.submissions.map((one) => ({ ...one, observations: one.observations.map(change) })),
  };
}

/** The figure that counts towards the target, and which way more of it goes. */
function lever(
  finding: TargetFinding,
  scope: ScopeFinding,
): { seen: Observation; sign: 1n | -1n } | undefined {
  const { measure } = finding.target;
  const id = measure.kind === 'ratio' ? (measure.failures ?? measure.numerator) : measure.figure;
  const seen = scope.parts
    .flatMap((part) => part.observations)
    .filter((one) => one.figure === id)
    .toSorted((a, b) => Q.compare(amount(b), amount(a)))[0];
  return seen && { seen, sign: measure.kind === 'ratio' && measure.failures !== undefined ? -1n : 1n };
}

describe.each(['2020-11-30', '2021-02-01'])('margins on %s, proved by judging again', (on) => {
  const asOf = date(on);
  const { loaded, evidence, findings } = check(entries, { asOf }, validators);
  if (!loaded || !evidence || !findings) throw new Error('the sample does not load');
  const decided = findings.targets.filter((one) => one.status === 'pass' || one.status === 'fail');

  test('there is something to prove', () => {
    expect(decided.length).toBeGreaterThan(8);
  });

  test.each(decided.map((one) => [one.target.id, one] as const))(
    '%s: just enough is met, one less is not',
    (id, finding) => {
      for (const scope of finding.scopes) {
        const { required, numerator } = scope.progress;
        const moved = lever(finding, scope);
        const figure = moved && loaded.plan.figures.get(moved.seen.figure);
        if (!required || !numerator || !moved || figure?.type !== 'count') continue;
        const judgeWith = (count: bigint): string => {
          const value = Q.add(
            amount(moved.seen),
            Q.mul(Q.sub(Q.rational(count), numerator), Q.rational(moved.sign)),
          );
          const again = evaluate(loaded.plan, withValue(evidence, moved.seen, value), { asOf });
          const target = again.targets.find((one) => one.target.id === id);
          return target?.scopes.find((one) => one.scope?.id === scope.scope?.id)?.decision.because ?? '';
        };
        const limit = Q.floor(required.count);
        const worse = required.isUpper ? limit + 1n : limit - 1n;
        // Joint parts may be counted twice: that many more are needed before the sum is proved.
        const spare = Q.floor(scope.progress.joint);
        const met = [judgeWith(limit + spare), judgeWith(worse + spare)];
        // Trials that go on can still fail: reaching the limit proves nothing yet, missing it is final.
        const expected =
          scope.early && finding.status === 'fail'
            ? ['open', 'excluded']
            : ['proved', met[1] === 'proved' ? 'another' : met[1]];
        expect(met).toEqual(expected);
      }
    },
  );
});
