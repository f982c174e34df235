export { check, isError } from './check.ts';
export type { CheckOptions, CheckResult, LoadedPlan } from './check.ts';
export { parseDate, parseInstant } from './core/date.ts';
export type { CivilDate, Instant } from './core/date.ts';
export type { Interval } from './core/interval.ts';
export type { Rational } from './core/rational.ts';
export type { Diagnostic, Place } from './diagnostics/diagnostic.ts';
export { messageOf, fixOf } from './diagnostics/message.ts';
export type {
  DeadlineFinding,
  Findings,
  ScopeFinding,
  SubjectFinding,
  TargetFinding,
} from './evaluate/finding.ts';
export type { Status } from './evaluate/status.ts';
export type { SubjectState } from './evaluate/lateness.ts';
export type { SourceEntry, SourceFile } from './parse/source-file.ts';
