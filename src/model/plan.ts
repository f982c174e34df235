import type { Place } from '../diagnostics/diagnostic.ts';
import type { Bilingual } from '../diagnostics/entry.ts';
import type { CivilDate } from '../core/date.ts';
import type { Interval } from '../core/interval.ts';
import type { Period } from '../core/period.ts';
import type { Rational } from '../core/rational.ts';
import type { Comparator } from '../core/requirement.ts';
import type { Roll } from '../core/workdays.ts';

/** The plan after loading: references resolved, thresholds exact, every quote found in its sentence. */
export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly en: string;
  readonly number: string;
  readonly period: Period;
  readonly items: readonly Item[];
  readonly tasks: ReadonlyMap<string, Task>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly targets: readonly Target[];
  readonly deadlines: readonly Deadline[];
  readonly milestones: readonly Duty[];
  readonly prohibitions: readonly Duty[];
  readonly directions: readonly Direction[];
  readonly contexts: readonly Context[];
  readonly interpretations: ReadonlyMap<string, Interpretation>;
}

/** One item (重点工作); `title` keeps its full stop. */
export interface Item {
  readonly id: number;
  readonly title: string;
  readonly short: string;
  readonly en: string;
}

/** One sentence of an assignment, with the bodies of the bracket that closes it. `line` is its line in the source text. */
export interface Task {
  readonly id: string;
  readonly item: number;
  readonly text: string;
  readonly line: number;
  readonly bodies: readonly string[];
  readonly responsible: readonly string[];
  readonly mode: string;
}

/** Words of the plan, with the sentence they stand in. */
export interface Quoted {
  readonly id: string;
  readonly item: number;
  readonly task: string;
  readonly quote: string;
  readonly at: Place;
}

export interface Scope {
  readonly id: string;
  readonly name: Bilingual;
}

/** A number that units report. `bodies` are ids of units and groups as named, `reporters` unit ids, groups expanded. */
export interface Figure {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: Bilingual;
  readonly type: 'count' | 'amount' | 'percentage';
  readonly moves: 'cumulative' | 'level';
  /** What is counted, where the name does not say it; Chinese only. */
  readonly counts: string | undefined;
  readonly bodies: readonly string[];
  readonly reporters: readonly string[];
  readonly combine: Combine;
  readonly scopes: readonly Scope[];
  readonly periods: readonly Period[];
  readonly owed: readonly Owed[];
  readonly covers: boolean;
  readonly roster: CivilDate | undefined;
  readonly reconcile: { readonly with: string; readonly relation: 'atMost' | 'equal' } | undefined;
  /** The figure this one is kept apart from and not added to. */
  readonly excludedFrom: string | undefined;
  readonly interpretations: readonly string[];
  readonly at: Place;
}

/** How several reporters of one figure combine: disjoint parts, one number told by several, or the greatest. */
export type Combine = 'sum' | 'agree' | 'max';

/** A value owed: figures to at least `asOf`, handed in by the day `by`; with a deadline, extensions of it count. */
export interface Owed {
  readonly asOf: CivilDate;
  readonly by: CivilDate;
  readonly deadline: string | undefined;
  readonly final: boolean;
  readonly period: string;
  readonly interpretation: string | undefined;
}

export type Measure = ValueMeasure | RatioMeasure | PerCapitaMeasure | ChangeMeasure;

/** The combined figure itself. */
export interface ValueMeasure {
  readonly kind: 'value';
  readonly figure: string;
}

/** How a ratio may move until its final value is in (SPEC 4). */
export type RatioMoves = 'trials' | 'backlog' | 'roster';

/** A part of a whole; the part may be given as what failed, or both as a rounded percentage. */
export interface Share {
  readonly numerator: string | undefined;
  readonly failures: string | undefined;
  readonly denominator: string;
  readonly percentage: string | undefined;
  readonly moves: RatioMoves;
}

/** Numerator over denominator, in 0 to 1. */
export interface RatioMeasure extends Share {
  readonly kind: 'ratio';
}

/** The combined figure per so many people of a population series. */
export interface PerCapitaMeasure {
  readonly kind: 'perCapita';
  readonly figure: string;
  readonly population: PopulationSeries;
  readonly per: number;
}

