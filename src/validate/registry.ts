import type { CivilDate } from '../core/date.ts';
import type { Groups, Populations, Regions, Units } from '../generated/types.ts';
import type { PopulationSeries } from '../model/plan.ts';
import type { Group, Registry, Unit } from '../model/registry.ts';
import { placeOf } from '../parse/document.ts';
import type { Path } from '../parse/tree.ts';
import { nearest, nodeAt } from '../parse/tree.ts';
import type { Names, Referent } from './names.ts';
import { namesOf, unitAt } from './names.ts';
import type { Problems } from './problems.ts';
import { dateAt } from './plan/context.ts';
import { readNumber } from './reports/number.ts';

/** Shape-checked documents of the registry, with the collectors for what is wrong in them. */
export interface RegistryFiles {
  readonly units: Problems;
  readonly groups: Problems;
  readonly regions: Problems;
  readonly populations: Problems;
}

/** The registry with every name unambiguous and every member known; problems go to the collectors. */
export function readRegistry(files: RegistryFiles): { registry: Registry; names: Names } {
  const units = readUnits(files.units);
  const groups = withMembers(readGroups(files.groups), units, files.groups);
  const names = namesOf(units, groups, (name, first, second) => clash(name, first, second, files));
  readRegions(files.regions, names);
  return { registry: { units, groups, populations: readPopulations(files.populations) }, names };
}

/** A name that stands for two is said at the second of them. */
function clash(name: string, first: Referent, second: Referent, files: RegistryFiles): void {
  const list = second.kind === 'unit' ? 'units' : 'groups';
  const problems = files[list];
  const index = entriesOf(problems, list).findIndex((one) => one.id === second.id);
  const entry = entriesOf(problems, list)[index];
  const alias = entry?.aliases?.indexOf(name) ?? -1;
  const key = (['id', 'name', 'fullName'] as const).find((one) => entry?.[one] === name);
  const path = [list, index, ...(key === undefined ? ['aliases', alias] : [key])];
  problems.at('JC2011', path, { name, first: called(first, files), second: called(second, files) });
}

/** Id and name: two that share the one differ in the other. */
function called({ kind, id }: Referent, files: RegistryFiles): string {
  const list = kind === 'unit' ? 'units' : 'groups';
  const name = entriesOf(files[list], list).find((one) => one.id === id)?.name ?? '';
  return `${id} ${name}`.trim();
}

interface NamedEntry {
  readonly id: string;
  readonly name: string;
  readonly fullName?: string;
  readonly aliases?: readonly string[];
}

const entriesOf = (problems: Problems, list: 'units' | 'groups'): readonly NamedEntry[] =>
  (problems.document.plain as Readonly<Record<typeof list, readonly NamedEntry[]>>)[list];

function readUnits(problems: Problems): Map<string, Unit> {
  const units = new Map<string, Unit>();
  (problems.document.plain as Units).units.forEach((unit, i) => {
    if (units.has(unit.id)) problems.at('JC2003', ['units', i, 'id'], { problem: 'twice', id: unit.id });
    units.set(unit.id, {
      id: unit.id,
      name: unit.name,
      kind: unit.kind,
      aliases: unit.aliases ?? [],
      fullName: unit.fullName,
      region: unit.region,
    });
  });
  return units;
}

/** The groups, their members not read yet: a member may be named like a group, which has to be known by then. */
function readGroups(problems: Problems): Map<string, Group> {
  const groups = new Map<string, Group>();
  (problems.document.plain as Groups).groups.forEach((group, i) => {
    const at = ['groups', i];
    if (groups.has(group.id)) problems.at('JC2003', [...at, 'id'], { problem: 'twice', id: group.id });
    groups.set(group.id, {
      id: group.id,
      name: group.name,
      aliases: group.aliases ?? [],
      members: [],
      sample: group.provenance === 'sample',
      source: { zh: group.source, en: group.sourceEn },
      at: placeOf(problems.document, nearest(problems.document.root, [...at, 'members'])),
    });
  });
  return groups;
}

function withMembers(
  groups: ReadonlyMap<string, Group>,
  units: ReadonlyMap<string, Unit>,
  problems: Problems,
): Map<string, Group> {
  const names = namesOf(units, groups, () => undefined);
  const filled = new Map(groups);
  (problems.document.plain as Groups).groups.forEach(({ id, members }, i) => {
    const unit = (member: string, j: number): string | undefined =>
      unitAt(member, ['groups', i, 'members', j], names, problems);
    const group = groups.get(id);
    if (group) filled.set(id, { ...group, members: members.flatMap((one, j) => unit(one, j) ?? []) });
  });
  return filled;
}

/** Regions only have to name known governments; GB/T 2260 codes are data. */
function readRegions(problems: Problems, names: Names): void {
  (problems.document.plain as Regions).regions.forEach((region, i) => {
    if (region.unit !== undefined) unitAt(region.unit, ['regions', i, 'unit'], names, problems);
  });
}

/** In place of what cannot be read: the registry is refused, but a series that is there is not said to be unknown. */
const UNREADABLE = { people: 1n, day: '0001-01-01' as CivilDate };

function readPopulations(problems: Problems): Map<string, PopulationSeries> {
  const all = new Map<string, PopulationSeries>();
  (problems.document.plain as Populations).series.forEach((series, i) => {
    const at = ['series', i];
    if (all.has(series.id)) problems.at('JC2003', [...at, 'id'], { problem: 'twice', id: series.id });
    all.set(series.id, {
      id: series.id,
      name: { zh: series.name, en: series.en },
      value: peopleAt([...at, 'value'], problems) ?? UNREADABLE.people,
      referenceDate: dateAt(series.referenceDate, [...at, 'referenceDate'], problems) ?? UNREADABLE.day,
      publishedAt: dateAt(series.publishedAt, [...at, 'publishedAt'], problems) ?? UNREADABLE.day,
    });
  });
  return all;
}

/** A number of people, read from the text like a reported count. */
function peopleAt(path: Path, problems: Problems): bigint | undefined {
  const read = readNumber(nodeAt(problems.document.root, path), { type: 'count' });
  if ('code' in read) return problems.at(read.code, path, { ...read.args, unit: '人', unitEn: 'people' });
  return read.stated.low?.at.n;
}
