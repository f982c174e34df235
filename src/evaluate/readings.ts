import type {
  Deadline,
  Effect,
  Figure,
  Measure,
  Plan,
  PopulationSeries,
  RatioMeasure,
  Target,
} from '../model/plan.ts';
import type { OtherReading } from './finding.ts';
import { basisOf, figuresOf } from './measures/fields.ts';
import { figureOf } from './sides.ts';
import type { Judging } from './sides.ts';
import { asksTheSame } from './same-question.ts';
import { judgeTarget } from './target.ts';
import type { Verdict } from './target.ts';

/** Ids of the readings a target's verdict rests on: its own, its figures', and those of the days by which they are owed. */
export function readingsOf(target: Target, plan: Plan): string[] {
  const figures = figuresOf(target.measure).map((id) => figureOf(plan, id));
  const owed = figures.flatMap((figure) => figure.owed);
  const all = [
    ...target.interpretations,
    ...figures.flatMap((figure) => figure.interpretations),
    ...owed.flatMap((one) => one.interpretation ?? []),
    ...owed.flatMap((one) => daysOf(one.deadline, plan)),
  ];
  return [...new Set(all)].toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}

/** Readings of a deadline that move its day, and with it the day on which a value is owed. */
function daysOf(id: string | undefined, plan: Plan): string[] {
  const deadline = plan.deadlines.find((one) => one.id === id);
  const moves = (reading: string): boolean =>
    plan.interpretations
      .get(reading)
      ?.alternatives.some((other) => other.effect?.kind === 'inclusive' || other.effect?.kind === 'roll') ??
    false;
  return deadline?.interpretations.filter(moves) ?? [];
}

/** Every other reading of what the target's verdict rests on, computed where it is data. */
export function otherReadings(target: Target, verdict: Verdict, judging: Judging): OtherReading[] {
  return readingsOf(target, judging.plan).flatMap((id) => {
    const reading = judging.plan.interpretations.get(id);
    return (reading?.alternatives ?? []).map((other) => ({
      interpretation: id,
      alternative: other.id,
      result: other.effect && resultUnder(target, id, other.effect, verdict, judging),
    }));
  });
}

function resultUnder(
  target: Target,
  id: string,
  effect: Effect,
  own: Verdict,
  judging: Judging,
): OtherReading['result'] {
  const plan = underReading(judging.plan, id, effect);
  const changed = plan.targets.find((one) => one.id === target.id) ?? target;
  const same = changed === target && asksTheSame(target, judging.plan, plan);
  const verdict = same ? own : judgeTarget(changed, { ...judging, plan });
  // Other figures that nobody has reported compute nothing.
  if (effect.kind === 'figures' && !verdict.scopes.some((scope) => scope.parts.some((part) => part.reported)))
    return undefined;
  return { status: verdict.status, progress: verdict.weakest.progress, target: changed };
}

/** Plans under other readings, by plan and effect: many targets ask for the same. */
const plans = new WeakMap<Plan, Map<Effect, Plan>>();

/** The plan as another reading of one interpretation has it. */
export function underReading(plan: Plan, id: string, effect: Effect): Plan {
  const known = plans.get(plan) ?? new Map<Effect, Plan>();
  plans.set(plan, known);
  const changed = known.get(effect) ?? changePlan(plan, id, effect);
  known.set(effect, changed);
  return changed;
}

function changePlan(plan: Plan, id: string, effect: Effect): Plan {
  const rests = (on: { readonly interpretations: readonly string[] }): boolean =>
    on.interpretations.includes(id);
  return {
    ...plan,
    targets: plan.targets.map((target) =>
      rests(target) || figuresOf(target.measure).some((figure) => rests(figureOf(plan, figure)))
        ? changeTarget(target, effect, plan)
        : target,
    ),
    deadlines: plan.deadlines.map((deadline) =>
      rests(deadline) ? changeDeadline(deadline, effect) : deadline,
    ),
    figures: effect.kind === 'owedBy' ? changeOwed(plan, id, effect.by) : plan.figures,
  };
}

