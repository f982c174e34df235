import * as Q from '../core/rational.ts';
import type { Rational } from '../core/rational.ts';
import type { Observation } from '../model/evidence.ts';
import type { Figure, Plan } from '../model/plan.ts';
import { amount } from './joint.ts';
import type { View } from './view.ts';

/** A figure that is only checked against another, never added: both sums, and whether they can both be right. */
export interface Reconciled {
  readonly seen: readonly Observation[];
  readonly sum: Rational;
  readonly whole: Rational;
  readonly difference: Rational;
  /** `open` where the other side is not all in yet: there is nothing to compare with. */
  readonly outcome: 'consistent' | 'contradicts' | 'open';
}

/** What every reporter of a figure has given for a period and scope, in the order of the reporters. */
export function inForce(
  figure: Figure,
  period: string,
  scope: string | undefined,
  view: View,
): Observation[] {
  return figure.reporters.flatMap((unit) => view.observation(figure.id, scope, unit, period) ?? []);
}

/** The scopes a figure is reported by; one without a name where it has none. */
export const scopesOf = (figure: Figure): (string | undefined)[] =>
  figure.scopes.length > 0 ? figure.scopes.map((scope) => scope.id) : [undefined];

/** Counties beside a city figure that already covers them: the one place where the two are compared. */
export function reconciled(figure: Figure, period: string, plan: Plan, view: View): Reconciled | undefined {
  const other = figure.reconcile && plan.figures.get(figure.reconcile.with);
  if (!figure.reconcile || !other) return undefined;
  const [parts, against] = [sideOf(figure, period, view), sideOf(other, period, view)];
  const order = Q.compare(parts.sum, against.sum);
  const outcome = outcomeOf(figure.reconcile.relation, order, parts.complete, against.complete);
  const difference = Q.sub(Q.max(parts.sum, against.sum), Q.min(parts.sum, against.sum));
  return { seen: parts.seen, sum: parts.sum, whole: against.sum, difference, outcome };
}

/** What is still to come can lift a whole that is too small, and parts that are too few; nothing makes parts fewer. */
function outcomeOf(
  relation: 'atMost' | 'equal',
  order: -1 | 0 | 1,
  partsComplete: boolean,
  wholeComplete: boolean,
): Reconciled['outcome'] {
  if (order > 0) return wholeComplete ? 'contradicts' : 'open';
  if (relation === 'atMost') return 'consistent';
  if (!partsComplete || !wholeComplete) return 'open';
  return order === 0 ? 'consistent' : 'contradicts';
}

function sideOf(
  figure: Figure,
  period: string,
  view: View,
): { seen: Observation[]; sum: Rational; complete: boolean } {
  const byScope = scopesOf(figure).map((scope) => inForce(figure, period, scope, view));
  const seen = byScope.flat();
  const complete = byScope.every((all) => all.length === figure.reporters.length);
  return { seen, sum: seen.map(amount).reduce(Q.add, Q.ZERO), complete };
}
