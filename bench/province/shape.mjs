// What is meant to come of each body's period, so that every status is there whatever the number of counties. The first
// county always shows it.
import { chance } from './chance.mjs';
import { year } from './periods.mjs';

/** What a body's tests come to in a period, over all counties: `pass`, `fail`, or `missing` for one of three reasons. */
export function courseOf(body, period) {
  const roll = chance(100, 'course', body.id, period.id);
  if (period === year) return roll < 60 ? 'pass' : 'fail';
  if (roll < 60) return 'pass';
  if (roll < 75) return 'fail';
  return ['absent', 'notFinal', 'returned'][roll % 3];
}

/** Bodies whose year stays open: some of their counties have not handed in final values. */
export const isOpenYear = (bodyIndex) => bodyIndex % 3 === 2;

const every = (n, place) => place.index % n === 0;

/** Does this county hand in nothing for the period? */
export const isAbsent = (place, body, period) => every(4, place) && courseOf(body, period) === 'absent';

/** Is what it hands in not final, though the period is over? */
export const isPreliminary = (place, body, period) =>
  every(4, place) && courseOf(body, period) === 'notFinal';

/** Did the office send it back? */
export const isReturned = (place, body, period) => every(4, place) && courseOf(body, period) === 'returned';

/** Do its tests fail more than the plan allows? */
export const failsTests = (place, body, period) => every(3, place) && courseOf(body, period) === 'fail';

/** Sites not visited, an event that happened, and the share of duties done late, in a county's year. */
export const missesSites = (place, bodyIndex) => every(5, place) && bodyIndex % 4 === 1;
export const hadEvent = (place, bodyIndex) => every(7, place) && bodyIndex % 5 === 3;
export function lateShare(place, bodyIndex, ...keys) {
  if (every(6, place) && bodyIndex % 5 === 4) return '5.0%';
  if (every(6, place) && bodyIndex % 5 === 1) return '6.5%';
  const tenths = 1 + chance(45, 'late', ...keys);
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}
