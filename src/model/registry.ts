import type { PopulationSeries } from './plan.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Bilingual } from '../diagnostics/entry.ts';

/** A body named in the plan. `name` is verbatim and never translated. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly fullName: string | undefined;
  readonly region: string | undefined;
}

/** A group of bodies whose members are data; `sample` where the list is made up. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly members: readonly string[];
  readonly sample: boolean;
  readonly source: Bilingual;
  readonly at: Place;
}

/** Who there is. Maps keep the order of the files. */
export interface Registry {
  readonly units: ReadonlyMap<string, Unit>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly populations: ReadonlyMap<string, PopulationSeries>;
}
