// Two worked examples of every kind of measure, told by one body and by several. The table is total: a new kind does not compile
// until it has them here, and kinds.test.ts then takes both through everything that a kind must do.
import type { Measure } from '../../src/generated/types.ts';

/** What each body reports as its final figures, and what must come of it; a body that is not named is silent. */
interface Case {
  readonly reports: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly status: 'pass' | 'fail' | 'indeterminate' | 'missing';
  /** What `jc check` shows in the value column, in Chinese. */
  readonly value: string;
  /** The first sentence that `jc why` concludes with, in Chinese. */
  readonly says: string;
}

export interface Example {
  /** Words of the sentence that the target is taken from; they hold the threshold. */
  readonly quote: string;
  /**
   * The figures, each with what differs from a cumulative count of 件 that is added up, as lines of YAML. Their ids must not
   * be those of the small workspace (tests/workspace.ts).
   */
  readonly figures: Readonly<Record<string, string>>;
  /** Who reports them: units of the small workspace. */
  readonly reporters: readonly string[];
  /** `measure:` and `require:` as a plan writes them. */
  readonly measure: string;
  readonly require: string;
  /** Just short of the requirement, exactly at it, and just beyond: at least these three. */
  readonly cases: readonly [Case, Case, Case, ...Case[]];
  /** Numbers that may stand beside each other in one report, where not all may: no part is greater than its whole. */
  readonly admissible?: (numbers: Readonly<Record<string, number>>) => boolean;
  /** What `jc check` shows behind its name as the year goes on, where every body has said 0: value, requirement and note. */
  readonly begun: string;
  /** How `jc why` says what is computed, in Chinese and in English. */
  readonly formula: readonly [string, string];
}

/** Told by one body, and by several: what it does with the sum of them, and with a silent one. */
interface Examples {
  /** `refused` where one body means nothing to the kind, as to one that compares bodies: then the plan has an error. */
  readonly alone: Example | 'refused';
  readonly several: Example;
}

const value: Example = {
  quote: '年办结9件以上',
  figures: { done: '' },
  reporters: ['jia'],
  measure: '{kind: value, figure: done}',
  require: '{comparator: atLeast, threshold: 9, unit: 件, unitEn: items}',
  cases: [
    {
      reports: { jia: { done: '8' } },
      status: 'fail',
      value: '8件',
      says: '甲局：8件，要求不低于9件，差1件。',
    },
    { reports: { jia: { done: '9' } }, status: 'pass', value: '9件', says: '甲局：9件，要求不低于9件。' },
    { reports: { jia: { done: '10' } }, status: 'pass', value: '10件', says: '甲局：10件，要求不低于9件。' },
  ],
  begun: '0件 不低于9件 滞后8件',
  formula: ['done项', 'figure done'],
};

const ratio: Example = {
  quote: '办结率达到90%以上',
  figures: { done: '', all: '' },
  reporters: ['jia'],
  measure: '{kind: ratio, numerator: done, denominator: all, moves: backlog}',
  require: '{comparator: atLeast, threshold: 90, unit: "%"}',
  cases: [
    {
      reports: { jia: { done: '89999', all: '100000' } },
      status: 'fail',
      value: '89999/100000件',
      says: '甲局：all项100000，done项89999，达标须90000，差1件。',
    },
    {
      reports: { jia: { done: '90', all: '100' } },
      status: 'pass',
      value: '90/100件',
      says: '甲局：all项100，done项90，达标须90，多0件。',
    },
    {
      reports: { jia: { done: '90001', all: '100000' } },
      status: 'pass',
      value: '90001/100000件',
      says: '甲局：all项100000，done项90001，达标须90000，多1件。',
    },
  ],
  admissible: ({ done = 0, all = 0 }) => done <= all,
  begun: '0/0件 不低于90% 截至10-31',
  formula: ['done项 / all项', 'figure done / figure all'],
};

const perCapita: Example = {
  quote: '办件量达到2件/千人',
  figures: { done: '' },
  reporters: ['jia'],
  measure: '{kind: perCapita, figure: done, population: residents, per: 1000}',
  require: '{comparator: atLeast, threshold: 2, unit: 件/千人, unitEn: per 1000}',
  cases: [
    {
      reports: { jia: { done: '3' } },
      status: 'fail',
      value: '1.50件/千人',
      says: '甲局：3件，要求不低于2件/千人，差1件。',
    },
    {
      reports: { jia: { done: '4' } },
      status: 'pass',
      value: '2件/千人',
      says: '甲局：4件，要求不低于2件/千人。',
    },
    {
      reports: { jia: { done: '5' } },
      status: 'pass',
      value: '2.50件/千人',
      says: '甲局：5件，要求不低于2件/千人。',
    },
  ],
  begun: '0件/千人 不低于2 滞后4件',
  formula: ['done项', 'figure done'],
};

