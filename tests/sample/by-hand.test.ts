import { describe, expect, test } from 'vitest';
import * as Q from '../../src/core/rational.ts';
import type { ScopeFinding } from '../../src/evaluate/finding.ts';
import { judged, storyDates, targetOf } from './data.ts';
import type { StoryDate } from './data.ts';

/**
 * One verdict worked out by hand from the report files, without the engine: `counts` are copied from them or added up here,
 * `sums` are the comparisons as whole numbers, each of which has to be true, `why` is what one would say aloud.
 */
interface ByHand {
  readonly target: string;
  readonly scope?: string;
  readonly counts?: readonly [numerator: number | undefined, denominator?: number];
  /** The count that just satisfies; for a limit from above the greatest. */
  readonly required?: number;
  readonly status: string;
  readonly why: string;
  readonly sums?: readonly boolean[];
}

const RESIDENTS = 2_194_545;

const nothing = (target: string, scope?: string): ByHand => ({
  target,
  ...(scope === undefined ? {} : { scope }),
  status: 'pending',
  why: 'nobody has reported, nothing is due before 1 November',
});

const october: ByHand[] = [
  nothing('4-1'),
  nothing('4-2'),
  nothing('5-1'),
  nothing('5-2'),
  nothing('5-3'),
  nothing('5-4'),
  { ...nothing('6-1'), required: 0 },
  nothing('6-2', 'canteens'),
  nothing('6-2', 'eateries'),
  nothing('6-2', 'shops'),
  nothing('9-1'),
  {
    target: '14-1',
    counts: [58],
    required: 8779,
    status: 'pending',
    why: '晋城海关 alone: 58 of 8779; five bodies to come',
    sums: [58 * 1000 < 4 * RESIDENTS],
  },
  nothing('14-2'),
  nothing('14-3'),
  nothing('14-4', 'national'),
  nothing('14-4', 'provincial'),
  nothing('16-1'),
  nothing('16-2'),
  nothing('17-1'),
  nothing('19-1', 'county'),
  nothing('19-1', 'township'),
  nothing('21-1'),
];

