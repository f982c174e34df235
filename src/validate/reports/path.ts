import { parsePeriod } from '../../core/period.ts';
import type { Names } from '../names.ts';

const REPORT = /^reports\/([^/]+)\/([^/]+)\.yaml$/u;
const NAME = /^(.+?)(?:\.r([1-9]\d{0,2}))?$/u;

/** What a path under reports says of its content: `reports/<unit>/<period>[.rN].yaml`. */
export interface ReportPath {
  readonly unit: string;
  readonly period: string;
  readonly revision: number;
}

/** The claim of a path, or undefined where the path is none of a report. */
export function readReportPath(path: string): ReportPath | undefined {
  const [, unit, name] = REPORT.exec(path) ?? [];
  const [, period, revision] = (name === undefined ? undefined : NAME.exec(name)) ?? [];
  if (unit === undefined || period === undefined || !parsePeriod(period)) return undefined;
  return { unit, period, revision: revision === undefined ? 1 : Number(revision) };
}

/** What a path under reports says, if its folder is the id of a unit: an alias or a group is no place for reports. */
export function placeOfReport(path: string, names: Names): ReportPath | undefined {
  const claim = readReportPath(path);
  const referent = claim && names.all.get(claim.unit);
  return referent?.kind === 'unit' && referent.id === claim?.unit ? claim : undefined;
}

/** The path that a report with this content belongs at. */
export const reportPath = (unit: string, period: string, revision: number): string =>
  `reports/${unit}/${period}${revision === 1 ? '' : `.r${revision}`}.yaml`;
