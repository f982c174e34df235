import type { CivilDate } from '../core/date.ts';
import type { Observation } from '../model/evidence.ts';
import type { ReportRules } from '../validate/reports/rules.ts';
import type { Said } from './lean.ts';

/** What many reports have alike, in memory once: dates, lists of documents, one number of one figure. */
export interface Shared {
  readonly text: <T extends string>(text: T) => T;
  readonly list: (texts: readonly string[]) => readonly string[];
  readonly said: (seen: Observation, asOf: CivilDate | undefined) => Said;
}

/** Kept as long as the rules that the reports are read against. */
export function sharedBy(rules: ReportRules): Shared {
  const before = known.get(rules);
  if (before) return before;
  const shared = newShared();
  known.set(rules, shared);
  return shared;
}

const known = new WeakMap<ReportRules, Shared>();

function newShared(): Shared {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const said = new Map<string, Map<string, Said>>();
  const text = <T extends string>(one: T): T => keptIn(texts, one, () => one) as T;
  return {
    text,
    list: (some) => keptIn(lists, some.join('\n'), () => some.map(text)),
    said: (seen, asOf) => {
      const ofFigure = keptIn(said, seen.figure, () => new Map<string, Said>());
      return keptIn(ofFigure, keyOf(seen, asOf), () => saidBy(seen, asOf, text));
    },
  };
}

function keptIn<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const before = kept.get(key);
  if (before !== undefined) return before;
  const made = make();
  kept.set(key, made);
  return made;
}

/** Ids, numbers and dates hold no line breaks, and none of them is empty. Most numbers have no more to them than their text. */
function keyOf(
  { scope, text, percentage, final, emptyStated, roster }: Observation,
  asOf?: CivilDate,
): string {
  const flags = (percentage ? 1 : 0) + (final ? 2 : 0) + (emptyStated ? 4 : 0);
  const more = scope !== undefined || roster !== undefined || asOf !== undefined;
  return more ? `${flags}${text}\n${scope ?? ''}\n${roster ?? ''}\n${asOf ?? ''}` : `${flags}${text}`;
}

function saidBy(seen: Observation, asOf: CivilDate | undefined, text: Shared['text']): Said {
  return {
    figure: seen.figure,
    scope: seen.scope,
    stated: seen.stated,
    text: text(seen.text),
    percentage: seen.percentage,
    asOf: asOf && text(asOf),
    final: seen.final,
    roster: seen.roster && text(seen.roster),
    emptyStated: seen.emptyStated,
  };
}
