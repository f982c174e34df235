import type { CheckResult } from '../check.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isError } from '../diagnostics/severity.ts';
import { select } from '../evaluate/select.ts';
import type { Filter, Selection } from '../evaluate/select.ts';
import type { Standing } from './move.ts';
import { keyOf, standingsOf } from './move.ts';

/** Another state of the board, judged on the same day. */
export interface Earlier {
  /** A commit, or a result that was kept. */
  readonly source: { readonly kind: 'commit' | 'result'; readonly name: string; readonly id: string };
  /** Its verdicts in a selection. */
  readonly standings: (filter: Filter, after: Selection) => readonly Standing[];
  /** Its diagnostics, each by what tells it again: code and file. */
  readonly diagnostics: readonly string[];
}

/** A state that was checked just now. */
export const earlierFrom = (source: Earlier['source'], result: CheckResult): Earlier => ({
  source,
  standings: (filter) => (result.findings ? standingsOf(select(result.findings, filter)) : []),
  diagnostics: result.diagnostics.map(identityOf),
});

/** A state as a result has it: of a selection, only what is in it. */
export const earlierIn = (
  source: Earlier['source'],
  standings: readonly Standing[],
  diagnostics: readonly string[],
): Earlier => ({
  source,
  standings: (filter, after) => {
    if (!filter.units && !filter.items) return standings;
    const selected = new Set(standingsOf(after).map(keyOf));
    return standings.filter((one) => selected.has(keyOf(one)));
  },
  diagnostics,
});

/** What tells a diagnostic again when lines have moved. */
export const identityOf = ({ code, place }: Pick<Diagnostic, 'code' | 'place'>): string =>
  `${code} ${place.path}`;

/** What of the diagnostics is new since then, and how many errors and warnings are gone. */
export interface Since {
  readonly isNew: (diagnostic: Diagnostic) => boolean;
  readonly gone: number;
}

/** Of several alike the first are those that were there. */
export function diagnosticsSince(earlier: readonly string[], now: readonly Diagnostic[]): Since {
  const left = new Map<string, number>();
  for (const one of earlier) left.set(one, (left.get(one) ?? 0) + 1);
  const fresh = new Set<Diagnostic>();
  for (const one of now.toSorted((a, b) => Number(isError(b)) - Number(isError(a)))) {
    const n = left.get(identityOf(one)) ?? 0;
    if (n > 0) left.set(identityOf(one), n - 1);
    else fresh.add(one);
  }
  return { isNew: (one) => fresh.has(one), gone: [...left.values()].reduce((a, b) => a + b, 0) };
}
