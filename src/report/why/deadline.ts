import type { DeadlineFinding, DocumentFinding, SubjectFinding } from '../../evaluate/finding.ts';
import type { Alternative } from '../../model/plan.ts';
import { subjectWords } from '../../words/states.ts';
import { howOf, stateCounts } from '../text/deadlines.ts';
import type { Block, Proof, Section } from './blocks.ts';
import { lines } from './blocks.ts';
import { joinReadings } from './target.ts';
import { headLines, quoteSection, redoSection } from './frame.ts';
import type { WhyPage } from './page.ts';

/** The proof of a deadline: the day, and body by body what came in when, by whose word. */
export function deadlineProof(finding: DeadlineFinding, page: WhyPage): Proof {
  const { deadline, subjects, last } = finding;
  const states = stateCounts(
    subjects.map((subject) => subject.state),
    page,
  );
  return {
    title: page.why('title', { id: deadline.id, name: deadline.name, status: states, early: '' }),
    head: headLines(page),
    sections: [
      quoteSection(deadline, page),
      {
        title: page.why('conclusion'),
        blocks: [
          lines(
            page.why('dueDay', { due: deadline.due, how: howOf(finding, page), last }),
            page.say('due', { n: String(subjects.length), states }),
          ),
        ],
      },
      { title: page.why('subjects'), blocks: [subjectTable(finding, page)] },
      ...readingSection(finding, page),
      { title: page.why('change'), blocks: [lines(page.why('deadlineChange'))] },
      redoSection(deadline.id, page),
    ],
  };
}

function subjectTable({ subjects }: DeadlineFinding, page: WhyPage): Block {
  const head = (['unit', 'received', 'word', 'state', 'document'] as const).map((word) => page.why(word));
  return { kind: 'table', head, rows: subjects.flatMap((subject) => documentRows(subject, page)), right: [] };
}

/** Documents and recipients that fared alike share a row; one row for all of them where everything did. */
function documentRows(subject: SubjectFinding, page: WhyPage): string[][] {
  const groups = subject.documents.filter(
    (one, i) => subject.documents.findIndex((other) => isAlike(one, other)) === i,
  );
  return groups.map((one, i) => {
    const alike = subject.documents.filter((other) => isAlike(one, other));
    const names =
      alike.length === subject.documents.length
        ? [page.why('all')]
        : [...new Set(alike.map((other) => nameOf(other, subject, page)))];
    const label = i === 0 ? page.unit(subject.unit) : '';
    return [
      label,
      receivedText(one, page),
      wordOf(one, page),
      stateText(one, page),
      names.join(page.lang === 'zh' ? '、' : ', ') + remarks(one, subject, page),
    ];
  });
}

const isAlike = (one: DocumentFinding, other: DocumentFinding): boolean =>
  one.timing.state === other.timing.state &&
  one.receivedAt === other.receivedAt &&
  one.by === other.by &&
  one.corrected === other.corrected;

/** The recipient is named where the same document fared differently with another. */
function nameOf(one: DocumentFinding, subject: SubjectFinding, page: WhyPage): string {
  const same = subject.documents.filter((other) => other.document.id === one.document.id);
  if (same.every((other) => isAlike(one, other))) return one.document.name[page.lang];
  return page.say('lacksTo', { document: one.document.name, recipient: one.recipient.name });
}

const receivedText = (one: DocumentFinding, page: WhyPage): string =>
  one.receivedOn === undefined ? '-' : page.day(one.receivedOn)[page.lang];

const wordOf = (one: DocumentFinding, page: WhyPage): string =>
  one.by === undefined ? '-' : page.why(one.by);

function stateText(one: DocumentFinding, page: WhyPage): string {
  const state = subjectWords[one.timing.state];
  const counts = one.timing.state === 'late' || one.timing.state === 'overdue';
  return counts ? page.why('lateDays', { state, n: String(one.timing.days) }) : state[page.lang];
}

/** What else there is to say: a correction, the unit's own date, an extension. */
function remarks(one: DocumentFinding, subject: SubjectFinding, page: WhyPage): string {
  const claimed =
    one.claimedOn !== undefined && one.receivedOn !== undefined
      ? page.say('claimed', { day: page.day(one.claimedOn), registered: page.day(one.receivedOn) })
      : '';
  const extension =
    subject.extension && one.receivedOn === undefined ? extensionText(subject.extension, page) : '';
  return `${one.corrected ? page.say('corrected') : ''}${claimed}${extension}`;
}

function extensionText(extension: NonNullable<SubjectFinding['extension']>, page: WhyPage): string {
  const until = page.day(extension.until);
  const words = extension.inForce
    ? page.say('extendedTo', { until, document: extension.document })
    : page.say('extensionOver', { until });
  return page.lang === 'zh' ? `（${words}）` : ` (${words})`;
}

const isComputable = (other: Alternative): boolean =>
  other.effect?.kind === 'inclusive' || other.effect?.kind === 'roll';

function readingSection({ deadline, flips }: DeadlineFinding, page: WhyPage): Section[] {
  const said = deadline.interpretations.flatMap((id) => {
    const reading = page.loaded.plan.interpretations.get(id);
    if (!reading) return [];
    const others = reading.alternatives.filter(isComputable).map((other) => {
      const flip = flips.find((one) => one.interpretation === id && one.alternative === other.id);
      if (!flip) return `  ${page.why('deadlineSame', { reading: other.reading })}`;
      return `  ${page.why('deadlineFlip', { reading: other.reading, units: flip.units.map((unit) => page.unit(unit)) })}`;
    });
    const unknown = reading.alternatives
      .filter((other) => !isComputable(other))
      .map((other) => other.reading);
    if (unknown.length > 0)
      others.push(`  ${page.why('otherUnknown', { reading: joinReadings(unknown, page) })}`);
    return [page.why('reading', { id, topic: reading.topic, reading: reading.reading }), ...others];
  });
  return said.length > 0
    ? [{ title: page.why('readings'), blocks: [lines(page.why('provisional'), ...said)] }]
    : [];
}
