// One damaged report at a time through the loader alone, where a million takes minutes: bytes to outcome, and the outcome
// to text and back. By hand: FUZZ_REPORTS=1000000 FUZZ_SEED=2 npx vitest run tests/fuzz/reports
import { describe, expect, test } from 'vitest';
import { isUnderReports, open } from '../../src/check.ts';
import { isError } from '../../src/diagnostics/severity.ts';
import { decodeOutcomes, encodeOutcomes } from '../../src/evidence/codec.ts';
import type { Outcome } from '../../src/evidence/outcome.ts';
import * as validators from '../../src/generated/validators.js';
import { sourceFile } from '../../src/load/source-file.ts';
import { isRead } from '../../src/parse/source-file.ts';
import type { SourceFile } from '../../src/parse/source-file.ts';
import { randomOf } from '../oracle/random.ts';
import { entries } from '../sample/data.ts';
import { misplaced } from './guards.ts';
import { mutated } from './mutate.ts';

const CASES = Number(process.env['FUZZ_REPORTS'] ?? 5_000);
const FIRST = Number(process.env['FUZZ_SEED'] ?? 1) * 100_000_000;
/** Milliseconds of processor time that one report may take. */
const HANG = 2_000;

const opened = open(
  entries.filter((entry) => !isUnderReports(entry)),
  [],
  validators,
);
const reports = entries.filter(isUnderReports).filter(isRead);

function faultsOf(file: SourceFile, outcome: Outcome): string[] {
  const { reading } = opened;
  const errors = outcome.diagnostics.filter(isError);
  const again = reading && decodeOutcomes(encodeOutcomes([outcome]), reading.rules)?.[0];
  return [
    ...misplaced({ diagnostics: errors } as never, [file]),
    ...(outcome.report && errors.length > 0 ? ['accepted with an error'] : []),
    ...(!outcome.report && errors.length === 0 ? ['refused without an error'] : []),
    ...(JSON.stringify(again, exact) === JSON.stringify(outcome, exact)
      ? []
      : ['another outcome after text']),
  ];
}

const exact = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}n` : value);

/** What was wrong with damaged report `seed`, and whether it was accepted all the same. */
function fuzzed(seed: number): { faults: string[]; accepted: boolean } {
  const random = randomOf(seed);
  const report = random.pick(reports);
  const file = sourceFile(report.path, mutated(random, new TextDecoder().decode(report.bytes)));
  const before = process.cpuUsage();
  try {
    const outcome = opened.outcomeOf(file);
    const { user } = process.cpuUsage(before);
    const faults = faultsOf(file, outcome);
    return {
      faults: user > HANG * 1_000 ? [...faults, 'hangs'] : faults,
      accepted: outcome.report !== undefined,
    };
  } catch (error) {
    return { faults: [`throws: ${String(error)}`], accepted: false };
  }
}

describe(`${CASES} damaged reports`, () => {
  test(
    'no exception, no hang, every error at its place, and nothing lost by way of text',
    () => {
      let accepted = 0;
      const wrong: string[] = [];
      for (let seed = FIRST; seed < FIRST + CASES && wrong.length < 10; seed += 1) {
        const found = fuzzed(seed);
        if (found.accepted) accepted += 1;
        for (const fault of found.faults) wrong.push(`${seed}: ${fault}`);
      }
      expect(wrong).toEqual([]);
      // Damage that leaves a report readable is where a wrong number could slip in: it has to occur, and so has refusal.
      expect(accepted / CASES).toBeGreaterThan(0.02);
      expect(accepted / CASES).toBeLessThan(0.9);
    },
    60_000 + CASES * 5,
  );
});
