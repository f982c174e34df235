import type { CaseDeadline, CaseFigure, CaseReport, CaseValue } from './case.ts';
import type { Generated } from './generate-targets.ts';
import type { Random } from './random.ts';

/** When a report is made: what its figures are about, when it came in, whether they are final. */
interface Sending {
  readonly asOf: string;
  readonly submittedAt: string;
  readonly final: boolean;
  readonly finalReason?: string;
}

const noon = (day: string): string => `${day}T12:00:00+08:00`;
const EARLY: readonly Sending[] = [
  { asOf: '2020-09-30', submittedAt: noon('2020-10-10'), final: false },
  { asOf: '2020-09-30', submittedAt: '2020-11-01T23:59:59+08:00', final: false },
  { asOf: '2020-09-30', submittedAt: '2020-11-02T00:00:00+08:00', final: false },
  { asOf: '2020-10-31', submittedAt: '2020-11-01T15:59:59Z', final: false },
  { asOf: '2020-10-31', submittedAt: noon('2020-11-05'), final: false },
  { asOf: '2020-08-31', submittedAt: noon('2020-09-05'), final: false },
  { asOf: '2020-10-31', submittedAt: noon('2020-10-31'), final: true, finalReason: '工作已结束' },
  { asOf: '2020-08-31', submittedAt: noon('2020-09-05'), final: true, finalReason: '工作已结束' },
];
const LATER: readonly Sending[] = [
  { asOf: '2020-12-31', submittedAt: noon('2021-01-10'), final: true },
  { asOf: '2020-12-31', submittedAt: noon('2021-01-10'), final: true },
  { asOf: '2020-12-31', submittedAt: '2021-01-31T23:59:59+08:00', final: true },
  { asOf: '2020-12-31', submittedAt: '2021-02-01T00:00:00+08:00', final: true },
  { asOf: '2020-12-31', submittedAt: noon('2021-01-10'), final: false },
];

/** Every body's reports: none, an early one, a later one, or revisions of both. */
export function reportsOf(
  random: Random,
  targets: readonly Generated[],
  deadlines: readonly CaseDeadline[],
  over: number,
): CaseReport[] {
  const bodies = [
    ...new Set([...targets.flatMap((one) => one.bodies), ...random.some(['a', 'b', 'c', 'd'], 0.2)]),
  ];
  const goals = new Map(targets.map((one) => [one, goalsOf(random, one)]));
  return bodies.flatMap((unit) => {
    const sendings = sendingsOf(random, over);
    const held = new Map(targets.map((one) => [one, habitOf(random)]));
    const figures: Record<string, CaseValue> = {};
    return sendings.map((sending, i): CaseReport => {
      for (const one of targets.filter(({ bodies: all }) => all.includes(unit)))
        Object.assign(
          figures,
          valuesOf(random, one, unit, goals.get(one) ?? [], held.get(one) ?? 'counts', figures),
        );
      return {
        unit,
        period: '2020',
        revision: i + 1,
        ...sending,
        ...documentsOf(random, deadlines),
        ...(random.chance(0.04) ? { refused: true } : {}),
        figures: { ...figures },
      };
    });
  });
}

/** The more it is judged after the year, the more bodies report its end. */
function sendingsOf(random: Random, over: number): Sending[] {
  const later = 0.4 + 0.5 * over;
  const sent = [...random.some([random.pick(EARLY)], 0.6), ...random.some([random.pick(LATER)], later)];
  if (sent.length === 0 && random.chance(0.5)) sent.push(random.pick(EARLY));
  const [last] = sent.slice(-1);
  if (last && random.chance(0.1)) sent.push({ ...last, submittedAt: noon('2021-02-05') });
  return sent;
}

function documentsOf(random: Random, deadlines: readonly CaseDeadline[]): Pick<CaseReport, 'documents'> {
  const all = deadlines.flatMap((one) => one.documents.map(({ id }) => id));
  const delivered = random.some(all, 0.7);
  return delivered.length > 0 ? { documents: delivered } : {};
}

/** What a body gives for a ratio, and whether it gives everything. */
type Habit = 'counts' | 'share' | 'top' | 'bottom' | 'none';
const habitOf = (random: Random): Habit =>
  random.pick([
    'counts',
    'counts',
    'counts',
    'counts',
    'counts',
    'counts',
    'share',
    'share',
    random.pick(['top', 'bottom'] as const),
    'none',
  ]);

/** A total that lies just under, at or just over the limit, or anywhere. */
function goalsOf(random: Random, { target, limit, bodies }: Generated): number[] {
  const scale = target.measure.kind === 'perCapita' ? random.pick([2, 2194.545, 0.7]) : 1;
  const base = target.measure.kind === 'change' ? 20 * (1 - limit) : limit * scale;
  const total = Math.max(0, Math.ceil(base) + random.pick([-1, 0, 0, 1, random.between(-5, 20)]));
  return split(random, total, bodies.length);
}

function split(random: Random, total: number, parts: number): number[] {
  if (parts <= 1) return [total];
  const first = random.between(0, total);
  return [first, ...split(random, total - first, parts - 1)];
}

