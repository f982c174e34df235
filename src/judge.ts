import { isError } from './check.ts';
import type { CheckResult } from './check.ts';
import { concerns, select } from './evaluate/select.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Bilingual } from './diagnostics/entry.ts';
import type { Filter, Selection } from './evaluate/select.ts';
import { closes, DEFAULT_GATE, gatingCount, gatingWarnings, isClosing } from './evaluate/gate.ts';
import type { Gate } from './evaluate/gate.ts';
import { tally } from './evaluate/tally.ts';
import type { Tally } from './evaluate/tally.ts';
import { exitCodeOf } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { diagnosticsSince } from './review/against.ts';
import type { Earlier } from './review/against.ts';
import { closesNow, keyOf, movesBetween, standingsOf } from './review/move.ts';
import type { Move, Standing } from './review/move.ts';
import type { Reviewed } from './review/review.ts';

/** Where the day of judgement came from. */
export type AsOfSource = 'file' | 'option' | 'today';

/** A change under review and where it comes from. */
export interface ReviewOf extends Reviewed {
  /** The working tree as it is checked out, the index, files that were named, or what was piped in. */
  readonly source: 'worktree' | 'index' | 'files' | 'stdin';
  /** What it is to be merged into: everything but its reports is read from there. Files are judged where they lie. */
  readonly ref: { readonly name: string; readonly id: string } | undefined;
  /** The commit at which it began. */
  readonly base: string | undefined;
}

/** What the board is compared with. */
export interface AgainstOf {
  readonly source: Earlier['source'];
  /** Errors and warnings of the selection that were not there. */
  readonly newErrors: number;
  readonly newWarnings: number;
  /** Errors and warnings that are gone. */
  readonly gone: number;
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
  /** May a diagnostic close it? Not one that was there before, where only what got worse counts. */
  readonly counts: (diagnostic: Diagnostic) => boolean;
  /** Is any of the evidence made up? */
  readonly sample: boolean;
  /** The change that is judged; undefined where the whole board is. */
  readonly review: ReviewOf | undefined;
  /** The state that the board is compared with, and what is new in its files. */
  readonly against: AgainstOf | undefined;
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
  /** Close the gate only on what got worse since. */
  readonly against?: Earlier | undefined;
}

const NOTHING: Selection = { targets: [], deadlines: [], monitored: [], units: undefined };

/** Selects, counts and decides the exit code. Pure. */
export function judge(result: CheckResult, options: JudgeOptions): Judged {
  const { review, against } = options;
  const gate = options.gate ?? DEFAULT_GATE;
  const selection = result.findings && select(result.findings, options.filter);
  const counts = tally(selection ?? NOTHING);
  const own = result.diagnostics.filter(
    (one) => concerns(one, selection ?? NOTHING) && (review?.isOwn(one) ?? true),
  );
  const errors = own.filter(isError).length;
  const warnings = own.length - errors;
  const moves = movesSince(options, selection ?? NOTHING);
  const since = against && diagnosticsSince(against.diagnostics, own);
  // Without a plan nothing is judged, whatever was before.
  const counted = new Set(since && result.loaded ? own.filter(since.isNew) : own);
  const newErrors = [...counted].filter(isError).length;
  const newWarnings = counted.size - newErrors;
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
    counts: (one) => counted.has(one),
    review,
    against: since && against && { source: against.source, newErrors, newWarnings, gone: since.gone },
    moves,
    sample: isSample(result),
    filterWords: options.filterWords,
    nothing,
    exitCode: exitCodeOf({
      configurationErrors: result.workspace.diagnostics.filter(isError).length,
      checked: nothing === undefined,
      errors: [...counted].filter((one) => isClosing(gate, one)).length,
      gating: moves
        ? moves.filter((one) => closesNow(gate, one)).length + gatingWarnings(gate, newWarnings)
        : gatingCount(gate, counts, warnings),
    }),
  };
}

/** Does a finding close the gate? Of a change only what it makes worse does, if that is asked for. */
export function isGating({ gate, moves }: Judged, standing: Standing): boolean {
  if (!moves) return closes(gate, standing.status);
  return moves.some((one) => keyOf(one) === keyOf(standing) && closesNow(gate, one));
}

/** What became of the selected verdicts; undefined where there is nothing to compare with. */
function movesSince(
  { review, against, filter }: JudgeOptions,
  after: Selection,
): readonly Move[] | undefined {
  if (against) return movesBetween(against.standings(filter, after), standingsOf(after));
  if (!review) return undefined;
  const earlier = review.before.findings ? select(review.before.findings, filter) : NOTHING;
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
