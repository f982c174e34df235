import { addDays, weekday } from '../../core/date.ts';
import { dayKind } from '../../core/workdays.ts';
import type {
  DeadlineFinding,
  DocumentFinding,
  SubjectFinding,
  TargetFinding,
} from '../../evaluate/finding.ts';
import { subjectOrder } from '../../evaluate/lateness.ts';
import type { SubjectState } from '../../evaluate/lateness.ts';
import type { Selection } from '../../evaluate/select.ts';
import type { Tally } from '../../evaluate/tally.ts';
import { gating } from '../../evaluate/tally.ts';
import type { Bilingual } from '../../diagnostics/entry.ts';
import { subjectWords } from '../../words/states.ts';
import { shortDay, weekdayWords } from '../../words/text.ts';
import { figureOf } from '../../evaluate/sides.ts';
import { spokenStates } from '../spoken.ts';
import { displayWidth } from '../width.ts';
import type { Page } from './page.ts';
import { hanging, indented } from './page.ts';

/** Deadlines: the counts of each, then who needs attention and for what. */
export function deadlineSection(selection: Selection, counts: Tally, page: Page): string[] {
  if (selection.deadlines.length === 0) return [];
  const open = gating.subjects.map((state) => counts.subjects[state]).reduce((a, b) => a + b, 0);
  const title =
    open > 0 ? page.paint('bad', page.say('deadlinesOpen', { n: String(open) })) : page.say('deadlinesClear');
  return [title, ...selection.deadlines.flatMap((finding) => deadlineLines(finding, selection, page)), ''];
}

const day = (date: string, page: Page): Bilingual => shortDay(date, page.loaded.plan.period.id.slice(0, 4));

function deadlineLines(finding: DeadlineFinding, selection: Selection, page: Page): string[] {
  const { deadline, subjects } = finding;
  const states = stateCounts(
    subjects.map((subject) => subject.state),
    page,
  );
  const own = subjects.filter((subject) => subject.documents.some((one) => one.by === 'self')).length;
  return [
    ...indented(
      page.say('deadlineHead', {
        name: deadline.name,
        day: day(deadline.due, page),
        how: howOf(finding, page),
      }),
      2,
    ),
    ...indented(page.say('due', { n: String(subjects.length), states }), 4),
    ...(own > 0 ? indented(page.say('selfWord', { n: String(own) }), 4) : []),
    ...subjectOrder.flatMap((state) => stateLines(state, finding, selection, page)),
  ];
}

/** How many subjects are in each state, as one phrase; states nobody is in are not said. */
export function stateCounts(states: readonly SubjectState[], page: Page): string {
  const parts = spokenStates.flatMap((state) => {
    const n = states.filter((one) => one === state).length;
    return n > 0 ? [page.say('stateCount', { state: subjectWords[state], n: String(n) })] : [];
  });
  return parts.join(page.lang === 'zh' ? '、' : ', ');
}

/** Whether the day counts, and what becomes of a last day that is no working day. */
export function howOf({ deadline, last }: DeadlineFinding, page: Page): string {
  const base = deadline.inclusive ? deadline.due : addDays(deadline.due, -1);
  const how = deadline.inclusive ? page.say('inclusive') : page.say('exclusive', { last: day(base, page) });
  const kind = dayKind(base);
  const weekend = [0, 6].includes(weekday(base));
  if (last === base && kind !== 'holiday' && (!weekend || kind === 'workday')) return how;
  const fills = { weekday: weekdayWords[weekday(base)] ?? '', last: day(last, page) };
  const words =
    kind === 'holiday' ? (['holidayStays', 'holidayRolled'] as const) : (['weekendStays', 'rolled'] as const);
  return `${how}${page.lang === 'zh' ? '；' : '; '}${page.say(words[last === base ? 0 : 1], fills)}`;
}

/** Late arrivals share a line; what can still be mended has one each. Nothing is said of what is on time or not due. */
function stateLines(
  state: SubjectState,
  finding: DeadlineFinding,
  selection: Selection,
  page: Page,
): string[] {
  const subjects = finding.subjects.filter((subject) => subject.state === state);
  if (subjects.length === 0 || state === 'onTime' || state === 'notDue' || state === 'dueSoon') return [];
  const label = subjectWords[state][page.lang];
  if (state === 'late') {
    const said = subjects
      .toSorted((a, b) => b.days - a.days)
      .map((subject) => `${page.unit(subject.unit)}${lateWords(subject, page)}`);
    return hanging(label, said.join(page.lang === 'zh' ? '、' : ', '), 4, columnOf(page));
  }
  const width = Math.max(...subjects.map((subject) => displayWidth(page.unit(subject.unit)))) + 4;
  const lines = subjects
    .toSorted((a, b) => b.days - a.days)
    .flatMap((subject) =>
      hanging(
        page.unit(subject.unit),
        subjectWord(subject, finding, selection, page),
        columnOf(page),
        columnOf(page) + width,
      ),
    );
  return [`    ${label}${(lines[0] ?? '').slice(4 + displayWidth(label))}`, ...lines.slice(1)];
}

