import { countedAs } from '../../evaluate/tally.ts';
import { hanging } from '../text/page.ts';
import type { SummaryPage } from './page.ts';

/** One date ahead and what happens on it. */
interface Ahead {
  readonly on: string;
  readonly what: string;
}

/** Every date ahead of the day of judgement that changes something, in order. */
export function nextSection(page: SummaryPage): string[] {
  const { asOf } = page.judged.result.options;
  const ahead = [...deadlines(page), ...waivers(page), ...period(page), ...finals(page)]
    .filter((one) => one.on >= asOf)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const lines = ahead.flatMap((one) =>
    hanging(page.day(one.on)[page.lang], one.what, 2, page.lang === 'zh' ? 14 : 16),
  );
  return [page.sum(ahead.length > 0 ? 'next' : 'nextNone'), ...lines, ''];
}

function deadlines(page: SummaryPage): Ahead[] {
  return page.selection.deadlines.flatMap(({ deadline, last, subjects }) => {
    const open = subjects.filter(
      (subject) => subject.state === 'dueSoon' || subject.state === 'notDue',
    ).length;
    const extended = subjects.filter((subject) => subject.state === 'extended' && subject.extension);
    return [
      ...(open > 0
        ? [{ on: last, what: page.sum('nextDeadline', { name: deadline.name, n: String(open) }) }]
        : []),
      ...extended.map((subject) => ({
        on: subject.extension?.until ?? last,
        what: page.sum('nextExtension', {
          unit: page.unit(subject.unit),
          name: deadline.documents[0]?.name ?? deadline.name,
        }),
      })),
    ];
  });
}

function waivers(page: SummaryPage): Ahead[] {
  return page.selection.targets.flatMap(({ target, waiver }) =>
    waiver ? [{ on: waiver.until, what: page.sum('nextWaiver', { target: target.id }) }] : [],
  );
}

/** The ends of the periods in which some target is still in progress. */
function period(page: SummaryPage): Ahead[] {
  const open = page.selection.targets.filter((one) => countedAs(one) === 'pending');
  const ends = [...new Set(open.map((one) => one.target.period.to))];
  return ends.map((on) => ({
    on,
    what: page.sum('nextPeriod', { n: String(open.filter((one) => one.target.period.to === on).length) }),
  }));
}

/** The days on which final values of the selected targets are due. */
function finals(page: SummaryPage): Ahead[] {
  const owing = page.selection.targets.flatMap((one) =>
    one.scopes.flatMap((scope) => scope.owing.filter((debt) => debt.final)),
  );
  return [...new Set(owing.map((debt) => debt.by))].map((on) => {
    const figure = owing.find((debt) => debt.by === on)?.figure ?? '';
    const reading = page.loaded.plan.figures.get(figure)?.owed.find((owed) => owed.by === on)?.interpretation;
    return {
      on,
      what: reading === undefined ? page.sum('nextFinal') : page.sum('nextFinalReading', { reading }),
    };
  });
}
