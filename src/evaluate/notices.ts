import type { CivilDate } from '../core/date.ts';
import { daysBetween } from '../core/date.ts';
import * as Q from '../core/rational.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Evidence, Observation, Waiver } from '../model/evidence.ts';
import type { Figure, Plan } from '../model/plan.ts';
import type { Registry } from '../model/registry.ts';
import type { Findings } from './finding.ts';
import { amount } from './joint.ts';
import type { Moment } from './view.ts';
import { viewAt } from './view.ts';
import type { View } from './view.ts';

/** What notices are about. */
interface Known {
  readonly plan: Plan;
  readonly registry: Registry;
}

const SOON_DAYS = 7;

/** Warnings that depend on the day of judgement: sample groups, exceptions, joint parts, figures that do not add up. */
export function noticesOf(
  known: Known,
  evidence: Evidence,
  findings: Findings,
  moment: Moment,
): Diagnostic[] {
  const view = viewAt(evidence, moment);
  return [
    ...groupNotices(known),
    ...evidence.waivers.flatMap((waiver, i) =>
      waiverNotices(waiver, evidence.waivers.slice(0, i), known, findings, moment.asOf),
    ),
    ...jointNotices(known, view),
    ...[...known.plan.figures.values()].flatMap((figure) => reconcileNotices(figure, known.plan, view)),
  ];
}

/** A deadline whose subjects are a sample list, or nobody, is judged on sand: say so. */
function groupNotices({ plan, registry }: Known): Diagnostic[] {
  return plan.deadlines.flatMap((deadline) =>
    [...registry.groups.values()].flatMap((group): Diagnostic[] => {
      const used =
        group.members.length > 0 && group.members.every((unit) => deadline.subjects.includes(unit));
      if (!used || !group.sample) return [];
      return [{ code: 'JC3101', place: group.at, args: { group: group.name, deadline: deadline.id } }];
    }),
  );
}

function waiverNotices(
  waiver: Waiver,
  earlier: readonly Waiver[],
  known: Known,
  findings: Findings,
  asOf: CivilDate,
): Diagnostic[] {
  const say = (code: Diagnostic['code'], args: Diagnostic['args']): Diagnostic => ({
    code,
    place: waiver.at,
    args,
  });
  const what =
    waiver.kind === 'exemption'
      ? waiver.target
      : (known.registry.units.get(waiver.unit)?.name ?? waiver.unit);
  const twin = earlier.find(
    (other) => sameSubject(other, waiver) && other.from <= waiver.until && waiver.from <= other.until,
  );
  const overlap = twin ? [say('JC3203', { line: twin.at.line })] : [];
  if (asOf > waiver.until)
    return [...overlap, say('JC3204', { what, kind: waiver.kind, until: waiver.until })];
  if (asOf < waiver.from) return overlap;
  if (isUnused(waiver, findings))
    return [...overlap, say(waiver.kind === 'exemption' ? 'JC3201' : 'JC3202', { target: what, unit: what })];
  const soon = daysBetween(asOf, waiver.until) <= SOON_DAYS;
  return soon ? [...overlap, say('JC3205', { what, kind: waiver.kind, until: waiver.until })] : overlap;
}

function sameSubject(a: Waiver, b: Waiver): boolean {
  if (a.kind === 'exemption') return b.kind === 'exemption' && a.target === b.target;
  return b.kind === 'extension' && a.unit === b.unit && a.deadline === b.deadline;
}

/** In force, but nothing to excuse. */
function isUnused(waiver: Waiver, findings: Findings): boolean {
  if (waiver.kind === 'exemption') {
    return findings.targets.some(
      (one) => one.target.id === waiver.target && (one.status === 'pass' || one.status === 'notApplicable'),
    );
  }
  const subject = findings.deadlines
    .find((one) => one.deadline.id === waiver.deadline)
    ?.subjects.find((one) => one.unit === waiver.unit);
  return subject?.state === 'onTime' || subject?.state === 'late';
}

/** Every figure value in force, by reporter. */
function inForce(figure: Figure, view: View): Observation[] {
  const scopes = figure.scopes.length > 0 ? figure.scopes.map((scope) => scope.id) : [undefined];
  return figure.periods.flatMap((period) =>
    scopes.flatMap((scope) =>
      figure.reporters.flatMap((unit) => view.observation(figure.id, scope, unit, period.id) ?? []),
    ),
  );
}

/** A joint part that both sides declare: whose it is, is open. Said once, at the first of the two. */
function jointNotices({ plan, registry }: Known, view: View): Diagnostic[] {
  const all = [...plan.figures.values()].flatMap((figure) => inForce(figure, view));
  return all.flatMap((seen) =>
    seen.joint.flatMap((joint): Diagnostic[] => {
      const partner = all.find(
        (other) => other.unit === joint.with && other.figure === seen.figure && other.scope === seen.scope,
      );
      const both = partner?.joint.some((other) => other.with === seen.unit) ?? false;
      if (!both || (partner && all.indexOf(partner) < all.indexOf(seen))) return [];
      const name = registry.units.get(joint.with)?.name ?? joint.with;
      return [{ code: 'JC3302', place: joint.at, args: { with: name, found: Q.exactText(joint.value) } }];
    }),
  );
}

/** Figures that are only checked against another: counties beside a city figure that already covers them. */
function reconcileNotices(figure: Figure, plan: Plan, view: View): Diagnostic[] {
  const other = figure.reconcile && plan.figures.get(figure.reconcile.with);
  if (!figure.reconcile || !other) return [];
  const [parts, whole] = [inForce(figure, view), inForce(other, view)];
  const [first] = parts;
  if (!first || whole.length === 0) return [];
  const sums = [parts, whole].map((all) => all.map(amount).reduce(Q.add, Q.ZERO));
  const [sum = Q.ZERO, total = Q.ZERO] = sums;
  const order = Q.compare(sum, total);
  if (order === 0 || (figure.reconcile.relation === 'atMost' && order < 0)) return [];
  const args = {
    figure: figure.name.zh,
    figureEn: figure.name.en,
    other: other.name.zh,
    otherEn: other.name.en,
  };
  const difference = Q.exactText(Q.sub(sum, total)).replace('-', '');
  return [
    {
      code: 'JC3303',
      place: first.at,
      args: { ...args, found: Q.exactText(sum), whole: Q.exactText(total), difference },
    },
  ];
}
