import { lastDay } from '../../evaluate/lateness.ts';
import type { LoadedPlan } from '../../loaded-plan.ts';
import type { Deadline, Named } from '../../model/plan.ts';
import { holds } from '../../validate/plan/quotes.ts';
import type { Json } from '../json/exact.ts';
import type { Cell } from '../table.ts';
import type { Page } from '../text/page.ts';
import type { Entry, ListKind } from './entry.ts';
import { namesCell, quotedEntry, tell } from './entry.ts';

/** 报送时限: who hands in what to whom by when. */
export const deadlineList: ListKind = {
  columns: [
    { head: 'id', most: 6 },
    { head: 'due', most: 12 },
    { head: 'by', most: 22 },
    { head: 'to', most: 12 },
    { head: 'deliverables', most: 0 },
  ],
  entries: (loaded) => loaded.plan.deadlines.map((deadline) => deadlineEntry(deadline, loaded)),
};

function deadlineEntry(deadline: Deadline, loaded: LoadedPlan): Entry {
  const { items, json } = quotedEntry(deadline, loaded);
  return {
    items,
    bodies: deadline.bodies,
    groups: deadline.bodies,
    json: { ...json, ...deadlineJson(deadline, loaded) },
    cells: (page) => [
      deadline.id,
      tell(deadline.inclusive ? 'inclusive' : 'exclusive', page, { due: deadline.due }),
      subjectsCell(deadline, loaded, page),
      namesCell(words(deadline.recipients, page), page),
      namesCell(words(deadline.documents, page), page),
    ],
  };
}

const words = (all: readonly Named[], page: Page): string[] => all.map((one) => one.name[page.lang]);

const deadlineJson = (deadline: Deadline, loaded: LoadedPlan): Readonly<Record<string, Json>> => ({
  name: { ...deadline.name },
  due: deadline.due,
  inclusive: deadline.inclusive,
  roll: deadline.roll,
  lastDay: lastDay(deadline.due, deadline.inclusive, deadline.roll) ?? null,
  by: deadline.bodies.map((id) => nameInText(id, deadline.quote, loaded)),
  to: deadline.recipients.map((one) => one.name.zh),
  deliverables: deadline.documents.map((one) => one.name.zh),
  subjects: [...deadline.subjects],
  recipients: deadline.recipients.map(namedJson),
  documents: deadline.documents.map(namedJson),
  interpretations: [...deadline.interpretations],
});

const namedJson = ({ id, name }: Named): Json => ({ id, name: { ...name } });

/** Of the names of a body the longest one in the quote: the text may use another than the registry puts first. */
function nameInText(id: string, quote: string, { registry }: LoadedPlan): string {
  const body = registry.groups.get(id) ?? registry.units.get(id);
  const names = body ? [body.name, ...body.aliases] : [id];
  const found = names.filter((name) => holds(quote, name)).toSorted((a, b) => b.length - a.length);
  return found[0] ?? names[0] ?? id;
}

function subjectsCell(deadline: Deadline, loaded: LoadedPlan, page: Page): Cell {
  return deadline.bodies.flatMap((id, i) => {
    const group = loaded.registry.groups.get(id);
    const count = group ? tell('memberCount', page, { n: String(group.members.length) }) : '';
    const comma = i === deadline.bodies.length - 1 ? '' : tell('comma', page);
    return [nameInText(id, deadline.quote, loaded), count + comma];
  });
}
