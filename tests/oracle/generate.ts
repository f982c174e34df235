// Whole workspaces from a seed, drawn towards where verdicts turn: numbers just under, at and just over the limit, days
// before, on and after those that matter, bodies that are silent, and files that are refused or sent back.
import type { Case, CaseDeadline, CaseFigure, CaseMoment, CaseOwed, CaseReport } from './case.ts';
import { exceptionsOf } from './generate-exceptions.ts';
import { reportsOf } from './generate-reports.ts';
import { targetOf } from './generate-targets.ts';
import type { Random } from './random.ts';
import { randomOf } from './random.ts';

/** Days on which judgements may turn, and some between. */
const DAYS = [
  '2020-09-30',
  '2020-10-15',
  '2020-10-24',
  '2020-10-25',
  '2020-11-01',
  '2020-11-02',
  '2020-11-03',
  '2020-11-30',
  '2020-12-31',
  '2021-01-01',
  '2021-01-20',
  '2021-01-31',
  '2021-02-01',
  '2021-02-01',
  '2021-03-01',
  '2021-03-01',
];

const UNITS = ['a', 'b', 'c', 'd'];

/** The case that a seed stands for; the same one always. */
export function caseOf(seed: number): Case {
  const random = randomOf(seed);
  const deadlines = deadlinesOf(random);
  const some = random.some(UNITS, 0.6);
  const members = some.length > 0 ? some : ['a'];
  const bodies = (): string[] => bodiesOf(random);
  const targets = Array.from({ length: random.chance(0.3) ? 2 : 1 }, (_, i) =>
    targetOf(random, `1-${i + 1}`, bodies(), () => owedOf(random, deadlines)),
  );
  const figures: CaseFigure[] = targets.flatMap((one) => one.figures);
  const moments = momentsOf(random);
  const over = moments.filter(({ asOf }) => asOf > '2021-01-01').length / moments.length;
  const reports: CaseReport[] = reportsOf(random, targets, deadlines, over);
  const exceptions = exceptionsOf(random, targets, deadlines, reports, members);
  return {
    seed,
    moments,
    period: '2020',
    units: UNITS,
    groups: { members },
    populations: { residents: random.pick([2000, 2194545, 700]) },
    figures,
    targets: targets.map((one) => one.target),
    deadlines,
    reports,
    ...exceptions,
  };
}

/** Three days, one of them in the middle of things known by then. */
function momentsOf(random: Random): CaseMoment[] {
  const days = [random.pick(DAYS), random.pick(DAYS), random.pick(DAYS)];
  return days.map((asOf) => (random.chance(0.05) ? { asOf, knownAt: `${asOf}T12:00:00+08:00` } : { asOf }));
}

function bodiesOf(random: Random): string[] {
  const size = random.pick([1, 1, 1, 2, 2, 3, 4]);
  return UNITS.slice(0, size);
}

function owedOf(random: Random, deadlines: readonly CaseDeadline[]): CaseOwed[] {
  const last: CaseOwed = { asOf: '2020-12-31', by: '2021-01-31', final: true };
  const deadline = deadlines[0]?.id;
  const first: CaseOwed =
    deadline !== undefined && random.chance(0.6)
      ? { asOf: '2020-09-30', deadline }
      : { asOf: '2020-09-30', by: '2020-11-01' };
  return random.pick([[last], [first, last], [first, last], [last]]);
}

function deadlinesOf(random: Random): CaseDeadline[] {
  const count = random.pick([0, 1, 1, 2]);
  return Array.from({ length: count }, (_, i) => ({
    id: `D1-${i + 1}`,
    due: random.pick([
      '2020-11-01',
      '2020-11-01',
      '2020-11-25',
      '2020-10-01',
      '2020-10-10',
      '2021-01-01',
      '2020-12-31',
    ]),
    inclusive: random.chance(0.7),
    roll: random.pick(['none', 'none', 'holiday', 'holidayAndWeekend'] as const),
    ...(random.chance(0.3) ? { soonDays: random.pick([0, 1, 3, 30]) } : {}),
    subjects: random.pick([['a', 'b', 'c', 'd'], ['members'], ['a'], ['members', 'b']]),
    recipients: [{ id: 'office' }, { id: 'committee' }].slice(0, random.pick([1, 1, 2])),
    documents: [{ id: `paper-${i + 1}` }, { id: `table-${i + 1}` }].slice(0, random.pick([1, 1, 2])),
  }));
}
