import type { LoadedPlan } from '../../loaded-plan.ts';
import type { Item, Task } from '../../model/plan.ts';
import type { Entry, ListKind } from './entry.ts';
import { bracketed } from './entry.ts';

/** 具体任务: each sentence of the plan with the bodies of its bracket. */
export const taskList: ListKind = {
  columns: [
    { head: 'id', most: 8 },
    { head: 'text', most: 0 },
  ],
  entries: ({ plan }) => [...plan.tasks.values()].map(taskEntry),
};

function taskEntry(task: Task): Entry {
  return {
    items: [task.item],
    bodies: task.bodies,
    json: {
      id: task.id,
      item: task.item,
      text: task.text,
      responsible: [...task.responsible],
      mode: task.mode,
      units: [...task.bodies],
      line: task.line,
    },
    cells: () => [task.id, bracketed(task.text, task)],
  };
}

/** 重点工作: the items, with how much hangs on each. */
export const itemList: ListKind = {
  columns: [
    { head: 'item', most: 4, right: true },
    { head: 'tasks', most: 7, right: true },
    { head: 'targets', most: 7, right: true },
    { head: 'title', most: 0 },
  ],
  entries: (loaded) => loaded.plan.items.map((item) => itemEntry(item, loaded)),
};

function itemEntry(item: Item, { plan }: LoadedPlan): Entry {
  const tasks = [...plan.tasks.values()].filter((task) => task.item === item.id);
  const targets = plan.targets.filter((target) => target.item === item.id);
  return {
    items: [item.id],
    bodies: [...new Set(tasks.flatMap((task) => task.bodies))],
    json: {
      id: String(item.id),
      item: item.id,
      quote: item.title,
      short: item.short,
      en: item.en,
      tasks: tasks.map((task) => task.id),
      targets: targets.map((target) => target.id),
    },
    cells: (page) => [
      String(item.id),
      String(tasks.length),
      String(targets.length),
      page.lang === 'zh' ? item.title : item.en,
    ],
  };
}
