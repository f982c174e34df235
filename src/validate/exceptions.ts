import type { Receipts, Waivers } from '../generated/types.ts';
import type { Receipt, Waiver } from '../model/evidence.ts';
import type { Plan } from '../model/plan.ts';
import type { Names } from './names.ts';
import { unitAt, withSuggestion } from './names.ts';
import { dateAt, instantAt, placeAt, unknownAt } from './plan/context.ts';
import type { Problems } from './problems.ts';

/** The register, entry by entry; an entry with anything wrong is left out, and the error stands. */
export function readReceipts(problems: Problems, plan: Plan, names: Names): Receipt[] {
  const known = [
    ...new Set(plan.deadlines.flatMap((deadline) => deadline.documents.map((document) => document.id))),
  ];
  const recipients = [
    ...new Set(plan.deadlines.flatMap((deadline) => deadline.recipients.map((one) => one.id))),
  ];
  return (problems.document.plain as Receipts).receipts.flatMap((entry, i): Receipt[] => {
    const path = ['receipts', i];
    const before = problems.count();
    const unit = unitAt(entry.unit, [...path, 'unit'], names, problems);
    const receivedAt = instantAt(entry.receivedAt, [...path, 'receivedAt'], problems);
    const returnedAt = entry.returned && instantAt(entry.returned.at, [...path, 'returned', 'at'], problems);
    checkDocuments(entry.documents ?? [], known, [...path, 'documents'], problems);
    checkRecipients(entry.to ?? [], recipients, [...path, 'to'], problems);
    if (unit !== undefined && problems.count() === before) checkDuty(entry, unit, path, plan, problems);
    if (!entry.documents?.length && entry.report === undefined) problems.at('JC1402', path, {});
    if (receivedAt && returnedAt && returnedAt.ms < receivedAt.ms)
      problems.at('JC1403', [...path, 'returned', 'at'], { found: returnedAt.text, before: receivedAt.text });
    if (problems.count() > before || unit === undefined || !receivedAt) return [];
    return [
      {
        unit,
        documents: entry.documents ?? [],
        report: entry.report === undefined ? undefined : submissionOf(entry.report),
        to: entry.to,
        receivedAt,
        channel: entry.channel,
        number: entry.number,
        returned: entry.returned && returnedAt && { at: returnedAt, reason: entry.returned.reason },
        at: placeAt(problems.document, path),
      },
    ];
  });
}

/** Each document must be one that this unit hands in, and to one of these recipients: a slip here would accuse somebody. */
function checkDuty(
  entry: Receipts['receipts'][number],
  unit: string,
  path: (string | number)[],
  plan: Plan,
  problems: Problems,
): void {
  entry.documents?.forEach((id, i) => {
    const deadlines = plan.deadlines.filter((deadline) =>
      deadline.documents.some((document) => document.id === id),
    );
    const own = deadlines.filter((deadline) => deadline.subjects.includes(unit));
    const [first] = deadlines;
    if (first && own.length === 0)
      problems.at('JC1404', [...path, 'documents', i], { found: entry.unit, deadline: first.id });
    const known = own.flatMap((deadline) => deadline.recipients.map((one) => one.id));
    entry.to?.forEach((to, j) => {
      if (own.length > 0 && !known.includes(to))
        unknownAt('recipient', to, known, [...path, 'to', j], problems);
    });
  });
}

function submissionOf(text: string): { period: string; revision: number } {
  const [period = '', revision = '1'] = text.split('.r');
  return { period, revision: Number(revision) };
}

function checkDocuments(
  ids: readonly string[],
  known: readonly string[],
  path: (string | number)[],
  problems: Problems,
): void {
  ids.forEach((id, i) => {
    if (!known.includes(id))
      problems.at('JC1109', [...path, i], () => ({ ...withSuggestion(id, known), allowed: known }));
  });
}

function checkRecipients(
  ids: readonly string[],
  known: readonly string[],
  path: (string | number)[],
  problems: Problems,
): void {
  ids.forEach((id, i) => {
    if (!known.includes(id)) unknownAt('recipient', id, known, [...path, i], problems);
  });
}

/** The approved exceptions; one with anything wrong excuses nothing. */
export function readWaivers(problems: Problems, plan: Plan, names: Names): Waiver[] {
  return (problems.document.plain as Waivers).waivers.flatMap((entry, i): Waiver[] => {
    const path = ['waivers', i];
    const before = problems.count();
    const from = dateAt(entry.from, [...path, 'from'], problems);
    const until = dateAt(entry.until, [...path, 'until'], problems);
    if (from && until && until < from) problems.at('JC1401', [...path, 'until'], { from, until });
    const what =
      entry.kind === 'exemption'
        ? exemption(entry, path, plan, problems)
        : extension(entry, path, plan, names, problems);
    if (problems.count() > before || !from || !until || !what) return [];
    const { approver, document, reason } = entry;
    return [
      {
        ...what,
        approver,
        document,
        reason,
        from,
        until,
        at: placeAt(problems.document, [...path, 'until']),
      },
    ];
  });
}

type WaiverFile = Waivers['waivers'][number];

function exemption(
  entry: WaiverFile,
  path: (string | number)[],
  plan: Plan,
  problems: Problems,
): { kind: 'exemption'; target: string } | undefined {
  const { target = '' } = entry;
  const ids = plan.targets.map((one) => one.id);
  if (!ids.includes(target)) return unknownAt('target', target, ids, [...path, 'target'], problems);
  return { kind: 'exemption', target };
}

function extension(
  entry: WaiverFile,
  path: (string | number)[],
  plan: Plan,
  names: Names,
  problems: Problems,
): { kind: 'extension'; deadline: string; unit: string } | undefined {
  const { deadline = '' } = entry;
  const found = plan.deadlines.find((one) => one.id === deadline);
  const unit = unitAt(entry.unit ?? '', [...path, 'unit'], names, problems);
  const ids = plan.deadlines.map((one) => one.id);
  if (!found) return unknownAt('deadline', deadline, ids, [...path, 'deadline'], problems);
  if (unit === undefined) return undefined;
  if (!found.subjects.includes(unit))
    return problems.at('JC1404', [...path, 'unit'], { deadline, found: entry.unit ?? '' });
  return { kind: 'extension', deadline, unit };
}
