import type { Bilingual } from '../../diagnostics/entry.ts';
import { isError } from '../../diagnostics/severity.ts';
import type { Filter } from '../../evaluate/select.ts';
import { exitCodeOf } from '../../exit-code.ts';
import type { ExitCode } from '../../exit-code.ts';
import type { LoadedPlan, LoadResult } from '../../loaded-plan.ts';
import type { Group } from '../../model/registry.ts';
import type { KindName } from '../../words/list.ts';
import type { Entry } from './entry.ts';
import { kinds } from './kinds.ts';

/** A list made ready: both formats are made from this. */
export interface Listing {
  readonly kind: KindName;
  readonly result: LoadResult;
  readonly entries: readonly Entry[];
  /** How many there are without the filter. */
  readonly all: number;
  /** The groups in the list whose members are made up. */
  readonly sample: readonly Group[];
  readonly filterWords: readonly (string | Bilingual)[];
  readonly exitCode: ExitCode;
}

/** Lists one kind; nothing is listed where anything loaded has errors. Pure. */
export function listingOf(
  kind: KindName,
  result: LoadResult,
  filter: Filter,
  filterWords: readonly (string | Bilingual)[],
): Listing {
  const exitCode = exitCodeOf({
    configurationErrors: result.workspace.diagnostics.filter(isError).length,
    checked: true,
    errors: result.diagnostics.filter(isError).length,
    gating: 0,
  });
  const { loaded } = result;
  const all = loaded && exitCode === 0 ? kinds[kind].entries(loaded) : [];
  const entries = loaded ? all.filter((entry) => isWanted(entry, filter, loaded)) : [];
  const sample = loaded ? madeUp(entries, loaded) : [];
  return { kind, result, entries, all: all.length, sample, filterWords, exitCode };
}

/** A row belongs to a unit that it names, or whose group it names. */
function isWanted({ items, bodies }: Entry, filter: Filter, { registry }: LoadedPlan): boolean {
  const named = (id: string): boolean => filter.units?.has(id) ?? true;
  const concerns = (id: string): boolean =>
    named(id) || (registry.groups.get(id)?.members.some(named) ?? false);
  const ofItem = !filter.items || items.some((item) => filter.items?.has(item));
  return ofItem && (!filter.units || bodies.some(concerns));
}

function madeUp(entries: readonly Entry[], { registry }: LoadedPlan): Group[] {
  const shown = new Set(entries.flatMap((entry) => entry.groups ?? []));
  return [...registry.groups.values()].filter((group) => shown.has(group.id) && isMadeUp(group));
}

/** A made-up list of nobody claims nothing. */
export const isMadeUp = (group: Group | undefined): boolean =>
  group !== undefined && group.sample && group.members.length > 0;
