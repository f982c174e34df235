import type { CivilDate, Instant } from '../../core/date.ts';
import { dayOf, parseInstant } from '../../core/date.ts';
import type { Period } from '../../core/period.ts';
import { parsePeriod } from '../../core/period.ts';
import * as Q from '../../core/rational.ts';
import type { Report } from '../../generated/types.ts';
import type { Observation, Submission } from '../../model/evidence.ts';
import type { Plan, RatioMeasure } from '../../model/plan.ts';
import type { Names } from '../names.ts';
import { unitAt, withSuggestion } from '../names.ts';
import { dateAt, placeAt, sourceAt } from '../plan/context.ts';
import type { Problems } from '../problems.ts';
import { readFigureEntry } from './figure.ts';
import { readReportPath, reportPath } from './path.ts';

/** One report as its unit meant it, or undefined where anything in it is wrong: it is taken whole or not at all. */
export function readReport(problems: Problems, plan: Plan, names: Names): Submission | undefined {
  const file = problems.document.plain as Report;
  const unit = unitAt(file.unit, ['unit'], names, problems);
  const period =
    parsePeriod(sourceAt(problems.document, ['period'])) ??
    problems.at('JC1207', ['period'], { found: String(file.period) });
  const asOf = dateAt(file.asOf, ['asOf'], problems);
  const submittedAt =
    parseInstant(file.submittedAt) ?? problems.at('JC1208', ['submittedAt'], { found: file.submittedAt });
  checkDocuments(file, plan, problems);
  if (file.revision > 1 && !file.revises) problems.atKey('JC1309', ['revision'], { revision: file.revision });
  if (unit === undefined || !period || !asOf || !submittedAt) return undefined;
  checkPath(file, unit, period.id, problems);
  const observations = readFigures(file, { unit, period, asOf, submittedAt }, problems, plan, names);
  checkSubsets(observations, plan, problems);
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
  };
}

interface Head {
  readonly unit: string;
  readonly period: Period;
  readonly asOf: CivilDate;
  readonly submittedAt: Instant;
}

function readFigures(file: Report, head: Head, problems: Problems, plan: Plan, names: Names): Observation[] {
  const submittedOn = dayOf(head.submittedAt);
  if (head.asOf > submittedOn || head.asOf > head.period.to) {
    problems.at('JC1214', ['asOf'], { found: head.asOf, submitted: submittedOn, end: head.period.to });
  }
  const context = {
    plan,
    names,
    head: { ...head, submittedOn, final: file.final, finalReason: file.finalReason },
  };
  return Object.entries(file.figures ?? {}).flatMap(([id, entry]) =>
    readFigureEntry(id, entry, ['figures', id], problems, context),
  );
}

function checkPath(file: Report, unit: string, period: string, problems: Problems): void {
  const claim = readReportPath(problems.document.path);
  const expected = reportPath(unit, period, file.revision);
  if (claim?.unit !== unit) problems.at('JC1301', ['unit'], { found: unit, expected });
  else if (claim.period !== period) problems.at('JC1301', ['period'], { found: period, expected });
  else if (claim.revision !== file.revision)
    problems.at('JC1301', ['revision'], { found: String(file.revision), expected });
}

function checkDocuments(file: Report, plan: Plan, problems: Problems): void {
  const known = [
    ...new Set(plan.deadlines.flatMap((deadline) => deadline.documents.map((document) => document.id))),
  ];
  file.documents?.forEach((id, i) => {
    if (!known.includes(id))
      problems.at('JC1109', ['documents', i], { ...withSuggestion(id, known), allowed: known });
  });
}

/** A part cannot be more than the whole it is a part of: checked for every ratio of the plan, scope by scope. */
function checkSubsets(observations: readonly Observation[], plan: Plan, problems: Problems): void {
  const ratios = plan.targets
    .map((target) => target.measure)
    .filter((measure): measure is RatioMeasure => measure.kind === 'ratio');
  const seen = new Set<Observation>();
  for (const ratio of ratios)
    for (const part of observations) checkSubset(part, ratio, observations, seen, problems);
}

function checkSubset(
  part: Observation,
  ratio: RatioMeasure,
  observations: readonly Observation[],
  seen: Set<Observation>,
  problems: Problems,
): void {
  if (part.figure !== (ratio.numerator ?? ratio.failures) || seen.has(part)) return;
  const whole = observations.find((one) => one.figure === ratio.denominator && one.scope === part.scope);
  if (!whole?.stated.high || !part.stated.low || Q.compare(part.stated.low.at, whole.stated.high.at) <= 0)
    return;
  seen.add(part);
  const path =
    part.scope === undefined
      ? ['figures', part.figure, 'value']
      : ['figures', part.figure, 'scopes', part.scope, 'value'];
  problems.at('JC1209', path, {
    found: part.text,
    whole: whole.text,
    line: whole.at.line,
    figure: ratio.denominator,
  });
}
