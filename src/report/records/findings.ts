import type { LoadedPlan } from '../../check.ts';
import type { Bilingual } from '../../diagnostics/entry.ts';
import type {
  DeadlineFinding,
  MonitoredFinding,
  SubjectFinding,
  TargetFinding,
} from '../../evaluate/finding.ts';
import type { Selection } from '../../evaluate/select.ts';
import { countedAs, gating as toActOn, isBehind } from '../../evaluate/tally.ts';
import type { Counted } from '../../evaluate/tally.ts';
import type { SubjectState } from '../../evaluate/lateness.ts';
import { monitoredWords, statusWords, subjectWords } from '../../words/states.ts';
import { countText, displayOf } from '../quantity.ts';
import { reasonMessage, reasonsOf } from '../reasons/index.ts';
import { requirementWords } from '../requirement.ts';
import { subjectDetail } from '../text/deadlines.ts';
import type { Page } from '../text/page.ts';
import { pageOf } from '../text/page.ts';
import { noPaint } from '../text/paint.ts';
import { placeOfSubject, placeOfTarget, relatedPlaces } from './place.ts';
import { isGating } from '../../judge.ts';
import type { Judged } from '../../judge.ts';
import { keyOf } from '../../review/move.ts';
import type { FindingRecord, Level } from './record.ts';

/** What records are made with: the plan, what closes the gate, and a page in each language. */
export interface Recording {
  readonly loaded: LoadedPlan;
  readonly selection: Selection;
  readonly judged: Judged;
  readonly pages: { readonly zh: Page; readonly en: Page };
}

export const recordingOf = (loaded: LoadedPlan, selection: Selection, judged: Judged): Recording => ({
  loaded,
  selection,
  judged,
  pages: { zh: pageOf('zh', noPaint, loaded), en: pageOf('en', noPaint, loaded) },
});

/** What somebody has to act on, or what nobody can cure any more, is a warning where it does not close this gate. */
const warned: ReadonlySet<string> = new Set([...toActOn.targets, ...toActOn.subjects, 'late', 'returned']);

/** The verdict on a target as a record. */
export function targetRecord(finding: TargetFinding, { loaded, judged }: Recording): FindingRecord {
  const { target, weakest, waiver } = finding;
  const status = countedAs(finding);
  const standing = { kind: 'target', id: target.id, unit: undefined, status } as const;
  const gating = isGating(judged, standing);
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
    gating,
    level: levelOfTarget(finding, gating),
    value: status === 'missing' ? undefined : displayOf(weakest.progress, target, loaded.plan),
    numerator: numerator && countText(numerator),
    denominator: denominator && countText(denominator),
    required: requirementWords(target, loaded.plan),
    sentences: reasonsOf(finding, loaded).map(reasonMessage),
    place,
    related: relatedPlaces(finding, place),
    waiver: waiver && { document: waiver.document, until: waiver.until, at: waiver.at },
    key: keyOf(standing),
  };
}

function levelOfTarget(finding: TargetFinding, isGating: boolean): Level {
  const level = levelOf(countedAs(finding), isGating);
  return level === 'none' && (finding.waiver || isBehind(finding)) ? 'note' : level;
}

const levelOf = (status: Counted | SubjectState, isGating: boolean): Level =>
  isGating ? 'error' : warned.has(status) ? 'warning' : 'none';

/** Every subject of a deadline as a record of its own. */
export const deadlineRecords = (finding: DeadlineFinding, recording: Recording): FindingRecord[] =>
  finding.subjects.map((one) => subjectRecord(one, finding, recording));

function subjectRecord(
  subject: SubjectFinding,
  finding: DeadlineFinding,
  { loaded, selection, judged, pages }: Recording,
): FindingRecord {
  const { deadline } = finding;
  const detail = (lang: 'zh' | 'en'): string => subjectDetail(subject, finding, selection, pages[lang]);
  const sentence: Bilingual = { zh: detail('zh'), en: detail('en') };
  const standing = { kind: 'deadline', id: deadline.id, unit: subject.unit, status: subject.state } as const;
  const gating = isGating(judged, standing);
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
    gating,
    level: levelOf(subject.state, gating),
    sentences: sentence.zh === '' ? [] : [sentence],
    place,
    related: place === deadline.at ? [] : [deadline.at],
    key: keyOf(standing),
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
