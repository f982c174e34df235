import type { LoadedPlan } from '../../loaded-plan.ts';
import type { Alternative, Interpretation } from '../../model/plan.ts';
import type { Json } from '../json/exact.ts';
import type { Entry, ListKind } from './entry.ts';
import { quotedEntry, tell } from './entry.ts';

/** 口径: every reading that somebody had to choose. */
export const interpretationList: ListKind = {
  columns: [
    { head: 'id', most: 6 },
    { head: 'item', most: 4, right: true },
    { head: 'status', most: 11 },
    { head: 'topic', most: 22 },
    { head: 'reading', most: 0 },
  ],
  entries: (loaded) =>
    [...loaded.plan.interpretations.values()].map((one) => interpretationEntry(one, loaded)),
};

function interpretationEntry(one: Interpretation, loaded: LoadedPlan): Entry {
  const base = quotedEntry(one, loaded);
  return {
    ...base,
    json: { ...base.json, ...interpretationJson(one) },
    cells: (page) => [
      one.id,
      String(one.item),
      tell(one.status, page),
      one.topic[page.lang],
      one.reading[page.lang],
    ],
  };
}

const interpretationJson = (one: Interpretation): Readonly<Record<string, Json>> => ({
  topic: { ...one.topic },
  reading: { ...one.reading },
  reason: { ...one.reason },
  status: one.status,
  decision: one.decision ? { ...one.decision } : null,
  alternatives: one.alternatives.map(alternativeJson),
});

/** `computable`: can the verdicts under this other reading be computed? */
const alternativeJson = ({ id, reading, effect }: Alternative): Json => ({
  id,
  reading: { ...reading },
  computable: effect !== undefined,
});