const november: ByHand[] = [
  {
    target: '4-1',
    counts: [2_446_800, 2_685_000],
    required: 2_416_500,
    status: 'pass',
    why: '90% of 2685000 is 2416500 exactly; 2446800 is 30300 more; final. 91.128…%',
    sums: [2_416_500 * 100 === 90 * 2_685_000, 2_446_800 - 2_416_500 === 30_300],
  },
  {
    target: '4-2',
    status: 'indeterminate',
    why: '40.0% final is anything from 39.95% to 40.05%: 40% lies between, and nothing more is owed',
    sums: [4000 - 5 < 40 * 100, 4000 + 5 > 40 * 100],
  },
  {
    target: '5-1',
    counts: [4118, 4119],
    required: 4119,
    status: 'fail',
    why: 'one lot of 4119 was not controlled; 100% of however many lots is out of reach',
    sums: [4119 - 4118 === 1],
  },
  {
    target: '5-2',
    counts: [1126, 1126],
    required: 1126,
    status: 'pending',
    why: 'all of 1126 so far, to 31 October; one of the next could fail',
  },
  { target: '5-3', counts: [3, 3], required: 3, status: 'pass', why: 'all of a frozen roster' },
  { target: '5-4', counts: [1042, 1042], required: 1042, status: 'pass', why: 'all of a frozen roster' },
  {
    target: '6-1',
    counts: [0],
    required: 0,
    status: 'pending',
    why: 'three zeros to 31 October; two months to go',
  },
  {
    target: '6-2',
    scope: 'canteens',
    counts: [1148, 1148],
    required: 1148,
    status: 'pass',
    why: 'all of a frozen roster',
  },
  {
    target: '6-2',
    scope: 'eateries',
    counts: [2306, 2310],
    required: 2310,
    status: 'pending',
    why: '4 to go on a frozen roster',
    sums: [2310 - 2306 === 4],
  },
  {
    target: '6-2',
    scope: 'shops',
    counts: [1874, 1874],
    required: 1874,
    status: 'pass',
    why: 'all of a frozen roster',
  },
  {
    target: '9-1',
    counts: [1530, 2014],
    required: 2014,
    status: 'pending',
    why: '484 to go; ten twelfths of 2014 are 1678.33, so 1679 were due on 31 October, 149 more than 1530',
    sums: [2014 - 1530 === 484, 1679 * 12 >= 2014 * 10, 1678 * 12 < 2014 * 10, 1679 - 1530 === 149],
  },
  {
    target: '14-1',
    counts: [8980],
    required: 8779,
    status: 'pass',
    why: '7118+1204+386+214+58 = 8980; 4 per thousand of 2194545 is 8778.18, so 8779; 201 more, or 165 without the 36 joint ones; a sixth body only adds',
    sums: [
      7118 + 1204 + 386 + 214 + 58 === 8980,
      8779 * 1000 >= 4 * RESIDENTS,
      8778 * 1000 < 4 * RESIDENTS,
      8980 - 8779 === 201,
      8980 - 36 - 8779 === 165,
    ],
  },
  {
    target: '14-2',
    counts: [1561, 1590],
    required: 1543,
    status: 'pass',
    why: '1182+379 of 1204+386; 97% of 1590 is 1542.3, so 1543; final. 98.176…%',
    sums: [1182 + 379 === 1561, 1204 + 386 === 1590, 1543 * 100 >= 97 * 1590, 1542 * 100 < 97 * 1590],
  },
  {
    target: '14-3',
    counts: [6975, 7118],
    required: 6976,
    status: 'fail',
    why: '7118-143 = 6975, 97.991…%: 98% of 7118 is 6975.64, so 6976 are needed, one short; with 141 failed it was 6977 and enough',
    sums: [
      7118 - 143 === 6975,
      6975 * 100 < 98 * 7118,
      6976 * 100 >= 98 * 7118,
      (7118 - 141) * 100 >= 98 * 7118,
    ],
  },
  {
    target: '14-4',
    scope: 'national',
    counts: [6, 6],
    required: 6,
    status: 'pending',
    why: 'all of 6; more may be notified before the year ends',
  },
  {
    target: '14-4',
    scope: 'provincial',
    counts: [31, 33],
    required: 33,
    status: 'pending',
    why: '2 in hand; a backlog can be worked off',
    sums: [33 - 31 === 2],
  },
  { target: '16-1', counts: [386, 386], required: 386, status: 'pass', why: 'all of a frozen roster' },
  {
    target: '16-2',
    counts: [0, 0],
    status: 'notApplicable',
    why: '0 of 0, final, and the roster is stated to be empty',
  },
  {
    target: '17-1',
    counts: [612_300, 1_889_400],
    required: 566_820,
    status: 'pass',
    why: '30% of 1889400 is 566820 exactly; 612300 is 45480 more; final. 32.407…%',
    sums: [566_820 * 100 === 30 * 1_889_400, 612_300 - 566_820 === 45_480],
  },
  {
    target: '19-1',
    scope: 'county',
    counts: [4, 4],
    required: 4,
    status: 'missing',
    why: 'four of six counties; 沁水县 owed its count by 25 November, 陵川县 has until 5 December',
  },
  {
    target: '19-1',
    scope: 'township',
    counts: [53, 53],
    required: 53,
    status: 'missing',
    why: '城区 8, 泽州县 15, 阳城县 16, 高平市 14; 沁水县 owes',
    sums: [8 + 15 + 16 + 14 === 53],
  },
  {
    target: '21-1',
    counts: [14, 20],
    required: 13,
    status: 'fail',
    why: '20 less one third is 13.33, so at most 13; 14 is a cut of 6/20 = 30%, less than a third; final. Under a waiver',
    sums: [3 * 13 <= 2 * 20, 3 * 14 > 2 * 20, 3 * (20 - 14) < 20],
  },
];

