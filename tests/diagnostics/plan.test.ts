import { describe, expect, test } from 'vitest';
import { planCases } from './cases/plan.ts';
import { expectedOf, outcomeOf, rows } from './cases/case.ts';

describe('the plan and the registry', () => {
  test.each(rows(planCases))('%s: %s', (_, __, one) => {
    expect(outcomeOf(one)).toEqual(expectedOf(one));
  });
});
