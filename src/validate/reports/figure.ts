import type { CivilDate } from '../../core/date.ts';
import { overlap } from '../../core/period.ts';
import type { Period } from '../../core/period.ts';
import * as Q from '../../core/rational.ts';
import { sure } from '../../core/sure.ts';
import type { Reported, ReportedScope } from '../../generated/types.ts';
import type { Joint, Observation } from '../../model/evidence.ts';
import type { Figure } from '../../model/plan.ts';
import { placeOf } from '../../parse/document.ts';
import { child, nodeAt } from '../../parse/tree.ts';
import type { Path, Tree } from '../../parse/tree.ts';
import { unitAt, withIdOf } from '../names.ts';
import { dateAt, placeAt } from '../plan/context.ts';
import type { Problems } from '../problems.ts';
import { readNumber } from './number.ts';
import type { ReportRules } from './rules.ts';

/** What a report says of itself that its figures inherit. */
export interface ReportHead {
  readonly unit: string;
  readonly period: Period;
  readonly asOf: CivilDate;
  readonly submittedOn: CivilDate;
  readonly final: boolean;
  readonly finalReason: string | undefined;
}

/** What figures are read against. */
export interface ReportContext {
  readonly rules: ReportRules;
  readonly head: ReportHead;
}

/** A part of a report: how to get there, and what stands there. */
export interface Spot {
  readonly path: Path;
  readonly node: Tree | undefined;
}

const below = ({ path, node }: Spot, key: string): Spot => ({
  path: [...path, key],
  node: node && child(node, key),
});

/** The observations of one figure of a report: one, or one for each scope. */
export function readFigureEntry(
  id: string,
  entry: Reported,
  spot: Spot,
  problems: Problems,
  context: ReportContext,
): Observation[] {
  const { path } = spot;
  const figure = context.rules.plan.figures.get(id);
  if (!figure) {
    problems.atKey('JC1108', path, () => withFigure(id, context));
    return [];
  }
  if (!fits(figure, path, problems, context)) return [];
  const problem = formProblem(figure, entry);
  if (problem) {
    const scopes = figure.scopes.map((scope) => scope.id);
    problems.atKey('JC1215', path, { problem, figure: figure.name.zh, figureEn: figure.name.en, scopes });
    return [];
  }
  const { scopes } = entry;
  if (!scopes) return listOf(readValue(figure, undefined, entry, spot, problems, context));
  const under = below(spot, 'scopes');
  return Object.keys(scopes).flatMap((scope) =>
    readScope(figure, scope, sure(scopes[scope]), below(under, scope), problems, context),
  );
}

/** What was meant by an unknown figure: one of the unit's own, else any. */
function withFigure(id: string, { rules, head }: ReportContext): ReturnType<typeof withIdOf> {
  const all = [...rules.plan.figures.values()];
  const own = withIdOf(
    id,
    all.filter(({ reporters }) => reporters.includes(head.unit)),
  );
  return own.suggestion === undefined ? withIdOf(id, all) : own;
}

/** A figure with scopes has a value for each and none of its own; one without has just a value. */
function formProblem(figure: Figure, entry: Reported): 'neither' | 'scopes' | 'plain' | undefined {
  const [value, scopes] = [entry.value !== undefined, entry.scopes !== undefined];
  if (!value && !scopes) return 'neither';
  if (figure.scopes.length > 0) return value || !scopes ? 'scopes' : undefined;
  return scopes ? 'plain' : undefined;
}

function readScope(
  figure: Figure,
  scope: string,
  value: ReportedScope,
  spot: Spot,
  problems: Problems,
  context: ReportContext,
): Observation[] {
  if (!figure.scopes.some((one) => one.id === scope)) {
    problems.atKey('JC1110', spot.path, () => ({
      ...withIdOf(scope, figure.scopes),
      allowed: figure.scopes.map((one) => one.id),
    }));
    return [];
  }
  return listOf(readValue(figure, scope, value, spot, problems, context));
}

/** Only a figure's own reporters report it, for the periods it is owed for. */
function fits(figure: Figure, path: Path, problems: Problems, { head, rules }: ReportContext): boolean {
  if (!rules.reporters.get(figure.id)?.has(head.unit)) {
    problems.atKey('JC1303', path, { figure: figure.name.zh, figureEn: figure.name.en, id: figure.id });
    return false;
  }
  if (figure.periods.some((period) => period.id === head.period.id)) return true;
  const periods = figure.periods.map((period) => period.id);
  const code = figure.periods.some((period) => overlap(period, head.period)) ? 'JC1304' : 'JC1305';
  const names = { figure: figure.name.zh, figureEn: figure.name.en };
  problems.atKey(code, path, { ...names, period: head.period.id, periods });
  return false;
}

const listOf = (seen: Observation | undefined): Observation[] => (seen ? [seen] : []);

