import type { Case, CaseDeadline, CaseReceipt, CaseReport, CaseWaiver } from './case.ts';
import type { Generated } from './generate-targets.ts';
import type { Random } from './random.ts';

const MOMENTS = [
  '2020-10-20T09:00:00+08:00',
  '2020-11-01T23:59:59+08:00',
  '2020-11-01T16:00:00Z',
  '2020-11-02T00:00:00+08:00',
  '2020-11-09T10:00:00+08:00',
  '2020-11-25T23:59:59.999+08:00',
  '2020-12-01T10:00:00+08:00',
  '2021-01-20T10:00:00+08:00',
  '2021-02-10T10:00:00+08:00',
];

/** The office's own records: what came in when, what was sent back, and what was approved. */
export function exceptionsOf(
  random: Random,
  targets: readonly Generated[],
  deadlines: readonly CaseDeadline[],
  reports: readonly CaseReport[],
  members: readonly string[],
): Pick<Case, 'receipts' | 'waivers'> {
  return {
    receipts: [
      ...random.some(reports, 0.15).map((one) => ofReport(random, one)),
      ...deadlines.flatMap((one) => ofDocuments(random, one, subjectsOf(one, members))),
    ],
    waivers: [
      ...random
        .some(targets, 0.1)
        .map((one): CaseWaiver => ({ kind: 'exemption', target: one.target.id, ...span(random) })),
      ...deadlines.flatMap((one) =>
        random
          .some(subjectsOf(one, members), 0.12)
          .map((unit): CaseWaiver => ({ kind: 'extension', deadline: one.id, unit, ...span(random) })),
      ),
    ],
  };
}

const span = (random: Random): Pick<CaseWaiver, 'from' | 'until'> => {
  const [from, until] = random.pick([
    ['2020-10-20', '2020-11-10'],
    ['2020-10-20', '2020-11-01'],
    ['2020-11-01', '2020-12-31'],
    ['2020-11-02', '2020-11-02'],
    ['2020-12-01', '2021-12-31'],
  ] as const);
  return { from, until };
};

function back(random: Random, receivedAt: string): Pick<CaseReceipt, 'returned'> {
  const later = MOMENTS.filter((one) => Date.parse(one) >= Date.parse(receivedAt));
  return random.chance(0.3) && later.length > 0
    ? { returned: { at: random.pick(later), reason: '数据不全' } }
    : {};
}

function ofReport(random: Random, { unit, period, revision, submittedAt }: CaseReport): CaseReceipt {
  const receivedAt = random.pick([
    submittedAt,
    ...MOMENTS.filter((one) => Date.parse(one) > Date.parse(submittedAt)),
  ]);
  const report = revision === 1 && random.chance(0.5) ? period : `${period}.r${revision}`;
  return { unit, report, receivedAt, ...back(random, receivedAt) };
}

const subjectsOf = (deadline: CaseDeadline, members: readonly string[]): string[] =>
  deadline.subjects.flatMap((one) => (one === 'members' ? members : [one])).filter(once);

function ofDocuments(random: Random, deadline: CaseDeadline, units: readonly string[]): CaseReceipt[] {
  return random.some(units, 0.35).map((unit): CaseReceipt => {
    const receivedAt = random.pick(MOMENTS);
    const to = deadline.recipients.map(({ id }) => id);
    return {
      unit,
      documents: random
        .some(
          deadline.documents.map(({ id }) => id),
          0.7,
        )
        .concat(deadline.documents[0]?.id ?? [])
        .filter(once),
      ...(random.chance(0.4) ? { to: [random.pick(to)] } : {}),
      receivedAt,
      ...back(random, receivedAt),
    };
  });
}

const once = <T>(one: T, at: number, all: readonly T[]): boolean => all.indexOf(one) === at;
