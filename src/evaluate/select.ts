import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DeadlineFinding, Findings, SubjectFinding, TargetFinding } from './finding.ts';

/** What to show and gate; everything is computed all the same. Undefined means no restriction. */
export interface Filter {
  readonly units: ReadonlySet<string> | undefined;
  readonly items: ReadonlySet<number> | undefined;
}

/** The findings a filter leaves, in the order of the plan. */
export interface Selection {
  readonly targets: readonly TargetFinding[];
  readonly deadlines: readonly DeadlineFinding[];
  readonly monitored: Findings['monitored'];
  /** Units whose files count for the exit code; undefined where every file does. */
  readonly units: ReadonlySet<string> | undefined;
}

/** A target belongs to the units that report it, a deadline to its subjects. */
export function select(findings: Findings, filter: Filter): Selection {
  const ofItem = (item: number): boolean => filter.items?.has(item) ?? true;
  const ofUnit = (units: readonly string[]): boolean => units.some((unit) => filter.units?.has(unit) ?? true);
  const targets = findings.targets.filter((one) => ofItem(one.target.item) && ofUnit(one.target.reporters));
  const deadlines = findings.deadlines
    .filter((one) => ofItem(one.deadline.item))
    .map((one) => ({ ...one, subjects: one.subjects.filter((subject) => ofUnit([subject.unit])) }))
    .filter((one) => one.subjects.length > 0);
  const monitored = findings.monitored.filter(
    (one) => ofItem(one.direction.item) && (!filter.units || ofUnit(one.current.map((seen) => seen.unit))),
  );
  return {
    targets,
    deadlines,
    monitored,
    units: filter.units ?? (filter.items && unitsIn(targets, deadlines)),
  };
}

function unitsIn(
  targets: readonly TargetFinding[],
  deadlines: readonly DeadlineFinding[],
): ReadonlySet<string> {
  return new Set([
    ...targets.flatMap((one) => one.target.reporters),
    ...deadlines.flatMap((one) => one.subjects.map((subject) => subject.unit)),
  ]);
}

/** Subjects of all selected deadlines, with the deadline. */
export const subjectsOf = (selection: Selection): readonly SubjectFinding[] =>
  selection.deadlines.flatMap((one) => one.subjects);

/** Does a diagnostic concern the selection? Plan, registry and register always do; a report does if its unit is selected. */
export function concerns(
  diagnostic: { readonly place: Pick<Diagnostic['place'], 'path'> },
  selection: Pick<Selection, 'units'>,
): boolean {
  const [, unit] = /^reports\/([^/]+)\//u.exec(diagnostic.place.path) ?? [];
  return unit === undefined || (selection.units?.has(unit) ?? true);
}
