import type { TargetFinding } from '../../evaluate/finding.ts';
import { countedAs, gating, isBehind } from '../../evaluate/tally.ts';
import * as Q from '../../core/rational.ts';
import { statusWords } from '../../words/states.ts';
import { countedUnit, countText } from '../quantity.ts';
import { noteCell, requireCell, valueCell } from '../text/cells.ts';
import { indented } from '../text/page.ts';
import type { SummaryPage } from './page.ts';

/** Targets that somebody has to act on: those that close the gate, worst first. */
export function todoOf(page: SummaryPage): TargetFinding[] {
  return gating.targets.flatMap((status) =>
    page.selection.targets.filter((one) => countedAs(one) === status),
  );
}

export function todoSection(page: SummaryPage): string[] {
  const todo = todoOf(page);
  const behind = page.selection.targets.filter(isBehind);
  const title = todo.length === 0 ? page.sum('todoNone') : page.sum('todo', { n: String(todo.length) });
  const also =
    behind.length > 0
      ? indented(
          page.sum('behind', { n: String(behind.length), list: behind.map((one) => behindWords(one, page)) }),
          2,
        )
      : [];
  return [title, ...todo.flatMap((one) => indented(todoWords(one, page), 2)), ...also, ''];
}

/** A unit is named only where it alone answers for the target. */
function todoWords(finding: TargetFinding, page: SummaryPage): string {
  const { target } = finding;
  const base = {
    id: target.id,
    name: target.name,
    value: valueCell(finding, page),
    required: requireCell(finding, page),
    note: noteCell(finding, page) || statusWords[finding.status],
  };
  if (finding.status === 'missing') {
    const units = new Set(
      finding.scopes.flatMap((scope) =>
        scope.owing.filter((one) => one.overdue).map((one) => page.unit(one.unit)),
      ),
    );
    return page.sum('owing', { ...base, units: [...units] });
  }
  const [unit] = target.reporters;
  if (target.reporters.length === 1 && unit !== undefined)
    return page.sum('alone', { ...base, unit: page.unit(unit) });
  return page.sum('shared', { ...base, n: String(target.reporters.length) });
}

function behindWords(finding: TargetFinding, page: SummaryPage): string {
  const scope =
    finding.scopes.find((one) => one.status === 'pending' && (one.progress.pace?.behind ?? 0n) > 0n) ??
    finding.weakest;
  const { numerator = Q.ZERO, required, pace } = scope.progress;
  const togo = required ? countText(Q.max(Q.ZERO, Q.sub(required.count, numerator))) : '';
  const unit = countedUnit(finding.target, page.loaded.plan);
  return page.sum('behindOne', {
    id: finding.target.id,
    name: finding.target.name,
    behind: String(pace?.behind ?? 0n),
    togo,
    u: unit,
  });
}
