import { check as checkEntries } from './check.ts';
import type { CheckOptions, CheckResult } from './check.ts';
import * as validators from './generated/validators.js';
import { sourceFile } from './load/source-file.ts';

/** A file of a workspace: its path relative to `jc.yaml`, with forward slashes, and its bytes. */
export interface WorkspaceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The whole check as a function: the files of a workspace in, findings and diagnostics out.
 * Pure: no clock, environment, locale or file access, and the order of `files` does not matter.
 * Mistakes in files are diagnostics in the result, never thrown.
 */
export function check(files: readonly WorkspaceFile[], options: CheckOptions): CheckResult {
  const entries = files.map(({ path, bytes }) => sourceFile(path, bytes));
  return checkEntries(entries, options, validators);
}

export { isError } from './check.ts';
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
