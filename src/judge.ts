import { isError } from './check.ts';
import type { CheckResult } from './check.ts';
import { concerns, select } from './evaluate/select.ts';
import type { Bilingual } from './diagnostics/entry.ts';
import type { Filter, Selection } from './evaluate/select.ts';
import { DEFAULT_GATE, gatingCount, isClosing } from './evaluate/gate.ts';
import type { Gate } from './evaluate/gate.ts';
import { tally } from './evaluate/tally.ts';
import type { Tally } from './evaluate/tally.ts';
import { exitCodeOf } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';

/** Where the day of judgement came from. */
export type AsOfSource = 'file' | 'option' | 'today';

/** A check reduced to a selection: counts made once, and the exit code that follows. Every output is made from this. */
export interface Judged {
  readonly result: CheckResult;
  readonly asOfSource: AsOfSource;
  /** Undefined where the plan or registry has errors: nothing was judged. */
  readonly selection: Selection | undefined;
  readonly tally: Tally;
  /** Errors that count for the selection, and errors in other units' files. */
  readonly errors: number;
  readonly otherErrors: number;
  /** Warnings that count for the selection. */
  readonly warnings: number;
  /** What closes the gate. */
  readonly gate: Gate;
  /** Is any of the evidence made up? */
  readonly sample: boolean;
  /** The filter as it was typed, for the head of the page. */
  readonly filterWords: readonly (string | Bilingual)[];
  /** Why there was nothing to check. */
  readonly nothing: 'noReports' | 'noneSelected' | undefined;
  readonly exitCode: ExitCode;
}

/** What to select and how to treat an empty folder. */
export interface JudgeOptions {
  readonly filter: Filter;
  readonly filterWords: readonly (string | Bilingual)[];
  readonly allowEmpty: boolean;
  readonly asOfSource: AsOfSource;
  /** What closes the gate; the default of SPEC 7 where it is left out. */
  readonly gate?: Gate | undefined;
}

const NOTHING: Selection = { targets: [], deadlines: [], monitored: [], units: undefined };

/** Selects, counts and decides the exit code. Pure. */
export function judge(result: CheckResult, options: JudgeOptions): Judged {
  const selection = result.findings && select(result.findings, options.filter);
  const counts = tally(selection ?? NOTHING);
  const gate = options.gate ?? DEFAULT_GATE;
  const own = result.diagnostics.filter((one) => concerns(one, selection ?? NOTHING));
  const errors = own.filter(isError).length;
  const warnings = own.length - errors;
  const nothing = nothingIn(result, selection, options);
  return {
    result,
    asOfSource: options.asOfSource,
    selection,
    tally: counts,
    errors,
    otherErrors: result.diagnostics.filter(isError).length - errors,
    warnings,
    gate,
    sample: isSample(result),
    filterWords: options.filterWords,
    nothing,
    exitCode: exitCodeOf({
      configurationErrors: result.workspace.diagnostics.filter(isError).length,
      checked: nothing === undefined,
      errors: own.filter((one) => isClosing(gate, one)).length,
      gating: gatingCount(gate, counts, warnings),
    }),
  };
}

function nothingIn(
  result: CheckResult,
  selection: Selection | undefined,
  options: JudgeOptions,
): Judged['nothing'] {
  if (selection && selection.targets.length === 0 && selection.deadlines.length === 0) return 'noneSelected';
  return result.reports === 0 && !options.allowEmpty ? 'noReports' : undefined;
}

/** One made-up report, or a made-up list of who must report, makes the whole a sample. */
function isSample({ evidence, loaded }: CheckResult): boolean {
  const reports = evidence?.submissions.some((one) => one.sample) ?? false;
  return (
    reports ||
    [...(loaded?.registry.groups.values() ?? [])].some((group) => group.sample && group.members.length > 0)
  );
}
