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

/** When a report came in: the register's entry for that revision, else the unit's own word. */
export function receivedAt(submission: Submission, receipts: readonly Receipt[]): Received {
  const entry = registered(submission, receipts);
  return entry ? { at: entry.receivedAt, by: 'register' } : { at: submission.submittedAt, by: 'self' };
}

function registered(submission: Submission, receipts: readonly Receipt[]): Receipt | undefined {
  return receipts.find(
    (receipt) =>
      receipt.unit === submission.unit &&
      receipt.report?.period === submission.period.id &&
      receipt.report.revision === submission.revision,
  );
}

/** The evidence as it stands at a moment; the latest revision that exists is in force, refused or not. */
export function viewAt(evidence: Evidence, moment: Moment): View {
  const submissions = evidence.submissions.filter((one) =>
    exists(receivedAt(one, evidence.receipts).at, moment),
  );
  const inForce = new Map<string, Submission | Void>();
  for (const one of submissions) keepLatest(inForce, one);
  for (const one of submissions) if (isReturned(one, evidence, moment)) voidIf(inForce, one, 'returned');
  for (const file of evidence.refused) {
    if (file.unit === undefined || file.period === undefined) continue;
    // A refused file's own dates cannot be trusted: it is there at every as-of.
    voidIf(
      inForce,
      { unit: file.unit, period: { id: file.period }, revision: file.revision ?? Infinity },
      'refused',
    );
  }
  const current = (unit: string, period: string): Submission | Void | undefined =>
    inForce.get(`${unit} ${period}`);
  const index = new Map<string, Observation>();
  const numbers = new Map<string, Observation[]>();
  for (const one of inForce.values()) {
    if (typeof one === 'string') continue;
    for (const seen of one.observations)
      index.set(keyOf(seen.figure, seen.scope, seen.unit, one.period.id), seen);
    numbers.set(one.period.id, [...(numbers.get(one.period.id) ?? []), ...one.observations]);
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

function keepLatest(inForce: Map<string, Submission | Void>, one: Submission): void {
  const key = `${one.unit} ${one.period.id}`;
  const kept = inForce.get(key);
  if (typeof kept !== 'object' || kept.revision < one.revision) inForce.set(key, one);
}

function isReturned(one: Submission, evidence: Evidence, moment: Moment): boolean {
  const entry = registered(one, evidence.receipts);
  return entry?.returned !== undefined && exists(entry.returned.at, moment);
}

/** A later revision that holds nothing never falls back to the one before. */
function voidIf(
  inForce: Map<string, Submission | Void>,
  file: { readonly unit: string; readonly period: { readonly id: string }; readonly revision: number },
  why: Void,
): void {
  const key = `${file.unit} ${file.period.id}`;
  const kept = inForce.get(key);
  if (typeof kept !== 'object' || file.revision >= kept.revision) inForce.set(key, why);
}
