import { populationOf } from '../../evaluate/measures/fields.ts';
import type { LoadedPlan } from '../../loaded-plan.ts';
import type { PopulationSeries } from '../../model/plan.ts';
import type { Group, Unit } from '../../model/registry.ts';
import { unitKindWords } from '../../words/list.ts';
import { numberText } from '../fill.ts';
import type { Page } from '../text/page.ts';
import type { Entry, ListKind } from './entry.ts';
import { nameOf, namesCell, tell } from './entry.ts';

/** 单位: every body, with the names by which it may be typed. */
export const unitList: ListKind = {
  columns: [
    { head: 'code', most: 20 },
    { head: 'name', most: 20 },
    { head: 'kind', most: 11 },
    { head: 'aliases', most: 0 },
  ],
  entries: (loaded) => [...loaded.registry.units.values()].map((unit) => unitEntry(unit, loaded)),
};

function unitEntry(unit: Unit, loaded: LoadedPlan): Entry {
  const items = itemsOf(unit.id, loaded);
  return {
    items,
    bodies: [unit.id],
    json: {
      id: unit.id,
      name: unit.name,
      kind: unit.kind,
      aliases: [...unit.aliases],
      fullName: unit.fullName ?? null,
      region: unit.region ?? null,
      items,
    },
    cells: (page) => [unit.id, unit.name, kindText(unit.kind, page), namesCell(unit.aliases, page)],
  };
}

const kindText = (kind: string, page: Page): string =>
  kind in unitKindWords ? unitKindWords[kind as keyof typeof unitKindWords][page.lang] : kind;

/** The items whose brackets name a body, itself or through a group. */
function itemsOf(id: string, { plan, registry }: LoadedPlan): number[] {
  const names = (body: string): boolean =>
    body === id || (registry.groups.get(body)?.members.includes(id) ?? false);
  return [
    ...new Set([...plan.tasks.values()].filter((task) => task.bodies.some(names)).map((task) => task.item)),
  ];
}

/** Groups of bodies, whose members are data. */
export const groupList: ListKind = {
  columns: [
    { head: 'code', most: 20 },
    { head: 'name', most: 22 },
    { head: 'members', most: 4, right: true },
    { head: 'memberNames', most: 0 },
  ],
  entries: (loaded) => [...loaded.registry.groups.values()].map((group) => groupEntry(group, loaded)),
};

function groupEntry(group: Group, loaded: LoadedPlan): Entry {
  const names = group.members.map((id) => nameOf(id, loaded));
  return {
    items: itemsOf(group.id, loaded),
    bodies: [group.id],
    groups: [group.id],
    json: {
      id: group.id,
      name: group.name,
      aliases: [...group.aliases],
      members: [...group.members],
      source: { ...group.source },
    },
    cells: (page) => [
      group.id,
      group.name,
      String(names.length),
      names.length === 0 ? tell('nobody', page) : namesCell(names, page),
    ],
  };
}

/** Population series: counts of people that targets are measured by. */
export const populationList: ListKind = {
  columns: [
    { head: 'code', most: 20 },
    { head: 'people', most: 14, right: true },
    { head: 'reference', most: 10 },
    { head: 'published', most: 10 },
    { head: 'series', most: 0 },
  ],
  entries: (loaded) => [...loaded.registry.populations.values()].map((one) => populationEntry(one, loaded)),
};

function populationEntry(one: PopulationSeries, { plan }: LoadedPlan): Entry {
  const users = plan.targets.filter(({ measure }) => populationOf(measure)?.id === one.id);
  const value = String(one.value);
  return {
    items: users.map((target) => target.item),
    bodies: users.flatMap((target) => target.reporters),
    json: {
      id: one.id,
      name: { ...one.name },
      value,
      referenceDate: one.referenceDate,
      publishedAt: one.publishedAt,
      usedBy: users.map((target) => target.id),
    },
    cells: (page) => [
      one.id,
      numberText(value, page.lang),
      one.referenceDate,
      one.publishedAt,
      one.name[page.lang],
    ],
  };
}
