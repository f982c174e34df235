import type { CivilDate } from '../core/date.ts';
import type { Interval } from '../core/interval.ts';
import type { Rational } from '../core/rational.ts';
import type { Exemption, Observation, Receipt, Submission } from '../model/evidence.ts';
import type { Deadline, Direction, Named, Scope, Target } from '../model/plan.ts';
import type { SubjectState, Timing } from './lateness.ts';
import type { Owing } from './owing.ts';
import type { Decision, Status } from './status.ts';
import type { Received } from './view.ts';

/** A verdict on one part of a target that must hold on its own; `scope` is undefined where the target has none. */
export interface ScopeFinding {
  readonly scope: Scope | undefined;
  readonly status: Status;
  readonly decision: Decision;
  /** The values the measure could still take; undefined where it has none. */
  readonly set: Interval | undefined;
  /** Proved before everything is in. */
  readonly early: boolean;
  readonly progress: Progress;
  readonly owing: readonly Owing[];
  readonly parts: readonly PartFinding[];
  readonly conflict: boolean;
}

/** What one reporter gave for one scope. */
export interface PartFinding {
  readonly unit: string;
  readonly observations: readonly Observation[];
  readonly final: boolean;
  readonly reported: boolean;
}

/** Numbers for people: sums as reported, what is needed, and the pace. No verdict is derived from them. */
export interface Progress {
  readonly numerator: Rational | undefined;
  readonly denominator: Rational | undefined;
  /** The measure's value as reported; undefined where it is not one number. */
  readonly current: Rational | undefined;
  /** The percentage as the only reporter wrote it, where there are no counts. */
  readonly stated: string | undefined;
  readonly required: Required | undefined;
  /** The date that all of the figures reach. */
  readonly asOf: CivilDate | undefined;
  readonly pace: Pace | undefined;
  /** How several reporters make up `numerator`. */
  readonly combine: Target['combine'];
  /** Declared joint parts that may be counted twice. */
  readonly joint: Rational;
}

/** The count that just satisfies, of the same thing as `numerator`: the least, or where `isUpper` the greatest. */
export interface Required {
  readonly count: Rational;
  readonly isUpper: boolean;
  /** The count itself is not enough: more, or less, than it is needed. Never so for whole numbers. */
  readonly open: boolean;
}

/** 序时进度: what was due at the date of the figures. */
export interface Pace {
  readonly elapsed: Rational;
  readonly expected: bigint;
  /** How many the figures are behind; 0 or negative where they are not. */
  readonly behind: bigint;
}

/**
 * What another reading of the plan gives for a target, with the numbers of the part that decides; `result` is undefined
 * where it cannot be computed from what is reported.
 */
export interface OtherReading {
  readonly interpretation: string;
  readonly alternative: string;
  readonly result:
    | { readonly status: Status; readonly progress: Progress; readonly target: Target }
    | undefined;
}

/** One revision of one reporter, and the verdict with it in force while everything else is as now. */
export interface HistoryEntry {
  readonly submission: Submission;
  readonly received: Received;
  readonly status: Status;
  readonly observations: readonly Observation[];
  /** Numbers that the revision changed, by figure and scope. */
  readonly changes: readonly { readonly before: Observation; readonly after: Observation }[];
  /** It turned a verdict into another one; an addition to what was still open does not count. */
  readonly flippedFrom: Status | undefined;
}

/**
 * The revisions that say something about a target, worked out when they are asked for: a page of hundreds of targets asks for
 * few. Only the turns are kept; whoever needs all revisions twice keeps them.
 */
export interface History {
  /**
   * Every revision of every reporter, with the verdict it would give: that revision in force, everything else as now.
   * In the order of reporters and revisions.
   */
  readonly entries: () => readonly HistoryEntry[];
  /** Those that turned a verdict. They are always said, in both directions. */
  readonly turns: () => readonly HistoryEntry[];
}

/** The verdict on a target. `status` stays the original where a waiver lies over it. */
export interface TargetFinding {
  readonly target: Target;
  readonly status: Status;
  readonly early: boolean;
  readonly scopes: readonly ScopeFinding[];
  /** The part that decides and is shown; never a pooled rate. */
  readonly weakest: ScopeFinding;
  readonly waiver: Exemption | undefined;
  readonly interpretations: readonly string[];
  readonly readings: readonly OtherReading[];
  readonly history: History;
  /** A registry series published after the day of judgement (事后口径). */
  readonly hindsight: boolean;
}

/** One document for one recipient. */
export interface DocumentFinding {
  readonly document: Named;
  readonly recipient: Named;
  readonly timing: Timing;
  readonly receivedAt: string | undefined;
  readonly receivedOn: CivilDate | undefined;
  /** Whose word the date is. */
  readonly by: 'register' | 'self' | undefined;
  readonly receipt: Receipt | undefined;
  /** What the unit itself says, where it falls on another side of the day than the register. */
  readonly claimedOn: CivilDate | undefined;
  /** A later revision or receipt brought it again. */
  readonly corrected: boolean;
}

export interface SubjectFinding {
  readonly unit: string;
  readonly state: SubjectState;
  readonly days: number;
  readonly documents: readonly DocumentFinding[];
  readonly extension:
    | { readonly until: CivilDate; readonly document: string; readonly inForce: boolean }
    | undefined;
}

export interface DeadlineFinding {
  readonly deadline: Deadline;
  readonly last: CivilDate;
  readonly subjects: readonly SubjectFinding[];
  readonly flips: readonly {
    readonly interpretation: string;
    readonly alternative: string;
    readonly units: readonly string[];
  }[];
}

/** A direction with figures: shown, never judged. */
export interface MonitoredFinding {
  readonly direction: Direction;
  readonly current: readonly Observation[];
  readonly previous: readonly Observation[];
}

/** Everything that was judged, in the order of the plan. */
export interface Findings {
  readonly targets: readonly TargetFinding[];
  readonly deadlines: readonly DeadlineFinding[];
  readonly monitored: readonly MonitoredFinding[];
  /** Reports used, and reports that lie in the folder but came in after the day. */
  readonly used: number;
  readonly later: number;
}

/** Readings under which the verdict would be another. */
export const flipsOf = (finding: TargetFinding): readonly OtherReading[] =>
  finding.readings.filter((other) => other.result && other.result.status !== finding.status);
