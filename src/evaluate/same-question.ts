import type { Deadline, Figure, Plan, Target } from '../model/plan.ts';
import { readsOf } from './measures/fields.ts';
import { figureOf } from './sides.ts';

/**
 * Do two plans ask the same of a target that is one and the same in both? Then the verdict is one as well, and need not be
 * found twice. Beside itself a target asks what its figures are, what is owed of them for its period, and by when.
 */
export function asksTheSame(target: Target, plan: Plan, other: Plan): boolean {
  return readsOf(target.measure).every((id) => {
    const [own, changed] = [figureOf(plan, id), figureOf(other, id)];
    return isSameButOwed(own, changed) && owesTheSame(own, changed, target, plan, other);
  });
}

function isSameButOwed(own: Figure, changed: Figure): boolean {
  const keys = Object.keys({ ...own, ...changed }) as (keyof Figure)[];
  return keys.every((key) => key === 'owed' || own[key] === changed[key]);
}

/** What is owed is compared as it stands in the plan: a reading that leaves it alone leaves it in place. */
function owesTheSame(own: Figure, changed: Figure, { period }: Target, plan: Plan, other: Plan): boolean {
  const before = own.owed.filter((owed) => owed.period === period.id);
  const after = changed.owed.filter((owed) => owed.period === period.id);
  return (
    before.length === after.length &&
    before.every(
      (owed, i) => owed === after[i] && deadlineOf(owed.deadline, plan) === deadlineOf(owed.deadline, other),
    )
  );
}

const deadlineOf = (id: string | undefined, { deadlines }: Plan): Deadline | undefined =>
  deadlines.find((one) => one.id === id);
