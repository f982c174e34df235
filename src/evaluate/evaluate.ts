import type { Evidence, Exemption, Extension } from '../model/evidence.ts';
import type { Direction, Plan } from '../model/plan.ts';
import { judgeDeadline } from './deadline.ts';
import type { Findings, MonitoredFinding, TargetFinding } from './finding.ts';
import { historyOf } from './history.ts';
import { populationOf } from './measures/fields.ts';
import { otherReadings, readingsOf } from './readings.ts';
import type { Judging } from './sides.ts';
import { judgeTarget } from './target.ts';
import type { Moment, View } from './view.ts';
import { viewAt } from './view.ts';

/**
 * Judges everything in the plan on the evidence as it stood at a moment.
 * Pure and total: the same plan, evidence and moment give the same findings, whatever the order of the evidence.
 */
export function evaluate(
  plan: Plan,
  evidence: Evidence,
  moment: Moment,
  view: View = viewAt(evidence, moment),
): Findings {
  const judging: Judging = {
    plan,
    view,
    extensions: evidence.waivers.filter((waiver): waiver is Extension => waiver.kind === 'extension'),
    exemptions: evidence.waivers.filter((waiver): waiver is Exemption => waiver.kind === 'exemption'),
  };
  return {
    targets: plan.targets.map((target) => findTarget(target, judging)),
    deadlines: plan.deadlines.map((deadline) => judgeDeadline(deadline, { plan, view, evidence })),
    monitored: plan.directions.flatMap((direction) => monitor(direction, plan, view)),
    used: view.submissions.length,
    later: view.later,
  };
}

function findTarget(target: Plan['targets'][number], judging: Judging): TargetFinding {
  const verdict = judgeTarget(target, judging);
  const { asOf } = judging.view.moment;
  return {
    target,
    ...verdict,
    waiver: exemptionOver(verdict.status, target.id, judging),
    interpretations: readingsOf(target, judging.plan),
    readings: otherReadings(target, verdict, judging),
    history: historyOf(target, verdict, judging),
    hindsight: (populationOf(target.measure)?.publishedAt ?? asOf) > asOf,
  };
}

/** A waiver in force lies over a verdict; over a pass it has nothing to excuse, and the pass counts. */
function exemptionOver(
  status: TargetFinding['status'],
  target: string,
  judging: Judging,
): Exemption | undefined {
  if (status === 'pass' || status === 'notApplicable') return undefined;
  const { asOf } = judging.view.moment;
  return judging.exemptions.find((one) => one.target === target && one.from <= asOf && asOf <= one.until);
}

function monitor(direction: Direction, plan: Plan, view: View): MonitoredFinding[] {
  const { tracked } = direction;
  if (!tracked) return [];
  const seen = (id: string | undefined): MonitoredFinding['current'] => {
    const figure = id === undefined ? undefined : plan.figures.get(id);
    if (!figure) return [];
    return figure.reporters.flatMap(
      (unit) => view.observation(figure.id, undefined, unit, plan.period.id) ?? [],
    );
  };
  return [{ direction, current: seen(tracked.figure), previous: seen(tracked.previous) }];
}
