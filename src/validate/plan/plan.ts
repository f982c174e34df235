import type { Deadlines, Duties, Plan as PlanFile, Targets } from '../../generated/types.ts';
import type { Period } from '../../core/period.ts';
import type { Plan } from '../../model/plan.ts';
import type { Registry } from '../../model/registry.ts';
import type { Names } from '../names.ts';
import type { Problems } from '../problems.ts';
import type { Path } from '../../parse/tree.ts';
import type { PlanContext } from './context.ts';
import { dateAt, unknownAt } from './context.ts';
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
  const period = readPeriod(file, files.plan);
  if (!period) return undefined;
  const { items, tasks } = readPlanText(files.plan, source, names);
  const context: PlanContext = { tasks, names, registry, period };
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
    period,
    items,
    tasks,
    figures,
    targets: readTargets(files.targets, context, figures),
    deadlines,
    ...readDuties(files.duties, context, figures),
    interpretations: readInterpretations(files.interpretations, context, figures),
  };
  checkReadings(files, [...plan.interpretations.keys()]);
  return plan;
}

/** The period of assessment (考核期), with its first and last day. */
function readPeriod(file: PlanFile, problems: Problems): Period | undefined {
  const from = dateAt(file.period.from, ['period', 'from'], problems);
  const to = dateAt(file.period.to, ['period', 'to'], problems);
  if (!from || !to) return undefined;
  if (to < from) return problems.at('JC1401', ['period', 'to'], { from, until: to });
  return { id: file.period.id, from, to };
}

/** Whatever rests on a reading must name one that exists. */
function checkReadings(files: PlanFiles, known: readonly string[]): void {
  const { figures, targets } = files.targets.document.plain as Targets;
  const { deadlines } = files.deadlines.document.plain as Deadlines;
  const duties = files.duties.document.plain as Duties;
  checkList('targets', targets, files.targets, known);
  checkList('figures', figures, files.targets, known);
  checkList('deadlines', deadlines, files.deadlines, known);
  for (const list of ['milestones', 'prohibitions'] as const)
    checkList(list, duties[list], files.duties, known);
}

interface Resting {
  readonly interpretations?: readonly string[];
  readonly owed?: readonly { readonly interpretation?: string }[];
}

function checkList(
  list: string,
  entries: readonly Resting[],
  problems: Problems,
  known: readonly string[],
): void {
  const check = (id: string, path: Path): void => {
    if (!known.includes(id)) unknownAt('interpretation', id, known, path, problems);
  };
  entries.forEach(({ interpretations, owed }, i) => {
    interpretations?.forEach((id, j) => check(id, [list, i, 'interpretations', j]));
    owed?.forEach(({ interpretation }, j) => {
      if (interpretation !== undefined) check(interpretation, [list, i, 'owed', j, 'interpretation']);
    });
  });
}