const columnOf = (page: Page): number => (page.lang === 'zh' ? 14 : 16);

function lateWords(subject: SubjectFinding, page: Page): string {
  const days = page.say(subject.days === 1 ? 'day' : 'days', { n: String(subject.days) });
  const claimed = subject.documents.find((one) => one.claimedOn !== undefined);
  const corrected = subject.documents.some((one) => one.corrected) ? page.say('corrected') : '';
  const words =
    claimed?.claimedOn && claimed.receivedOn
      ? page.say('claimed', { day: day(claimed.claimedOn, page), registered: day(claimed.receivedOn, page) })
      : '';
  return `${page.lang === 'zh' ? '' : ' '}${days}${corrected}${words}`;
}

/** What is to be said of a subject besides its state, in one phrase; empty where there is nothing. */
export function subjectDetail(
  subject: SubjectFinding,
  finding: DeadlineFinding,
  selection: Selection,
  page: Page,
): string {
  return subject.state === 'late'
    ? lateWords(subject, page).trimStart()
    : subjectWord(subject, finding, selection, page);
}

function subjectWord(
  subject: SubjectFinding,
  finding: DeadlineFinding,
  selection: Selection,
  page: Page,
): string {
  const separator = page.lang === 'zh' ? '；' : '; ';
  const extension =
    subject.extension && !subject.extension.inForce
      ? [page.say('extensionOver', { until: day(subject.extension.until, page) })]
      : [];
  switch (subject.state) {
    case 'overdue':
      return [daysOf(subject, page), ...extension, ...alsoOwes(subject, finding, selection, page)].join(
        separator,
      );
    case 'partial':
      return [
        page.say('lacks', { documents: lacking(subject, page) }),
        ...extension,
        ...alsoOwes(subject, finding, selection, page),
      ].join(separator);
    case 'returned':
      return page.say('returnedFor', {
        reason: subject.documents.flatMap((one) => one.receipt?.returned?.reason ?? [])[0] ?? '',
      });
    default:
      return subject.extension
        ? page.say('extendedTo', {
            until: day(subject.extension.until, page),
            document: subject.extension.document,
          })
        : '';
  }
}

const daysOf = (subject: SubjectFinding, page: Page): string =>
  page.say(subject.days === 1 ? 'day' : 'days', { n: String(subject.days) });

/** Documents that are overdue; the recipient is named where only some of several lack it. */
function lacking(subject: SubjectFinding, page: Page): string[] {
  const overdue = subject.documents.filter((one) => one.timing.state === 'overdue');
  const everywhere = (one: DocumentFinding): boolean =>
    subject.documents
      .filter((other) => other.document.id === one.document.id)
      .every((other) => other.timing.state === 'overdue');
  const names = overdue.map((one) =>
    everywhere(one)
      ? one.document.name[page.lang]
      : page.say('lacksTo', { document: one.document.name, recipient: one.recipient.name }),
  );
  return [...new Set(names)];
}

/** The targets for which each unit owes something, by unit: a province has thousands of both. */
const owed = new WeakMap<Selection, ReadonlyMap<string, readonly TargetFinding[]>>();

function owedBy(selection: Selection): ReadonlyMap<string, readonly TargetFinding[]> {
  const known = owed.get(selection);
  if (known) return known;
  const made = new Map<string, TargetFinding[]>();
  for (const finding of selection.targets) {
    const units = new Set(finding.scopes.flatMap((scope) => scope.owing.map((one) => one.unit)));
    for (const unit of units) {
      const others = made.get(unit);
      if (others) others.push(finding);
      else made.set(unit, [finding]);
    }
  }
  owed.set(selection, made);
  return made;
}

/** Figures the same unit owes with this deadline, target by target: a verdict forgives no debt. */
function alsoOwes(
  subject: SubjectFinding,
  { deadline }: DeadlineFinding,
  selection: Selection,
  page: Page,
): string[] {
  return (owedBy(selection).get(subject.unit) ?? []).flatMap((finding) => {
    const overdue = finding.scopes
      .flatMap((scope) => scope.owing)
      .filter((one) => one.unit === subject.unit && one.deadline === deadline.id && one.overdue);
    const figures = [
      ...new Set(overdue.map((one) => figureOf(page.loaded.plan, one.figure).name[page.lang])),
    ];
    return overdue.length > 0 && finding.status !== 'missing'
      ? [page.say('alsoOwes', { target: finding.target.id, figures })]
      : [];
  });
}
