import type { CivilDate, Instant } from '../../core/date.ts';
import { dayOf } from '../../core/date.ts';
import type { Period } from '../../core/period.ts';
import * as Q from '../../core/rational.ts';
import { sure } from '../../core/sure.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Report } from '../../generated/types.ts';
import type { Observation, Submission } from '../../model/evidence.ts';
import { child } from '../../parse/tree.ts';
import type { Path } from '../../parse/tree.ts';
import { unitAt, withIdOf } from '../names.ts';
import { dateAt, instantAt, periodAt, placeAt } from '../plan/context.ts';
import type { Problems } from '../problems.ts';
import { readFigureEntry } from './figure.ts';
import { placeOfReport, readReportPath, reportPath } from './path.ts';
import type { ReportRules } from './rules.ts';

/** A report as it was read, with the place to point to where its revision is the matter. */
export interface ReadReport extends Submission {
  readonly revisionAt: Place;
}

/** One report as its unit meant it; it counts only if no problem was found, for it is taken whole or not at all. */
export function readReport(problems: Problems, rules: ReportRules): ReadReport | undefined {
  const { names } = rules;
  const file = problems.document.plain as Report;
  const place = placeOfReport(problems.document.path, names);
  const unit = unitAt(file.unit, ['unit'], names, problems, place?.unit);
  const period = periodAt(['period'], problems);
  const asOf = dateAt(file.asOf, ['asOf'], problems);
  const submittedAt = instantAt(file.submittedAt, ['submittedAt'], problems);
  checkDocuments(file, rules, problems);
  if (file.revision > 1 && !file.revises) problems.atKey('JC1309', ['revision'], { revision: file.revision });
  if (unit === undefined || !period || !asOf || !submittedAt) return undefined;
  // Read as another unit's or another year's, the figures would be wrong only for that.
  const observations = checkPath(file, unit, period.id, problems)
    ? readFigures(file, { unit, period, asOf, submittedAt }, problems, rules)
    : [];
  checkRatios(observations, rules, problems);
  return {
    path: problems.document.path,
    unit,
    period,
    revision: file.revision,
    revises: file.revises,
    asOf,
    submittedAt,
    sample: file.provenance === 'sample',
    documents: file.documents ?? [],
    observations,
    at: placeAt(problems.document, ['submittedAt']),
    revisionAt: placeAt(problems.document, ['revision']),
  };
}

interface Head {
  readonly unit: string;
  readonly period: Period;
  readonly asOf: CivilDate;
  readonly submittedAt: Instant;
}

function readFigures(file: Report, head: Head, problems: Problems, rules: ReportRules): Observation[] {
  const submittedOn = dayOf(head.submittedAt);
  if (head.asOf > submittedOn || head.asOf > head.period.to) {
    problems.at('JC1214', ['asOf'], { found: head.asOf, submitted: submittedOn, end: head.period.to });
  }
  const { unit, period, asOf } = head;
  const { final, finalReason, figures = {} } = file;
  const context = { rules, head: { unit, period, asOf, submittedOn, final, finalReason } };
  const tree = child(problems.document.root, 'figures');
  const observations: Observation[] = [];
  for (const id of Object.keys(figures)) {
    const spot = { path: ['figures', id], node: tree && child(tree, id) };
    observations.push(...readFigureEntry(id, sure(figures[id]), spot, problems, context));
  }
  return observations;
}

/** Says where the content contradicts the path; false where it is another unit's or another period's than the path says. */
function checkPath(file: Report, unit: string, period: string, problems: Problems): boolean {
  const claim = readReportPath(problems.document.path);
  const expected = reportPath(unit, period, file.revision);
  if (claim?.unit !== unit) problems.at('JC1301', ['unit'], { found: file.unit, expected, problem: 'place' });
  else if (claim.period !== period)
    problems.at('JC1301', ['period'], { found: period, expected, problem: 'place' });
  else if (claim.revision !== file.revision)
    problems.at('JC1301', ['revision'], {
      found: String(file.revision),
      claimed: claim.revision,
      expected,
      problem: 'revision',
    });
  return claim === undefined || (claim.unit === unit && claim.period === period);
}

function checkDocuments(file: Report, { documents }: ReportRules, problems: Problems): void {
  file.documents?.forEach((id, i) => {
    if (!documents.some((known) => known.id === id))
      problems.at('JC1109', ['documents', i], () => ({
        ...withIdOf(id, documents),
        allowed: documents.map((known) => known.id),
      }));
  });
}

/** What cannot be in a ratio of the plan, scope by scope: a part above its whole, a rounded share above 100%. */
function checkRatios(observations: readonly Observation[], rules: ReportRules, problems: Problems): void {
  for (const seen of observations) {
    const wholes = rules.wholes.get(seen.figure);
    const whole =
      wholes &&
      observations.find((one) => wholes.has(one.figure) && inOneScope(seen, one) && exceeds(seen, one));
    if (whole)
      problems.at('JC1209', valuePath(seen), { found: seen.text, whole: whole.text, line: whole.at.line });
    if (rules.shares.has(seen.figure) && isAboveOne(seen))
      problems.at('JC1210', valuePath(seen), { found: seen.text });
  }
}

/** A value without scope belongs to every scope of another figure. */
const inOneScope = (a: Observation, b: Observation): boolean =>
  a.scope === b.scope || a.scope === undefined || b.scope === undefined;

const exceeds = ({ stated: { low } }: Observation, { stated: { high } }: Observation): boolean =>
  low !== undefined && high !== undefined && Q.compare(low.at, high.at) > 0;

/** As written: 100.0% may stand for a little more, 100.1% cannot stand for 100%. */
const isAboveOne = ({ text }: Observation): boolean => Q.compare(Q.parseExact(text) ?? Q.ZERO, Q.ONE) > 0;

const valuePath = ({ figure, scope }: Observation): Path =>
  scope === undefined ? ['figures', figure, 'value'] : ['figures', figure, 'scopes', scope, 'value'];