/** A figure against its baseline: reduced or increased by a share, or the difference (percentage points). */
export interface ChangeMeasure {
  readonly kind: 'change';
  readonly figure: string;
  readonly as: 'reduction' | 'increase' | 'difference';
  readonly baseline: Baseline;
}

export type Baseline =
  | { readonly kind: 'figure'; readonly figure: string }
  | { readonly kind: 'known'; readonly set: Interval; readonly text: string }
  | { readonly kind: 'nobody' };

/**
 * What a measure must reach. `threshold` and `upper` are in the measure's own terms (90% is 9/10),
 * `text` is the threshold as written in `unit`.
 */
export interface Requirement {
  readonly comparator: Comparator;
  readonly threshold: Rational;
  readonly upper: Rational | undefined;
  readonly text: string;
  readonly upperText: string | undefined;
  readonly unit: Bilingual;
  readonly words: Bilingual | undefined;
  /** The interval values are rounded to before comparison (修约值比较法); undefined for full values. */
  readonly step: Rational | undefined;
  /** Every value that satisfies, rounding before comparison included; undefined if none can. */
  readonly accepted: Interval | undefined;
}

/** A quantitative target (量化指标). */
export interface Target extends Quoted {
  readonly name: Bilingual;
  readonly measure: Measure;
  readonly require: Requirement;
  readonly period: Period;
  readonly scopes: readonly Scope[];
  readonly combine: Combine;
  readonly reporters: readonly string[];
  readonly pace: boolean;
  /** Another reading than usual: declared joint parts are deducted for certain, not left open. */
  readonly deductJoint?: boolean;
  /** Another reading than usual: a reported percentage is exact, not rounded. */
  readonly exactPercentages?: boolean;
  readonly interpretations: readonly string[];
}

export interface Named {
  readonly id: string;
  readonly name: Bilingual;
}

/** A reporting deadline (报送时限). `bodies` are ids of units and groups as named, `subjects` unit ids, groups expanded. */
export interface Deadline extends Quoted {
  readonly name: Bilingual;
  readonly due: CivilDate;
  readonly inclusive: boolean;
  readonly roll: Roll;
  readonly soonDays: number;
  readonly bodies: readonly string[];
  readonly subjects: readonly string[];
  readonly recipients: readonly Named[];
  readonly documents: readonly Named[];
  readonly interpretations: readonly string[];
}

/** A milestone or prohibition: listed and tracked, never passed by arithmetic. */
export interface Duty extends Quoted {
  readonly en: string;
}

/** A direction; with a figure it is monitored (仅跟踪) and stands outside the count of targets. */
export interface Direction extends Duty {
  readonly tracked:
    | {
        readonly name: Bilingual;
        readonly words: Bilingual;
        readonly figure: string;
        readonly previous: string | undefined;
      }
    | undefined;
}

/** A number of the text that is no target here. */
export interface Context extends Duty {
  readonly reason: Bilingual;
}

/** A population series of the registry: a count of people, not evidence. */
export interface PopulationSeries {
  readonly id: string;
  readonly name: Bilingual;
  readonly value: bigint;
  readonly referenceDate: CivilDate;
  readonly publishedAt: CivilDate;
}

/** A reading that somebody had to choose (口径). */
export interface Interpretation extends Quoted {
  readonly topic: Bilingual;
  readonly reading: Bilingual;
  readonly reason: Bilingual;
  readonly status: 'provisional' | 'adopted';
  readonly decision: { readonly by: string; readonly document: string; readonly date: CivilDate } | undefined;
  readonly alternatives: readonly Alternative[];
}

export interface Alternative {
  readonly id: string;
  readonly reading: Bilingual;
  readonly effect: Effect | undefined;
}

/** What another reading changes, where it can be computed. */
export type Effect =
  | { readonly kind: 'population'; readonly population: PopulationSeries }
  | { readonly kind: 'figures'; readonly figures: ReadonlyMap<string, string> }
  | { readonly kind: 'joint' }
  | { readonly kind: 'exact' }
  | { readonly kind: 'inclusive'; readonly inclusive: boolean }
  | { readonly kind: 'roll'; readonly roll: Roll }
  | { readonly kind: 'owedBy'; readonly by: CivilDate };
