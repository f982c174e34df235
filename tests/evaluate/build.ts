// A few readable words that make plans, reports and moments without YAML.
import type { CivilDate, Instant } from '../../src/core/date.ts';
import { parseDate, parseInstant } from '../../src/core/date.ts';
import * as I from '../../src/core/interval.ts';
import type { Interval } from '../../src/core/interval.ts';
import type { Period } from '../../src/core/period.ts';
import { parsePeriod } from '../../src/core/period.ts';
import * as Q from '../../src/core/rational.ts';
import type { Rational } from '../../src/core/rational.ts';
import type { Comparator } from '../../src/core/requirement.ts';
import { acceptable, beforeRounding } from '../../src/core/requirement.ts';
import type { DeadlineFinding, Findings, ScopeFinding, TargetFinding } from '../../src/evaluate/finding.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { basisOf, readsOf } from '../../src/evaluate/measures/fields.ts';
import type { Place } from '../../src/diagnostics/diagnostic.ts';
import type {
  Evidence,
  Exemption,
  Extension,
  Observation,
  Receipt,
  Refused,
  Submission,
} from '../../src/model/evidence.ts';
import type {
  Baseline,
  ChangeMeasure,
  Deadline,
  Figure,
  Interpretation,
  Measure,
  Owed,
  Plan,
  PopulationSeries,
  RatioMeasure,
  Requirement,
  Target,
} from '../../src/model/plan.ts';

function must<T>(value: T | undefined, text: string): T {
  if (value === undefined) throw new Error(`cannot read ${text}`);
  return value;
}

export const day = (text: string): CivilDate => must(parseDate(text), text);
export const at = (text: string): Instant => must(parseInstant(text), text);
export const period = (text: string): Period => must(parsePeriod(text), text);
export const q = (text: string): Rational => must(Q.parseExact(text), text);
const both = (text: string): { zh: string; en: string } => ({ zh: text, en: text });
const place = (path: string, line = 1): Place => ({ path, line, column: 1, length: 1 });

/** Days that matter: in the middle of the year, its end, the last day for final values, and the day after. */
export const MID = '2020-11-30';
export const LAST = '2021-01-31';
export const OVER = '2021-02-01';

// Requirements ------------------------------------------------------------------------------------

export function requirement(
  comparator: Comparator,
  threshold: string,
  upper?: string,
  step?: string,
): Requirement {
  const accepted = acceptable(comparator, q(threshold), upper === undefined ? undefined : q(upper));
  return {
    comparator,
    threshold: q(threshold),
    upper: upper === undefined ? undefined : q(upper),
    text: threshold,
    upperText: upper,
    unit: both(''),
    words: undefined,
    step: step === undefined ? undefined : q(step),
    accepted: step === undefined ? accepted : beforeRounding(accepted, q(step)),
  };
}

export const atLeast = (threshold: string): Requirement => requirement('atLeast', threshold);
export const atMost = (threshold: string): Requirement => requirement('atMost', threshold);
export const moreThan = (threshold: string): Requirement => requirement('moreThan', threshold);
export const lessThan = (threshold: string): Requirement => requirement('lessThan', threshold);
export const equals = (threshold: string): Requirement => requirement('equals', threshold);
export const between = (low: string, high: string): Requirement => requirement('between', low, high);

// Measures: figures are `x`, or `n` of `d`, with the rounded `share` in place of both -----------------

export const value: Measure = { kind: 'value', figure: 'x' };
export const ratio = (moves: RatioMeasure['moves'], numerator: 'n' | 'failures' = 'n'): Measure => ({
  kind: 'ratio',
  numerator: numerator === 'n' ? 'n' : undefined,
  failures: numerator === 'n' ? undefined : 'failures',
  denominator: 'd',
  percentage: 'share',
  moves,
});
export const residents = (people: bigint, publishedAt = '2020-01-01'): PopulationSeries => ({
  id: 'residents',
  name: both('residents'),
  value: people,
  referenceDate: day('2019-12-31'),
  publishedAt: day(publishedAt),
});
export const perThousand = (people: bigint, publishedAt?: string): Measure => ({
  kind: 'perCapita',
  figure: 'x',
  population: residents(people, publishedAt),
  per: 1000,
});
export const change = (as: ChangeMeasure['as'], baseline: Baseline): Measure => ({
  kind: 'change',
  figure: 'x',
  as,
  baseline,
});
export const against = (text: string, exact = true): Baseline => ({
  kind: 'known',
  set: text.endsWith('%') && !exact ? rounded(text) : I.point(q(text)),
  text,
});

// Plans -------------------------------------------------------------------------------------------

/** What a figure owes unless a test says otherwise: something by 1 November, the final value by 31 January. */
export const owed = (over: Partial<Owed> = {}): Owed => ({
  asOf: day('2020-12-31'),
  by: day(LAST),
  deadline: undefined,
  final: true,
  period: '2020',
  interpretation: undefined,
  ...over,
});
export const interim = (over: Partial<Owed> = {}): Owed =>
  owed({ asOf: day('2020-09-30'), by: day('2020-11-01'), final: false, ...over });

