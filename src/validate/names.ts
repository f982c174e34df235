import type { Group, Unit } from '../model/registry.ts';
import type { Path } from '../parse/tree.ts';
import type { Problems } from './problems.ts';
import { suggest } from './suggest.ts';

/** What a name stands for. */
export type Referent =
  | { readonly kind: 'unit'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string };

/** Names of units and groups: id, name as in the text, or alias, where a person types one. */
export interface Names {
  readonly all: ReadonlyMap<string, Referent>;
  readonly groups: ReadonlyMap<string, Group>;
}

/** Every name with what it stands for; `clash` is called for a name that stands for two. The first one keeps it. */
export function namesOf(
  units: ReadonlyMap<string, Unit>,
  groups: ReadonlyMap<string, Group>,
  clash: (name: string, first: Referent, second: Referent) => void,
): Names {
  const all = new Map<string, Referent>();
  const add = (name: string, referent: Referent): void => {
    const other = all.get(name);
    if (other && (other.id !== referent.id || other.kind !== referent.kind)) clash(name, other, referent);
    else all.set(name, referent);
  };
  for (const unit of units.values())
    for (const name of wordsFor(unit)) add(name, { kind: 'unit', id: unit.id });
  for (const group of groups.values())
    for (const name of wordsFor(group)) add(name, { kind: 'group', id: group.id });
  return { all, groups };
}

const wordsFor = (named: {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly fullName?: string | undefined;
}): string[] => [
  ...new Set([
    named.id,
    named.name,
    ...named.aliases,
    ...(named.fullName === undefined ? [] : [named.fullName]),
  ]),
];

/**
 * The id of one unit, or undefined with a diagnostic; a group is no unit. For a slip the nearest name is suggested, or
 * that of the unit that is `likely` to be meant.
 */
export function unitAt(
  text: string,
  path: Path,
  names: Names,
  problems: Problems,
  likely?: string,
): string | undefined {
  const referent = names.all.get(text.trim());
  if (referent?.kind === 'unit') return referent.id;
  if (referent) return problems.at('JC1112', path, { found: text });
  return problems.at('JC1107', path, () =>
    likely === undefined
      ? withSuggestion(text, unitNames(names))
      : { found: text, suggestion: nameOf(likely, names) },
  );
}

/** The name of a unit as in the text: the first that is not its id. */
const nameOf = (id: string, names: Names): string =>
  [...names.all].find(([name, one]) => one.kind === 'unit' && one.id === id && name !== id)?.[0] ?? id;

const unitNames = (names: Names): string[] =>
  [...names.all].filter(([, one]) => one.kind === 'unit').map(([name]) => name);

/** Units and groups as unit ids in order, groups expanded, each once. */
export function unitsAt(texts: readonly string[], path: Path, names: Names, problems: Problems): string[] {
  const ids = texts.flatMap((text, i) => {
    const referent = names.all.get(text.trim());
    if (!referent) problems.at('JC1107', [...path, i], () => withSuggestion(text, [...names.all.keys()]));
    return referent?.kind === 'group' ? (names.groups.get(referent.id)?.members ?? []) : (referent?.id ?? []);
  });
  return [...new Set(ids)];
}

/** Units and groups as ids in order, each as it is named; unknown names are left to `unitsAt`. */
export const bodiesOf = (texts: readonly string[], names: Names): string[] => [
  ...new Set(texts.flatMap((text) => names.all.get(text.trim())?.id ?? [])),
];

/** Arguments of a did-you-mean: what was found and, where one is near, what may have been meant. Not cheap: give it as a function. */
export function withSuggestion(
  found: string,
  candidates: readonly string[],
): { found: string; suggestion?: string } {
  const suggestion = suggest(found, candidates);
  return suggestion === undefined ? { found } : { found, suggestion };
}

/** The same where people may have typed the name of a thing, or a part of it that only one has, in place of its id. */
export function withIdOf(
  found: string,
  things: readonly { readonly id: string; readonly name: { readonly zh: string } }[],
): { found: string; suggestion?: string } {
  const named = things.filter(({ name }) => found.trim().length > 1 && name.zh.includes(found.trim()));
  const only = named.length === 1 ? named[0] : named.find(({ name }) => name.zh === found.trim());
  if (only) return { found, suggestion: only.id };
  const { suggestion } = withSuggestion(
    found,
    things.flatMap(({ id, name }) => [id, name.zh]),
  );
  const meant = things.find(({ id, name }) => id === suggestion || name.zh === suggestion);
  return meant ? { found, suggestion: meant.id } : { found };
}
