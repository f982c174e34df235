import type { DeadlineFinding, SubjectFinding } from '../../evaluate/finding.ts';
import type { Owing } from '../../evaluate/owing.ts';
import { countedAs } from '../../evaluate/tally.ts';
import { countedFigure } from '../quantity.ts';
import { figureOf } from '../../evaluate/sides.ts';
import { displayWidth, padEnd, wrap } from '../width.ts';
import { indented, PAGE_WIDTH } from '../text/page.ts';
import type { SummaryPage } from './page.ts';

/** What one body owes with the same due day. */
interface Debt {
  readonly unit: string;
  readonly what: readonly string[];
  readonly by: string;
  readonly days: number;
}

/** Documents and figures that are overdue, body by body; late ones that are in by now are only named. */
export function debtSection(page: SummaryPage): string[] {
  const debts = debtsOf(page);
  const notes = indented(
    [lateWords(page), debts.length > 0 && page.whole ? page.sum('nobodyElse') : '']
      .filter((text) => text !== '')
      .join(page.lang === 'zh' ? '' : ' '),
    2,
  );
  const table = debts.length > 0 ? debtTable(debts, page) : [];
  return [
    page.sum(debts.length > 0 ? 'debts' : 'debtsNone'),
    ...table,
    ...notes.filter((line) => line.trim() !== ''),
    ...indented(page.sum('sharedNote'), 2),
    '',
  ];
}

function debtsOf(page: SummaryPage): Debt[] {
  const documents = page.selection.deadlines.flatMap((finding) =>
    finding.subjects.flatMap((subject) => documentDebt(finding, subject, page)),
  );
  const figures = page.selection.targets.flatMap((finding) =>
    finding.scopes.flatMap((scope) => scope.owing.filter((one) => one.overdue)),
  );
  const merged = new Map<string, Debt>();
  for (const debt of [...documents, ...figures.map((one) => figureDebt(one, page)), ...supplements(page)]) {
    const key = `${debt.unit} ${debt.by}`;
    const before = merged.get(key);
    merged.set(key, before ? { ...before, what: [...new Set([...before.what, ...debt.what])] } : debt);
  }
  return [...merged.values()].toSorted((a, b) => b.days - a.days || order(a, page) - order(b, page));
}

const order = (debt: Debt, page: SummaryPage): number =>
  [...page.loaded.registry.units.keys()].indexOf(debt.unit);

function documentDebt({ last }: DeadlineFinding, subject: SubjectFinding, page: SummaryPage): Debt[] {
  const overdue = subject.documents.filter(
    (one) => one.timing.state === 'overdue' || one.timing.state === 'returned',
  );
  const [first] = overdue;
  if (!first) return [];
  const names = [...new Set(overdue.map((one) => one.document.name[page.lang]))];
  const returned = overdue.some((one) => one.timing.state === 'returned') ? page.sum('sentBack') : '';
  const expired = (subject.extension && !subject.extension.inForce ? page.sum('expired') : '') + returned;
  return [
    {
      unit: subject.unit,
      what: names.map((name, i) => (i === names.length - 1 ? name + expired : name)),
      by: last,
      days: first.timing.days,
    },
  ];
}

/** Figures that are in but too coarse to decide: whoever alone answers for them has something to send. */
function supplements(page: SummaryPage): Debt[] {
  const coarse = page.selection.targets.filter(
    (one) =>
      countedAs(one) === 'indeterminate' &&
      one.weakest.decision.because === 'precision' &&
      one.target.reporters.length === 1,
  );
  return coarse.map(({ target }) => ({
    unit: target.reporters[0] ?? '',
    what: [page.sum('supplement', { name: countedFigure(target.measure, page.loaded.plan).name })],
    by: '',
    days: 0,
  }));
}

function figureDebt(owing: Owing, page: SummaryPage): Debt {
  return {
    unit: owing.unit,
    what: [figureOf(page.loaded.plan, owing.figure).name[page.lang]],
    by: owing.by,
    days: owing.days,
  };
}

/** Unit, what, due, overdue: the middle column takes what room there is and wraps. */
function debtTable(debts: readonly Debt[], page: SummaryPage): string[] {
  const rows = debts.map((debt) => [
    page.unit(debt.unit),
    debt.what.join(page.lang === 'zh' ? '、' : ', '),
    debt.by === '' ? '-' : page.day(debt.by)[page.lang],
    debt.days > 0 ? page.sum('days', { n: String(debt.days) }) : '-',
  ]);
  const all = [[page.sum('unit'), page.sum('what'), page.sum('due'), page.sum('overdue')], ...rows];
  const width = (i: number): number => Math.max(...all.map((cells) => displayWidth(cells[i] ?? '')));
  const room = Math.min(width(1), PAGE_WIDTH - 2 - width(0) - width(2) - width(3) - 6);
  return all.flatMap(([unit = '', what = '', due = '', overdue = '']) => {
    const [first = '', ...others] = wrap(what, room);
    const start =
      `  ${padEnd(unit, width(0))}  ${padEnd(first, room)}  ${padEnd(due, width(2))}  ${overdue}`.trimEnd();
    return [start, ...others.map((line) => ' '.repeat(width(0) + 4) + line)];
  });
}

function lateWords(page: SummaryPage): string {
  const late = page.selection.deadlines.flatMap((finding) =>
    finding.subjects.filter((subject) => subject.state === 'late'),
  );
  if (late.length === 0) return '';
  const units = [...new Set(late.toSorted((a, b) => b.days - a.days).map((subject) => subject.unit))];
  const list = units.map((unit) => {
    const days = Math.max(...late.filter((subject) => subject.unit === unit).map((subject) => subject.days));
    return `${page.unit(unit)}${page.lang === 'zh' ? '' : ' '}${page.sum('days', { n: String(days) })}`;
  });
  return page.sum('lateList', { list });
}
