import { expect, test } from 'vitest';
import type { CivilDate } from '../../src/core/date.ts';
import { readsOf } from '../../src/evaluate/measures/fields.ts';
import { underReading } from '../../src/evaluate/readings.ts';
import { asksTheSame } from '../../src/evaluate/same-question.ts';
import { figureOf } from '../../src/evaluate/sides.ts';
import { judgeTarget } from '../../src/evaluate/target.ts';
import { viewAt } from '../../src/evaluate/view.ts';
import type { Target } from '../../src/model/plan.ts';
import { judged, storyDates } from '../sample/data.ts';

const asOf = storyDates[1] as CivilDate;
const { loaded, evidence } = judged(asOf);
if (!loaded || !evidence) throw new Error('the sample is not read');
const { plan } = loaded;

/** Every target beside every other reading of the plan that is data. */
const cases = [...plan.interpretations.values()].flatMap((one) =>
  one.alternatives.flatMap((other) => {
    const changed = other.effect && underReading(plan, one.id, other.effect);
    return changed ? plan.targets.map((target) => ({ changed, target, id: one.id })) : [];
  }),
);

const isSame = ({ changed, target }: (typeof cases)[number]): boolean =>
  changed.targets.includes(target) && asksTheSame(target, plan, changed);

test('a reading that asks the same of a target gives the same verdict, down to what is owed by when', () => {
  const same = cases.filter(isSame);
  expect(same.length).toBeGreaterThan(0);
  const judging = { plan, view: viewAt(evidence, { asOf }), extensions: [], exemptions: [] };
  for (const { changed, target } of same)
    expect(judgeTarget(target, { ...judging, plan: changed })).toEqual(judgeTarget(target, judging));
});

test('a day that is moved asks something else of the targets whose figures are owed by it, and of no other', () => {
  const owedByDeadline = (target: Target): boolean =>
    readsOf(target.measure)
      .flatMap((id) => figureOf(plan, id).owed)
      .some((owed) => owed.period === target.period.id && owed.deadline !== undefined);
  const without = { ...plan, deadlines: [] };
  expect(plan.targets.filter((one) => !asksTheSame(one, plan, without))).toEqual(
    plan.targets.filter(owedByDeadline),
  );
});
