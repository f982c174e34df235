// Valid workspaces with damaged files, through jc and what it prints: no exception, no hang, no error without its place,
// nothing raw in any output, and no pass that the oracle denies.
// More by hand, one process for each core: FUZZ_CASES=500000 FUZZ_SEED=3 npx vitest run tests/fuzz/fuzz
import { setImmediate } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { oracleMissing } from '../oracle/opinions.ts';
import { denied, told } from './denied.ts';
import type { Fuzzed } from './fuzzed.ts';
import { fuzzed, HANG } from './fuzzed.ts';
import { validOf } from './workspaces.ts';

const CASES = Number(process.env['FUZZ_CASES'] ?? 3000);
const FIRST = Number(process.env['FUZZ_SEED'] ?? 1) * 10_000_000;
/** Cases made from one workspace; the first of them goes through every output. Among many, each output has its turn anyway. */
const OF_ONE = CASES < 10_000 ? 30 : 100;
/** Passes that the oracle is asked about at a time. */
const AT_ONCE = 1000;
/** Time enough for a machine that does something else most of the time. */
const LONG = 120_000 + CASES * 100;
/** How many times the average one case may take, where that is more than what is no hang at all. */
const TIMES = 100;

const missing = oracleMissing();
const because = missing === undefined ? '' : ` (skipped: ${missing})`;

describe('damaged workspaces', () => {
  const broken: string[] = [];
  const passed: string[] = [];
  const times = { all: 0, most: 0 };
  const counts = { judged: 0, unread: 0, refused: 0, accepted: 0, passing: 0, compared: 0 };

  function add(one: Fuzzed): void {
    const { result, faults, passing, milliseconds } = one;
    if (faults.length > 0) broken.push(told(one, faults));
    times.all += milliseconds;
    times.most = Math.max(times.most, milliseconds);
    counts.judged += result?.findings ? 1 : 0;
    counts.unread += result && !result.findings ? 1 : 0;
    counts.refused += result?.evidence?.refused.length ? 1 : 0;
    counts.accepted += result?.evidence?.submissions.some(({ path }) => one.damaged.paths.has(path)) ? 1 : 0;
    counts.passing += passing ? 1 : 0;
  }

  async function compare(all: readonly Fuzzed[]): Promise<void> {
    if (missing !== undefined) return;
    passed.push(...(await denied(all)));
    counts.compared += all.length;
  }

  async function ofWorkspace(seed: number): Promise<Fuzzed[]> {
    const valid = validOf(seed);
    const passing: Fuzzed[] = [];
    for (let i = 0; i < Math.min(OF_ONE, FIRST + CASES - seed); i++) {
      // oxlint-disable-next-line no-await-in-loop -- one at a time, so that the time each takes is its own
      const next = await fuzzed(valid, seed + i, i === 0);
      add(next);
      if (next.passing) passing.push({ ...next, result: undefined });
    }
    return passing;
  }

  beforeAll(async () => {
    let batch: Fuzzed[] = [];
    let asked = Promise.resolve();
    for (let seed = FIRST; seed < FIRST + CASES; seed += OF_ONE) {
      // oxlint-disable-next-line no-await-in-loop -- else a million cases would be in memory at once
      batch.push(...(await ofWorkspace(seed)));
      // oxlint-disable-next-line no-await-in-loop -- the oracle, in a process of its own, has to be heard meanwhile
      await setImmediate();
      if (batch.length < AT_ONCE) continue;
      // oxlint-disable-next-line no-await-in-loop -- one batch waits, or they would pile up before a slow oracle
      await asked;
      asked = compare(batch);
      batch = [];
    }
    await asked;
    await compare(batch);
  }, LONG);

  test(`${CASES} of them: no exception, every error in its place, nothing raw in any output`, () => {
    expect(broken.slice(0, 3)).toEqual([]);
  });

  test('none takes much longer than others', () => {
    expect(times.most).toBeLessThan(Math.max(HANG, (TIMES * times.all) / CASES));
  });

  test.skipIf(missing !== undefined)(`no pass that the oracle denies${because}`, () => {
    expect(passed.slice(0, 3)).toEqual([]);
    expect(counts.compared).toBe(counts.passing);
  });

  test('enough of them are still read, refused and passed', () => {
    const share = (count: number): number => count / CASES;
    expect({
      judged: share(counts.judged) > 0.6,
      unread: share(counts.unread) > 0.05,
      refused: share(counts.refused) > 0.2,
      accepted: share(counts.accepted) > 0.1,
      passing: share(counts.passing) > 0.05,
    }).toEqual({ judged: true, unread: true, refused: true, accepted: true, passing: true });
  });
});
