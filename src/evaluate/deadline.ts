import type { CivilDate, Instant } from '../core/date.ts';
import { dayOf } from '../core/date.ts';
import type { Evidence, Extension, Receipt } from '../model/evidence.ts';
import type { Deadline, Named, Plan } from '../model/plan.ts';
import type { DeadlineFinding, DocumentFinding, SubjectFinding } from './finding.ts';
import { inTime, lastDay, timing, worstTiming } from './lateness.ts';
import type { Records } from './records.ts';
import { underReading } from './readings.ts';
import type { Moment, View } from './view.ts';
import { exists } from './view.ts';

/** What deadlines are judged against. */
export interface Deciding {
  readonly plan: Plan;
  readonly view: View;
  readonly evidence: Evidence;
}

/** Who handed in what in time, for one deadline; other readings of the day are tried as well. */
export function judgeDeadline(deadline: Deadline, deciding: Deciding): DeadlineFinding {
  const subjects = deadline.subjects.map((unit) => judgeSubject(deadline, unit, deciding));
  return { deadline, last: lastOf(deadline), subjects, flips: flipsOf(deadline, subjects, deciding) };
}

/** The last day on time; loading has made sure that the table of working days has it. */
function lastOf(deadline: Deadline): CivilDate {
  return lastDay(deadline.due, deadline.inclusive, deadline.roll) ?? deadline.due;
}

function judgeSubject(deadline: Deadline, unit: string, deciding: Deciding): SubjectFinding {
  const extensions = extensionsOf(deadline, unit, deciding.evidence);
  const documents = deadline.documents.flatMap((document) =>
    deadline.recipients.map((recipient) =>
      judgeDocument(deadline, unit, document, recipient, extensions, deciding),
    ),
  );
  const { asOf } = deciding.view.moment;
  const extension = extensions.find((one) => one.from <= asOf && asOf <= one.until) ?? extensions.at(-1);
  return {
    unit,
    ...worstTiming(documents.map((one) => one.timing)),
    documents,
    extension: extension && {
      until: extension.until,
      document: extension.document,
      inForce: extension.from <= asOf && asOf <= extension.until,
    },
  };
}

const extensionsOf = (deadline: Deadline, unit: string, evidence: Evidence): Extension[] =>
  evidence.waivers.flatMap((waiver) =>
    waiver.kind === 'extension' && waiver.deadline === deadline.id && waiver.unit === unit ? [waiver] : [],
  );

/** One arrival of a document: when, by whose word, and whether it was refused. */
interface Arrival {
  readonly at: Instant;
  readonly by: 'register' | 'self';
  readonly refused: boolean;
  readonly receipt: Receipt | undefined;
}

function judgeDocument(
  deadline: Deadline,
  unit: string,
  document: Named,
  recipient: Named,
  extensions: readonly Extension[],
  deciding: Deciding,
): DocumentFinding {
  const { moment } = deciding.view;
  const registered = registerEntries(unit, document.id, recipient.id, deciding.view.records);
  const claimed = selfReported(unit, document.id, deciding);
  const arrivals = (registered.length > 0 ? registered.map((receipt) => arrivalOf(receipt, moment)) : claimed)
    .filter((arrival) => exists(arrival.at, moment))
    .toSorted((a, b) => a.at.ms - b.at.ms);
  const accepted = arrivals.find((arrival) => !arrival.refused);
  const last = lastOf(deadline);
  const refusals = arrivals.filter((arrival) => arrival.refused);
  // Sent back too late and then, under an extension, in time: the second is what counts.
  const refused = refusals.find(({ at }) => inTime({ last, extensions }, dayOf(at))) ?? refusals[0];
  return {
    document,
    recipient,
    timing: timing({
      last,
      asOf: moment.asOf,
      extensions,
      accepted: accepted && dayOf(accepted.at),
      refused: refused && dayOf(refused.at),
      soonDays: deadline.soonDays,
    }),
    ...received(accepted ?? refused),
    claimedOn: otherSide(claimed, accepted, last),
    corrected:
      accepted !== undefined &&
      arrivals.some((arrival) => arrival !== accepted && arrival.at.ms > accepted.at.ms),
  };
}

const received = (
  arrival: Arrival | undefined,
): Pick<DocumentFinding, 'receivedAt' | 'receivedOn' | 'by' | 'receipt'> => ({
  receivedAt: arrival?.at.text,
  receivedOn: arrival && dayOf(arrival.at),
  by: arrival?.by,
  receipt: arrival?.receipt,
});

/** Any entry for a document takes the word from `submittedAt`, whenever it was made. */
const registerEntries = (unit: string, document: string, recipient: string, records: Records): Receipt[] =>
  records
    .receiptsOf(unit)
    .filter((receipt) => holds(receipt, document, records) && (receipt.to?.includes(recipient) ?? true));

/** An entry that names only a report is one for the documents which that report delivers. */
function holds({ unit, documents, report }: Receipt, document: string, records: Records): boolean {
  if (documents.length > 0 || !report) return documents.includes(document);
  return records
    .reportsOf(unit)
    .some(
      (one) =>
        one.period.id === report.period &&
        one.revision === report.revision &&
        one.documents.includes(document),
    );
}

function arrivalOf(receipt: Receipt, moment: Moment): Arrival {
  const refused = receipt.returned !== undefined && exists(receipt.returned.at, moment);
  return { at: receipt.receivedAt, by: 'register', refused, receipt };
}

/** What the unit's own accepted reports say, every revision. */
function selfReported(unit: string, document: string, deciding: Deciding): Arrival[] {
  return deciding.view.records
    .reportsOf(unit)
    .filter((one) => one.documents.includes(document))
    .map((one) => ({ at: one.submittedAt, by: 'self', refused: false, receipt: undefined }));
}

/** The unit's own date, where it lies on another side of the last day than the register's. */
function otherSide(
  claimed: readonly Arrival[],
  accepted: Arrival | undefined,
  last: CivilDate,
): CivilDate | undefined {
  const first = claimed.toSorted((a, b) => a.at.ms - b.at.ms)[0];
  if (!first || accepted?.by !== 'register') return undefined;
  const [own, registered] = [dayOf(first.at), dayOf(accepted.at)];
  return own <= last === registered <= last ? undefined : own;
}

/** Other readings of the day under which some subject's state would be another. */
function flipsOf(
  deadline: Deadline,
  subjects: readonly SubjectFinding[],
  deciding: Deciding,
): DeadlineFinding['flips'] {
  return deadline.interpretations.flatMap((id) =>
    (deciding.plan.interpretations.get(id)?.alternatives ?? []).flatMap((other) => {
      if (other.effect?.kind !== 'inclusive' && other.effect?.kind !== 'roll') return [];
      const changed =
        underReading(deciding.plan, id, other.effect).deadlines.find((one) => one.id === deadline.id) ??
        deadline;
      const units = deadline.subjects.filter(
        (unit, i) => judgeSubject(changed, unit, deciding).state !== subjects[i]?.state,
      );
      return units.length > 0 ? [{ interpretation: id, alternative: other.id, units }] : [];
    }),
  );
}
