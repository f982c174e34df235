import type { Figure as FigureFile, Owed as OwedFile, Targets } from '../../generated/types.ts';
import type { Period } from '../../core/period.ts';
import { parsePeriod } from '../../core/period.ts';
import type { Deadline, Figure, Owed } from '../../model/plan.ts';
import type { Path } from '../../parse/tree.ts';
import { bodiesOf, unitsAt, withSuggestion } from '../names.ts';
import type { Problems } from '../problems.ts';
import type { PlanContext } from './context.ts';
import { checkUnique, dateAt, placeAt } from './context.ts';

/** Every figure of the plan, reporters expanded, what is owed resolved to days. */
export function readFigures(
  problems: Problems,
  context: PlanContext,
  deadlines: ReadonlyMap<string, Deadline>,
): Map<string, Figure> {
  const file = problems.document.plain as Targets;
  checkUnique(file.figures, 'figures', problems);
  const read = file.figures.map((figure, i) =>
    readFigure(figure, ['figures', i], problems, context, deadlines),
  );
  file.figures.forEach((figure, i) => {
    const other = figure.reconcile?.with ?? figure.excludedFrom;
    if (other !== undefined && !read.some((one) => one.id === other)) {
      problems.at(
        'JC1108',
        figure.reconcile ? ['figures', i, 'reconcile', 'with'] : ['figures', i, 'excludedFrom'],
        withSuggestion(
          other,
          read.map((one) => one.id),
        ),
      );
    }
  });
  return new Map(read.map((figure) => [figure.id, figure]));
}

function readFigure(
  figure: FigureFile,
  path: Path,
  problems: Problems,
  context: PlanContext,
  deadlines: ReadonlyMap<string, Deadline>,
): Figure {
  const periods = periodsOf(figure, path, problems, context.period);
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

function periodsOf(figure: FigureFile, path: Path, problems: Problems, own: Period): Period[] {
  if (!figure.periods) return [own];
  return figure.periods.flatMap(
    (text, i) => parsePeriod(text) ?? problems.at('JC1207', [...path, 'periods', i], { found: text }) ?? [],
  );
}

function readOwed(
  owed: OwedFile,
  path: Path,
  problems: Problems,
  periods: readonly Period[],
  deadlines: ReadonlyMap<string, Deadline>,
): Owed | undefined {
  const asOf = dateAt(owed.asOf, [...path, 'asOf'], problems);
  const deadline = owed.deadline === undefined ? undefined : deadlines.get(owed.deadline);
  if (owed.deadline !== undefined && !deadline)
    problems.at('JC1111', [...path, 'deadline'], withSuggestion(owed.deadline, [...deadlines.keys()]));
  const by = dateAt(owed.by, [...path, 'by'], problems) ?? deadline?.due;
  const period = owed.period ?? periods[0]?.id;
  if (by === undefined || (owed.by !== undefined) === (owed.deadline !== undefined))
    problems.at('JC2015', path, {});
  if (!periods.some((one) => one.id === period)) problems.at('JC2015', path, {});
  if (!asOf || by === undefined || period === undefined) return undefined;
  return {
    asOf,
    by,
    deadline: deadline?.id,
    final: owed.final ?? false,
    period,
    interpretation: owed.interpretation,
  };
}
