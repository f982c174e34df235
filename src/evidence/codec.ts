import { parseDate, parseInstant } from '../core/date.ts';
import type { CivilDate } from '../core/date.ts';
import { parsePeriod } from '../core/period.ts';
import * as Q from '../core/rational.ts';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import type { Joint, Observation } from '../model/evidence.ts';
import { statedBy } from '../validate/reports/number.ts';
import type { ReadReport } from '../validate/reports/report.ts';
import type { ReportRules } from '../validate/reports/rules.ts';
import { leanReport } from './lean.ts';
import { refusedAt } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/**
 * Outcomes as text, for what goes from one thread, run or machine to another: a JSON list of rows, one a file.
 * Whatever follows from the rest is not written. Decoding what was encoded under the same plan gives the same outcome;
 * text of any other origin gives undefined, or an outcome of which nothing more is promised: who stores it vouches for it.
 */
export const encodeOutcomes = (outcomes: readonly Outcome[]): string => JSON.stringify(outcomes.map(rowOf));

/** The outcomes in a text that `encodeOutcomes` made; undefined for a text that it did not make. */
export function decodeOutcomes(text: string, rules: ReportRules): Outcome[] | undefined {
  try {
    return (JSON.parse(text) as Row[]).map((row) => outcomeOfRow(row, rules));
  } catch {
    return undefined;
  }
}

type PlaceRow = readonly [line: number, column: number, length: number];
type JointRow = readonly [with_: string, value: string, at: PlaceRow];
/** `flags` is a sum of `PERCENTAGE`, `FINAL` and `EMPTY`; a date is 0 where it is the report's, or absent. */
type ObservationRow = readonly [
  figure: string,
  scope: string | 0,
  text: string,
  flags: number,
  asOf: string | 0,
  roster: string | 0,
  at: PlaceRow,
  joint: readonly JointRow[] | 0,
];
type ReportRow = readonly [
  unit: string,
  period: string,
  revision: number,
  revises: readonly [kind: string, reason: string] | 0,
  asOf: string,
  submittedAt: string,
  sample: 0 | 1,
  documents: readonly string[],
  at: PlaceRow,
  revisionAt: PlaceRow,
  observations: readonly ObservationRow[],
];
/** `report` is 0 where there is none; `isRefused` says whether that leaves somebody owing. */
type Row = readonly [
  path: string,
  sha256: string | 0,
  lines: string,
  report: ReportRow | 0,
  isRefused: 0 | 1,
  diagnostics: readonly Diagnostic[],
];

const PERCENTAGE = 1;
const FINAL = 2;
const EMPTY = 4;

function rowOf({ path, sha256, lines, report, refused, diagnostics }: Outcome): Row {
  return [path, sha256 ?? 0, lines, report ? reportRow(report) : 0, refused ? 1 : 0, diagnostics];
}

function outcomeOfRow(
  [path, sha256, lines, report, isRefused, diagnostics]: Row,
  rules: ReportRules,
): Outcome {
  return {
    path,
    sha256: sha256 === 0 ? undefined : sha256,
    report: report === 0 ? undefined : leanReport(reportOf(report, path, rules), rules),
    lines,
    refused: isRefused === 1 ? refusedAt(path, rules.names) : undefined,
    diagnostics,
  };
}

const placeRow = ({ line, column, length }: Place): PlaceRow => [line, column, length];

const placeOf = ([line, column, length]: PlaceRow, path: string): Place => ({ path, line, column, length });

function reportRow(report: ReadReport): ReportRow {
  const { revises } = report;
  return [
    report.unit,
    report.period.id,
    report.revision,
    revises ? [revises.kind, revises.reason] : 0,
    report.asOf,
    report.submittedAt.text,
    report.sample ? 1 : 0,
    report.documents,
    placeRow(report.at),
    placeRow(report.revisionAt),
    report.observations.map((seen) => observationRow(seen, report.asOf)),
  ];
}

function reportOf(row: ReportRow, path: string, rules: ReportRules): ReadReport {
  const [unit, period, revision, revises, asOf, submittedAt, sample, documents, at, revisionAt, seen] = row;
  const date = known(parseDate(asOf));
  return {
    path,
    unit,
    period: known(rules.periods.get(period) ?? parsePeriod(period)),
    revision,
    revises: revises === 0 ? undefined : { kind: revises[0], reason: revises[1] },
    asOf: date,
    submittedAt: known(parseInstant(submittedAt)),
    sample: sample === 1,
    documents,
    observations: seen.map((one) => observationOf(one, unit, date, path, rules)),
    at: placeOf(at, path),
    revisionAt: placeOf(revisionAt, path),
  };
}

function observationRow(seen: Observation, asOf: CivilDate): ObservationRow {
  return [
    seen.figure,
    seen.scope ?? 0,
    seen.text,
    (seen.percentage ? PERCENTAGE : 0) | (seen.final ? FINAL : 0) | (seen.emptyStated ? EMPTY : 0),
    seen.asOf === asOf ? 0 : seen.asOf,
    seen.roster ?? 0,
    placeRow(seen.at),
    seen.joint.length === 0
      ? 0
      : seen.joint.map((one) => [one.with, Q.exactText(one.value), placeRow(one.at)]),
  ];
}

function observationOf(
  [figure, scope, text, flags, own, roster, at, joint]: ObservationRow,
  unit: string,
  asOf: CivilDate,
  path: string,
  rules: ReportRules,
): Observation {
  const percentage = (flags & PERCENTAGE) !== 0;
  return {
    figure: known(rules.plan.figures.get(figure)).id,
    scope: scope === 0 ? undefined : scope,
    unit,
    stated: statedBy(text, percentage),
    text,
    percentage,
    asOf: own === 0 ? asOf : known(parseDate(own)),
    final: (flags & FINAL) !== 0,
    roster: roster === 0 ? undefined : known(parseDate(roster)),
    emptyStated: (flags & EMPTY) !== 0,
    joint: joint === 0 ? NO_JOINT : joint.map((one) => jointOf(one, path)),
    at: placeOf(at, path),
  };
}

const NO_JOINT: readonly Joint[] = [];

const jointOf = ([with_, value, at]: JointRow, path: string): Joint => ({
  with: with_,
  value: known(Q.parseExact(value)),
  at: placeOf(at, path),
});

/** What an encoded outcome always has. */
function known<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('not an encoded outcome');
  return value;
}
