import { dayOf } from '../../core/date.ts';
import * as Q from '../../core/rational.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Observation, Refused, Submission } from '../../model/evidence.ts';
import type { Plan } from '../../model/plan.ts';

/** What several reports of one unit and period say of each other. */
export interface Together {
  readonly accepted: readonly Submission[];
  readonly refused: readonly Refused[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Duplicates are both refused, neither wins; revisions run from 1 without a gap, in the order of their dates;
 * a cumulative value shrinks only with a reason that can explain it.
 * `taken` are the revisions that refused files stand for: they leave no gap.
 */
export function readTogether(
  submissions: readonly Submission[],
  taken: readonly Refused[],
  plan: Plan,
): Together {
  const groups = [...groupBy(submissions).values()];
  const diagnostics: Diagnostic[] = [];
  const out = new Set<Submission>();
  for (const group of groups) {
    const chain = group.toSorted((a, b) => a.revision - b.revision || (a.path < b.path ? -1 : 1));
    const refuse: Refuse = (code, one, args, place = one.at) => {
      diagnostics.push({ code, place, args });
      out.add(one);
    };
    checkDuplicates(chain, refuse);
    checkGaps(chain, taken, refuse);
    chain.forEach((one, i) => {
      const before = chain[i - 1];
      if (before && before.revision < one.revision) checkRevision(before, one, plan, refuse, diagnostics);
    });
  }
  const refused = [...out].map((one) => ({
    path: one.path,
    unit: one.unit,
    period: one.period.id,
    revision: one.revision,
  }));
  return { accepted: submissions.filter((one) => !out.has(one)), refused, diagnostics };
}

type Refuse = (
  code: Diagnostic['code'],
  one: Submission,
  args: Diagnostic['args'],
  place?: Diagnostic['place'],
) => void;

const keyOf = (one: {
  readonly unit: string | undefined;
  readonly period: { readonly id: string };
}): string => `${one.unit} ${one.period.id}`;

function groupBy(submissions: readonly Submission[]): Map<string, Submission[]> {
  const groups = new Map<string, Submission[]>();
  for (const one of submissions) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function checkDuplicates(chain: readonly Submission[], refuse: Refuse): void {
  for (const one of chain) {
    const other = chain.find((two) => two !== one && two.revision === one.revision);
    if (other) refuse('JC1302', one, { revision: one.revision, other: other.path });
  }
}

function checkGaps(chain: readonly Submission[], taken: readonly Refused[], refuse: Refuse): void {
  const [first] = chain;
  const blocked = taken.filter((file) => file.unit === first?.unit && file.period === first?.period.id);
  const known = new Set([...chain.map((one) => one.revision), ...blocked.map((file) => file.revision)]);
  for (const one of chain) {
    if (one.revision > 1 && !known.has(one.revision - 1))
      refuse('JC1306', one, { revision: one.revision, before: one.revision - 1 });
  }
}

function checkRevision(
  before: Submission,
  one: Submission,
  plan: Plan,
  refuse: Refuse,
  diagnostics: Diagnostic[],
): void {
  if (one.submittedAt.ms < before.submittedAt.ms) {
    refuse('JC1308', one, {
      revision: one.revision,
      found: dayOf(one.submittedAt),
      before: dayOf(before.submittedAt),
    });
  }
  for (const seen of one.observations) {
    const earlier = before.observations.find(
      (other) => other.figure === seen.figure && other.scope === seen.scope,
    );
    const figure = plan.figures.get(seen.figure);
    if (!earlier || figure?.moves !== 'cumulative' || !shrinks(earlier, seen)) continue;
    const args = {
      figure: figure.name.zh,
      figureEn: figure.name.en,
      found: seen.text,
      before: earlier.text,
      revisionKind: one.revises?.kind ?? '',
      reason: one.revises?.reason ?? '',
    };
    // 补报 adds what was missing: it cannot explain that something is gone.
    if (one.revises?.kind === '补报') refuse('JC1307', one, args, seen.at);
    else
      diagnostics.push({
        code: 'JC3301',
        place: seen.at,
        args: { ...args, difference: difference(earlier, seen) },
      });
  }
}

const shrinks = (earlier: Observation, seen: Observation): boolean =>
  !!seen.stated.high && !!earlier.stated.low && Q.compare(seen.stated.high.at, earlier.stated.low.at) < 0;

const difference = (earlier: Observation, seen: Observation): string =>
  Q.exactText(Q.sub(earlier.stated.low?.at ?? Q.ZERO, seen.stated.low?.at ?? Q.ZERO));
