import type { Case, CaseFigure, CaseReport, CaseTarget, CaseValue } from './case.ts';

/** Every case that is this one with one part left out or made plainer. */
export function smaller(one: Case): Case[] {
  return [
    ...one.targets.flatMap((target) => (one.targets.length > 1 ? [withoutTarget(one, target)] : [])),
    ...without(one.deadlines).flatMap((deadlines) => withoutDeadlines({ ...one, deadlines })),
    ...without(one.receipts).map((receipts) => ({ ...one, receipts })),
    ...without(one.waivers).map((waivers) => ({ ...one, waivers })),
    ...without(one.reports).map((reports) => ({ ...one, reports })),
    ...(one.figures.some((figure) => figure.scopes) ? [withoutScopes(one)] : []),
    ...one.units.map((unit) => withoutBody(one, unit)).filter((next) => next !== undefined),
    ...one.reports.flatMap((report, i) =>
      plainer(report).map((next) => ({ ...one, reports: one.reports.with(i, next) })),
    ),
    ...one.targets.flatMap((target, i) =>
      target.compare ? [{ ...one, targets: one.targets.with(i, { ...target, compare: undefined }) }] : [],
    ),
  ];
}

const without = <T>(all: readonly T[]): T[][] => all.map((_, i) => all.toSpliced(i, 1));

const ownedBy = (id: string, { id: target }: CaseTarget): boolean => id.endsWith(`-${target}`);

const figuresWithout = (report: CaseReport, drop: (figure: string) => boolean): CaseReport => ({
  ...report,
  figures: Object.fromEntries(Object.entries(report.figures).filter(([figure]) => !drop(figure))),
});

const withoutTarget = (one: Case, target: CaseTarget): Case => ({
  ...one,
  targets: one.targets.filter((other) => other !== target),
  figures: one.figures.filter((figure) => !ownedBy(figure.id, target)),
  reports: one.reports.map((report) => figuresWithout(report, (figure) => ownedBy(figure, target))),
  waivers: one.waivers.filter((waiver) => waiver.target !== target.id),
});

/** What hangs on a deadline goes with it. */
function withoutDeadlines(one: Case): Case[] {
  const kept = new Set(one.deadlines.map(({ id }) => id));
  const documents = new Set(one.deadlines.flatMap((deadline) => deadline.documents.map(({ id }) => id)));
  if (one.figures.some(({ owed }) => owed?.some(({ deadline }) => deadline && !kept.has(deadline))))
    return [];
  return [
    {
      ...one,
      reports: one.reports.map((report) => ({
        ...report,
        documents: report.documents?.filter((id) => documents.has(id)),
      })),
      receipts: one.receipts.filter((receipt) => receipt.documents?.every((id) => documents.has(id)) ?? true),
      waivers: one.waivers.filter(({ deadline }) => deadline === undefined || kept.has(deadline)),
    },
  ];
}

function withoutScopes(one: Case): Case {
  const plain = (value: CaseValue): CaseValue => Object.values(value.scopes ?? {})[0] ?? value;
  return {
    ...one,
    figures: one.figures.map((figure): CaseFigure => ({ ...figure, scopes: undefined })),
    reports: one.reports.map((report) => ({
      ...report,
      figures: Object.fromEntries(Object.entries(report.figures).map(([id, value]) => [id, plain(value)])),
    })),
  };
}

/** A body that reports, with its reports; the last one of a figure stays. */
function withoutBody(one: Case, unit: string): Case | undefined {
  const reported = one.figures.filter(({ reporters }) => reporters.includes(unit));
  if (reported.length === 0 || reported.some(({ reporters }) => reporters.length === 1)) return undefined;
  return {
    ...one,
    figures: one.figures.map((figure) => ({
      ...figure,
      reporters: figure.reporters.filter((other) => other !== unit),
    })),
    reports: one.reports
      .filter((report) => report.unit !== unit)
      .map((report) => ({
        ...report,
        figures: Object.fromEntries(
          Object.entries(report.figures).map(([id, value]) => [id, { ...value, joint: undefined }]),
        ),
      })),
    receipts: one.receipts.filter((receipt) => receipt.unit !== unit || !receipt.report),
  };
}

const plainer = (report: CaseReport): CaseReport[] => [
  ...(report.documents?.length ? [{ ...report, documents: [] }] : []),
  ...Object.keys(report.figures).map((id) => figuresWithout(report, (figure) => figure === id)),
];
