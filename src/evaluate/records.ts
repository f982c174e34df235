import type { Evidence, Receipt, Submission } from '../model/evidence.ts';

/** The evidence by unit: what concerns one is found without looking at all of it. Each list in the order of the evidence. */
export interface Records {
  /** Entries of the register. */
  readonly receiptsOf: (unit: string) => readonly Receipt[];
  /** Accepted reports, every revision. */
  readonly reportsOf: (unit: string) => readonly Submission[];
}

export function recordsOf({ receipts, submissions }: Pick<Evidence, 'receipts' | 'submissions'>): Records {
  const [byReceipt, byReport] = [byUnit(receipts), byUnit(submissions)];
  return {
    receiptsOf: (unit) => byReceipt.get(unit) ?? [],
    reportsOf: (unit) => byReport.get(unit) ?? [],
  };
}

/** Together what is about one unit, in the order in which the units come: some things come by the thousand. */
export function byUnit<T extends { readonly unit: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(one.unit);
    if (group) group.push(one);
    else groups.set(one.unit, [one]);
  }
  return groups;
}
