import type { CivilDate, Instant } from '../core/date.ts';
import { endOfDay } from '../core/date.ts';
import type { Evidence, Observation, Receipt, Submission } from '../model/evidence.ts';

/** The day judged, and optionally the instant up to which evidence is known. */
export interface Moment {
  readonly asOf: CivilDate;
  readonly knownAt?: Instant | undefined;
}

/** When something came in, and whose word that is. */
export interface Received {
  readonly at: Instant;
  readonly by: 'register' | 'self';
}

/** Why a unit's latest report gives nothing. */
export type Void = 'refused' | 'returned';

/** The evidence that exists at a moment. What was received after its end does not. */
export interface View {
  readonly moment: Moment;
  /** Accepted reports that exist, every revision, in the order given. */
  readonly submissions: readonly Submission[];
  /** How many accepted reports lie in the folder but do not exist yet. */
  readonly later: number;
  /** Every number in force, by period; the order is that of the evidence. */
  readonly inForce: ReadonlyMap<string, readonly Observation[]>;
  /** The report in force for a unit and period, or why there is none. */
  readonly current: (unit: string, period: string) => Submission | Void | undefined;
  readonly observation: (
    figure: string,
    scope: string | undefined,
    unit: string,
    period: string,
  ) => Observation | undefined;
}

/** Does something received at this instant exist at the moment? */
export function exists(at: Instant, moment: Moment): boolean {
  return at.ms < endOfDay(moment.asOf) && (moment.knownAt === undefined || at.ms <= moment.knownAt.ms);
}

/** When a report came in: the register's first entry for that revision, else the unit's own word. */
export function receivedAt(submission: Submission, receipts: readonly Receipt[]): Received {
  const [first, ...others] = registered(submission, receipts).map((receipt) => receipt.receivedAt);
  if (!first) return { at: submission.submittedAt, by: 'self' };
  return { at: others.reduce((a, b) => (b.ms < a.ms ? b : a), first), by: 'register' };
}

const registered = (submission: Submission, receipts: readonly Receipt[]): Receipt[] =>
  receipts.filter(
    (receipt) =>
      receipt.unit === submission.unit &&
      receipt.report?.period === submission.period.id &&
      receipt.report.revision === submission.revision,
  );

/** What a revision gives: a report, or nothing. */
interface Claim {
  readonly revision: number;
  readonly gives: Submission | Void;
}

/** The evidence as it stands at a moment; the latest revision that exists is in force, refused or not. */
export function viewAt(evidence: Evidence, moment: Moment): View {
  const submissions = evidence.submissions.filter((one) =>
    exists(receivedAt(one, evidence.receipts).at, moment),
  );
  const inForce = new Map<string, Claim>();
  for (const one of submissions) {
    const gives = isReturned(one, evidence, moment) ? 'returned' : one;
    keepLatest(inForce, `${one.unit} ${one.period.id}`, { revision: one.revision, gives });
  }
  for (const file of evidence.refused) {
    if (file.unit === undefined || file.period === undefined) continue;
    // A refused file's own dates cannot be trusted: it is there at every as-of.
    const revision = file.revision ?? Infinity;
    keepLatest(inForce, `${file.unit} ${file.period}`, { revision, gives: 'refused' });
  }
  const current = (unit: string, period: string): Submission | Void | undefined =>
    inForce.get(`${unit} ${period}`)?.gives;
  const index = new Map<string, Observation>();
  const numbers = new Map<string, Observation[]>();
  for (const { gives: one } of inForce.values()) {
    if (typeof one === 'string') continue;
    for (const seen of one.observations)
      index.set(keyOf(seen.figure, seen.scope, seen.unit, one.period.id), seen);
    const all = numbers.get(one.period.id) ?? [];
    all.push(...one.observations);
    numbers.set(one.period.id, all);
  }
  return {
    moment,
    submissions,
    later: evidence.submissions.length - submissions.length,
    inForce: numbers,
    current,
    observation: (figure, scope, unit, period) => index.get(keyOf(figure, scope, unit, period)),
  };
}

const keyOf = (figure: string, scope: string | undefined, unit: string, period: string): string =>
  `${figure} ${scope ?? ''} ${unit} ${period}`;

/** A later revision that holds nothing never falls back to the one before; of two of the same revision neither wins. */
function keepLatest(inForce: Map<string, Claim>, key: string, claim: Claim): void {
  const kept = inForce.get(key);
  if (!kept || claim.revision > kept.revision) inForce.set(key, claim);
  else if (claim.revision === kept.revision) inForce.set(key, { revision: claim.revision, gives: 'refused' });
}

/** Sent back, and not come in again since. */
function isReturned(one: Submission, evidence: Evidence, moment: Moment): boolean {
  const back = registered(one, evidence.receipts).flatMap(({ returned }) =>
    returned && exists(returned.at, moment) ? [returned.at.ms] : [],
  );
  const last = Math.max(...back);
  return (
    back.length > 0 &&
    !registered(one, evidence.receipts).some(
      (entry) => !entry.returned && entry.receivedAt.ms > last && exists(entry.receivedAt, moment),
    )
  );
}
