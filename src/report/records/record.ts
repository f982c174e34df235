import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import type { Bilingual } from '../../diagnostics/entry.ts';
import type { SubjectState } from '../../evaluate/lateness.ts';
import type { Counted } from '../../evaluate/tally.ts';

/**
 * How loudly a CI system is told: `error` closes the gate, `warning` needs somebody but does not gate, `note` is worth
 * knowing, `none` needs nobody (met, on time, not due).
 */
export type Level = 'error' | 'warning' | 'note' | 'none';

/** What a verdict is about. */
export type FindingKind = 'target' | 'deadline' | 'monitored';

/** A verdict as every list of findings tells it: one target, one subject of one deadline, or one tracked direction. */
export interface FindingRecord {
  readonly kind: FindingKind;
  /** The id of the target, deadline or direction. */
  readonly id: string;
  readonly item: number;
  readonly name: Bilingual;
  /** The words of the plan it comes from. */
  readonly quote: string;
  /** The subject of a deadline, by name; undefined for targets, which belong to all their reporters. */
  readonly subject: string | undefined;
  readonly units: readonly string[];
  readonly unitNames: readonly string[];
  readonly status: Counted | SubjectState | 'monitored';
  readonly word: Bilingual;
  readonly gating: boolean;
  readonly level: Level;
  /** What was reported, as shown, and what is required. */
  readonly value: string | undefined;
  readonly numerator: string | undefined;
  readonly denominator: string | undefined;
  readonly required: Bilingual | undefined;
  /** Why, and what to do: whole sentences, the most important first. */
  readonly sentences: readonly Bilingual[];
  /** The line of a report or of the register it rests on; where there is none, its entry in the plan. */
  readonly place: Place;
  /** Other lines it rests on. */
  readonly related: readonly Place[];
  /** An approved exception that lies over the verdict. */
  readonly waiver: { readonly document: string; readonly until: string; readonly at: Place } | undefined;
  /** The same for the same finding whatever moves in the files: no line, no value. Unique in a run. */
  readonly key: string;
}

/** A diagnostic that concerns the selection. */
export interface DiagnosticRecord {
  readonly diagnostic: Diagnostic;
  readonly level: 'error' | 'warning';
  readonly gating: boolean;
  /** The name of the unit whose report it is about. */
  readonly unit: string | undefined;
  readonly message: Bilingual;
  readonly fix: Bilingual;
  /** The same for the same mistake wherever its line moves to. Unique in a run. */
  readonly key: string;
}

/** Everything a list of findings can tell, in the order of the plan and the one order of diagnostics. */
export interface Records {
  readonly findings: readonly FindingRecord[];
  readonly diagnostics: readonly DiagnosticRecord[];
}
