import type { CivilDate, Instant } from '../core/date.ts';
import type { Interval } from '../core/interval.ts';
import type { Period } from '../core/period.ts';
import type { Rational } from '../core/rational.ts';
import type { Place } from '../diagnostics/diagnostic.ts';

/** Why there is a later revision: 补报, 更正, 退回重报, 口径调整, 审计核减. */
export interface Revises {
  readonly kind: string;
  readonly reason: string;
}

/** One accepted report: one unit, one period, one revision. */
export interface Submission {
  readonly path: string;
  readonly unit: string;
  readonly period: Period;
  readonly revision: number;
  readonly revises: Revises | undefined;
  readonly asOf: CivilDate;
  readonly submittedAt: Instant;
  readonly sample: boolean;
  readonly documents: readonly string[];
  readonly observations: readonly Observation[];
  readonly at: Place;
}

/**
 * One reported number, keyed by (figure, scope, unit, period). It may be kept in another form than it shows, which a spread
 * would not see: accessors make that a mistake of types, and `seenAs` is the way to a changed one.
 */
export declare class Observation {
  get figure(): string;
  get scope(): string | undefined;
  get unit(): string;
  /** The set the report states: a point for counts, the rounding interval for a percentage. */
  get stated(): Interval;
  /** The number as it is shown, e.g. `7118` or `98.0%`. */
  get text(): string;
  get percentage(): boolean;
  get asOf(): CivilDate;
  get final(): boolean;
  get roster(): CivilDate | undefined;
  get emptyStated(): boolean;
  get joint(): readonly Joint[];
  get at(): Place;
}

/** A part of a value that another unit reports as well (联合抽检). */
export interface Joint {
  readonly with: string;
  readonly value: Rational;
  readonly at: Place;
}

/** A file under reports that was not accepted: it holds nothing, but its unit is named by its path. */
export interface Refused {
  readonly path: string;
  readonly unit: string | undefined;
  readonly period: string | undefined;
  readonly revision: number | undefined;
}

/** One entry of the register (收文登记). `documents` or `report` or both say what came in. */
export interface Receipt {
  readonly unit: string;
  readonly documents: readonly string[];
  readonly report: { readonly period: string; readonly revision: number } | undefined;
  readonly to: readonly string[] | undefined;
  readonly receivedAt: Instant;
  readonly channel: string;
  readonly number: string;
  readonly returned: { readonly at: Instant; readonly reason: string } | undefined;
  readonly at: Place;
}

/** An approved exception, in force from the first to the last day named. */
export type Waiver = Exemption | Extension;

interface Approved {
  readonly approver: string;
  readonly document: string;
  readonly reason: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly at: Place;
}

/** 免予考核: lies over the verdict on a target. */
export interface Exemption extends Approved {
  readonly kind: 'exemption';
  readonly target: string;
}

/** 准予延期: moves a deadline for one unit. */
export interface Extension extends Approved {
  readonly kind: 'extension';
  readonly deadline: string;
  readonly unit: string;
}

/** Everything a judgement is made of, plan and registry apart. */
export interface Evidence {
  readonly submissions: readonly Submission[];
  readonly refused: readonly Refused[];
  readonly receipts: readonly Receipt[];
  readonly waivers: readonly Waiver[];
}
