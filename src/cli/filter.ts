import type { LoadedPlan } from '../check.ts';
import type { Bilingual } from '../diagnostics/entry.ts';
import type { Filter } from '../evaluate/select.ts';
import { suggest } from '../validate/suggest.ts';
import { Failure } from './failure.ts';

/** Filters as typed: each may be given several times. */
export interface FilterOptions {
  readonly unit?: readonly string[] | undefined;
  readonly item?: readonly string[] | undefined;
  readonly region?: readonly string[] | undefined;
}

/** What was typed, with the ids it stands for. */
export interface ReadFilter {
  readonly filter: Filter;
  readonly words: readonly (string | Bilingual)[];
}

/** Names, aliases and ids of units and groups; items by number; regions by code or by the name of their unit. */
export function readFilter(options: FilterOptions, loaded: LoadedPlan | undefined): ReadFilter {
  if (!loaded) return { filter: { units: undefined, items: undefined }, words: [] };
  const units = [
    ...(options.unit ?? []).flatMap((text) => unitIds(text, loaded)),
    ...(options.region ?? []).flatMap((text) => regionIds(text, loaded)),
  ];
  const items = (options.item ?? []).map((text) => itemNumber(text, loaded));
  const restricted = options.unit !== undefined || options.region !== undefined;
  return {
    filter: {
      units: restricted ? new Set(units) : undefined,
      items: options.item === undefined ? undefined : new Set(items),
    },
    words: [...units.map((id) => loaded.registry.units.get(id)?.name ?? id), ...items.map(itemWords)],
  };
}

/** An item as the head of a page names it. */
export const itemWords = (item: number): Bilingual => ({ zh: `第${item}项`, en: `item ${item}` });

function unitIds(text: string, { names }: LoadedPlan): string[] {
  const referent = names.all.get(text.trim());
  if (referent?.kind === 'group') return [...(names.groups.get(referent.id)?.members ?? [])];
  return referent ? [referent.id] : unknown({ zh: '单位', en: 'unit' }, text, [...names.all.keys()], 'units');
}

function regionIds(text: string, { registry }: LoadedPlan): string[] {
  const units = [...registry.units.values()].filter((unit) => unit.region !== undefined);
  const found = units.find(
    (unit) => unit.region === text || unit.name === text || unit.aliases.includes(text),
  );
  return found
    ? [found.id]
    : unknown(
        { zh: '县（市、区）', en: 'region' },
        text,
        units.flatMap((unit) => [unit.region ?? '', ...unit.aliases]),
        'units',
      );
}

function itemNumber(text: string, { plan }: LoadedPlan): number {
  const item = plan.items.find((one) => String(one.id) === text);
  return item
    ? item.id
    : unknown(
        { zh: '项', en: 'item' },
        text,
        plan.items.map((one) => String(one.id)),
        'tasks',
      );
}

function unknown(
  what: { zh: string; en: string },
  text: string,
  candidates: readonly string[],
  list: string,
): never {
  const near = suggest(text, candidates);
  throw new Failure({
    zh: `没有叫“${text}”的${what.zh}${near === undefined ? `，见 jc list ${list}` : `，是不是“${near}”？`}`,
    en: `There is no ${what.en} called "${text}"${near === undefined ? `; see jc list ${list}` : `. Did you mean "${near}"?`}`,
  });
}
