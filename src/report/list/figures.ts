import { readsOf } from '../../evaluate/measures/fields.ts';
import type { LoadedPlan } from '../../loaded-plan.ts';
import type { Figure, Owed, Quoted } from '../../model/plan.ts';
import type { Json } from '../json/exact.ts';
import type { Entry, ListKind } from './entry.ts';
import { nameOf, namesCell, tell } from './entry.ts';
import { scopeJson } from './targets.ts';

/** 数据项: every number that a report may hold. */
export const figureList: ListKind = {
  columns: [
    { head: 'code', most: 30 },
    { head: 'by', most: 20 },
    { head: 'figure', most: 0 },
  ],
  entries: (loaded) => [...loaded.plan.figures.values()].map((figure) => figureEntry(figure, loaded)),
};

function figureEntry(figure: Figure, loaded: LoadedPlan): Entry {
  const users = usersOf(figure, loaded);
  return {
    items: users.map((user) => user.item),
    bodies: figure.bodies,
    groups: figure.bodies,
    json: figureJson(figure, users),
    cells: (page) => [
      figure.id,
      namesCell(
        figure.bodies.map((id) => nameOf(id, loaded)),
        page,
      ),
      tell('measured', page, { name: figure.name, unit: figure.unit }),
    ],
  };
}

/** What a figure is for: targets, directions and other readings, in the order of the plan; else what it is set against. */
function usersOf(figure: Figure, loaded: LoadedPlan): Quoted[] {
  const own = readersOf(figure.id, loaded);
  const other = figure.reconcile?.with ?? figure.excludedFrom;
  return own.length > 0 || other === undefined ? own : readersOf(other, loaded);
}

function readersOf(id: string, { plan }: LoadedPlan): Quoted[] {
  const reads = (effect: { kind: string; figures?: ReadonlyMap<string, string> } | undefined): boolean =>
    [...(effect?.figures?.values() ?? [])].includes(id);
  return [
    ...plan.targets.filter((target) => readsOf(target.measure).includes(id)),
    ...plan.directions.filter(({ tracked }) => tracked?.figure === id || tracked?.previous === id),
    ...[...plan.interpretations.values()].filter((one) =>
      one.alternatives.some(({ effect }) => effect?.kind === 'figures' && reads(effect)),
    ),
  ];
}

const figureJson = (figure: Figure, users: readonly Quoted[]): Readonly<Record<string, Json>> => ({
  id: figure.id,
  item: users[0]?.item ?? null,
  quote: users[0]?.quote ?? null,
  name: { ...figure.name },
  counts: figure.counts ?? null,
  unit: figure.unit.zh,
  unitEn: figure.unit.en,
  type: figure.type,
  moves: figure.moves,
  combine: figure.combine,
  reporters: [...figure.reporters],
  scopes: figure.scopes.map(scopeJson),
  periods: figure.periods.map((period) => period.id),
  owed: figure.owed.map(owedJson),
  roster: figure.roster ?? null,
  usedBy: users.map((user) => user.id),
  interpretations: [...figure.interpretations],
});

const owedJson = (owed: Owed): Json => ({
  asOf: owed.asOf,
  by: owed.by,
  deadline: owed.deadline ?? null,
  final: owed.final,
  period: owed.period,
  interpretation: owed.interpretation ?? null,
});
