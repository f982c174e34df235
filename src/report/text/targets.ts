import { flipsOf } from '../../evaluate/finding.ts';
import type { MonitoredFinding, TargetFinding } from '../../evaluate/finding.ts';
import type { Selection } from '../../evaluate/select.ts';
import type { Counted, Tally } from '../../evaluate/tally.ts';
import { countedAs } from '../../evaluate/tally.ts';
import { reasonWords } from '../../words/reasons.ts';
import { statusWords } from '../../words/states.ts';
import { plainText } from '../escape.ts';
import type { Fills } from '../fill.ts';
import { fillTemplate } from '../fill.ts';
import { reasonsOf } from '../reasons/index.ts';
import type { Reason } from '../reasons/index.ts';
import { shortDay } from '../../words/text.ts';
import { noteCell, requireCell, valueCell } from './cells.ts';
import type { Page } from './page.ts';
import type { Role } from './paint.ts';
import { indented, row } from './page.ts';

const roles: Readonly<Record<Counted, Role>> = {
  fail: 'bad',
  missing: 'bad',
  indeterminate: 'warn',
  pending: 'plain',
  pass: 'good',
  notApplicable: 'plain',
  waived: 'warn',
};

/** One section: the heading with its count, then a row a target and, where something is wrong, its reasons. */
export function targetSection(counted: Counted, selection: Selection, counts: Tally, page: Page): string[] {
  const findings = selection.targets.filter((one) => countedAs(one) === counted);
  if (findings.length === 0) return [];
  return [
    page.paint(roles[counted], titleOf(counted, findings, counts, page)),
    ...findings.flatMap((one) => targetLines(one, page)),
    '',
  ];
}

function titleOf(counted: Counted, findings: readonly TargetFinding[], counts: Tally, page: Page): string {
  const word = statusWords[counted][page.lang];
  const title = page.lang === 'en' ? word.toUpperCase() : word;
  const n = String(findings.length);
  if (counted === 'waived')
    return page.say('waivedTitle', {
      n,
      status: [...new Set(findings.map((one) => statusWords[one.status][page.lang]))],
    });
  if (counted === 'pending' && counts.targets.behind > 0)
    return page.say('behind', { title, n, m: String(counts.targets.behind) });
  return page.say('count', { title, n });
}

function targetLines(finding: TargetFinding, page: Page): string[] {
  const { target } = finding;
  const cells = [
    target.id,
    plainText(target.name[page.lang]),
    valueCell(finding, page),
    requireCell(finding, page),
    noteCell(finding, page),
  ];
  const shown = isExplained(finding)
    ? reasonsOf(finding, page.loaded).filter((reason) => isShown(reason, finding))
    : [];
  return [...row(cells), ...shown.flatMap((reason) => indented(sentence(reason, page), 8))];
}

/** In the overview a target that is met takes one line. */
function isExplained(finding: TargetFinding): boolean {
  const counted = countedAs(finding);
  return counted !== 'pass' && counted !== 'notApplicable' && counted !== 'waived';
}

/** Readings that flip a verdict have one line for all below. */
function isShown(reason: Reason, finding: TargetFinding): boolean {
  if (reason.code === 'hindsight' || reason.code === 'waived' || reason.code === 'partShort') return false;
  const counted = countedAs(finding);
  return reason.code !== 'flips' || counted === 'fail' || counted === 'indeterminate';
}

/** A reason in words, with short dates, safe to print. */
export function sentence(reason: Reason, page: Page): string {
  return plainText(fillTemplate(reasonWords[reason.code], withShortDays(reason.args, page), page.lang));
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function withShortDays(fills: Fills, page: Page): Fills {
  const year = page.loaded.plan.period.id.slice(0, 4);
  return Object.fromEntries(
    Object.entries(fills).map(([key, value]) => [
      key,
      typeof value === 'string' && DATE.test(value) ? shortDay(value, year) : value,
    ]),
  );
}

/** Directions with figures: shown, outside the count of targets. */
export function monitoredSection(
  monitored: readonly MonitoredFinding[],
  total: number,
  page: Page,
): string[] {
  if (monitored.length === 0) return [];
  const title = page.paint(
    'plain',
    page.say('trackedTitle', { n: String(monitored.length), total: String(total) }),
  );
  return [title, ...monitored.flatMap((one) => monitoredLines(one, page)), ''];
}

function monitoredLines({ direction, current, previous }: MonitoredFinding, page: Page): string[] {
  const { tracked } = direction;
  if (!tracked) return [];
  const texts = (seen: MonitoredFinding['current']): string =>
    seen.map((one) => plainText(one.text)).join('、');
  const before = previous.length > 0 ? page.say('lastYear', { value: texts(previous) }) : '';
  return row([
    direction.id,
    plainText(tracked.name[page.lang]),
    texts(current) || page.say('none'),
    plainText(tracked.words[page.lang]),
    before,
  ]);
}

/** One line for every reading whose other choice would change a verdict, of a target or of a deadline. */
export function flipLine(selection: Selection, page: Page): string[] {
  const list = flipWords(selection, page);
  return list.length > 0 ? [...indented(page.say('flips', { list }), 0), ''] : [];
}

/** `14-1（人口）` for every finding and reading that goes together so. */
export function flipWords(selection: Selection, page: Page): string[] {
  const targets = selection.targets.flatMap((finding) =>
    flipsOf(finding).map((flip) => [finding.target.id, flip.interpretation] as const),
  );
  // Before the day nobody's state is a verdict yet.
  const deadlines = selection.deadlines
    .filter((finding) =>
      finding.subjects.some(
        (subject) => subject.state !== 'notDue' && subject.state !== 'dueSoon' && subject.state !== 'onTime',
      ),
    )
    .flatMap((finding) => finding.flips.map((flip) => [finding.deadline.id, flip.interpretation] as const));
  const said = [...targets, ...deadlines].map(([id, reading]) =>
    page.say('flip', { id, topic: page.loaded.plan.interpretations.get(reading)?.topic ?? reading }),
  );
  return [...new Set(said)];
}
