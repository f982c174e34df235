import { dayOf } from '../../core/date.ts';
import type { PartFinding, ScopeFinding, TargetFinding } from '../../evaluate/finding.ts';
import { isTotal, mainFigure, writtenOrder } from '../../evaluate/measures/fields.ts';
import { reconciled } from '../../evaluate/reconcile.ts';
import { receivedAt } from '../../evaluate/view.ts';
import type { Observation } from '../../model/evidence.ts';
import type { Figure } from '../../model/plan.ts';
import { plainText } from '../escape.ts';
import { numberText } from '../fill.ts';
import { countText } from '../quantity.ts';
import type { Block } from './blocks.ts';
import { lines } from './blocks.ts';
import type { WhyPage } from './page.ts';

/** Which lines of which files a verdict is made of: one row a reporter, the silent ones too. */
export function partBlocks(finding: TargetFinding, page: WhyPage): Block[] {
  return [
    ...finding.scopes.flatMap((scope) => scopeBlocks(finding, scope, page)),
    lines(...besides(finding, page)),
  ];
}

function scopeBlocks(finding: TargetFinding, scope: ScopeFinding, page: WhyPage): Block[] {
  const head = (['unit', 'value', 'asOf', 'received', 'revision', 'source'] as const).map((word) =>
    page.why(word),
  );
  const rows = [
    ...scope.parts.map((part) => partRow(part, scope, finding, page)),
    ...totalRow(scope, finding, page),
  ];
  const title = scope.scope ? [lines(scope.scope.name[page.lang])] : [];
  return [...title, { kind: 'table', head, rows, right: [1, 4] }];
}

function partRow(part: PartFinding, scope: ScopeFinding, finding: TargetFinding, page: WhyPage): string[] {
  const order = writtenOrder(finding.target.measure);
  const observations = part.observations.toSorted(
    (a, b) => order.indexOf(a.figure) - order.indexOf(b.figure),
  );
  const [first] = part.observations;
  if (!first)
    return [page.unit(part.unit), page.why('notReported'), '-', '-', '-', debtText(part, scope, page)];
  const submission = page.view?.revisionsOf(part.unit).find((one) => one.path === first.at.path);
  const received = submission && receivedAt(submission, page.judged.result.evidence?.receipts ?? []);
  return [
    page.unit(part.unit),
    observations.map((seen) => numberText(plainText(seen.text), page.lang)).join('/'),
    page.day(first.asOf)[page.lang],
    received ? page.day(dayOf(received.at))[page.lang] : '-',
    String(submission?.revision ?? 1),
    `${plainText(first.at.path)}:${observations.map((seen) => seen.at.line).join(',')}`,
  ];
}

function debtText(part: PartFinding, scope: ScopeFinding, page: WhyPage): string {
  const owing = scope.owing.filter((one) => one.unit === part.unit);
  const worst = owing.toSorted((a, b) => b.days - a.days)[0];
  if (!worst) return '-';
  if (worst.extendedTo !== undefined) return page.why('owesExtended', { until: page.day(worst.extendedTo) });
  return page.why(worst.overdue ? 'owesBy' : 'owesLater', {
    by: page.day(worst.by),
    days: String(worst.days),
  });
}

function totalRow(scope: ScopeFinding, { target }: TargetFinding, page: WhyPage): string[][] {
  const { numerator, denominator } = scope.progress;
  if (!numerator || !isTotal(target)) return [];
  const shown = denominator
    ? `${countText(numerator)}/${countText(denominator)}`
    : numberText(countText(numerator), page.lang);
  return [[page.why('total'), shown, '', '', '', '']];
}

/** Figures beside the measure: kept apart, or only reconciled. Said so that nobody asks where they went. */
function besides(finding: TargetFinding, page: WhyPage): string[] {
  const own = mainFigure(finding.target.measure);
  return [...page.loaded.plan.figures.values()].flatMap((figure) => {
    if (figure.excludedFrom === own) return excludedLines(figure, finding, page);
    return figure.reconcile?.with === own ? reconciledLines(figure, finding, page) : [];
  });
}

const seenOf = (figure: Figure, finding: TargetFinding, page: WhyPage): Observation[] =>
  page.view?.inForce(finding.target.period.id).filter((seen) => seen.figure === figure.id) ?? [];

function excludedLines(figure: Figure, finding: TargetFinding, page: WhyPage): string[] {
  return seenOf(figure, finding, page).map((seen) =>
    page.why('excluded', {
      figure: figure.name,
      value: seen.text,
      unit: page.unit(seen.unit),
      at: `${seen.at.path}:${seen.at.line}`,
    }),
  );
}

function reconciledLines(figure: Figure, finding: TargetFinding, page: WhyPage): string[] {
  const found = page.view && reconciled(figure, finding.target.period.id, page.loaded.plan, page.view);
  if (!found || found.seen.length === 0) return [];
  const { seen, sum, difference, outcome } = found;
  const result = page.why(outcome, { difference: countText(difference) });
  return [
    page.why('reconciled', { figure: figure.name, n: String(seen.length), sum: countText(sum), result }),
  ];
}