function changeTarget(target: Target, effect: Effect, plan: Plan): Target {
  if (effect.kind === 'population')
    return { ...target, measure: replacePopulation(target.measure, effect.population) };
  if (effect.kind === 'joint') return { ...target, deductJoint: true };
  if (effect.kind === 'exact') return { ...target, exactPercentages: true };
  if (effect.kind !== 'figures') return target;
  const measure = replaceFigures(target.measure, effect.figures);
  return { ...target, measure, ...basisOf(measure, (id) => figureOf(plan, id)) };
}

function replacePopulation(measure: Measure, population: PopulationSeries): Measure {
  switch (measure.kind) {
    case 'perCapita':
      return { ...measure, population };
    case 'value':
    case 'ratio':
    case 'change':
      return measure;
  }
}

function replaceFigures(measure: Measure, by: ReadonlyMap<string, string>): Measure {
  const other = (id: string): string => by.get(id) ?? id;
  switch (measure.kind) {
    case 'value':
    case 'perCapita':
      return { ...measure, figure: other(measure.figure) };
    case 'ratio':
      return {
        ...measure,
        percentage: otherShare(measure, by),
        denominator: other(measure.denominator),
        numerator: measure.numerator === undefined ? undefined : other(measure.numerator),
        failures: measure.failures === undefined ? undefined : other(measure.failures),
      };
    case 'change': {
      const { figure, baseline } = measure;
      const before = baseline.kind === 'figure' ? { ...baseline, figure: other(baseline.figure) } : baseline;
      return { ...measure, figure: other(figure), baseline: before };
    }
  }
}

/** The percentage that stands for other counts; the one of the counts replaced says nothing about them. */
function otherShare(measure: RatioMeasure, by: ReadonlyMap<string, string>): string | undefined {
  const { percentage } = measure;
  const same = ![measure.numerator, measure.failures, measure.denominator].some((id) => by.has(id ?? ''));
  return percentage === undefined || same ? percentage : by.get(percentage);
}

function changeDeadline(deadline: Deadline, effect: Effect): Deadline {
  if (effect.kind === 'inclusive') return { ...deadline, inclusive: effect.inclusive };
  return effect.kind === 'roll' ? { ...deadline, roll: effect.roll } : deadline;
}

function changeOwed(plan: Plan, id: string, by: Figure['owed'][number]['by']): ReadonlyMap<string, Figure> {
  const change = (figure: Figure): Figure => ({
    ...figure,
    owed: figure.owed.map((owed) => (owed.interpretation === id ? { ...owed, by } : owed)),
  });
  return new Map([...plan.figures].map(([key, figure]) => [key, change(figure)]));
}

/** A reading chosen instead of the one in force. */
export interface ChosenReading {
  readonly interpretation: string;
  readonly alternative: string;
}

/** The plan under chosen readings, one after the other; `unknown` are those that name nothing that can be computed. */
export function underReadings(
  plan: Plan,
  chosen: readonly ChosenReading[],
): { readonly plan: Plan; readonly unknown: readonly ChosenReading[] } {
  const unknown: ChosenReading[] = [];
  const changed = chosen.reduce((before, one) => {
    const effect = plan.interpretations
      .get(one.interpretation)
      ?.alternatives.find((other) => other.id === one.alternative)?.effect;
    if (effect) return withChosen(underReading(before, one.interpretation, effect), one);
    unknown.push(one);
    return before;
  }, plan);
  return { plan: changed, unknown };
}

/** The chosen reading stands as the one in force on every page, said to be chosen; it is no alternative to itself. */
function withChosen(plan: Plan, chosen: ChosenReading): Plan {
  const one = plan.interpretations.get(chosen.interpretation);
  const other = one?.alternatives.find((each) => each.id === chosen.alternative);
  if (!one || !other) return plan;
  const reading = {
    zh: `${other.reading.zh}（换用，不是现行口径；现行：${one.reading.zh}）`,
    en: `${other.reading.en} (chosen instead of the one in force: ${one.reading.en})`,
  };
  const changed = { ...one, reading, alternatives: one.alternatives.filter((each) => each !== other) };
  return { ...plan, interpretations: new Map(plan.interpretations).set(one.id, changed) };
}