function readValue(
  figure: Figure,
  scope: string | undefined,
  entry: ReportedScope | Reported,
  { path, node: parent }: Spot,
  problems: Problems,
  context: ReportContext,
): Observation | undefined {
  const node = parent && child(parent, 'value');
  const read = readNumber(node, figure);
  if ('code' in read)
    return problems.at(read.code, [...path, 'value'], {
      ...read.args,
      unit: figure.unit.zh,
      unitEn: figure.unit.en,
    });
  const zero = read.stated.high?.at.n === 0n;
  const dates = readDates(figure, entry, path, problems, context, zero);
  if (entry.empty !== undefined && !zero) problems.at('JC1217', [...path, 'value'], { found: read.text });
  return {
    figure: figure.id,
    scope,
    unit: context.head.unit,
    stated: read.stated,
    text: read.text,
    percentage: read.percentage,
    asOf: dates.asOf,
    final: dates.final,
    roster: entry.roster === undefined ? undefined : dateAt(entry.roster, [...path, 'roster'], problems),
    emptyStated: zero && entry.empty !== undefined,
    joint: readJoint(figure, entry, read.stated.low?.at ?? Q.ZERO, path, problems, context),
    at: placeOf(problems.document, sure(node)),
  };
}

/** The date a value is about and whether it is final; a zero of events says which period it covers. */
function readDates(
  figure: Figure,
  entry: ReportedScope | Reported,
  path: Path,
  problems: Problems,
  { head, rules }: ReportContext,
  zero: boolean,
): { asOf: CivilDate; final: boolean } {
  const covered = figure.covers && zero ? readCovers(entry, path, problems, head) : undefined;
  const own =
    covered ?? (entry.asOf === undefined ? undefined : dateAt(entry.asOf, [...path, 'asOf'], problems));
  const asOf = own ?? head.asOf;
  const datedAt = (): Path => (covered === undefined ? [...path, 'asOf'] : [...path, 'covers', 'to']);
  const final = entry.final ?? head.final;
  const reason = entry.finalReason ?? head.finalReason;
  // The date of the whole report is checked with its head.
  if (own && (own > head.submittedOn || own > head.period.to))
    problems.at('JC1214', datedAt(), { found: own, submitted: head.submittedOn, end: head.period.to });
  // A baseline is of another time; everything else belongs to the period.
  if (asOf < head.period.from && !rules.pastFigures.has(figure.id))
    problems.at('JC1219', own ? datedAt() : ['asOf'], { found: asOf, start: head.period.from });
  // Events can happen until the last day: no reason makes an early zero final.
  if (final && asOf < head.period.to && (reason === undefined || covered !== undefined)) {
    const claimedAt = entry.final === undefined ? (own ? datedAt() : ['final']) : [...path, 'final'];
    const problem = covered === undefined ? 'figure' : 'zero';
    problems.at('JC1213', claimedAt, { asOf, end: head.period.to, problem });
  }
  return { asOf, final };
}

/** The last day that a zero vouches for, from the first of the period on. */
function readCovers(
  entry: ReportedScope | Reported,
  path: Path,
  problems: Problems,
  head: ReportHead,
): CivilDate | undefined {
  if (!entry.covers)
    return problems.at('JC1211', [...path, 'value'], { from: head.period.from, to: head.asOf });
  const from = dateAt(entry.covers.from, [...path, 'covers', 'from'], problems);
  const to = dateAt(entry.covers.to, [...path, 'covers', 'to'], problems);
  if (!from || !to) return undefined;
  if (to < from) return problems.at('JC1401', [...path, 'covers', 'to'], { from, until: to });
  if (from > head.period.from)
    return problems.at('JC1212', [...path, 'covers', 'from'], { from, to, start: head.period.from });
  return to;
}

/** One list for the many values that have none. */
const NO_JOINT: readonly Joint[] = [];

function readJoint(
  figure: Figure,
  entry: ReportedScope | Reported,
  value: Q.Rational,
  path: Path,
  problems: Problems,
  context: ReportContext,
): readonly Joint[] {
  if (entry.joint === undefined) return NO_JOINT;
  return entry.joint.flatMap((joint, i) => {
    const at = [...path, 'joint', i];
    const partner = unitAt(joint.with, [...at, 'with'], context.rules.names, problems);
    const part = readJointPart(figure, [...at, 'value'], problems);
    if (partner === context.head.unit)
      return problems.at('JC1216', [...at, 'with'], { problem: 'self', found: joint.with }) ?? [];
    if (partner === undefined || part === undefined) return [];
    if (Q.compare(part, value) > 0) {
      const args = { problem: 'tooMany', found: Q.exactText(part), whole: Q.exactText(value) };
      return problems.at('JC1216', [...at, 'value'], args) ?? [];
    }
    return [{ with: partner, value: part, at: placeAt(problems.document, at) }];
  });
}

/** How many are joint: counted like the figure itself. */
function readJointPart(figure: Figure, path: Path, problems: Problems): Q.Rational | undefined {
  const type = figure.type === 'amount' ? 'amount' : 'count';
  const read = readNumber(nodeAt(problems.document.root, path), { type });
  if ('code' in read)
    return problems.at(read.code, path, { ...read.args, unit: figure.unit.zh, unitEn: figure.unit.en });
  return read.stated.low?.at;
}
