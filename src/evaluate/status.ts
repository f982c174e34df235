/** The verdicts on a target (SPEC 4). `waived` is not one: a waiver lies over a verdict. */
export const statuses = ['fail', 'missing', 'indeterminate', 'pending', 'pass', 'notApplicable'] as const;

export type Status = (typeof statuses)[number];

/** The worst of several parts: `fail > missing > indeterminate > pending > pass`; `notApplicable` only if all are. */
export function worst(all: readonly Status[]): Status {
  return statuses.find((status) => all.includes(status)) ?? 'notApplicable';
}

/** What is known about one scope of a target, reduced to what the rules ask. */
export interface Facts {
  /** Do all, some or none of the values it could take satisfy? Undefined where it has no value (0/0, change against 0). */
  readonly satisfies: 'all' | 'some' | 'none' | undefined;
  /** Has any reporter given a value, or every one where they tell the same number? */
  readonly reported: boolean;
  /** Denominator zero, all final and the empty roster stated by everyone who has one. */
  readonly statedEmpty: boolean;
  /** Is a value owed whose day has passed? */
  readonly owing: boolean;
  /** Do two values contradict each other? */
  readonly conflict: boolean;
  /** Is there a baseline that nobody owes? */
  readonly noBaseline: boolean;
  /** Is everything final that will ever come? */
  readonly complete: boolean;
}

/** Why a verdict is what it is: the rule of SPEC 4 that decided, by number, and the reason where a rule has several. */
export interface Decision {
  readonly status: Status;
  readonly rule: 1 | 2 | 3 | 4 | 5 | 6;
  readonly because:
    | 'proved'
    | 'excluded'
    | 'emptyRoster'
    | 'owed'
    | 'conflict'
    | 'noBaseline'
    | 'zero'
    | 'precision'
    | 'open';
}

/** SPEC 4, first match decides. Total over every combination of facts. */
export function decide(facts: Facts): Decision {
  if (facts.satisfies === 'all' && facts.reported) return { status: 'pass', rule: 1, because: 'proved' };
  if (facts.satisfies === 'none') return { status: 'fail', rule: 2, because: 'excluded' };
  if (facts.statedEmpty) return { status: 'notApplicable', rule: 3, because: 'emptyRoster' };
  if (facts.owing) return { status: 'missing', rule: 4, because: 'owed' };
  return undecided(facts);
}

function undecided(facts: Facts): Decision {
  if (facts.conflict) return { status: 'indeterminate', rule: 5, because: 'conflict' };
  if (facts.noBaseline) return { status: 'indeterminate', rule: 5, because: 'noBaseline' };
  if (facts.satisfies === undefined) return { status: 'indeterminate', rule: 5, because: 'zero' };
  if (facts.complete) return { status: 'indeterminate', rule: 5, because: 'precision' };
  return { status: 'pending', rule: 6, because: 'open' };
}
