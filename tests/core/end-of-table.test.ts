import { expect, test, vi } from 'vitest';
import type { CivilDate } from '../../src/core/date.ts';
import { rollForward } from '../../src/core/workdays.ts';

// A table that ends on a Saturday, as that of 2022 does: the shipped years end on working days.
vi.mock('../../src/core/workday-table.ts', () => ({
  workdayYears: new Map([[2022, { holidays: new Set(), workingWeekends: new Set() }]]),
}));

test.each([
  ['2022-12-30', '2022-12-30'],
  ['2022-12-31', undefined],
])('%s rolls to %s where the table ends with the year', (from, to) => {
  expect(rollForward(from as CivilDate, 'holidayAndWeekend')).toBe(to);
});
