import type { CaseFigure, CaseMeasure, CaseOwed, CaseTarget } from './case.ts';
import type { Random } from './random.ts';

type Require = CaseTarget['require'];
export type Comparator = Require['comparator'];

/** A target with its figures, and what reports of it are drawn towards. */
export interface Generated {
  readonly target: CaseTarget;
  readonly figures: readonly CaseFigure[];
  readonly bodies: readonly string[];
  /** The limit in the measure's own terms, as a number to draw counts towards; verdicts never rest on it. */
  readonly limit: number;
  readonly frozen: boolean;
  /** Is there nothing to measure anywhere? */
  readonly bare: boolean;
}

const COMPARATORS: readonly Comparator[] = [
  'atLeast',
  'atLeast',
  'atLeast',
  'atMost',
  'moreThan',
  'lessThan',
  'equals',
  'between',
];

export function targetOf(
  random: Random,
  id: string,
  bodies: readonly string[],
  owed: () => CaseOwed[],
): Generated {
  const make = random.pick([ofValue, ofValue, ofRatio, ofRatio, ofRatio, ofPerCapita, ofChange, ofShare]);
  return make({ random, id, bodies, owed: owed(), combine: combineOf(random), scopes: scopesOf(random) });
}

interface Words {
  readonly random: Random;
  readonly id: string;
  readonly bodies: readonly string[];
  readonly owed: CaseOwed[];
  readonly combine: CaseFigure['combine'];
  readonly scopes: Pick<CaseFigure, 'scopes'>;
}

const combineOf = (random: Random): CaseFigure['combine'] =>
  random.pick(['sum', 'sum', 'sum', 'agree', 'max'] as const);

const scopesOf = (random: Random): Pick<CaseFigure, 'scopes'> =>
  random.chance(0.15) ? { scopes: [{ id: 'town' }, { id: 'country' }] } : {};

function figure(words: Words, name: string, over: Partial<CaseFigure> = {}): CaseFigure {
  return {
    id: `${name}-${words.id}`,
    type: 'count',
    moves: 'cumulative',
    reporters: words.bodies,
    combine: words.combine,
    owed: words.owed,
    ...words.scopes,
    ...over,
  };
}

function asked(random: Random, limits: readonly string[], unit: string): Require {
  const comparator = random.pick(COMPARATORS);
  const threshold = random.pick(limits);
  if (comparator !== 'between') return { comparator, threshold, unit };
  const upper = random.pick(limits.filter((one) => inUnit(one, unit) >= inUnit(threshold, unit)));
  return { comparator, threshold, upper, unit };
}

/** `98` of % is `98%`. */
const inUnit = (text: string, unit: string): number =>
  unit === '%' && !text.endsWith('%') ? numberOf(text) / 100 : numberOf(text);

/** A threshold near enough to draw counts towards it. */
function numberOf(text: string): number {
  const [top = '', bottom = '1'] = text.replace('%', '').split('/');
  return Number(top) / Number(bottom) / (text.endsWith('%') ? 100 : 1);
}

function built(words: Words, measure: CaseMeasure, require: Require, figures: CaseFigure[]): Generated {
  const target = { id: words.id, measure, require };
  return {
    target,
    figures,
    bodies: words.bodies,
    limit: inUnit(require.threshold, require.unit),
    frozen: false,
    bare: false,
  };
}

const rounding = (random: Random, one: Generated, interval: string): Generated =>
  random.chance(0.12) ? { ...one, target: { ...one.target, compare: { method: 'rounded', interval } } } : one;

function ofValue(words: Words): Generated {
  const { random } = words;
  const moves = random.pick(['cumulative', 'cumulative', 'level'] as const);
  const type = random.chance(0.25) ? 'amount' : 'count';
  const x = figure(words, 'x', { moves, type });
  const require = asked(random, ['0', '1', '3', '10', '10', '12', '7/2', '100'], '件');
  return rounding(
    random,
    built(words, { kind: 'value', figure: x.id }, require, [x]),
    random.pick(['1', '10', '0.5']),
  );
}

/** A percentage that is reported as such. */
function ofShare(words: Words): Generated {
  const { random } = words;
  const told: Words = words.combine === 'sum' ? { ...words, bodies: words.bodies.slice(0, 1) } : words;
  const x = figure(told, 'x', { moves: 'level', type: 'percentage' });
  const require = asked(random, ['40', '98%', '40%', '97.95', '100'], '%');
  return rounding(random, built(told, { kind: 'value', figure: x.id }, require, [x]), '1');
}

function ofRatio(words: Words): Generated {
  const { random } = words;
  const moves = random.pick(['trials', 'backlog', 'roster'] as const);
  const failing = random.chance(0.2);
  const share = random.chance(0.45);
  const roster = moves === 'roster' ? { roster: '2019-12-31', moves: 'level' as const } : {};
  const figures = [
    figure(words, failing ? 'failures' : 'n'),
    figure(words, 'd', roster),
    ...(share ? [figure(words, 'share', { type: 'percentage', moves: 'level' })] : []),
  ];
  const measure: CaseMeasure = {
    kind: 'ratio',
    ...(failing ? { failures: `failures-${words.id}` } : { numerator: `n-${words.id}` }),
    denominator: `d-${words.id}`,
    ...(share ? { percentage: `share-${words.id}` } : {}),
    moves,
  };
  const require = asked(random, ['98', '100', '100', '90%', '1/3', '2/3', '0', '50', '97.95'], '%');
  const one = rounding(random, built(words, measure, require, figures), '1');
  return { ...one, frozen: random.chance(0.6), bare: random.chance(0.07) };
}

function ofPerCapita(words: Words): Generated {
  const { random } = words;
  const x = figure(words, 'x', { moves: random.chance(0.8) ? 'cumulative' : 'level' });
  const require = asked(random, ['4', '4', '0', '1/2', '5'], '批次/千人');
  const measure: CaseMeasure = { kind: 'perCapita', figure: x.id, population: 'residents', per: 1000 };
  return rounding(random, built(words, measure, require, [x]), '0.1');
}

function ofChange(words: Words): Generated {
  const { random } = words;
  const sums: Words = words.combine === 'agree' ? { ...words, bodies: words.bodies.slice(0, 1) } : words;
  const shares = random.chance(0.3) ? { ...sums, bodies: sums.bodies.slice(0, 1) } : undefined;
  const type = shares ? 'percentage' : 'amount';
  const own = shares ?? sums;
  const x = figure(own, 'x', { moves: random.chance(0.8) ? 'level' : 'cumulative', type });
  const base = figure(own, 'base', { moves: 'level', type });
  const kind = random.pick(['figure', 'figure', 'value', 'none'] as const);
  const baseline = {
    figure: { figure: base.id },
    value: {
      value: random.pick(shares ? ['20%', '20.0%', '0%'] : ['20', '7/2', '3']),
      ...(random.chance(0.3) ? { exact: true } : {}),
    },
    none: {},
  }[kind];
  const as = random.pick(['reduction', 'reduction', 'increase', 'difference'] as const);
  const measure: CaseMeasure = { kind: 'change', figure: x.id, as, baseline };
  const limits = as === 'difference' ? ['0', '1', '5', '1/2'] : ['1/3', '0', '1', '1/2', '35%'];
  const require = asked(random, limits, as === 'difference' && shares ? '百分点' : '倍');
  return built(own, measure, require, kind === 'figure' ? [x, base] : [x]);
}
