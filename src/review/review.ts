import { check } from '../check.ts';
import type { CheckOptions, CheckResult } from '../check.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/order.ts';
import type { SourceEntry } from '../parse/source-file.ts';
import type { Validators } from '../validate/kind.ts';
import type { Change } from './change.ts';
import { touchedBy } from './change.ts';
import { dateDiagnostics } from './dates.ts';
import type { Brought } from './dates.ts';
import { changeDiagnostics } from './diagnostics.ts';

/** A change and the two states it stands between. */
export interface ReviewInput {
  readonly change: Change;
  /** The workspace without the change. */
  readonly before: readonly SourceEntry[];
  /** The workspace with the reports of the change; everything else is as without it. */
  readonly after: readonly SourceEntry[];
  /** The name of the reference, for the words of a notice. */
  readonly ref: string;
  /** The commits that brought the reports, where their dates are to be compared. */
  readonly brought?: ReadonlyMap<string, Brought> | undefined;
}

/** What a change would make of the workspace. */
export interface Reviewed {
  readonly change: Change;
  readonly before: CheckResult;
  /** With the change, and with what is wrong about the change itself. */
  readonly after: CheckResult;
  /** Is a diagnostic the change's own: in a file that it touches, or there only because of it? */
  readonly isOwn: (diagnostic: Diagnostic) => boolean;
}

/** Judges a change: both states on the same day. Pure. */
export function review(input: ReviewInput, options: CheckOptions, validators: Validators): Reviewed {
  const before = check(input.before, options, validators);
  const after = check(input.after, options, validators);
  const about = [
    ...changeDiagnostics(input.change, before, input.ref),
    ...(input.brought ? dateDiagnostics(after, input.brought) : []),
  ];
  const isOwn = ownIn(input.change, before, after);
  return {
    change: input.change,
    before,
    after: { ...after, diagnostics: sortDiagnostics([...after.diagnostics, ...about]) },
    isOwn: (one) => about.includes(one) || isOwn(one),
  };
}

/** Errors of the plan are nobody's fault here, but without a plan nothing can be said of a change. */
function ownIn(change: Change, before: CheckResult, after: CheckResult): (one: Diagnostic) => boolean {
  const touched = touchedBy(change.files);
  const known = new Set(before.diagnostics.map(placed));
  const isJudged = after.loaded !== undefined;
  return (one) =>
    touched.has(one.place.path) ||
    !known.has(placed(one)) ||
    (!isJudged && !one.place.path.startsWith('reports/'));
}

const placed = ({ code, place }: Diagnostic): string => `${code} ${place.path}:${place.line}:${place.column}`;
