// A generated workspace as plain data: the same keys as the files that it is written to, read by both sides.

export interface Case {
  readonly seed: number;
  /** When it is judged: several days over the same files. */
  readonly moments: readonly CaseMoment[];
  readonly period: string;
  readonly units: readonly string[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** People of each population series. */
  readonly populations: Readonly<Record<string, number>>;
  readonly figures: readonly CaseFigure[];
  readonly targets: readonly CaseTarget[];
  readonly deadlines: readonly CaseDeadline[];
  readonly reports: readonly CaseReport[];
  readonly receipts: readonly CaseReceipt[];
  readonly waivers: readonly CaseWaiver[];
}

export interface CaseMoment {
  readonly asOf: string;
  readonly knownAt?: string;
}

export interface CaseFigure {
  readonly id: string;
  readonly type: 'count' | 'amount' | 'percentage';
  readonly moves: 'cumulative' | 'level';
  readonly reporters: readonly string[];
  readonly combine: 'sum' | 'agree' | 'max';
  readonly scopes?: readonly { readonly id: string }[] | undefined;
  readonly owed?: readonly CaseOwed[];
  readonly roster?: string;
}

export interface CaseOwed {
  readonly asOf: string;
  readonly by?: string;
  readonly deadline?: string;
  readonly final?: boolean;
}

export interface CaseTarget {
  readonly id: string;
  readonly measure: CaseMeasure;
  readonly require: {
    readonly comparator: 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'equals' | 'between';
    readonly threshold: string;
    readonly upper?: string;
    readonly unit: string;
  };
  readonly compare?: { readonly method: 'rounded'; readonly interval: string } | undefined;
}

export interface CaseMeasure {
  readonly kind: 'value' | 'ratio' | 'perCapita' | 'change';
  readonly figure?: string;
  readonly numerator?: string;
  readonly failures?: string;
  readonly denominator?: string;
  readonly percentage?: string;
  readonly moves?: 'trials' | 'backlog' | 'roster';
  readonly population?: string;
  readonly per?: number;
  readonly as?: 'reduction' | 'increase' | 'difference';
  readonly baseline?: { readonly figure?: string; readonly value?: string; readonly exact?: boolean };
}

export interface CaseDeadline {
  readonly id: string;
  readonly due: string;
  readonly inclusive: boolean;
  readonly roll: 'none' | 'holiday' | 'holidayAndWeekend';
  readonly soonDays?: number;
  readonly subjects: readonly string[];
  readonly recipients: readonly { readonly id: string }[];
  readonly documents: readonly { readonly id: string }[];
}

/** A report; `refused` marks one that is written with a fault that jc must find. */
export interface CaseReport {
  readonly unit: string;
  readonly period: string;
  readonly revision: number;
  readonly asOf: string;
  readonly submittedAt: string;
  readonly final: boolean;
  readonly finalReason?: string;
  readonly documents?: readonly string[] | undefined;
  readonly refused?: boolean;
  readonly figures: Readonly<Record<string, CaseValue>>;
}

export interface CaseValue {
  readonly value?: string;
  readonly joint?: readonly { readonly with: string; readonly value: string }[] | undefined;
  readonly roster?: string;
  readonly empty?: string;
  readonly asOf?: string;
  readonly final?: boolean;
  readonly finalReason?: string;
  readonly scopes?: Readonly<Record<string, CaseValue>>;
}

export interface CaseReceipt {
  readonly unit: string;
  readonly documents?: readonly string[];
  readonly report?: string;
  readonly to?: readonly string[];
  readonly receivedAt: string;
  readonly returned?: { readonly at: string; readonly reason: string };
}

export interface CaseWaiver {
  readonly kind: 'exemption' | 'extension';
  readonly target?: string;
  readonly deadline?: string;
  readonly unit?: string;
  readonly from: string;
  readonly until: string;
}