function valuesOf(
  random: Random,
  one: Generated,
  unit: string,
  goals: readonly number[],
  habit: Habit,
  before: Readonly<Record<string, CaseValue>>,
): Record<string, CaseValue> {
  if (habit === 'none' && Object.keys(before).length === 0) return {};
  const scopes = one.figures[0]?.scopes?.map(({ id }) => id) ?? [undefined];
  const drawn = scopes.map((scope) => [scope, drawnFor(random, one, unit, goals, habit)] as const);
  const ids = drawn[0]?.[1] ? Object.keys(drawn[0][1]) : [];
  return Object.fromEntries(
    ids
      .filter((id) => drawn.every(([, values]) => values[id] !== undefined))
      .map((id) => [id, joined(drawn.map(([scope, values]) => [scope, values[id] ?? {}]))]),
  );
}

const joined = (all: readonly (readonly [string | undefined, CaseValue])[]): CaseValue =>
  all[0]?.[0] === undefined
    ? (all[0]?.[1] ?? {})
    : { scopes: Object.fromEntries(all.map(([scope, value]) => [scope ?? '', value])) };

function drawnFor(
  random: Random,
  one: Generated,
  unit: string,
  goals: readonly number[],
  habit: Habit,
): Record<string, CaseValue> {
  const { measure } = one.target;
  const goal = goals[one.bodies.indexOf(unit)] ?? 0;
  const all = one.target.measure.kind === 'ratio' ? 0 : goals.reduce((sum, x) => sum + x, 0);
  if (measure.kind === 'ratio') return ratioOf(random, one, unit, habit);
  const figure = one.figures[0];
  if (!figure) return {};
  const told = figure.combine === 'sum' ? goal : all + (random.chance(0.2) ? random.between(-1, 1) : 0);
  const base = one.figures.find(({ id }) => id === measure.baseline?.figure);
  return {
    [figure.id]: {
      value: written(random, figure, Math.max(0, told), one.limit),
      ...jointOf(random, one, figure, unit, goal),
    },
    ...(base && random.chance(0.8)
      ? {
          [base.id]: {
            value: baseOf(random, base),
            ...(random.chance(0.8) ? { final: true, finalReason: '上年数' } : {}),
          },
        }
      : {}),
  };
}

function written(random: Random, figure: CaseFigure, near: number, limit: number): string {
  if (figure.type === 'percentage')
    return percentage(
      random,
      Math.max(0, limit + random.pick([0, 0, 0.001, -0.001, 0.0005, -0.0005, 0.01, -0.01])),
    );
  if (figure.type === 'amount' && random.chance(0.4)) return `${near}.${random.pick(['5', '25', '05', '0'])}`;
  return String(near);
}

function baseOf(random: Random, figure: CaseFigure): string {
  if (figure.type === 'percentage') return random.pick(['20%', '20.0%', '0%', '19.5%']);
  return random.pick(['20', '20', '3', '0', '30']);
}

const percentage = (random: Random, near: number): string =>
  `${(near * 100).toFixed(random.pick([0, 1, 1, 2]))}%`;

function jointOf(
  random: Random,
  { bodies, target }: Generated,
  figure: CaseFigure,
  unit: string,
  value: number,
): Pick<CaseValue, 'joint'> {
  const others = bodies.filter((one) => one !== unit);
  const fits = figure.combine === 'sum' && figure.moves === 'cumulative' && target.measure.kind !== 'change';
  if (!fits || others.length === 0 || value === 0 || figure.type === 'percentage' || !random.chance(0.3))
    return {};
  return { joint: [{ with: random.pick(others), value: String(random.between(1, Math.min(3, value))) }] };
}

function ratioOf(random: Random, one: Generated, unit: string, habit: Habit): Record<string, CaseValue> {
  const { measure, id } = one.target;
  const d = one.bare ? 0 : random.pick([0, 1, 3, 3, 6, 50, 50, 100, 100, 200, 1000, 100000]);
  const n = Math.min(
    d,
    Math.max(0, Math.ceil(one.limit * d) + random.pick([-1, 0, 0, 1, random.between(-3, 3)])),
  );
  const dated = one.frozen
    ? { roster: random.pick(['2019-12-31', '2019-12-31', '2019-12-31', '2020-01-15', '2019-06-30']) }
    : {};
  const roster = measure.moves === 'roster' ? dated : {};
  if (habit === 'share' && measure.percentage !== undefined && d > 0)
    return { [`share-${id}`]: { value: percentage(random, n / d), ...roster } };
  const below = one.figures.find((figure) => figure.id === `d-${id}`);
  const joint = below && measure.moves !== 'roster' ? jointOf(random, one, below, unit, d) : {};
  const empty = d === 0 && random.chance(0.7) ? { empty: '名录为零' } : {};
  const top =
    measure.failures === undefined ? ([`n-${id}`, n] as const) : ([`failures-${id}`, d - n] as const);
  return {
    ...(habit === 'bottom' ? {} : { [top[0]]: { value: String(top[1]) } }),
    ...(habit === 'top' ? {} : { [`d-${id}`]: { value: String(d), ...roster, ...empty, ...joint } }),
  };
}