export function figure(id: string, over: Partial<Figure> = {}): Figure {
  return {
    id,
    name: both(id),
    unit: both('件'),
    type: 'count',
    moves: 'cumulative',
    counts: undefined,
    bodies: ['a'],
    reporters: ['a'],
    combine: 'sum',
    scopes: [],
    periods: [period('2020')],
    owed: [owed()],
    covers: false,
    roster: undefined,
    reconcile: undefined,
    excludedFrom: undefined,
    interpretations: [],
    at: place('plan/targets.yaml'),
    ...over,
  };
}

export interface PlanWords {
  /** Properties that all figures of the target share. */
  readonly figures?: Partial<Figure>;
  readonly figure?: Readonly<Record<string, Partial<Figure>>>;
  readonly target?: Partial<Target>;
  readonly deadlines?: readonly Deadline[];
  readonly interpretations?: readonly Interpretation[];
}

export const quoted = (id: string): Pick<Target, 'id' | 'item' | 'task' | 'quote' | 'at'> => ({
  id,
  item: 1,
  task: '1.1.1',
  quote: '达到',
  at: place('plan/targets.yaml'),
});

/** A plan with one target `1-1`; its figures are made from what the measure reads. */
export function plan(measure: Measure, require: Requirement, words: PlanWords = {}): Plan {
  const ids = new Set([...readsOf(measure), ...Object.keys(words.figure ?? {})]);
  const figures = [...ids].map((id) => figure(id, { ...words.figures, ...words.figure?.[id] }));
  const byId = new Map(figures.map((one) => [one.id, one]));
  const target: Target = {
    ...quoted('1-1'),
    name: both('target'),
    measure,
    require,
    period: period('2020'),
    ...basisOf(measure, (id) => must(byId.get(id), id)),
    pace: false,
    interpretations: [],
    ...words.target,
  };
  return {
    ...emptyPlan(words.deadlines ?? []),
    figures: byId,
    targets: [target],
    interpretations: new Map((words.interpretations ?? []).map((one) => [one.id, one])),
  };
}

export const emptyPlan = (deadlines: readonly Deadline[]): Plan => ({
  id: 'p',
  title: 'plan',
  short: 'plan',
  en: 'plan',
  number: '',
  period: period('2020'),
  items: [],
  tasks: new Map(),
  figures: new Map(),
  targets: [],
  deadlines,
  milestones: [],
  prohibitions: [],
  directions: [],
  contexts: [],
  interpretations: new Map(),
});

export function deadline(over: Partial<Deadline> = {}): Deadline {
  return {
    ...quoted('D1'),
    name: both('deadline'),
    due: day('2020-11-01'),
    inclusive: true,
    roll: 'none',
    soonDays: 7,
    bodies: ['a'],
    subjects: ['a'],
    recipients: [{ id: 'office', name: both('office') }],
    documents: [{ id: 'report', name: both('report') }],
    interpretations: [],
    ...over,
  };
}

export const named = (id: string): { id: string; name: { zh: string; en: string } } => ({
  id,
  name: both(id),
});

export const interpretation = (
  id: string,
  effect: Interpretation['alternatives'][number]['effect'],
): Interpretation => ({
  ...quoted(id),
  topic: both(id),
  reading: both(''),
  reason: both(''),
  status: 'provisional',
  decision: undefined,
  alternatives: [{ id: 'other', reading: both(''), effect }],
});

// Evidence ----------------------------------------------------------------------------------------

/** One reported number: `8779`, `'98.0%'`, or with what belongs to it. */
export type Word =
  | number
  | bigint
  | string
  | {
      readonly is: number | bigint | string;
      readonly joint?: Readonly<Record<string, number | bigint>>;
      readonly roster?: string;
      readonly empty?: boolean;
      readonly final?: boolean;
      readonly asOf?: string;
    };

export interface ReportWords {
  readonly final?: boolean;
  readonly asOf?: string;
  readonly submitted?: string;
  readonly revision?: number;
  readonly period?: string;
  readonly documents?: readonly string[];
}

/** Half a unit of the last digit either way, nothing below 0. */
export function rounded(text: string): Interval {
  const digits = text.slice(0, -1);
  const half = Q.rational(1n, 2n * 10n ** BigInt((digits.split('.')[1]?.length ?? 0) + 2));
  const shown = q(text);
  return I.between(I.closed(Q.max(Q.sub(shown, half), Q.ZERO)), I.closed(Q.add(shown, half)));
}

