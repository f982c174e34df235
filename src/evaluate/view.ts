import type { CivilDate, Instant } from '../core/date.ts';
import { endOfDay } from '../core/date.ts';
import type { Evidence, Observation, Receipt, Submission } from '../model/evidence.ts';
import { recordsOf } from './records.ts';
import type { Records } from './records.ts';

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
  /** What exists of one unit, every revision. */
  readonly revisionsOf: (unit: string) => readonly Submission[];
  /** All the evidence by unit, that of later days included. */
  readonly records: Records;
  /** Every number in force, by period; the order is that of the evidence. */
  readonly inForce: (period: string) => readonly Observation[];
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

/** The latest revision of each unit, by period and unit. */
type Claims = Map<string, Map<string, Claim>>;

/** The evidence as it stands at a moment; the latest revision that exists is in force, refused or not. */
export function viewAt(evidence: Evidence, moment: Moment): View {
  const records = recordsOf(evidence);
  const submissions = evidence.submissions.filter((one) =>
    exists(receivedAt(one, records.receiptsOf(one.unit)).at, moment),
  );
  const claims = claimsOf(submissions, evidence, records, moment);
  const current: View['current'] = (unit, period) => claims.get(period)?.get(unit)?.gives;
  return {
    moment,
    submissions,
    later: evidence.submissions.length - submissions.length,
    revisionsOf: recordsOf({ receipts: [], submissions }).reportsOf,
    records,
    inForce: (period) =>
      [...(claims.get(period)?.values() ?? [])].flatMap(({ gives }) =>
        typeof gives === 'string' ? [] : gives.observations,
      ),
    current,
    observation: (figure, scope, unit, period) => observationIn(current(unit, period), figure, scope),
  };
}

/** One number of a report, or undefined where it has none or there is no report. */
export function observationIn(
  report: Submission | Void | undefined,
  figure: string,
  scope: string | undefined,
): Observation | undefined {
  if (report === undefined || typeof report === 'string') return undefined;
  // Of two for one key, which loading refuses, the last would count.
  return report.observations.findLast((seen) => seen.figure === figure && seen.scope === scope);
}

function claimsOf(
  submissions: readonly Submission[],
  evidence: Evidence,
  records: Records,
  moment: Moment,
): Claims {
  const claims: Claims = new Map();
  for (const one of submissions) {
    const gives = isReturned(one, records.receiptsOf(one.unit), moment) ? 'returned' : one;
    keepLatest(claims, one.unit, one.period.id, { revision: one.revision, gives });
  }
  for (const file of evidence.refused) {
    if (file.unit === undefined || file.period === undefined) continue;
    // A refused file's own dates cannot be trusted: it is there at every as-of.
    const revision = file.revision ?? Infinity;
    keepLatest(claims, file.unit, file.period, { revision, gives: 'refused' });
  }
  return claims;
}

/** A later revision that holds nothing never falls back to the one before; of two of the same revision neither wins. */
function keepLatest(claims: Claims, unit: string, period: string, claim: Claim): void {
  const ofPeriod = claims.get(period) ?? new Map<string, Claim>();
  claims.set(period, ofPeriod);
  const kept = ofPeriod.get(unit);
  if (!kept || claim.revision > kept.revision) ofPeriod.set(unit, claim);
  else if (claim.revision === kept.revision)
    ofPeriod.set(unit, { revision: claim.revision, gives: 'refused' });
}

/** Sent back, and not come in again since. */
function isReturned(one: Submission, receipts: readonly Receipt[], moment: Moment): boolean {
  const entries = registered(one, receipts);
  const back = entries.flatMap(({ returned }) =>
    returned && exists(returned.at, moment) ? [returned.at.ms] : [],
  );
  const last = Math.max(...back);
  return (
    back.length > 0 &&
    !entries.some(
      (entry) => !entry.returned && entry.receivedAt.ms > last && exists(entry.receivedAt, moment),
    )
  );
}
