import type { TargetFinding } from '../../evaluate/finding.ts';
import { countedAs } from '../../evaluate/tally.ts';
import type { Counted } from '../../evaluate/tally.ts';
import { statusWords } from '../../words/states.ts';
import { summaryHeads } from '../../words/summary.ts';
import { plainText } from '../escape.ts';
import { hanging, indented } from '../text/page.ts';
import { spokenStatuses } from '../spoken.ts';
import { columns } from './page.ts';
import type { SummaryPage } from './page.ts';

/** How to group the table of the summary. */
export type SummaryBy = 'item' | 'unit' | 'status';

/** The counts by item, by body or by status, adding up to the total. */
export function tableSection(by: SummaryBy, page: SummaryPage): string[] {
  const titles = { item: 'items', unit: 'units', status: 'statuses' } as const;
  return [page.sum(titles[by]), ...bodies[by](page), ...(page.whole ? duties(page) : []), ''];
}

const bodies: Record<SummaryBy, (page: SummaryPage) => string[]> = {
  item: byItem,
  unit: byUnit,
  status: byStatus,
};

/** One row: its label, how many targets, and how many in each state that occurs at all. */
function countRow(
  label: readonly string[],
  findings: readonly TargetFinding[],
  shown: readonly Counted[],
): string[] {
  const count = (state: Counted): string => {
    const n = findings.filter((one) => countedAs(one) === state).length;
    return n > 0 ? String(n) : '';
  };
  return [...label, String(findings.length), ...shown.map(count)];
}

const shownStates = (page: SummaryPage): Counted[] =>
  spokenStatuses.filter((state) => page.judged.tally.targets[state] > 0);

const headOf = (labels: readonly string[], shown: readonly Counted[], page: SummaryPage): string[] => [
  ...labels,
  page.sum('count'),
  ...shown.map((state) => summaryHeads[state]?.[page.lang] ?? state),
];

function byItem(page: SummaryPage): string[] {
  const shown = shownStates(page);
  const { items } = page.loaded.plan;
  const rows = items.flatMap((item) => {
    const findings = page.selection.targets.filter((one) => one.target.item === item.id);
    const name = page.lang === 'zh' ? item.short : item.en;
    return findings.length > 0 ? [countRow([String(item.id), plainText(name)], findings, shown)] : [];
  });
  const total = countRow([page.sum('total'), ''], page.selection.targets, shown);
  const table = columns(
    [headOf([page.sum('item'), page.sum('work')], shown, page), ...rows, total],
    numbers(2, shown),
  );
  const others = items.length - rows.length;
  return others > 0 && page.whole
    ? [...table, ...indented(page.sum('others', { n: String(others) }), 2)]
    : table;
}

/** A body counts what it alone answers for; shared targets have a row of their own. */
function byUnit(page: SummaryPage): string[] {
  const shown = shownStates(page);
  const alone = page.selection.targets.filter((one) => one.target.reporters.length === 1);
  const shared = page.selection.targets.filter((one) => one.target.reporters.length > 1);
  const units = [...new Set(alone.flatMap((one) => one.target.reporters))];
  const rows = units.map((unit) =>
    countRow(
      [page.unit(unit)],
      alone.filter((one) => one.target.reporters[0] === unit),
      shown,
    ),
  );
  const last = shared.length > 0 ? [countRow([page.sum('sharedRow')], shared, shown)] : [];
  const total = countRow([page.sum('total')], page.selection.targets, shown);
  return columns([headOf([page.sum('unit')], shown, page), ...rows, ...last, total], numbers(1, shown));
}

const numbers = (first: number, shown: readonly Counted[]): number[] =>
  Array.from({ length: shown.length + 1 }, (_, i) => first + i);

function byStatus(page: SummaryPage): string[] {
  return shownStates(page).flatMap((state) => {
    const ids = page.selection.targets.filter((one) => countedAs(one) === state).map((one) => one.target.id);
    return hanging(
      `${statusWords[state][page.lang]} ${ids.length}`,
      ids.join(page.lang === 'zh' ? '、' : ', '),
      2,
      page.lang === 'zh' ? 16 : 24,
    );
  });
}

function duties(page: SummaryPage): string[] {
  const { milestones, prohibitions, directions } = page.loaded.plan;
  const counts = {
    milestones: String(milestones.length),
    prohibitions: String(prohibitions.length),
    directions: String(directions.length),
  };
  return indented(page.sum('duties', counts), 2);
}
