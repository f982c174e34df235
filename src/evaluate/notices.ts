import type { CivilDate } from '../core/date.ts';
import { daysBetween } from '../core/date.ts';
import * as I from '../core/interval.ts';
import * as Q from '../core/rational.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Evidence, Observation, Submission, Waiver } from '../model/evidence.ts';
import type { Figure, Plan, Target } from '../model/plan.ts';
import type { Registry } from '../model/registry.ts';
import type { Findings } from './finding.ts';
import { amount } from './joint.ts';
import { shareOf } from './measures/fields.ts';
import { countedOf } from './measures/ratio.ts';
import { shrunken } from './shrinking.ts';
import type { Moment } from './view.ts';
import { viewAt } from './view.ts';
import type { View } from './view.ts';
import { inForce, reconciled, scopesOf } from './reconcile.ts';

/** What notices are about. */
interface Known {
  readonly plan: Plan;
  readonly registry: Registry;
}

const SOON_DAYS = 7;

/** Warnings that depend on the day of judgement or on the plan as a whole; none of them makes anything invalid. */
export function noticesOf(
  known: Known,
  evidence: Evidence,
  findings: Findings,
  moment: Moment,
  view: View = viewAt(evidence, moment),
): Diagnostic[] {
  const figures = [...known.plan.figures.values()];
  return [
    ...groupNotices(known),
    ...evidence.waivers.flatMap((waiver, i) =>
      waiverNotices(waiver, evidence.waivers.slice(0, i), known, findings, moment.asOf),
    ),
    ...shrinkingNotices(known.plan, view),
    ...figuresWithJoint(known.plan, view).flatMap((figure) => jointNotices(figure, known, view)),
    ...figures.flatMap((figure) => reconcileNotices(figure, known.plan, view)),
    ...known.plan.targets.flatMap((target) => percentageNotices(target, view)),
  ];
}

/** A deadline whose subjects are a sample list is judged on sand; a group without members leaves nobody to judge: say so. */
function groupNotices({ plan, registry }: Known): Diagnostic[] {
  const of = (bodies: readonly string[], kind: 'deadline' | 'figure', id: string): Diagnostic[] =>
    bodies.flatMap((body): Diagnostic[] => {
      const group = registry.groups.get(body);
      if (!group) return [];
      const args = { group: group.name, kind, id };
      if (group.members.length === 0) return [{ code: 'JC3102', place: group.at, args }];
      return group.sample && kind === 'deadline'
        ? [{ code: 'JC3101', place: group.at, args: { group: group.name, deadline: id } }]
        : [];
    });
  return [
    ...plan.deadlines.flatMap((deadline) => of(deadline.bodies, 'deadline', deadline.id)),
    ...[...plan.figures.values()].flatMap((figure) => of(figure.bodies, 'figure', figure.id)),
  ];
}

/** A cumulative value that a later revision made smaller, with the reason it gives. A 补报 never gets here. */
function shrinkingNotices(plan: Plan, view: View): Diagnostic[] {
  const byRevision = new Map(view.submissions.map((one) => [revisionKey(one, one.revision), one]));
  return view.submissions.flatMap((one) => {
    const before = byRevision.get(revisionKey(one, one.revision - 1));
    if (!before || !one.revises) return [];
    const { kind: revisionKind, reason } = one.revises;
    return shrunken(before, one, plan).map(({ figure, earlier, seen }): Diagnostic => {
      const names = { figure: figure.name.zh, figureEn: figure.name.en };
      const numbers = {
        before: earlier.text,
        found: seen.text,
        difference: Q.exactText(Q.sub(amount(earlier), amount(seen))),
      };
      return { code: 'JC3301', place: seen.at, args: { ...names, ...numbers, revisionKind, reason } };
    });
  });
}

const revisionKey = (one: Submission, revision: number): string => `${one.unit} ${one.period.id} ${revision}`;

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

/** Few figures have joint parts: the others need no look at each of their reporters. */
function figuresWithJoint({ figures }: Plan, view: View): Figure[] {
  const ids = new Set<string>();
  for (const { observations } of view.submissions)
    for (const { figure, joint } of observations) if (joint.length > 0) ids.add(figure);
  return [...figures.values()].filter(({ id }) => ids.has(id));
}

/** A joint part that both sides declare: whose it is, is open. Said once, at the first of the two. */
function jointNotices(figure: Figure, known: Known, view: View): Diagnostic[] {
  return figure.periods.flatMap((period) =>
    scopesOf(figure).flatMap((scope) => declaredTwice(inForce(figure, period.id, scope, view), known)),
  );
}

function declaredTwice(all: readonly Observation[], { registry }: Known): Diagnostic[] {
  const before = new Map<string, ReadonlySet<string>>();
  const found: Diagnostic[] = [];
  for (const seen of all.filter((one) => one.joint.length > 0).toReversed()) {
    // The partners that stand behind this one in the order of reporters.
    for (const joint of seen.joint.filter((one) => before.get(one.with)?.has(seen.unit))) {
      const name = registry.units.get(joint.with)?.name ?? joint.with;
      found.push({
        code: 'JC3302',
        place: joint.at,
        args: { with: name, found: Q.exactText(joint.value) },
      });
    }
    before.set(seen.unit, new Set(seen.joint.map((joint) => joint.with)));
  }
  return found;
}

/** Figures that are only checked against another: counties beside a city figure that already covers them. */
function reconcileNotices(figure: Figure, plan: Plan, view: View): Diagnostic[] {
  const other = figure.reconcile && plan.figures.get(figure.reconcile.with);
  if (!other) return [];
  return figure.periods.flatMap((period): Diagnostic[] => {
    const found = reconciled(figure, period.id, plan, view);
    const [first] = found?.seen ?? [];
    if (!found || !first || found.outcome !== 'contradicts') return [];
    const names = {
      figure: figure.name.zh,
      figureEn: figure.name.en,
      other: other.name.zh,
      otherEn: other.name.en,
    };
    const numbers = {
      found: Q.exactText(found.sum),
      whole: Q.exactText(found.whole),
      difference: Q.exactText(found.difference),
    };
    return [{ code: 'JC3303', place: first.at, args: { ...names, ...numbers } }];
  });
}

/** Counts and a rounded percentage that say different things: the counts are used, which nobody would see. */
function percentageNotices(target: Target, view: View): Diagnostic[] {
  const share = shareOf(target.measure);
  if (share?.percentage === undefined) return [];
  const { percentage, denominator, numerator } = share;
  const above = countedOf(share);
  const scopes = target.scopes.length > 0 ? target.scopes.map((scope) => scope.id) : [undefined];
  return scopes.flatMap((scope) =>
    target.reporters.flatMap((unit): Diagnostic[] => {
      const see = (id: string): Observation | undefined =>
        view.observation(id, scope, unit, target.period.id) ??
        view.observation(id, undefined, unit, target.period.id);
      const [part, whole, stated] = [see(above), see(denominator), see(percentage)];
      if (!part || !whole || !stated || amount(whole).n === 0n) return [];
      const of = Q.div(amount(part), amount(whole));
      const counted = numerator === undefined ? Q.sub(Q.ONE, of) : of;
      if (I.intersect(stated.stated, I.point(counted))) return [];
      const args = { counted: `${Q.fixed(Q.mul(counted, Q.rational(100n)), 4)}%`, found: stated.text };
      return [{ code: 'JC3305', place: stated.at, args }];
    }),
  );
}
