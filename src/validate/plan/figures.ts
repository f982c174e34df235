import type { Figure as FigureFile, Owed as OwedFile, Targets } from '../../generated/types.ts';
import type { Period } from '../../core/period.ts';
import type { Deadline, Figure, Owed } from '../../model/plan.ts';
import type { Path } from '../../parse/tree.ts';
import { bodiesOf, unitsAt, withSuggestion } from '../names.ts';
import type { Problems } from '../problems.ts';
import type { PlanContext } from './context.ts';
import { checkUnique, dateAt, periodAt, placeAt, unknownAt } from './context.ts';

/** Every figure of the plan, reporters expanded, what is owed resolved to days. */
export function readFigures(
  problems: Problems,
  context: PlanContext,
  deadlines: ReadonlyMap<string, Deadline>,
): Map<string, Figure> {
  const file = problems.document.plain as Targets;
  checkUnique(file.figures, ['figures'], problems);
  const read = file.figures.map((figure, i) =>
    readFigure(figure, ['figures', i], problems, context, deadlines),
  );
  const figures = new Map(read.map((figure) => [figure.id, figure]));
  file.figures.forEach((figure, i) => checkOthers(figure, ['figures', i], problems, [...figures.keys()]));
  return figures;
}

/** The figures that a figure is checked against or kept apart from must exist. */
function checkOthers(figure: FigureFile, path: Path, problems: Problems, known: readonly string[]): void {
  const others: [string | undefined, Path][] = [
    [figure.reconcile?.with, [...path, 'reconcile', 'with']],
    [figure.excludedFrom, [...path, 'excludedFrom']],
  ];
  for (const [id, at] of others)
    if (id !== undefined && !known.includes(id)) problems.at('JC1108', at, () => withSuggestion(id, known));
}

function readFigure(
  figure: FigureFile,
  path: Path,
  problems: Problems,
  context: PlanContext,
  deadlines: ReadonlyMap<string, Deadline>,
): Figure {
  const periods = periodsOf(figure, path, problems, context.period);
  checkUnique(figure.scopes ?? [], [...path, 'scopes'], problems);
  return {
    id: figure.id,
    name: { zh: figure.name, en: figure.en },
    unit: { zh: figure.unit, en: figure.unitEn ?? figure.unit },
    type: figure.type,
    moves: figure.moves,
    counts: figure.counts,
    bodies: bodiesOf(figure.reporters, context.names),
    reporters: unitsAt(figure.reporters, [...path, 'reporters'], context.names, problems),
    combine: figure.combine,
    scopes: (figure.scopes ?? []).map((scope) => ({ id: scope.id, name: { zh: scope.name, en: scope.en } })),
    periods,
    owed: (figure.owed ?? []).flatMap(
      (owed, i) => readOwed(owed, [...path, 'owed', i], problems, periods, deadlines) ?? [],
    ),
    covers: figure.covers ?? false,
    roster: dateAt(figure.roster, [...path, 'roster'], problems),
    reconcile: figure.reconcile,
    excludedFrom: figure.excludedFrom,
    interpretations: figure.interpretations ?? [],
    at: placeAt(problems.document, path),
  };
}

/** The periods a figure is reported for. They may overlap (上半年, 全年): a target reads the values of one. */
function periodsOf(figure: FigureFile, path: Path, problems: Problems, own: Period): Period[] {
  if (!figure.periods) return [own];
  return figure.periods.flatMap((_, i) => periodAt([...path, 'periods', i], problems) ?? []);
}

function readOwed(
  owed: OwedFile,
  path: Path,
  problems: Problems,
  periods: readonly Period[],
  deadlines: ReadonlyMap<string, Deadline>,
): Owed | undefined {
  const asOf = dateAt(owed.asOf, [...path, 'asOf'], problems);
  const due = readDue(owed, path, problems, deadlines);
  const period = owed.period ?? periods[0]?.id;
  const known = periods.map((one) => one.id);
  if (period === undefined) return undefined;
  if (!known.includes(period))
    return problems.at('JC2015', [...path, 'period'], { problem: 'period', found: period, known });
  if (!asOf || !due) return undefined;
  return { asOf, ...due, final: owed.final ?? false, period, interpretation: owed.interpretation };
}

/** The day by which a value is owed: named, or that of a deadline. */
function readDue(
  owed: OwedFile,
  path: Path,
  problems: Problems,
  deadlines: ReadonlyMap<string, Deadline>,
): Pick<Owed, 'by' | 'deadline'> | undefined {
  if ((owed.by === undefined) === (owed.deadline === undefined))
    return problems.at('JC2015', path, { problem: owed.by === undefined ? 'neither' : 'both' });
  if (owed.deadline === undefined) {
    const by = dateAt(owed.by, [...path, 'by'], problems);
    return by && { by, deadline: undefined };
  }
  const deadline = deadlines.get(owed.deadline);
  return deadline
    ? { by: deadline.due, deadline: deadline.id }
    : unknownAt('deadline', owed.deadline, [...deadlines.keys()], [...path, 'deadline'], problems);
}
