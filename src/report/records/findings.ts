import type { LoadedPlan } from '../../check.ts';
import type { Bilingual } from '../../diagnostics/entry.ts';
import type {
  DeadlineFinding,
  MonitoredFinding,
  SubjectFinding,
  TargetFinding,
} from '../../evaluate/finding.ts';
import type { Selection } from '../../evaluate/select.ts';
import { closes } from '../../evaluate/gate.ts';
import type { Gate } from '../../evaluate/gate.ts';
import { countedAs, gating, isBehind } from '../../evaluate/tally.ts';
import type { Counted } from '../../evaluate/tally.ts';
import type { SubjectState } from '../../evaluate/lateness.ts';
import { monitoredWords, statusWords, subjectWords } from '../../words/states.ts';
import { countText, displayOf } from '../quantity.ts';
import { reasonMessage, reasonsOf } from '../reasons/index.ts';
import { requirementWords } from '../requirement.ts';
import { subjectDetail } from '../text/deadlines.ts';
import type { Page } from '../text/page.ts';
import { noPaint, pageOf } from '../text/page.ts';
import { placeOfSubject, placeOfTarget, relatedPlaces } from './place.ts';
import type { FindingRecord, Level } from './record.ts';

/** What records are made with: the plan, what closes the gate, and a page in each language. */
export interface Recording {
  readonly loaded: LoadedPlan;
  readonly selection: Selection;
  readonly gate: Gate;
  readonly pages: { readonly zh: Page; readonly en: Page };
}

export const recordingOf = (loaded: LoadedPlan, selection: Selection, gate: Gate): Recording => ({
  loaded,
  selection,
  gate,
  pages: { zh: pageOf('zh', noPaint, loaded), en: pageOf('en', noPaint, loaded) },
});

/** What somebody has to act on, or what nobody can cure any more, is a warning where it does not close this gate. */
const warned: ReadonlySet<string> = new Set([...gating.targets, ...gating.subjects, 'late', 'returned']);

/** The verdict on a target as a record. */
export function targetRecord(finding: TargetFinding, { loaded, gate }: Recording): FindingRecord {
  const { target, weakest, waiver } = finding;
  const status = countedAs(finding);
  const place = placeOfTarget(finding);
  // While somebody owes, what the others sent is no value of the target.
  const { numerator, denominator } = status === 'missing' ? empty : weakest.progress;
  return {
    ...namedBy(target.reporters, loaded),
    kind: 'target',
    id: target.id,
    item: target.item,
    name: target.name,
    quote: target.quote,
    subject: undefined,
    status,
    word: statusWords[status],
    gating: closes(gate, status),
    level: levelOfTarget(finding, gate),
    value: status === 'missing' ? undefined : displayOf(weakest.progress, target, loaded.plan),
    numerator: numerator && countText(numerator),
    denominator: denominator && countText(denominator),
    required: requirementWords(target, loaded.plan),
    sentences: reasonsOf(finding, loaded).map(reasonMessage),
    place,
    related: relatedPlaces(finding, place),
    waiver: waiver && { document: waiver.document, until: waiver.until, at: waiver.at },
    key: `target ${target.id}`,
  };
}

function levelOfTarget(finding: TargetFinding, gate: Gate): Level {
  const level = levelOf(countedAs(finding), gate);
  return level === 'none' && (finding.waiver || isBehind(finding)) ? 'note' : level;
}

const levelOf = (status: Counted | SubjectState, gate: Gate): Level =>
  closes(gate, status) ? 'error' : warned.has(status) ? 'warning' : 'none';

/** Every subject of a deadline as a record of its own. */
export const deadlineRecords = (finding: DeadlineFinding, recording: Recording): FindingRecord[] =>
  finding.subjects.map((one) => subjectRecord(one, finding, recording));

function subjectRecord(
  subject: SubjectFinding,
  finding: DeadlineFinding,
  { loaded, selection, gate, pages }: Recording,
): FindingRecord {
  const { deadline } = finding;
  const detail = (lang: 'zh' | 'en'): string => subjectDetail(subject, finding, selection, pages[lang]);
  const sentence: Bilingual = { zh: detail('zh'), en: detail('en') };
  const place = placeOfSubject(subject, deadline);
  const names = namedBy([subject.unit], loaded);
  return {
    ...empty,
    ...names,
    kind: 'deadline',
    id: deadline.id,
    item: deadline.item,
    name: deadline.name,
    quote: deadline.quote,
    subject: names.unitNames[0],
    status: subject.state,
    word: subjectWords[subject.state],
    gating: closes(gate, subject.state),
    level: levelOf(subject.state, gate),
    sentences: sentence.zh === '' ? [] : [sentence],
    place,
    related: place === deadline.at ? [] : [deadline.at],
    key: `deadline ${deadline.id} ${subject.unit}`,
  };
}

/** A direction with figures as a record: shown, never judged. */
export function monitoredRecord(finding: MonitoredFinding, { loaded }: Recording): FindingRecord[] {
  const { direction, current } = finding;
  if (!direction.tracked) return [];
  return [
    {
      ...empty,
      ...namedBy([...new Set(current.map((one) => one.unit))], loaded),
      kind: 'monitored',
      id: direction.id,
      item: direction.item,
      name: direction.tracked.name,
      quote: direction.quote,
      subject: undefined,
      status: 'monitored',
      word: monitoredWords,
      gating: false,
      level: 'none',
      value: current[0]?.text,
      required: direction.tracked.words,
      sentences: [],
      place: current[0]?.at ?? direction.at,
      related: [],
      key: `monitored ${direction.id}`,
    },
  ];
}

/** What deadlines and directions do not have. */
const empty = {
  value: undefined,
  numerator: undefined,
  denominator: undefined,
  required: undefined,
  waiver: undefined,
};

const namedBy = (
  units: readonly string[],
  { registry }: LoadedPlan,
): Pick<FindingRecord, 'units' | 'unitNames'> => ({
  units,
  unitNames: units.map((id) => registry.units.get(id)?.name ?? id),
});
