import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { ADDITION, shrunken } from '../../evaluate/shrinking.ts';
import type { Bilingual } from '../../diagnostics/entry.ts';
import type { Refused, Submission } from '../../model/evidence.ts';
import type { Plan } from '../../model/plan.ts';
import type { ReadReport } from './report.ts';

/** What several reports of one unit and period say of each other. */
export interface Together {
  readonly accepted: readonly Submission[];
  readonly refused: readonly Refused[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Duplicates are both refused, neither wins; revisions run from 1 without a gap, in the order of their dates;
 * a cumulative value shrinks only with a reason that can explain it.
 * `taken` are the revisions that refused files stand for: they leave no gap, and a second file for one is a duplicate.
 */
export function readTogether(
  submissions: readonly ReadReport[],
  taken: readonly Refused[],
  plan: Plan,
): Together {
  const places = groupBy(taken, (file) => keyOf(file.unit, file.period));
  const diagnostics: Diagnostic[] = [];
  const out = new Set<Submission>();
  const refuse: Refuse = (code, one, args, place) => {
    diagnostics.push({ code, place, args });
    out.add(one);
  };
  for (const [key, group] of groupBy(submissions, (one) => keyOf(one.unit, one.period.id))) {
    const chain = group.toSorted((a, b) => a.revision - b.revision || (a.path < b.path ? -1 : 1));
    checkNumbers(chain, places.get(key) ?? [], refuse);
    chain.forEach((one, i) => {
      const before = chain[i - 1];
      if (before && before.revision < one.revision) checkRevision(before, one, plan, refuse);
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
  place: Diagnostic['place'],
) => void;

const keyOf = (unit: string | undefined, period: string | undefined): string => `${unit} ${period}`;

function groupBy<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}

/** Each revision once, and none without the one before. */
function checkNumbers(chain: readonly ReadReport[], taken: readonly Refused[], refuse: Refuse): void {
  const byRevision = groupBy<ReadReport | Refused>([...chain, ...taken], (file) => String(file.revision));
  for (const one of chain) {
    const { revision } = one;
    const twin = byRevision.get(String(revision))?.find((file) => file.path !== one.path);
    if (twin) refuse('JC1302', one, { revision, other: twin.path }, one.revisionAt);
    if (revision > 1 && !byRevision.has(String(revision - 1)))
      refuse('JC1306', one, { revision, before: revision - 1 }, one.revisionAt);
  }
}

/** A revision is not older than the one before, and a 补报 adds: it cannot explain that something is gone. */
function checkRevision(before: ReadReport, one: ReadReport, plan: Plan, refuse: Refuse): void {
  const { revision } = one;
  if (one.submittedAt.ms < before.submittedAt.ms) {
    const args = { revision, found: one.submittedAt.text, before: before.submittedAt.text };
    refuse('JC1308', one, args, one.at);
  }
  const dropped = droppedFigures(before, one, plan);
  if (dropped.length > 0) {
    const args = {
      revision,
      figures: dropped.map((name) => name.zh),
      figuresEn: dropped.map((name) => name.en),
    };
    refuse('JC1311', one, args, one.revisionAt);
  }
  if (one.revises?.kind !== ADDITION) return;
  for (const { figure, earlier, seen } of shrunken(before, one, plan)) {
    const names = { figure: figure.name.zh, figureEn: figure.name.en };
    refuse('JC1307', one, { ...names, found: seen.text, before: earlier.text }, seen.at);
  }
}

/** What the revision before reported and this one does not: a revision replaces the whole, so that would vanish. */
function droppedFigures(before: ReadReport, one: ReadReport, plan: Plan): Bilingual[] {
  const kept = new Set(one.observations.map((seen) => `${seen.figure} ${seen.scope ?? ''}`));
  const gone = before.observations.filter((seen) => !kept.has(`${seen.figure} ${seen.scope ?? ''}`));
  return [...new Set(gone.map((seen) => seen.figure))].flatMap((id) => plan.figures.get(id)?.name ?? []);
}
