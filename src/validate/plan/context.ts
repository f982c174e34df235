import { parseDate, parseInstant } from '../../core/date.ts';
import type { CivilDate, Instant } from '../../core/date.ts';
import { parsePeriod } from '../../core/period.ts';
import type { Period } from '../../core/period.ts';
import type { PopulationSeries, Task } from '../../model/plan.ts';
import type { Registry } from '../../model/registry.ts';
import type { Document } from '../../parse/document.ts';
import { placeOf } from '../../parse/document.ts';
import type { Path } from '../../parse/tree.ts';
import { nearest, nodeAt } from '../../parse/tree.ts';
import type { Args, Place } from '../../diagnostics/diagnostic.ts';
import { dateMeant, timeMeant } from '../dates.ts';
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
  const known = [...context.tasks.keys()];
  if (!context.tasks.has(entry.task)) unknownAt('task', entry.task, known, [...path, 'task'], problems);
  checkQuote(quote, entry.task, [...path, entry.quote === undefined ? 'phrase' : 'quote'], problems, context);
  return {
    id: entry.id,
    item: Number(entry.task.split('.')[0]),
    task: entry.task,
    quote,
    at: placeAt(problems.document, path),
  };
}

/**
 * A quote that is not in its sentence is an error with the sentence that has it or, if none does, the nearest words.
 * A sentence that does not exist is said where it is named.
 */
export function checkQuote(
  quote: string,
  taskId: string,
  path: Path,
  problems: Problems,
  context: PlanContext,
): void {
  const task = context.tasks.get(taskId);
  if (!task || holds(task.text, quote)) return;
  problems.at('JC2001', path, () => ({ found: quote, where: taskId, ...meant(quote, task, context) }));
}

/** Longer differences than this share of the quote are no slips: nothing is suggested. */
const MOST_DIFFERENT = 0.5;

function meant(quote: string, task: Task, context: PlanContext): Args {
  const elsewhere = [...context.tasks.values()].find((other) => holds(other.text, quote));
  if (elsewhere) return { problem: 'elsewhere', there: elsewhere.id };
  const { part, distance } = nearestPart(task.text, quote);
  return part !== '' && distance <= quote.length * MOST_DIFFERENT
    ? { problem: 'nearest', nearest: part }
    : { problem: 'nowhere' };
}

/** What an id of the plan may name, besides units, figures, documents and scopes, which have codes of their own. */
export type Nameable = 'task' | 'target' | 'deadline' | 'recipient' | 'population' | 'interpretation';

/** An id that nothing goes by, with what kind of thing was looked for and the nearest one of that kind. */
export function unknownAt(
  kind: Nameable,
  id: string,
  known: readonly string[],
  path: Path,
  problems: Problems,
): undefined {
  return problems.at('JC1111', path, () => ({ kind, ...withSuggestion(id, known) }));
}

/** The population series that goes by `id`, or undefined with a diagnostic. */
export function populationAt(
  id: string,
  path: Path,
  problems: Problems,
  { registry }: PlanContext,
): PopulationSeries | undefined {
  const { populations } = registry;
  return populations.get(id) ?? unknownAt('population', id, [...populations.keys()], path, problems);
}

const withMeant = (found: string, suggestion: string | undefined): Args =>
  suggestion === undefined ? { found } : { found, suggestion };

/** A civil date at `path`, or undefined with a diagnostic; an absent one is undefined without. */
export function dateAt(text: string | undefined, path: Path, problems: Problems): CivilDate | undefined {
  if (text === undefined) return undefined;
  return parseDate(text) ?? problems.at('JC1207', path, () => withMeant(text, dateMeant(text)));
}

/** An instant at `path`, or undefined with a diagnostic. */
export function instantAt(text: string, path: Path, problems: Problems): Instant | undefined {
  return parseInstant(text) ?? problems.at('JC1208', path, () => withMeant(text, timeMeant(text)));
}

/** A period at `path`, read from the source: `2020` may stand there as a number. Undefined with a diagnostic. */
export function periodAt(path: Path, problems: Problems): Period | undefined {
  const found = sourceAt(problems.document, path);
  return parsePeriod(found) ?? problems.at('JC1218', path, { found });
}

/** The scalar at `path` as written, for numbers that no double may touch. */
export function sourceAt(document: Document, path: Path): string {
  const node = nodeAt(document.root, path);
  return node?.kind === 'scalar' ? node.source : '';
}

/** Reports ids that occur twice in the list at `path`. */
export function checkUnique(
  entries: readonly { readonly id: string }[],
  path: Path,
  problems: Problems,
): void {
  const seen = new Set<string>();
  entries.forEach((entry, i) => {
    if (seen.has(entry.id)) problems.at('JC2003', [...path, i, 'id'], { problem: 'twice', id: entry.id });
    seen.add(entry.id);
  });
}
