import { describe, expect, test } from 'vitest';
import { jc } from './run.ts';

interface Counts {
  readonly targets: Readonly<Record<string, number>>;
  readonly subjects: Readonly<Record<string, number>>;
}

interface Result {
  readonly summary: Counts;
  readonly targets: readonly { id: string; item: number; status: string; waiver: object | null }[];
}

/** The numbers of a line, in order. */
const numbers = (line: string | undefined): number[] =>
  [...(line ?? '').matchAll(/\d+/gu)].map((match) => Number(match[0]));

const shown = ['pass', 'pending', 'fail', 'indeterminate', 'missing', 'notApplicable', 'waived'];

describe.each(['2020-10-25', '2020-11-30', '2021-02-01'])(
  'every number of the summary of %s is one of the JSON',
  (date) => {
    const page = jc(['summary', '--as-of', date]).then((ran) => ran.out.split('\n'));
    const result = jc(['check', '--as-of', date, '--format', 'json']).then(
      (ran) => JSON.parse(ran.out) as Result,
    );

    test('the sentence about targets', async () => {
      const { targets } = (await result).summary;
      const todo = (targets['fail'] ?? 0) + (targets['indeterminate'] ?? 0) + (targets['missing'] ?? 0);
      const pending =
        targets['pending'] === 0
          ? []
          : targets['behind'] === 0
            ? [targets['pending']]
            : [targets['pending'], targets['behind']];
      const expected = [
        targets['total'],
        targets['pass'],
        ...pending,
        todo,
        targets['notApplicable'],
        targets['waived'],
      ].filter((n) => n !== 0);
      expect(numbers((await page).find((line) => line.includes('项量化指标：')))).toEqual(expected);
    });

    test('the sentence about reports', async () => {
      const { subjects } = (await result).summary;
      const open = (subjects['overdue'] ?? 0) + (subjects['partial'] ?? 0);
      const others = ['returned', 'extended', 'dueSoon', 'notDue'].map((state) => subjects[state]);
      const expected = [subjects['total'], subjects['onTime'], subjects['late'], open, ...others].filter(
        (n) => n !== 0,
      );
      expect(numbers((await page).find((line) => line.includes('家应报单位：')))).toEqual(expected);
    });

    test('the total of the table, and every row of it', async () => {
      const { summary, targets } = await result;
      const lines = await page;
      const states = shown.filter((state) => summary.targets[state] !== 0);
      const total = lines.find((line) => line.startsWith('  合计'));
      expect(numbers(total)).toEqual([
        summary.targets['total'],
        ...states.map((state) => summary.targets[state]),
      ]);
      for (const item of new Set(targets.map((one) => one.item))) {
        const own = targets.filter((one) => one.item === item);
        const counted = states
          .map((state) => own.filter((one) => (one.waiver ? 'waived' : one.status) === state).length)
          .filter((n) => n > 0);
        const row = lines.find((line) => new RegExp(`^ {2}${item} {2,}\\D`, 'u').test(line));
        expect(numbers(row)).toEqual([item, own.length, ...counted]);
      }
    });

    test('the rows by body and by status add up to the same total', async () => {
      const { summary, targets } = await result;
      const byUnit = (await jc(['summary', '--by', 'unit', '--as-of', date])).out.split('\n');
      const start = byUnit.findIndex((line) => line.startsWith('二、')) + 2;
      const rows = byUnit.slice(
        start,
        byUnit.findIndex((line) => line.startsWith('  合计')),
      );
      expect(rows.map((line) => numbers(line)[0] ?? 0).reduce((a, b) => a + b, 0)).toBe(
        summary.targets['total'],
      );
      const byStatus = (await jc(['summary', '--by', 'status', '--as-of', date])).out;
      for (const { id } of targets) expect(byStatus).toMatch(new RegExp(`(?:^|[ 、])${id}(?:、|\\n)`, 'u'));
    });
  },
);

test("a shared target is nobody's single failure", async () => {
  const { out } = await jc(['summary', '--by', 'unit']);
  const shared = out.split('\n').find((line) => line.includes('几家共同承担 '));
  expect(numbers(shared)[0]).toBe(4);
  expect(out).toContain('不记在任何一家名下');
});

test('with a filter nothing is said of the whole', async () => {
  const { out } = await jc(['summary', '--item', '14']);
  expect(out).not.toMatch(/其余单位无欠报|没有量化指标|全文节点任务/u);
});
