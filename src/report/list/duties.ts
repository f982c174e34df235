import type { LoadedPlan } from '../../loaded-plan.ts';
import type { Context, Direction, Duty } from '../../model/plan.ts';
import type { Page } from '../text/page.ts';
import type { Entry, ListKind } from './entry.ts';
import { bracketed, quotedEntry, tell } from './entry.ts';

const columns = [
  { head: 'id', most: 6 },
  { head: 'text', most: 0 },
] as const;

/** 节点任务. */
export const milestoneList: ListKind = {
  columns,
  entries: (loaded) => loaded.plan.milestones.map((duty) => dutyEntry(duty, loaded)),
};

/** 禁止性要求. */
export const prohibitionList: ListKind = {
  columns,
  entries: (loaded) => loaded.plan.prohibitions.map((duty) => dutyEntry(duty, loaded)),
};

/** 方向性要求; those with a figure are tracked. */
export const directionList: ListKind = {
  columns,
  entries: (loaded) => loaded.plan.directions.map((direction) => directionEntry(direction, loaded)),
};

/** Numbers of the text that are no targets here, and why. */
export const contextList: ListKind = {
  columns,
  entries: (loaded) => loaded.plan.contexts.map((context) => contextEntry(context, loaded)),
};

/** The words of the plan, or their working translation. */
const words = (duty: Duty, page: Page): string => (page.lang === 'zh' ? duty.quote : duty.en);

function dutyEntry(duty: Duty, loaded: LoadedPlan): Entry {
  const base = quotedEntry(duty, loaded);
  return {
    ...base,
    json: { ...base.json, en: duty.en },
    cells: (page) => [duty.id, bracketed(words(duty, page), loaded.plan.tasks.get(duty.task))],
  };
}

function directionEntry(direction: Direction, loaded: LoadedPlan): Entry {
  const base = dutyEntry(direction, loaded);
  const { tracked } = direction;
  if (!tracked) return { ...base, json: { ...base.json, tracked: null } };
  const { name, words: wanted, figure, previous } = tracked;
  return {
    ...base,
    json: {
      ...base.json,
      tracked: { name: { ...name }, words: { ...wanted }, figure, previous: previous ?? null },
    },
    cells: (page) => [
      direction.id,
      bracketed(
        words(direction, page),
        loaded.plan.tasks.get(direction.task),
        tell('tracked', page, { figure }),
      ),
    ],
  };
}

function contextEntry(context: Context, loaded: LoadedPlan): Entry {
  const base = dutyEntry(context, loaded);
  return {
    ...base,
    json: { ...base.json, reason: { ...context.reason } },
    cells: (page) => [
      context.id,
      { stacked: [words(context, page), tell('reason', page, { reason: context.reason })] },
    ],
  };
}
