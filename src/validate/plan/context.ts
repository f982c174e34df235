import { parseDate } from '../../core/date.ts';
import type { CivilDate } from '../../core/date.ts';
import type { Period } from '../../core/period.ts';
import type { Task } from '../../model/plan.ts';
import type { Registry } from '../../model/registry.ts';
import type { Document } from '../../parse/document.ts';
import { placeOf } from '../../parse/document.ts';
import type { Path } from '../../parse/tree.ts';
import { nearest, nodeAt } from '../../parse/tree.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Names } from '../names.ts';
import { withSuggestion } from '../names.ts';
import type { Problems } from '../problems.ts';
import { holds, nearestPart } from './quotes.ts';

/** What the parts of a plan are read against. */
export interface PlanContext {
  readonly tasks: ReadonlyMap<string, Task>;
  readonly names: Names;
  readonly registry: Registry;
  readonly period: Period;
}

export const placeAt = (document: Document, path: Path): Place =>
  placeOf(document, nearest(document.root, path));

/** The words, item and place of an entry, its quote checked against the sentence it names. */
export function quotedAt(
  entry: { readonly id: string; readonly task: string; readonly quote?: string; readonly phrase?: string },
  path: Path,
  problems: Problems,
  context: PlanContext,
): { id: string; item: number; task: string; quote: string; at: Place } {
  const quote = entry.quote ?? entry.phrase ?? '';
  checkQuote(quote, entry.task, [...path, entry.quote === undefined ? 'phrase' : 'quote'], problems, context);
  return {
    id: entry.id,
    item: Number(entry.task.split('.')[0]),
    task: entry.task,
    quote,
    at: placeAt(problems.document, path),
  };
}

/** A quote that is not in its sentence is an error with the nearest words, and with the sentence that has it, if one does. */
export function checkQuote(
  quote: string,
  taskId: string,
  path: Path,
  problems: Problems,
  context: PlanContext,
): void {
  const task = context.tasks.get(taskId);
  if (!task) {
    problems.at('JC1111', [...path.slice(0, -1), 'task'], withSuggestion(taskId, [...context.tasks.keys()]));
    return;
  }
  if (holds(task.text, quote)) return;
  const elsewhere = [...context.tasks.values()].find((other) => holds(other.text, quote));
  const nearest = elsewhere
    ? { part: quote, where: elsewhere.id }
    : { part: nearestPart(task.text, quote).part, where: taskId };
  problems.at('JC2001', path, {
    found: quote,
    where: taskId,
    suggestion: nearest.part,
    suggestionAt: nearest.where,
  });
}

/** A civil date at `path`, or undefined with a diagnostic; an absent one is undefined without. */
export function dateAt(text: string | undefined, path: Path, problems: Problems): CivilDate | undefined {
  if (text === undefined) return undefined;
  return parseDate(text) ?? problems.at('JC1207', path, { found: text });
}

/** The scalar at `path` as written, for numbers that no double may touch. */
export function sourceAt(document: Document, path: Path): string {
  const node = nodeAt(document.root, path);
  return node?.kind === 'scalar' ? node.source : '';
}

/** Reports ids that occur twice in a list. */
export function checkUnique(
  entries: readonly { readonly id: string }[],
  list: string,
  problems: Problems,
): void {
  const seen = new Set<string>();
  entries.forEach((entry, i) => {
    if (seen.has(entry.id)) problems.at('JC2003', [list, i, 'id'], { id: entry.id });
    seen.add(entry.id);
  });
}
