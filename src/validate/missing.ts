import type { Args } from '../diagnostics/diagnostic.ts';
import { shapeProblem } from './shape-error.ts';
import type { ErrorContext, ShapeProblem } from './shape-error.ts';

/**
 * The problems behind the errors, the missing keys of one mapping as one problem. A key is not missing where an unknown
 * one beside it was probably meant to be it.
 */
export function joinMissing(contexts: readonly ErrorContext[]): readonly ShapeProblem[] {
  const problems: ShapeProblem[] = [];
  const missing = new Map<string, ShapeProblem>();
  const meant = new Set<string>();
  for (const context of contexts) {
    const at = context.error.instancePath;
    const problem = shapeProblem(context);
    if (problem?.code === 'JC1102') meant.add(`${at} ${String(problem.args['suggestion'])}`);
    if (problem?.code === 'JC1103') missing.set(at, join(missing.get(at), problem));
    else if (problem) problems.push(problem);
  }
  for (const [at, problem] of missing) problems.push(...without(problem, (key) => meant.has(`${at} ${key}`)));
  return problems;
}

const LISTS = ['keys', 'titleZh', 'titleEn'] as const;

function list(args: Args, name: (typeof LISTS)[number]): readonly string[] {
  const value = args[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function join(first: ShapeProblem | undefined, next: ShapeProblem): ShapeProblem {
  if (!first) return next;
  if (list(first.args, 'keys').includes(list(next.args, 'keys')[0] ?? '')) return first;
  return withLists(first, (name) => [...list(first.args, name), ...list(next.args, name)]);
}

function without(problem: ShapeProblem, isMeant: (key: string) => boolean): readonly ShapeProblem[] {
  const keys = list(problem.args, 'keys');
  const kept = keys.map((key, i) => (isMeant(key) ? -1 : i)).filter((i) => i !== -1);
  if (kept.length === keys.length) return [problem];
  return kept.length === 0
    ? []
    : [withLists(problem, (name) => kept.map((i) => list(problem.args, name)[i] ?? ''))];
}

/** An example helps for one key; several are only named. */
function withLists(
  problem: ShapeProblem,
  pick: (name: (typeof LISTS)[number]) => readonly string[],
): ShapeProblem {
  return { ...problem, args: Object.fromEntries(LISTS.map((name) => [name, pick(name)])) };
}
