// A program of somebody else, compiled in strict mode against the packed and installed package (.ci/package/consumers.mjs).
import { check, fixOf, isError, messageOf, parseDate, parseInstant } from 'jc-check';
import type {
  CheckOptions,
  CheckResult,
  CivilDate,
  DeadlineFinding,
  Diagnostic,
  Instant,
  Interval,
  Rational,
  Status,
  SubjectState,
  TargetFinding,
  WorkspaceFile,
} from 'jc-check';

const files: readonly WorkspaceFile[] = [{ path: 'jc.yaml', bytes: new Uint8Array() }];
const asOf: CivilDate | undefined = parseDate('2020-11-30');
const knownAt: Instant | undefined = parseInstant('2020-11-24T00:00:00+08:00');
if (asOf === undefined) throw new Error('not a date');

// An optional option may be left out and, as the library says, may be undefined.
const options: CheckOptions[] = [{ asOf }, { asOf, knownAt }];
const results: CheckResult[] = options.map((one) => check(files, one));

const exact = ({ n, d }: Rational): string => `${n.toString()}/${d.toString()}`;
const low = (set: Interval): string => (set.low === undefined ? '-∞' : exact(set.low.at));

const verdict = (finding: TargetFinding): Status => finding.status;
const states = (finding: DeadlineFinding): SubjectState[] => finding.subjects.map(({ state }) => state);
const line = (diagnostic: Diagnostic): string =>
  `${diagnostic.code} ${messageOf(diagnostic, 'zh')} ${fixOf(diagnostic, 'en') ?? ''}`;

export const told = results.map(({ findings, diagnostics }) => ({
  verdicts: findings?.targets.map(verdict) ?? [],
  states: findings?.deadlines.flatMap(states) ?? [],
  errors: diagnostics.filter(isError).map(line),
}));

export const lowest: (set: Interval) => string = low;

// What is not of the type is refused: a date is made by `parseDate` alone, and a status is no free text.
// @ts-expect-error a plain string is no civil date
export const unread: CheckOptions = { asOf: '2020-11-30' };
// @ts-expect-error no such status
export const unknown: Status = 'waived';
