import * as Q from '../../core/rational.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';
import type { SubjectFinding, TargetFinding } from '../../evaluate/finding.ts';
import { figuresOf, shareOf } from '../../evaluate/measures/fields.ts';
import type { Observation } from '../../model/evidence.ts';
import type { Deadline, Measure } from '../../model/plan.ts';

/**
 * The line a verdict rests on: the deciding number of the part that is shown. Where somebody owes, the debtor's own
 * line, if there is one: pointing at what another body reported would accuse the wrong one. Else the target's entry.
 */
export function placeOfTarget(finding: TargetFinding): Place {
  const { target, weakest } = finding;
  const debtors = new Set(weakest.owing.filter((one) => one.overdue).map((one) => one.unit));
  const all = seenIn(finding, [weakest]);
  const seen = finding.status === 'missing' ? all.filter((one) => debtors.has(one.unit)) : all;
  const figure = decidingFigures(target.measure).find((id) => seen.some((one) => one.figure === id));
  const candidates = seen.filter((one) => one.figure === figure);
  const deciding = weakest.progress.required?.isUpper ? greatest(candidates) : candidates[0];
  return deciding?.at ?? target.at;
}

/** Every line a target's verdict rests on, but the one already named; then its entry in the plan. */
export function relatedPlaces(finding: TargetFinding, named: Place): Place[] {
  const places = [...seenIn(finding, finding.scopes).map((one) => one.at), finding.target.at];
  return places.filter((one) => !isSame(one, named));
}

const isSame = (a: Place, b: Place): boolean =>
  a.path === b.path && a.line === b.line && a.column === b.column;

/** The line of the register that decides about a subject; without one, the deadline's entry. */
export function placeOfSubject({ documents, state }: SubjectFinding, deadline: Deadline): Place {
  const deciding = documents.filter((one) => one.timing.state === state && one.receipt);
  const other = documents.filter((one) => state !== 'partial' && state !== 'overdue' && one.receipt);
  return [...deciding, ...other][0]?.receipt?.at ?? deadline.at;
}

const seenIn = ({ target }: TargetFinding, scopes: TargetFinding['scopes']): Observation[] => {
  const figures = new Set(decidingFigures(target.measure));
  return scopes.flatMap((scope) =>
    scope.parts.flatMap((part) => part.observations.filter((one) => figures.has(one.figure))),
  );
};

/** The figures of a measure, the one that people look at first. */
function decidingFigures(measure: Measure): string[] {
  const share = shareOf(measure);
  if (!share) return figuresOf(measure);
  const { failures, numerator, percentage, denominator } = share;
  return [failures, numerator, percentage, denominator].filter((id) => id !== undefined);
}

/** The observation of the greatest number: of many bodies that say zero, the one that does not. */
function greatest(seen: readonly Observation[]): Observation | undefined {
  const least = (one: Observation): Q.Rational => one.stated.low?.at ?? Q.ZERO;
  return seen.toSorted((a, b) => Q.compare(least(b), least(a)))[0];
}
