import { isError } from './check.ts';
import type { CheckResult } from './check.ts';
import { concerns, select } from './evaluate/select.ts';
import type { Bilingual } from './diagnostics/entry.ts';
import type { Filter, Selection } from './evaluate/select.ts';
import { closes, DEFAULT_GATE, gatingCount, gatingWarnings, isClosing } from './evaluate/gate.ts';
import type { Gate } from './evaluate/gate.ts';
import { tally } from './evaluate/tally.ts';
import type { Tally } from './evaluate/tally.ts';
import { exitCodeOf } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { closesNow, keyOf, movesBetween, standingsOf } from './review/move.ts';
import type { Move, Standing } from './review/move.ts';
import type { Reviewed } from './review/review.ts';

/** Where the day of judgement came from. */
export type AsOfSource = 'file' | 'option' | 'today';

/** A change under review and where it comes from. */
export interface ReviewOf extends Reviewed {
  /** The working tree as it is checked out, or the index. */
  readonly source: 'worktree' | 'index';
  /** What it is to be merged into: everything but its reports is read from there. */
  readonly ref: { readonly name: string; readonly id: string };
  /** The commit at which it began. */
  readonly base: string;
}

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
  /** The change that is judged; undefined where the whole board is. */
  readonly review: ReviewOf | undefined;
  /** What became of verdicts since the state that is compared with; undefined where none is. */
  readonly moves: readonly Move[] | undefined;
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
  /** Judge this change, not the whole board. */
  readonly review?: ReviewOf | undefined;
}

const NOTHING: Selection = { targets: [], deadlines: [], monitored: [], units: undefined };

/** Selects, counts and decides the exit code. Pure. */
export function judge(result: CheckResult, options: JudgeOptions): Judged {
  const { review } = options;
  const gate = options.gate ?? DEFAULT_GATE;
  const selection = result.findings && select(result.findings, options.filter);
  const counts = tally(selection ?? NOTHING);
  const own = result.diagnostics.filter(
    (one) => concerns(one, selection ?? NOTHING) && (review?.isOwn(one) ?? true),
  );
  const errors = own.filter(isError).length;
  const warnings = own.length - errors;
  const moves = review && movesSince(review.before, selection ?? NOTHING, options.filter);
  const nothing = review ? undefined : nothingIn(result, selection, options);
  return {
    result: review ? { ...result, diagnostics: own } : result,
    asOfSource: options.asOfSource,
    selection,
    tally: counts,
    errors,
    otherErrors: result.diagnostics.filter(isError).length - errors,
    warnings,
    gate,
    review,
    moves,
    sample: isSample(result),
    filterWords: options.filterWords,
    nothing,
    exitCode: exitCodeOf({
      configurationErrors: result.workspace.diagnostics.filter(isError).length,
      checked: nothing === undefined,
      errors: own.filter((one) => isClosing(gate, one)).length,
      gating: moves
        ? moves.filter((one) => closesNow(gate, one)).length + gatingWarnings(gate, warnings)
        : gatingCount(gate, counts, warnings),
    }),
  };
}

/** Does a finding close the gate? Of a change only what it makes worse does, if that is asked for. */
export function isGating({ gate, moves }: Judged, standing: Standing): boolean {
  if (!moves) return closes(gate, standing.status);
  return moves.some((one) => keyOf(one) === keyOf(standing) && closesNow(gate, one));
}

/** What became of the selected verdicts. */
function movesSince(before: CheckResult, after: Selection, filter: Filter): readonly Move[] {
  const earlier = before.findings ? select(before.findings, filter) : NOTHING;
  return movesBetween(standingsOf(earlier), standingsOf(after));
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