/** A report of unit `unit`; figures in a scope are written `id@scope`. Final ones are of 31 December, sent in January. */
export function report(
  unit: string,
  values: Readonly<Record<string, Word>>,
  words: ReportWords = {},
): Submission {
  const final = words.final ?? false;
  const asOf = day(words.asOf ?? (final ? '2020-12-31' : '2020-10-31'));
  const revision = words.revision ?? 1;
  const path = `reports/${unit}/${words.period ?? '2020'}${revision === 1 ? '' : `.r${revision}`}.yaml`;
  return {
    path,
    unit,
    period: period(words.period ?? '2020'),
    revision,
    revises: undefined,
    asOf,
    submittedAt: at(words.submitted ?? (final ? '2021-01-10T10:00:00+08:00' : '2020-10-31T10:00:00+08:00')),
    sample: true,
    documents: words.documents ?? [],
    observations: Object.entries(values).map(([key, word]) =>
      observation(key, word, unit, asOf, final, path),
    ),
    at: place(path),
  };
}

/** The same, final: the year is over. */
export const final = (
  unit: string,
  values: Readonly<Record<string, Word>>,
  words: ReportWords = {},
): Submission => report(unit, values, { final: true, ...words });

function observation(
  key: string,
  word: Word,
  unit: string,
  asOf: CivilDate,
  isFinal: boolean,
  path: string,
): Observation {
  const [id = '', scope] = key.split('@');
  const said = typeof word === 'object' ? word : { is: word };
  const text = String(said.is);
  const percentage = text.endsWith('%');
  return {
    figure: id,
    scope,
    unit,
    stated: percentage ? rounded(text) : I.point(q(text)),
    text,
    percentage,
    asOf: said.asOf === undefined ? asOf : day(said.asOf),
    final: said.final ?? isFinal,
    roster: said.roster === undefined ? undefined : day(said.roster),
    emptyStated: said.empty ?? false,
    joint: Object.entries(said.joint ?? {}).map(([partner, count]) => ({
      with: partner,
      value: Q.rational(BigInt(count)),
      at: place(path),
    })),
    at: place(path),
  };
}

export const refused = (
  unit: string,
  revision: number | undefined = 1,
  of: string | undefined = '2020',
): Refused => ({
  path: `reports/${unit}/${of}.r${revision}.yaml`,
  unit,
  period: of,
  revision,
});

export function receipt(
  unit: string,
  receivedAt: string,
  over: Partial<Receipt> & { readonly returnedAt?: string } = {},
): Receipt {
  const { returnedAt, ...rest } = over;
  return {
    unit,
    documents: ['report'],
    report: undefined,
    to: undefined,
    receivedAt: at(receivedAt),
    channel: '平台',
    number: receivedAt,
    returned: returnedAt === undefined ? undefined : { at: at(returnedAt), reason: '退回' },
    at: place('receipts.yaml'),
    ...rest,
  };
}

const approved = { approver: '办', document: '示例〔2020〕1号', reason: '', at: place('waivers.yaml') };

export const exemption = (from: string, until: string, target = '1-1'): Exemption => ({
  ...approved,
  kind: 'exemption',
  target,
  from: day(from),
  until: day(until),
});

export const extension = (unit: string, from: string, until: string, of = 'D1'): Extension => ({
  ...approved,
  kind: 'extension',
  deadline: of,
  unit,
  from: day(from),
  until: day(until),
});

// Judging -----------------------------------------------------------------------------------------

export const evidence = (submissions: readonly Submission[], more: Partial<Evidence> = {}): Evidence => ({
  submissions,
  refused: [],
  receipts: [],
  waivers: [],
  ...more,
});

export function findings(
  of: Plan,
  submissions: readonly Submission[],
  asOf = MID,
  more: Partial<Evidence> & { readonly knownAt?: string } = {},
): Findings {
  const { knownAt, ...rest } = more;
  const moment = { asOf: day(asOf), knownAt: knownAt === undefined ? undefined : at(knownAt) };
  return evaluate(of, evidence(submissions, rest), moment);
}

/** The verdict on the plan's one target. */
export const verdict = (...args: Parameters<typeof findings>): TargetFinding =>
  must(findings(...args).targets[0], 'target');

/** Its status alone. */
export const status = (...args: Parameters<typeof findings>): TargetFinding['status'] =>
  verdict(...args).status;

/** The finding of one scope, or of the only one. */
export const scopeOf = (found: TargetFinding, id?: string): ScopeFinding =>
  must(
    found.scopes.find((one) => one.scope?.id === id),
    `scope ${id}`,
  );

/** The finding of the plan's first deadline. */
export const onDeadline = (...args: Parameters<typeof findings>): DeadlineFinding =>
  must(findings(...args).deadlines[0], 'deadline');

/** An interval as people write it: `[0.98, 1)`, with `..` for no end. */
export function shown(set: Interval | undefined): string | undefined {
  if (!set) return undefined;
  const low = set.low ? `${set.low.open ? '(' : '['}${Q.exactText(set.low.at)}` : '(..';
  const high = set.high ? `${Q.exactText(set.high.at)}${set.high.open ? ')' : ']'}` : '..)';
  return `${low}, ${high}`;
}

/** The set of values that the only scope could still take. */
export const setOf = (...args: Parameters<typeof findings>): string | undefined =>
  shown(verdict(...args).scopes[0]?.set);
