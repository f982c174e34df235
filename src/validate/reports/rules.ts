import type { Period } from '../../core/period.ts';
import { baselineOf, shareOf } from '../../evaluate/measures/fields.ts';
import { countedOf } from '../../evaluate/measures/ratio.ts';
import { underReading } from '../../evaluate/readings.ts';
import type { Measure, Named, Plan } from '../../model/plan.ts';
import type { Names } from '../names.ts';

/** What reports are read against: a plan and its names, with what follows from them worked out once for all reports. */
export interface ReportRules {
  readonly plan: Plan;
  readonly names: Names;
  /** Who may report a figure. */
  readonly reporters: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every period that some figure is reported for, by id. */
  readonly periods: ReadonlyMap<string, Period>;
  /** Documents that some deadline asks for, each once. */
  readonly documents: readonly Named[];
  /** Figures about an earlier time: baselines, and last year's value of what is tracked. */
  readonly pastFigures: ReadonlySet<string>;
  /** The figures that a figure is a part of. */
  readonly wholes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Percentages that stand for a part of a whole. */
  readonly shares: ReadonlySet<string>;
}

export function rulesOf(plan: Plan, names: Names): ReportRules {
  const measures = measuresOf(plan);
  return {
    plan,
    names,
    reporters: new Map([...plan.figures.values()].map((figure) => [figure.id, new Set(figure.reporters)])),
    periods: new Map(
      [...plan.figures.values()].flatMap((figure) => figure.periods.map((period) => [period.id, period])),
    ),
    documents: documentsOf(plan),
    pastFigures: pastFiguresOf(plan, measures),
    wholes: wholesOf(measures),
    shares: new Set(measures.flatMap((measure) => shareOf(measure)?.percentage ?? [])),
  };
}

function documentsOf(plan: Plan): Named[] {
  const all = plan.deadlines.flatMap((deadline) => deadline.documents);
  return [...new Map(all.map((document) => [document.id, document])).values()];
}

/** Every measure of the plan, those of other readings too: a reading must never meet a part above its whole. */
function measuresOf(plan: Plan): Measure[] {
  const others = [...plan.interpretations.values()].flatMap((one) =>
    one.alternatives.flatMap((other) =>
      other.effect?.kind === 'figures' ? underReading(plan, one.id, other.effect).targets : [],
    ),
  );
  return [...plan.targets, ...others].map((target) => target.measure);
}

function pastFiguresOf(plan: Plan, measures: readonly Measure[]): ReadonlySet<string> {
  const baselines = measures.flatMap((measure) => {
    const baseline = baselineOf(measure);
    return baseline?.kind === 'figure' ? [baseline.figure] : [];
  });
  return new Set([
    ...baselines,
    ...plan.directions.flatMap((direction) => direction.tracked?.previous ?? []),
  ]);
}

function wholesOf(measures: readonly Measure[]): ReadonlyMap<string, ReadonlySet<string>> {
  const wholes = new Map<string, Set<string>>();
  for (const share of measures.flatMap((measure) => shareOf(measure) ?? [])) {
    const part = countedOf(share);
    const known = wholes.get(part);
    if (known) known.add(share.denominator);
    else wholes.set(part, new Set([share.denominator]));
  }
  return wholes;
}
