// The second opinion: thousands of made-up workspaces, judged here by jc and by oracle.py, which was written from the
// specification alone and works another way. They must agree on every status, scope, waiver, state and number of days.
// More by hand: ORACLE_CASES=100000 ORACLE_SEED=7 npx vitest run tests/oracle
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Findings } from '../../src/evaluate/finding.ts';
import type { Case, CaseTarget } from './case.ts';
import { differences, shrunk, told } from './compare.ts';
import type { Disagreement } from './compare.ts';
import { expected } from './expected.ts';
import { caseOf } from './generate.ts';
import { checked, findingsOf, opinionOf, oracleMissing, oracleOn, unexpected } from './opinions.ts';
import type { Counts } from './statistics.ts';
import { statistics } from './statistics.ts';

const CASES = Number(process.env['ORACLE_CASES'] ?? 10_000);
const FIRST = Number(process.env['ORACLE_SEED'] ?? 1) * 1_000_000;
/** Judged days of one workspace: each is a case. */
const DAYS = 3;
const CORPUS = new URL('corpus/', import.meta.url);
/** Workspaces held at a time. */
const BATCH = 1000;
/** Time enough for a machine that does something else most of the time. */
const LONG = 60_000 + CASES * 100;

const missing = oracleMissing();
const because = missing === undefined ? '' : ` (skipped: ${missing})`;

interface Outcome {
  readonly cases: number;
  readonly unexpected: readonly string[];
  readonly apart: readonly Disagreement[];
  readonly counts: Counts;
}

/** Both sides at once on a batch of workspaces. */
async function outcomeOf(cases: readonly Case[]): Promise<Outcome> {
  const asked = oracleOn(cases);
  const judged = cases.map((one) => {
    const result = checked(one);
    return { one, findings: findingsOf(one, result) ?? [], unexpected: unexpected(one, result) };
  });
  const answers = await asked;
  const apart = judged.flatMap(({ one, findings }, i) =>
    findings.length > 0 ? differences(one, findings.map(opinionOf), answers[i] ?? []) : [],
  );
  return {
    cases: judged.reduce((sum, { findings }) => sum + findings.length, 0),
    unexpected: judged.flatMap(({ one, unexpected: found }) =>
      found.map((error) => `seed ${one.seed}: ${error}`),
    ),
    apart,
    counts: statistics(judged),
  };
}

const added = (all: Counts, more: Counts): Counts =>
  new Map(
    [...new Set([...all.keys(), ...more.keys()])].map((key) => [
      key,
      (all.get(key) ?? 0) + (more.get(key) ?? 0),
    ]),
  );

describe.skipIf(missing !== undefined)(`jc and the oracle${because}`, () => {
  let all: Outcome = { cases: 0, unexpected: [], apart: [], counts: new Map() };

  beforeAll(async () => {
    const workspaces = Math.ceil(CASES / DAYS);
    for (let done = 0; done < workspaces; done += BATCH) {
      const size = Math.min(BATCH, workspaces - done);
      // oxlint-disable-next-line no-await-in-loop -- else a million cases would be in memory at once
      const next = await outcomeOf(Array.from({ length: size }, (_, i) => caseOf(FIRST + done + i)));
      all = {
        cases: all.cases + next.cases,
        unexpected: [...all.unexpected, ...next.unexpected],
        apart: [...all.apart, ...next.apart],
        counts: added(all.counts, next.counts),
      };
    }
  }, LONG);

  test(`judge ${CASES} made-up cases`, () => {
    expect(all.cases).toBeGreaterThanOrEqual(CASES);
  });

  test('find no error in the files but those put there', () => {
    expect(all.unexpected).toEqual([]);
  });

  test(
    'agree on every status',
    async () => {
      const [first] = all.apart;
      expect(first && told(await shrunk(first))).toBeUndefined();
    },
    LONG,
  );

  // Agreement on nothing would be agreement too. Fewer cases than usual prove nothing about how often a thing occurs.
  test.skipIf(CASES < 10_000).each(expected)('on %s at least %i times', (key, least) => {
    expect(all.counts.get(key) ?? 0).toBeGreaterThanOrEqual(least);
  });

  test.each(readdirSync(CORPUS))('agree on %s, of which they once said different things', async (name) => {
    const one = JSON.parse(readFileSync(new URL(name, CORPUS), 'utf8')) as Case;
    const { cases, unexpected: errors, apart } = await outcomeOf([one]);
    expect([cases, errors, apart.map(told)]).toEqual([DAYS, [], []]);
  });

  test('a difference is noticed, and made small enough to read', { timeout: LONG }, async () => {
    const strict = (target: CaseTarget): CaseTarget =>
      target.require.comparator === 'atLeast'
        ? { ...target, require: { ...target.require, comparator: 'moreThan' } }
        : target;
    const asked = (one: Case): Case => ({ ...one, targets: one.targets.map(strict) });
    const cases = Array.from({ length: 60 }, (_, i) => caseOf(i));
    const answers = await oracleOn(cases.map(asked));
    const apart = cases.flatMap((one, i) => {
      const findings: readonly Findings[] = findingsOf(one, checked(one)) ?? [];
      return differences(one, findings.map(opinionOf), answers[i] ?? []);
    });
    const [first] = apart;
    const small = first && (await shrunk(first, asked)).one;
    expect([small?.targets.length, small?.reports.length, small?.receipts.length]).toEqual([1, 1, 0]);
  });
});