/** What January changed; the rest stands as in November. */
const january: ByHand[] = [
  {
    target: '4-2',
    status: 'pass',
    why: '40.12% final is 40.115% to 40.125%: all of it above 40%',
    sums: [40_120 - 5 > 40 * 1000],
  },
  {
    target: '5-1',
    counts: [4901, 4902],
    required: 4902,
    status: 'fail',
    why: 'still the one lot of November',
    sums: [4902 - 4901 === 1],
  },
  {
    target: '5-2',
    counts: [1126, 1126],
    required: 1126,
    status: 'missing',
    why: 'the final count was owed by 31 January; what is there ends on 31 October',
  },
  { target: '6-1', counts: [0], required: 0, status: 'pass', why: 'three zeros that cover the whole year' },
  {
    target: '6-2',
    scope: 'eateries',
    counts: [2310, 2310],
    required: 2310,
    status: 'pass',
    why: 'the last 4 are done',
  },
  {
    target: '9-1',
    counts: [2014, 2014],
    required: 2014,
    status: 'pass',
    why: 'the 484 are done',
    sums: [1530 + 484 === 2014],
  },
  {
    target: '14-1',
    counts: [9095],
    required: 8779,
    status: 'pass',
    why: '7118+1204+386+226+71+90 = 9095, all six final; 9059 without the 36 joint ones',
    sums: [7118 + 1204 + 386 + 226 + 71 + 90 === 9095, (9095 - 36) * 1000 >= 4 * RESIDENTS],
  },
  { target: '14-4', scope: 'national', counts: [6, 6], required: 6, status: 'pass', why: 'all of 6, final' },
  {
    target: '14-4',
    scope: 'provincial',
    counts: [35, 35],
    required: 35,
    status: 'pass',
    why: 'two more notified, and all dealt with',
    sums: [33 + 2 === 35],
  },
  { target: '19-1', scope: 'county', counts: [6, 6], required: 6, status: 'pass', why: 'all six counties' },
  {
    target: '19-1',
    scope: 'township',
    counts: [76, 76],
    required: 76,
    status: 'pass',
    why: 'the 53 of November, 陵川县 11, 沁水县 12',
    sums: [53 + 11 + 12 === 76],
  },
];

const keyOf = (one: ByHand): string => `${one.target} ${one.scope ?? ''}`;
const february = november.map((one) => january.find((other) => keyOf(other) === keyOf(one)) ?? one);
const byHand: Record<StoryDate, readonly ByHand[]> = {
  '2020-10-25': october,
  '2020-11-30': november,
  '2021-02-01': february,
};

const text = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : String(value);
const exact = (value: Q.Rational | undefined): string | undefined => value && Q.exactText(value);

const told = ({ status, progress }: ScopeFinding): object => ({
  status,
  numerator: exact(progress.numerator),
  denominator: exact(progress.denominator),
  required: exact(progress.required?.count),
});

describe.each(storyDates)('by hand on %s', (date) => {
  const rows = byHand[date];
  const result = judged(date);

  test('covers all 18 targets and every part of them', () => {
    const parts = result.findings.targets.flatMap((one) =>
      one.scopes.map(({ scope }) => `${one.target.id} ${scope?.id ?? ''}`),
    );
    expect(rows.map(keyOf)).toEqual(parts);
    expect(new Set(rows.map((one) => one.target)).size).toBe(18);
  });

  test.each(rows.map((row): [string, ByHand] => [`${keyOf(row)}: ${row.why}`, row]))('%s', (_, row) => {
    expect(row.sums?.every(Boolean) ?? true).toBe(true);
    const scope = targetOf(result, row.target).scopes.find((one) => one.scope?.id === row.scope);
    expect(scope && told(scope)).toEqual({
      status: row.status,
      numerator: text(row.counts?.[0]),
      denominator: text(row.counts?.[1]),
      required: text(row.required),
    });
  });
});

test('9-1 is 149 behind on the date of its figures, not on the day of judgement', () => {
  const { progress } = targetOf(judged('2020-11-30'), '9-1').weakest;
  expect(progress.asOf).toBe('2020-10-31');
  expect(progress.pace).toMatchObject({ expected: 1679n, behind: 149n });
});
