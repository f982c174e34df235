import { parseDate } from '../core/date.ts';
import type { Groups, Populations, Regions, Units } from '../generated/types.ts';
import type { PopulationSeries } from '../model/plan.ts';
import type { Group, Registry, Unit } from '../model/registry.ts';
import { placeOf } from '../parse/document.ts';
import { nearest, nodeAt } from '../parse/tree.ts';
import type { Names } from './names.ts';
import { namesOf, unitAt } from './names.ts';
import type { Problems } from './problems.ts';

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
  const own = namesOf(units, new Map(), (name, first, second) =>
    files.units.at('JC2011', ['units'], { name, first, second }),
  );
  const groups = readGroups(files.groups, own);
  const names = namesOf(units, groups, (name, first, second) =>
    files.groups.at('JC2011', ['groups'], { name, first, second }),
  );
  readRegions(files.regions, names);
  return { registry: { units, groups, populations: readPopulations(files.populations) }, names };
}

function readUnits(problems: Problems): Map<string, Unit> {
  const units = new Map<string, Unit>();
  (problems.document.plain as Units).units.forEach((unit, i) => {
    if (units.has(unit.id)) problems.at('JC2003', ['units', i, 'id'], { id: unit.id });
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

function readGroups(problems: Problems, names: Names): Map<string, Group> {
  const groups = new Map<string, Group>();
  (problems.document.plain as Groups).groups.forEach((group, i) => {
    const at = ['groups', i];
    if (groups.has(group.id)) problems.at('JC2003', [...at, 'id'], { id: group.id });
    groups.set(group.id, {
      id: group.id,
      name: group.name,
      aliases: group.aliases ?? [],
      members: group.members.flatMap(
        (member, j) => unitAt(member, [...at, 'members', j], names, problems) ?? [],
      ),
      sample: group.provenance === 'sample',
      source: { zh: group.source, en: group.sourceEn },
      at: placeOf(problems.document, nearest(problems.document.root, [...at, 'members'])),
    });
  });
  return groups;
}

/** Regions only have to name known governments; GB/T 2260 codes are data. */
function readRegions(problems: Problems, names: Names): void {
  (problems.document.plain as Regions).regions.forEach((region, i) => {
    if (region.unit !== undefined) unitAt(region.unit, ['regions', i, 'unit'], names, problems);
  });
}

function readPopulations(problems: Problems): Map<string, PopulationSeries> {
  const all = new Map<string, PopulationSeries>();
  (problems.document.plain as Populations).series.forEach((series, i) => {
    const at = ['series', i];
    const referenceDate =
      parseDate(series.referenceDate) ??
      problems.at('JC1207', [...at, 'referenceDate'], { found: series.referenceDate });
    const publishedAt =
      parseDate(series.publishedAt) ??
      problems.at('JC1207', [...at, 'publishedAt'], { found: series.publishedAt });
    const node = nodeAt(problems.document.root, [...at, 'value']);
    const digits =
      node?.kind === 'scalar' && /^[1-9]\d{0,14}$/.test(node.source)
        ? node.source
        : problems.at('JC1201', [...at, 'value'], { found: String(series.value) });
    if (all.has(series.id)) problems.at('JC2003', [...at, 'id'], { id: series.id });
    if (!referenceDate || !publishedAt || digits === undefined) return;
    all.set(series.id, {
      id: series.id,
      name: { zh: series.name, en: series.en },
      value: BigInt(digits),
      referenceDate,
      publishedAt,
    });
  });
  return all;
}