const change: Example = {
  quote: '投诉减少三分之一',
  figures: { now: 'moves: level', before: 'moves: level' },
  reporters: ['jia'],
  measure: '{kind: change, figure: now, as: reduction, baseline: {figure: before}}',
  require: '{comparator: atLeast, threshold: 1/3, unit: 倍}',
  cases: [
    {
      reports: { jia: { now: '14', before: '20' } },
      status: 'fail',
      value: '14件',
      says: '甲局：由20件到14件，达标须不超过13件。',
    },
    {
      reports: { jia: { now: '20', before: '30' } },
      status: 'pass',
      value: '20件',
      says: '甲局：20件，要求减少1/3以上。',
    },
    {
      reports: { jia: { now: '13', before: '20' } },
      status: 'pass',
      value: '13件',
      says: '甲局：13件，要求减少1/3以上。',
    },
  ],
  begun: '0件 不超过0 截至10-31',
  formula: ['before项', 'figure before'],
};

export const EXAMPLES: Record<Measure['kind'], Examples> = {
  value: {
    alone: value,
    several: {
      ...value,
      begun: '0件，3家零报告 不低于9件 滞后8件',
      reporters: ['jia', 'yi', 'bing'],
      cases: [
        {
          reports: { jia: { done: '4' }, yi: { done: '3' }, bing: { done: '1' } },
          status: 'fail',
          value: '8件',
          says: '已报3家合计8件，达标线9件，少1件。',
        },
        {
          reports: { jia: { done: '4' }, yi: { done: '3' }, bing: { done: '2' } },
          status: 'pass',
          value: '9件',
          says: '已报3家合计9件，达标线9件，多0件。',
        },
        {
          reports: { jia: { done: '4' }, yi: { done: '3' }, bing: { done: '3' } },
          status: 'pass',
          value: '10件',
          says: '已报3家合计10件，达标线9件，多1件。',
        },
        // The silent one still owes, but can change nothing.
        {
          reports: { jia: { done: '5' }, yi: { done: '4' } },
          status: 'pass',
          value: '9件',
          says: '已报2家合计9件，达标线9件，多0件。',
        },
        {
          reports: { jia: { done: '5' }, yi: { done: '3' } },
          status: 'missing',
          value: '已报2/3家',
          says: '丙局欠报：done项。应于2021-01-31前，已逾期1天。',
        },
      ],
    },
  },
  ratio: {
    alone: ratio,
    several: {
      ...ratio,
      reporters: ['jia', 'yi'],
      // Counts are added and rates never averaged: a body far below passes with another that makes up for it.
      cases: [
        {
          reports: { jia: { done: '9', all: '10' }, yi: { done: '89990', all: '99990' } },
          status: 'fail',
          value: '89999/100000件',
          says: '甲局、乙局：all项100000，done项89999，达标须90000，差1件。',
        },
        {
          reports: { jia: { done: '10', all: '10' }, yi: { done: '80', all: '90' } },
          status: 'pass',
          value: '90/100件',
          says: '甲局、乙局：all项100，done项90，达标须90，多0件。',
        },
        {
          reports: { jia: { done: '1', all: '10' }, yi: { done: '90', all: '90' } },
          status: 'pass',
          value: '91/100件',
          says: '甲局、乙局：all项100，done项91，达标须90，多1件。',
        },
        {
          reports: { jia: { done: '99', all: '100' } },
          status: 'missing',
          value: '已报1/2家',
          says: '乙局欠报：all项、done项。应于2021-01-31前，已逾期1天。',
        },
      ],
    },
  },
  perCapita: {
    alone: perCapita,
    several: {
      ...perCapita,
      reporters: ['jia', 'yi'],
      cases: [
        {
          reports: { jia: { done: '1' }, yi: { done: '2' } },
          status: 'fail',
          value: '1.50件/千人',
          says: '已报2家合计3件，达标线4件，少1件。',
        },
        {
          reports: { jia: { done: '2' }, yi: { done: '2' } },
          status: 'pass',
          value: '2件/千人',
          says: '已报2家合计4件，达标线4件，多0件。',
        },
        {
          reports: { jia: { done: '2' }, yi: { done: '3' } },
          status: 'pass',
          value: '2.50件/千人',
          says: '已报2家合计5件，达标线4件，多1件。',
        },
        {
          reports: { yi: { done: '4' } },
          status: 'pass',
          value: '2件/千人',
          says: '已报1家合计4件，达标线4件，多0件。',
        },
        {
          reports: { yi: { done: '3' } },
          status: 'missing',
          value: '已报1/2家',
          says: '甲局欠报：done项。应于2021-01-31前，已逾期1天。',
        },
      ],
    },
  },
  change: {
    alone: change,
    several: {
      ...change,
      reporters: ['jia', 'yi'],
      // The sums are compared: one body may have more than before.
      cases: [
        {
          reports: { jia: { now: '11', before: '10' }, yi: { now: '3', before: '10' } },
          status: 'fail',
          value: '14件',
          says: '甲局、乙局：由20件到14件，达标须不超过13件。',
        },
        {
          reports: { jia: { now: '11', before: '10' }, yi: { now: '9', before: '20' } },
          status: 'pass',
          value: '20件',
          says: '甲局、乙局：20件，要求减少1/3以上。',
        },
        {
          reports: { jia: { now: '11', before: '10' }, yi: { now: '2', before: '10' } },
          status: 'pass',
          value: '13件',
          says: '甲局、乙局：13件，要求减少1/3以上。',
        },
        {
          reports: { jia: { now: '1', before: '10' } },
          status: 'missing',
          value: '已报1/2家',
          says: '乙局欠报：now项、before项。应于2021-01-31前，已逾期1天。',
        },
      ],
    },
  },
};
