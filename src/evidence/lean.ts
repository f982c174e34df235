import type { CivilDate } from '../core/date.ts';
import type { Interval } from '../core/interval.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import { seenAs } from '../evaluate/part.ts';
import type { Joint, Observation } from '../model/evidence.ts';
import type { ReadReport } from '../validate/reports/report.ts';
import type { ReportRules } from '../validate/reports/rules.ts';
import { sharedBy } from './shared.ts';
import type { Shared } from './shared.ts';

/** The report as it is kept beside a hundred thousand others: the same to whoever reads it, and a third of the memory. */
export function leanReport(report: ReadReport, rules: ReportRules): ReadReport {
  const shared = sharedBy(rules);
  const asOf = shared.text(report.asOf);
  const head: Head = { path: report.path, unit: report.unit, asOf };
  return {
    ...report,
    asOf,
    period: rules.periods.get(report.period.id) ?? report.period,
    documents: shared.list(report.documents),
    observations: report.observations.map((seen) => leanObservation(seen, head, shared)),
  };
}

/** What all observations of a report have in common. */
interface Head {
  readonly path: string;
  readonly unit: string;
  readonly asOf: CivilDate;
}

/** What is said without saying by whom and where: many reports say the same. `asOf` only where it is not the report's. */
export interface Said {
  readonly figure: string;
  readonly scope: string | undefined;
  readonly stated: Interval;
  readonly text: string;
  readonly percentage: boolean;
  readonly asOf: CivilDate | undefined;
  readonly final: boolean;
  readonly roster: CivilDate | undefined;
  readonly emptyStated: boolean;
}

/** One with joint parts, or far out in a strange file, stays as it is. */
function leanObservation(seen: Observation, head: Head, shared: Shared): Observation {
  const where = packed(seen.at);
  if (where === undefined || seen.joint.length > 0) return seen;
  return new Lean(shared.said(seen, seen.asOf === head.asOf ? undefined : seen.asOf), head, where);
}

const NO_JOINT: readonly Joint[] = [];

class Lean implements Observation {
  private readonly said: Said;
  private readonly head: Head;
  private readonly where: number;

  constructor(said: Said, head: Head, where: number) {
    this.said = said;
    this.head = head;
    this.where = where;
  }

  get figure(): string {
    return this.said.figure;
  }
  get scope(): string | undefined {
    return this.said.scope;
  }
  get unit(): string {
    return this.head.unit;
  }
  get stated(): Interval {
    return this.said.stated;
  }
  get text(): string {
    return this.said.text;
  }
  get percentage(): boolean {
    return this.said.percentage;
  }
  get asOf(): CivilDate {
    return this.said.asOf ?? this.head.asOf;
  }
  get final(): boolean {
    return this.said.final;
  }
  get roster(): CivilDate | undefined {
    return this.said.roster;
  }
  get emptyStated(): boolean {
    return this.said.emptyStated;
  }
  get joint(): readonly Joint[] {
    return NO_JOINT;
  }
  get at(): Place {
    return { path: this.head.path, ...unpacked(this.where) };
  }

  /** As the plain value that it stands for. */
  toJSON(): Observation {
    return seenAs(this, {});
  }
}

const [COLUMNS, LENGTHS] = [1024, 256];
const LINES = 2 ** 31 / COLUMNS / LENGTHS;

/** A place in a file as one small number; undefined where it takes a larger one. */
function packed({ line, column, length }: Place): number | undefined {
  const fits = line < LINES && column < COLUMNS && length < LENGTHS;
  return fits ? (line * COLUMNS + column) * LENGTHS + length : undefined;
}

const unpacked = (where: number): Omit<Place, 'path'> => ({
  line: Math.floor(where / LENGTHS / COLUMNS),
  column: Math.floor(where / LENGTHS) % COLUMNS,
  length: where % LENGTHS,
});
