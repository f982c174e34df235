import type { Json } from '../json/exact.ts';
import { jsonText } from '../json/exact.ts';
import { diagnosticJson } from '../json/index.ts';
import type { Entry } from './entry.ts';
import { isMadeUp } from './listing.ts';
import type { Listing } from './listing.ts';

/** `jc/list@1`: one document, also on failure. The same bytes for the same files. */
export function listJson(listing: Listing): string {
  const { kind, result, entries, sample } = listing;
  const plan = result.loaded?.plan;
  return jsonText({
    schema: 'jc/list@1',
    kind,
    plan: plan ? { id: plan.id, title: plan.title, number: plan.number } : null,
    sample: sample.length > 0,
    filter: listing.filterWords.map((one) => (typeof one === 'string' ? one : one.en)),
    [kind]: entries.map((entry) => entryJson(entry, listing)),
    diagnostics: result.diagnostics.map(diagnosticJson),
    exitCode: listing.exitCode,
  });
}

/** A row that shows the members of a group says whether they are made up: rows get separated from their heads. */
function entryJson(entry: Entry, { result }: Listing): Json {
  if (!entry.groups) return entry.json;
  return {
    ...entry.json,
    sample: entry.groups.some((id) => isMadeUp(result.loaded?.registry.groups.get(id))),
  };
}
