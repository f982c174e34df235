// One way the year may go on after a day: what was reported grows within its movement, silent bodies report, all is final.
import type { Findings, PartFinding, TargetFinding } from '../../src/evaluate/finding.ts';
import { seenAs } from '../../src/evaluate/part.ts';
import type { Observation } from '../../src/model/evidence.ts';
import type { RatioMeasure } from '../../src/model/plan.ts';
import type { Case, CaseFigure, CaseReport, CaseValue } from './case.ts';
import type { Random } from './random.ts';

/** The day on which everything is in. */
export const END = { asOf: '2021-03-15' };

/**
 * The case with a last, final report of every body that is a completion of what `findings` rest on. It supersedes whatever
 * else the case holds, known then or not.
 */
export const completed = (random: Random, one: Case, findings: Findings): Case => ({
  ...one,
  moments: [END],
  reports: [
    ...one.reports,
    ...[...new Set(one.figures.flatMap(({ reporters }) => reporters))].map((unit) =>
      lastReport(random, one, unit, findings),
    ),
  ],
});

function lastReport(random: Random, one: Case, unit: string, { targets }: Findings): CaseReport {
  const before = one.reports.filter((report) => report.unit === unit);
  const figures: Record<string, CaseValue> = {};
  for (const finding of targets.filter(({ target }) => target.reporters.includes(unit)))
    Object.assign(figures, lastValues(random, one, unit, finding, before));
  return {
    unit,
    period: one.period,
    revision: Math.max(0, ...before.map(({ revision }) => revision)) + 1,
    asOf: '2020-12-31',
    submittedAt: '2021-03-10T12:00:00+08:00',
    final: true,
    figures,
  };
}

function lastValues(
  random: Random,
  one: Case,
  unit: string,
  finding: TargetFinding,
  before: readonly CaseReport[],
): Record<string, CaseValue> {
  const figures = one.figures.filter(({ id }) => id.endsWith(`-${finding.target.id}`));
  // A revision leaves out nothing that the one before it gave.
  const given = new Set(before.flatMap((report) => Object.keys(report.figures)));
  const byScope = finding.scopes.map(({ scope, parts }): [string | undefined, Record<string, CaseValue>] => {
    const part = parts.find((other) => other.unit === unit);
    const { measure } = finding.target;
    const values =
      measure.kind === 'ratio'
        ? ratioOf(random, measure, seenIn(part), given)
        : Object.fromEntries(
            figures.map((figure) => [figure.id, moved(random, figure, seenIn(part)(figure.id))]),
          );
    return [scope?.id, values];
  });
  const ids = Object.keys(byScope[0]?.[1] ?? {});
  return Object.fromEntries(ids.map((id) => [id, inScopes(byScope, id)]));
}

const inScopes = (all: readonly [string | undefined, Record<string, CaseValue>][], id: string): CaseValue =>
  all[0]?.[0] === undefined
    ? (all[0]?.[1][id] ?? {})
    : { scopes: Object.fromEntries(all.map(([scope, values]) => [scope ?? '', values[id] ?? {}])) };

type Seen = (figure: string | undefined) => Observation | undefined;

const seenIn =
  (part: PartFinding | undefined): Seen =>
  (figure) =>
    part?.observations.find((one) => one.figure === figure);

/** What belongs to a number and stays with it. */
const kept = ({ joint, roster, emptyStated }: Observation): CaseValue => ({
  ...(joint.length > 0
    ? { joint: joint.map((one) => ({ with: one.with, value: String(one.value.n) })) }
    : {}),
  ...(roster === undefined ? {} : { roster }),
  ...(emptyStated ? { empty: '名录为零' } : {}),
});

const grown = (random: Random): number => random.pick([0, 0, 0, 1, 2, 3, 10, 1000, 100_000]);

/** A number by itself: it stays if it was final, grows if it only can, and else becomes anything. */
function moved(random: Random, { type, moves }: CaseFigure, seen: Observation | undefined): CaseValue {
  if (seen?.final) return { ...kept(seen), value: seen.text };
  const from = seen && moves === 'cumulative' ? Number.parseFloat(seen.text) : 0;
  const more =
    seen && moves === 'cumulative' ? grown(random) : random.pick([0, 1, 3, 5, 10, 13, 20, 100, 8779]);
  const value = Math.round((from + more) * 100) / 100;
  return {
    ...(seen ? kept(seen) : {}),
    value: type === 'percentage' ? `${value.toFixed(2)}%` : String(value),
  };
}

/** Both counts, or the percentage where a body has given nothing else. */
function ratioOf(
  random: Random,
  measure: RatioMeasure,
  seen: Seen,
  given: ReadonlySet<string>,
): Record<string, CaseValue> {
  const above = measure.numerator ?? measure.failures ?? '';
  const [top, bottom, share] = [seen(above), seen(measure.denominator), seen(measure.percentage)];
  if (share && measure.percentage !== undefined && !(top && bottom))
    return { [measure.percentage]: shareOf(random, measure, share), ...halfOf(top), ...halfOf(bottom) };
  const [n, d] = countsOf(random, measure, top, bottom);
  const told = measure.failures === undefined ? n : d - n;
  return {
    [above]: { value: String(told) },
    [measure.denominator]: {
      ...(bottom ? kept(seenAs(bottom, { emptyStated: bottom.emptyStated && d === 0 })) : {}),
      value: String(d),
      ...(d === 0 && !bottom && random.chance(0.5) ? { empty: '名录为零' } : {}),
    },
    ...(measure.percentage !== undefined && given.has(measure.percentage)
      ? { [measure.percentage]: { value: `${d === 0 ? '0' : ((n / d) * 100).toFixed(2)}%` } }
      : {}),
  };
}

const halfOf = (seen: Observation | undefined): Record<string, CaseValue> =>
  seen ? { [seen.figure]: { ...kept(seen), value: seen.text } } : {};

/** A rounded share may rise, and fall unless its roster is frozen; after a failed trial it cannot come to all. */
function shareOf(random: Random, { moves }: RatioMeasure, seen: Observation): CaseValue {
  const is = Number.parseFloat(seen.text);
  const free =
    moves === 'roster'
      ? [is, Math.max(is, 99.99), 100]
      : [is, 0.01, 50, 99.99, ...(moves === 'backlog' ? [100] : [])];
  return { ...kept(seen), value: seen.final ? seen.text : `${random.pick(free).toFixed(2)}%` };
}

/** n of d at the end: failures of trials stay, a backlog may be caught up, a frozen roster neither grows nor shrinks. */
function countsOf(
  random: Random,
  measure: RatioMeasure,
  top: Observation | undefined,
  bottom: Observation | undefined,
): [number, number] {
  const [above, below] = [top && Number(top.text), bottom && Number(bottom.text)];
  if (above !== undefined && below !== undefined && top?.final && bottom?.final)
    return [measure.failures === undefined ? above : below - above, below];
  const d0 = below ?? (above ?? 0) + grown(random);
  const n0 = above === undefined ? 0 : measure.failures === undefined ? above : d0 - above;
  if (measure.moves === 'trials') {
    const [good, bad] = [grown(random), grown(random)];
    // With a half of it unknown nothing has failed for certain.
    const lifted = above === undefined ? random.between(0, d0) : 0;
    return [n0 + lifted + good, d0 + good + bad];
  }
  const d =
    bottom?.roster !== undefined && measure.moves === 'roster' && bottom.roster >= '2019-12-31'
      ? d0
      : d0 + grown(random);
  return [random.pick([n0, d, random.between(n0, d), Math.max(n0, d - 1)]), d];
}
