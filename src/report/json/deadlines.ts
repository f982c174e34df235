import type { DeadlineFinding, DocumentFinding, SubjectFinding } from '../../evaluate/finding.ts';
import type { Json } from './exact.ts';

/** A deadline with every subject, document and recipient. */
export function deadlineJson({ deadline, last, subjects, flips }: DeadlineFinding): Json {
  return {
    id: deadline.id,
    item: deadline.item,
    task: deadline.task,
    quote: deadline.quote,
    due: deadline.due,
    inclusive: deadline.inclusive,
    roll: deadline.roll,
    lastDay: last,
    subjects: subjects.map(subjectJson),
    flipsUnder: flips.map((flip) => ({
      interpretation: flip.interpretation,
      alternative: flip.alternative,
      units: [...flip.units],
    })),
  };
}

function subjectJson({ unit, state, days, documents, extension }: SubjectFinding): Json {
  return {
    unit,
    state,
    days,
    extension: extension
      ? { until: extension.until, document: extension.document, inForce: extension.inForce }
      : null,
    documents: documents.map(documentJson),
  };
}

function documentJson(one: DocumentFinding): Json {
  return {
    document: one.document.id,
    to: one.recipient.id,
    state: one.timing.state,
    days: one.timing.days,
    receivedAt: one.receivedAt ?? null,
    by: one.by ?? null,
    number: one.receipt?.number ?? null,
    claimedOn: one.claimedOn ?? null,
    corrected: one.corrected,
  };
}
