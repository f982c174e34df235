// One worked example of every kind of measure. The table is total: a new kind does not compile until it has one here, and
// kinds.test.ts then takes it through everything that a kind must do.
import type { Measure } from '../../src/generated/types.ts';

/** What one body reports as its final figures, and what must come of it. */
interface Case {
  readonly figures: Readonly<Record<string, string>>;
  readonly status: 'pass' | 'fail' | 'indeterminate';
  /** What `jc check` shows in the value column, in Chinese. */
  readonly value: string;
}

export interface Example {
  /** Words of the sentence that the target is taken from; they hold the threshold. */
  readonly quote: string;
  /**
   * The figures, each with what differs from a cumulative count of 件, as lines of YAML. Their ids must not be those of the
   * small workspace (tests/workspace.ts).
   */
  readonly figures: Readonly<Record<string, string>>;
  /** `measure:` and `require:` as a plan writes them. */
  readonly measure: string;
  readonly require: string;
  /** Just short of the requirement, exactly at it, and just beyond: at least these three. */
  readonly cases: readonly [Case, Case, Case, ...Case[]];
  /** Numbers that may stand beside each other in a report, where not all may: no part is greater than its whole. */
  readonly admissible?: (numbers: Readonly<Record<string, number>>) => boolean;
  /** How `jc why` says what is computed, in Chinese and in English. */
  readonly formula: readonly [string, string];
}

export const EXAMPLES: Record<Measure['kind'], Example> = {
  value: {
    quote: '年办结9件以上',
    figures: { done: '' },
    measure: '{kind: value, figure: done}',
    require: '{comparator: atLeast, threshold: 9, unit: 件, unitEn: items}',
    cases: [
      { figures: { done: '8' }, status: 'fail', value: '8件' },
      { figures: { done: '9' }, status: 'pass', value: '9件' },
      { figures: { done: '10' }, status: 'pass', value: '10件' },
    ],
    formula: ['done项', 'figure done'],
  },
  ratio: {
    quote: '办结率达到90%以上',
    figures: { done: '', all: '' },
    measure: '{kind: ratio, numerator: done, denominator: all, moves: backlog}',
    require: '{comparator: atLeast, threshold: 90, unit: "%"}',
    cases: [
      { figures: { done: '89999', all: '100000' }, status: 'fail', value: '89999/100000件' },
      { figures: { done: '90', all: '100' }, status: 'pass', value: '90/100件' },
      { figures: { done: '90001', all: '100000' }, status: 'pass', value: '90001/100000件' },
    ],
    admissible: ({ done = 0, all = 0 }) => done <= all,
    formula: ['done项 / all项', 'figure done / figure all'],
  },
  perCapita: {
    quote: '办件量达到2件/千人',
    figures: { done: '' },
    measure: '{kind: perCapita, figure: done, population: residents, per: 1000}',
    require: '{comparator: atLeast, threshold: 2, unit: 件/千人, unitEn: per 1000}',
    cases: [
      { figures: { done: '3' }, status: 'fail', value: '1.50件/千人' },
      { figures: { done: '4' }, status: 'pass', value: '2件/千人' },
      { figures: { done: '5' }, status: 'pass', value: '2.50件/千人' },
    ],
    formula: ['done项', 'figure done'],
  },
  change: {
    quote: '投诉减少三分之一',
    figures: { now: 'moves: level', before: 'moves: level' },
    measure: '{kind: change, figure: now, as: reduction, baseline: {figure: before}}',
    require: '{comparator: atLeast, threshold: 1/3, unit: 倍}',
    cases: [
      { figures: { now: '14', before: '20' }, status: 'fail', value: '14件' },
      { figures: { now: '20', before: '30' }, status: 'pass', value: '20件' },
      { figures: { now: '13', before: '20' }, status: 'pass', value: '13件' },
    ],
    formula: ['before项', 'figure before'],
  },
};
