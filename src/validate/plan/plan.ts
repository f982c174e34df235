import type { Plan as PlanFile } from '../../generated/types.ts';
import { parseDate } from '../../core/date.ts';
import type { Plan } from '../../model/plan.ts';
import type { Registry } from '../../model/registry.ts';
import { withSuggestion } from '../names.ts';
import type { Names } from '../names.ts';
import type { Problems } from '../problems.ts';
import type { PlanContext } from './context.ts';
import { readDeadlines, readDuties, readInterpretations } from './duties.ts';
import { readFigures } from './figures.ts';
import { readTargets } from './targets.ts';
import type { SourceText } from './text.ts';
import { readPlanText } from './text.ts';

/** Shape-checked documents of the plan, with the collectors for what is wrong in them. */
export interface PlanFiles {
  readonly plan: Problems;
  readonly targets: Problems;
  readonly deadlines: Problems;
  readonly duties: Problems;
  readonly interpretations: Problems;
}

/** The plan with every reference resolved and every quote checked; problems go to the collectors. */
export function readPlan(
  files: PlanFiles,
  source: SourceText,
  registry: Registry,
  names: Names,
): Plan | undefined {
  const file = files.plan.document.plain as PlanFile;
  const period = { id: file.period.id, from: parseDate(file.period.from), to: parseDate(file.period.to) };
  if (!period.from || !period.to || period.from > period.to) {
    return files.plan.at('JC1207', ['period'], { found: `${file.period.from} – ${file.period.to}` });
  }
  const { items, tasks } = readPlanText(files.plan, source, names);
  const context: PlanContext = {
    tasks,
    names,
    registry,
    period: { id: period.id, from: period.from, to: period.to },
  };
  const deadlines = readDeadlines(files.deadlines, context);
  const figures = readFigures(
    files.targets,
    context,
    new Map(deadlines.map((deadline) => [deadline.id, deadline])),
  );
  const plan: Plan = {
    id: file.id,
    title: file.title,
    short: file.short ?? file.title,
    en: file.en,
    number: file.number,
    period: context.period,
    items,
    tasks,
    figures,
    targets: readTargets(files.targets, context, figures),
    deadlines,
    ...readDuties(files.duties, context, figures),
    interpretations: readInterpretations(files.interpretations, context, figures),
  };
  checkReadings(plan, files);
  return plan;
}

/** Whatever rests on a reading must name one that exists. */
function checkReadings(plan: Plan, files: PlanFiles): void {
  const check = (ids: readonly string[], list: string, index: number, problems: Problems): void =>
    ids.forEach((id) => {
      if (!plan.interpretations.has(id))
        problems.at(
          'JC1111',
          [list, index, 'interpretations'],
          withSuggestion(id, [...plan.interpretations.keys()]),
        );
    });
  plan.targets.forEach((target, i) => check(target.interpretations, 'targets', i, files.targets));
  plan.deadlines.forEach((deadline, i) => check(deadline.interpretations, 'deadlines', i, files.deadlines));
  [...plan.figures.values()].forEach((figure, i) =>
    check(
      [...figure.interpretations, ...figure.owed.flatMap((owed) => owed.interpretation ?? [])],
      'figures',
      i,
      files.targets,
    ),
  );
}
