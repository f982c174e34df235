import type { Measure } from '../../model/plan.ts';
import type { NoValue } from '../part.ts';

/**
 * What has to be known of a kind of measure beside how it is computed: one question each, answered for every kind below.
 * What depends on the keys of a measure is asked in `fields.ts`.
 */
export interface Traits {
  /** May its figures be percentages (合格率)? No for a kind that counts: a percentage is no number of anything. */
  readonly takesPercentages: boolean;
  /**
   * Does it see only the sums of what its reporters say, where figures are summed? Then reporters may be added into one
   * before it is taken. No for a kind that counts bodies, or compares them.
   */
  readonly seesSumsOnly: boolean;
  /** Where figures combine as `max` (SPEC 3): the greatest of what each body comes to, or what the greatest figures come to? */
  readonly greatestOf: 'values' | 'figures';
  /** May what is declared as joint (联合抽检, SPEC 3) be counted twice in it, and leave it open? No for a kind that counts bodies. */
  readonly countsJointTwice: boolean;
  /** Where figures are summed, is what is counted the sum of what bodies report, to be said as their total (合计)? */
  readonly addsUp: boolean;
  /** Does it grow in step with what is counted, so that so much of it is due by so many months (序时进度, SPEC 4)? */
  readonly growsWithCount: boolean;
  /** What is zero where it has no value (0/0, a change against 0)? `never` if it always has one. */
  readonly noValue: NoValue | 'never';
  /** Where its only reporter gave a rounded percentage, is that the value itself, to be shown as it was written? */
  readonly toldAsValue: boolean;
  /** Is a requirement of exactly 0 a ceiling (不发生): what is counted must not be there? Else 0 is a number to come to. */
  readonly zeroIsCeiling: boolean;
  /** While it goes on, is a total of 0 said as so many zero reports (零报告)? Only where 0 means that every body said 0. */
  readonly zeroReports: boolean;
  /** What stands in the value column once it is settled: what is counted (13天), or the value itself (97.99%)? */
  readonly column: 'counted' | 'value';
  /** Is what is counted the value itself, so that to say the value after the count would say it twice? */
  readonly countIsValue: boolean;
  /** Does its requirement bound the value (不低于98%), or say how far a figure has to move (提高2个百分点)? */
  readonly requires: 'bound' | 'move';
  /** Has the requirement column room for the unit of its requirement? 件/千人 has none, and stands beside the value anyway. */
  readonly unitInColumn: boolean;
  /** Does a pass say how much it has to spare, and `why` the least correction that would change it, in what is counted? */
  readonly saysMargin: boolean;
  /** Does what is counted beyond the requirement stay beyond it, so that an early pass says how much that is? */
  readonly keepsMargin: boolean;
}

const VALUE: Traits = {
  takesPercentages: true,
  seesSumsOnly: true,
  greatestOf: 'values',
  countsJointTwice: true,
  addsUp: true,
  growsWithCount: true,
  noValue: 'never',
  toldAsValue: true,
  zeroIsCeiling: true,
  zeroReports: true,
  column: 'counted',
  countIsValue: true,
  requires: 'bound',
  unitInColumn: true,
  saysMargin: true,
  keepsMargin: true,
};

const RATIO: Traits = {
  takesPercentages: false,
  seesSumsOnly: true,
  greatestOf: 'values',
  countsJointTwice: true,
  addsUp: true,
  growsWithCount: false,
  noValue: 'zeroDenominator',
  toldAsValue: true,
  zeroIsCeiling: false,
  zeroReports: false,
  column: 'value',
  countIsValue: false,
  requires: 'bound',
  unitInColumn: true,
  saysMargin: true,
  keepsMargin: false,
};

const PER_CAPITA: Traits = {
  takesPercentages: false,
  seesSumsOnly: true,
  greatestOf: 'values',
  countsJointTwice: true,
  addsUp: true,
  growsWithCount: true,
  noValue: 'never',
  toldAsValue: true,
  zeroIsCeiling: false,
  zeroReports: false,
  column: 'value',
  countIsValue: false,
  requires: 'bound',
  unitInColumn: false,
  saysMargin: true,
  keepsMargin: true,
};

const CHANGE: Traits = {
  takesPercentages: true,
  seesSumsOnly: true,
  // The greatest change is nothing that a plan asks for: each figure is the greatest of its own.
  greatestOf: 'figures',
  countsJointTwice: true,
  addsUp: true,
  growsWithCount: false,
  noValue: 'zeroBaseline',
  toldAsValue: false,
  zeroIsCeiling: false,
  zeroReports: false,
  column: 'counted',
  countIsValue: false,
  requires: 'move',
  unitInColumn: true,
  // The baseline may be corrected as well as the figure.
  saysMargin: false,
  keepsMargin: false,
};

const TRAITS = {
  value: VALUE,
  ratio: RATIO,
  perCapita: PER_CAPITA,
  change: CHANGE,
} satisfies Record<Measure['kind'], Traits>;

/** The answers for the kind of a measure. */
export const traitsOf = ({ kind }: Measure): Traits => TRAITS[kind];
