// One damaged workspace through jc, and what was wrong with it.
import { isDeepStrictEqual } from 'node:util';
import { check, isError } from '../../src/check.ts';
import type { CheckOptions, CheckResult } from '../../src/check.ts';
import * as validators from '../../src/generated/validators.js';
import type { SourceFile } from '../../src/parse/source-file.ts';
import type { Case } from '../oracle/case.ts';
import type { Opinion } from '../oracle/opinions.ts';
import { opinionOf, optionsAt } from '../oracle/opinions.ts';
import { randomOf } from '../oracle/random.ts';
import { misplaced, unclean } from './guards.ts';
import type { Printed } from './outputs.ts';
import { everyOutput, oneOutput } from './outputs.ts';
import { reread } from './reread.ts';
import type { Damaged, Valid } from './workspaces.ts';
import { checkedOf, damagedOf, isPassing, isRegister } from './workspaces.ts';

/** What jc made of a damaged workspace. */
export interface Fuzzed {
  readonly seed: number;
  readonly damaged: Damaged;
  readonly result: CheckResult | undefined;
  readonly faults: readonly string[];
  readonly milliseconds: number;
  /** Where jc says pass: what the oracle is asked, and what jc said. */
  readonly passing: Passing | undefined;
}

export interface Passing {
  readonly asked: Case;
  readonly own: Opinion;
}

/** Case `seed` of a workspace: through everything that jc prints, or through one output in turn. */
export async function fuzzed(valid: Valid, seed: number, isWhole: boolean): Promise<Fuzzed> {
  const random = randomOf(seed);
  const damaged = damagedOf(random, valid);
  const moment = random.pick(valid.moments);
  const base = { seed, damaged };
  try {
    const { result, printed, milliseconds } = await timed(async () => {
      const checked = checkedOf(valid, damaged, optionsAt(moment));
      return { result: checked, printed: await printedOf(checked, seed, isWhole) };
    });
    const faults = [
      ...misplaced(result, damaged.files),
      ...printed.flatMap((text) => unclean(text) ?? []),
      ...(isWhole ? apart(result, damaged, optionsAt(moment)) : []),
    ];
    const passing = passingOf({ ...valid.one, moments: [moment] }, damaged.files, result);
    return { ...base, result, faults, milliseconds, passing };
  } catch (error) {
    const faults = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
    return { ...base, result: undefined, faults, milliseconds: 0, passing: undefined };
  }
}

/** More milliseconds than a case may take. */
export const HANG = 2000;

/** A case and how long it took. Its processor time is dear to ask for, so that is asked only where the clock is suspicious. */
async function timed<T extends object>(
  run: () => Promise<T>,
): Promise<T & { readonly milliseconds: number }> {
  const before = performance.now();
  const done = await run();
  const milliseconds = performance.now() - before;
  if (milliseconds < HANG) return { ...done, milliseconds };
  const usage = process.cpuUsage();
  return { ...(await run()), milliseconds: process.cpuUsage(usage).user / 1000 };
}

function printedOf(result: CheckResult, seed: number, isWhole: boolean): Promise<Printed[]> {
  const lang = seed % 2 === 0 ? 'zh' : 'en';
  return isWhole ? everyOutput(result, [lang]) : oneOutput(result, lang, Math.floor(seed / 2));
}

/** What was read once for many cases must be what reading everything gives; verdicts follow from it. */
function apart(result: CheckResult, { files }: Damaged, options: CheckOptions): string[] {
  const parts = ({ loaded, evidence, diagnostics, inputs }: CheckResult): object => ({
    loaded,
    evidence,
    diagnostics,
    inputs,
  });
  return isDeepStrictEqual(parts(result), parts(check(files, options, validators)))
    ? []
    : ['another result when everything is read anew'];
}

function passingOf(one: Case, files: readonly SourceFile[], result: CheckResult): Passing | undefined {
  const { findings } = result;
  return findings?.targets.some(isPassing) && areWhole(result)
    ? { asked: reread(one, files, result), own: opinionOf(findings) }
    : undefined;
}

/** Of a damaged register not every entry counts; which do is not what the oracle is asked about. */
const areWhole = ({ diagnostics }: CheckResult): boolean =>
  !diagnostics.some((found) => isError(found) && isRegister(found.place.path));
