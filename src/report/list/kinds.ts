import type { KindName } from '../../words/list.ts';
import { deadlineList } from './deadlines.ts';
import { contextList, directionList, milestoneList, prohibitionList } from './duties.ts';
import type { ListKind } from './entry.ts';
import { figureList } from './figures.ts';
import { interpretationList } from './interpretations.ts';
import { groupList, populationList, unitList } from './registry.ts';
import { targetList } from './targets.ts';
import { itemList, taskList } from './tasks.ts';

/** Every kind of list: a new one has its name and words in `kindWords` and its rows here. */
export const kinds: Readonly<Record<KindName, ListKind>> = {
  targets: targetList,
  tasks: taskList,
  units: unitList,
  deadlines: deadlineList,
  figures: figureList,
  milestones: milestoneList,
  prohibitions: prohibitionList,
  directions: directionList,
  interpretations: interpretationList,
  items: itemList,
  groups: groupList,
  contexts: contextList,
  populations: populationList,
};
