import type { LoadedPlan } from '../../loaded-plan.ts';
import { fillTemplate } from '../../report/fill.ts';
import type { Fills } from '../../report/fill.ts';
import { nameOf } from '../../report/list/entry.ts';
import { listJson } from '../../report/list/json.ts';
import { listingOf } from '../../report/list/listing.ts';
import type { Listing } from '../../report/list/listing.ts';
import { listText } from '../../report/list/text.ts';
import { suggest } from '../../validate/suggest.ts';
import type { KindName, ListWord } from '../../words/list.ts';
import { kindNames, kindWords, listWords } from '../../words/list.ts';
import { Failure } from '../failure.ts';
import type { FilterOptions, ReadFilter } from '../filter.ts';
import { itemWords, readFilter } from '../filter.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { languageOf, paintFor, wantsColor } from '../settings.ts';
import { loadWorkspace } from '../workspace.ts';

/** Options of `jc list` as typed. */
export interface ListOptions extends FilterOptions {
  readonly format: 'text' | 'json';
  readonly outputFile?: string | undefined;
  readonly lang?: string | undefined;
  readonly color?: string | undefined;
}

/** Lists one kind of thing in the plan or registry; reads no report, and judges nothing. */
export async function run(
  [kind, data]: readonly (string | undefined)[],
  options: ListOptions,
  io: Io,
): Promise<Output> {
  const name = kindNamed(kind);
  const result = await loadWorkspace(data, io);
  const { filter, words } = listFilter(options, result.loaded);
  const listing = listingOf(name, result, filter, words);
  return { text: await render(listing, options, io), file: options.outputFile, exitCode: listing.exitCode };
}

function kindNamed(text: string | undefined): KindName {
  if (text === undefined) throw failure('whichKind', { kinds: kindNames });
  const name = kindNames.find((one) => one === text);
  if (name !== undefined) return name;
  const near = kindNames.find((one) => kindWords[one].zh === text) ?? suggest(text, kindNames);
  if (near !== undefined) throw failure('unknownNear', { found: text, near });
  throw failure('unknownKind', { found: text, kinds: kindNames });
}

const failure = (word: ListWord, fills: Fills): Failure =>
  new Failure({
    zh: fillTemplate(listWords[word], fills, 'zh'),
    en: fillTemplate(listWords[word], fills, 'en'),
  });

/** A group is its members and itself: one without members is still named by tasks, and shown as it was meant. */
function listFilter(options: ListOptions, loaded: LoadedPlan | undefined): ReadFilter {
  const { filter } = readFilter(options, loaded);
  if (!loaded) return { filter, words: [] };
  const typed = (options.unit ?? []).flatMap((text) => loaded.names.all.get(text.trim())?.id ?? []);
  return {
    filter: { ...filter, units: filter.units && new Set([...filter.units, ...typed]) },
    words: [...typed.map((id) => nameOf(id, loaded)), ...[...(filter.items ?? [])].map(itemWords)],
  };
}

async function render(listing: Listing, options: ListOptions, io: Io): Promise<string> {
  if (options.format === 'json') return listJson(listing);
  const color = options.outputFile === undefined && wantsColor(options.color, io.stdout, io.env);
  const lang = languageOf(options.lang, listing.result.workspace.lang, io.env);
  return listText(listing, lang, await paintFor(color));
}
