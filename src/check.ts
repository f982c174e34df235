import type { CivilDate, Instant } from './core/date.ts';
import type { Diagnostic, Place } from './diagnostics/diagnostic.ts';
import { compareText, sortDiagnostics } from './diagnostics/order.ts';
import { quoteLines } from './diagnostics/quote.ts';
import { isError } from './diagnostics/severity.ts';
import { evaluate } from './evaluate/evaluate.ts';
import type { Findings } from './evaluate/finding.ts';
import { noticesOf } from './evaluate/notices.ts';
import { viewAt } from './evaluate/view.ts';
import { underReadings } from './evaluate/readings.ts';
import type { ChosenReading } from './evaluate/readings.ts';
import { lineIn } from './evidence/lines.ts';
import { outcomeOf } from './evidence/outcome.ts';
import type { Outcome, Reading } from './evidence/outcome.ts';
import { foundBy, foundIn, openPlan } from './loaded-plan.ts';
import type { LoadedPlan, OpenPlan } from './loaded-plan.ts';
import type { Evidence, Receipt, Waiver } from './model/evidence.ts';
import type { Plan } from './model/plan.ts';
import { decode } from './parse/bytes.ts';
import { DEFAULT_LIMITS } from './parse/limits.ts';
import { lineAt, lineStarts } from './parse/lines.ts';
import type { SourceEntry } from './parse/source-file.ts';
import { isRead } from './parse/source-file.ts';
import { readReceipts, readWaivers } from './validate/exceptions.ts';
import { isReportFile } from './validate/files.ts';
import type { Validators } from './validate/kind.ts';
import type { Names } from './validate/names.ts';
import type { Problems } from './validate/problems.ts';
import { problemsOf } from './validate/problems.ts';
import { rulesOf } from './validate/reports/rules.ts';
import { readTogether } from './validate/reports/together.ts';
import type { Workspace } from './workspace.ts';

export { isError };
export type { LoadedPlan };

/** On which day and with which knowledge to judge. */
export interface CheckOptions {
  /** The day of judgement; evidence received after its end does not exist. */
  readonly asOf: CivilDate;
  /** Evidence received after this instant is not known either. */
  readonly knownAt?: Instant | undefined;
  /** Readings to judge under instead of those in force. */
  readonly readings?: readonly ChosenReading[] | undefined;
}

/** A file that was read, by the digest of its bytes. */
export interface Input {
  readonly path: string;
  readonly sha256: string;
}

/** Everything a check found. `loaded` and `findings` are absent where the plan or registry has errors. */
export interface CheckResult {
  readonly workspace: Workspace;
  readonly options: CheckOptions;
  readonly loaded: LoadedPlan | undefined;
  readonly evidence: Evidence | undefined;
  readonly findings: Findings | undefined;
  /** In the one total order, errors and warnings. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was read, in order of path: the verdicts come from exactly these bytes. */
  readonly inputs: readonly Input[];
  /** Chosen readings that name nothing that can be computed. */
  readonly unknownReadings: readonly ChosenReading[];
  /** Files that are, or stand where, reports. */
  readonly reports: number;
}

/**
 * The whole check, pure: files in, findings and diagnostics out. Every file is judged; one bad file hides no other.
 * The order of `entries` does not matter.
 */
export function check(
  entries: readonly SourceEntry[],
  options: CheckOptions,
  validators: Validators,
): CheckResult {
  const opened = open(
    entries.filter((entry) => !isUnderReports(entry)),
    options.readings ?? [],
    validators,
  );
  const outcomes = entries.filter(isUnderReports).map((entry) => opened.outcomeOf(entry));
  return conclude(opened, outcomes, options);
}

export const isUnderReports = ({ path }: { readonly path: string }): boolean => path.startsWith('reports/');

/** A workspace whose plan has been read: ready for its reports, one at a time. */
export interface Opened {
  readonly plan: OpenPlan;
  /** The plan under the chosen readings. */
  readonly loaded: LoadedPlan | undefined;
  readonly readings: readonly ChosenReading[];
  readonly unknownReadings: readonly ChosenReading[];
  /** Everything in the workspace but its reports. */
  readonly entries: readonly SourceEntry[];
  /** What its reports are read against; undefined without a plan. */
  readonly reading: Reading | undefined;
  /** Reads one thing found under `reports/`. Without a plan there is nothing to read it against. */
  readonly outcomeOf: (entry: SourceEntry) => Outcome;
}

/** First half of a check: everything but the reports. */
export function open(
  entries: readonly SourceEntry[],
  readings: readonly ChosenReading[],
  validators: Validators,
): Opened {
  const sorted = entries.toSorted((a, b) => compareText(a.path, b.path));
  const plan = openPlan(sorted, validators);
  const read = plan.loaded && underReadings(plan.loaded.plan, readings);
  const loaded = plan.loaded && read && { ...plan.loaded, plan: read.plan };
  const reading: Reading | undefined = loaded && {
    rules: rulesOf(loaded.plan, loaded.names),
    limits: plan.workspace.limits,
    validators,
  };
  return {
    plan,
    loaded,
    readings,
    unknownReadings: read?.unknown ?? [],
    entries: sorted,
    reading,
    outcomeOf: (entry) => (reading ? outcomeOf(entry, reading) : unread(entry)),
  };
}

function unread(entry: SourceEntry): Outcome {
  const { path } = entry;
  const sha256 = isRead(entry) ? entry.sha256 : undefined;
  return { path, sha256, report: undefined, lines: '', refused: undefined, diagnostics: [] };
}

/** Second half of a check: all reports together. The order of `outcomes` does not matter. */
export function conclude(opened: Opened, outcomes: readonly Outcome[], options: CheckOptions): CheckResult {
  const { plan, loaded, entries } = opened;
  const sorted = outcomes.toSorted((a, b) => compareText(a.path, b.path));
  const gathered = loaded && gather(sorted, loaded, plan);
  const evidence = gathered?.evidence;
  const view = evidence && viewAt(evidence, options);
  const findings = loaded && evidence && evaluate(loaded.plan, evidence, options, view);
  const notices = loaded && evidence && findings ? noticesOf(loaded, evidence, findings, options, view) : [];
  const found = [
    ...foundIn(plan.workspace, plan.sources, plan.collectors),
    ...sorted.flatMap((one) => one.diagnostics),
    ...(gathered?.diagnostics ?? []),
    ...notices,
  ];
  return {
    workspace: plan.workspace,
    options,
    loaded,
    evidence,
    findings,
    unknownReadings: opened.unknownReadings,
    diagnostics: sortDiagnostics(quoteLines(found, lineFinder(entries, sorted))),
    inputs: inputsOf(entries, sorted),
    reports: sorted.filter((one) => isReportFile(one.path)).length,
  };
}

interface Gathered {
  readonly evidence: Evidence;
  readonly diagnostics: readonly Diagnostic[];
}

function gather(outcomes: readonly Outcome[], loaded: LoadedPlan, plan: OpenPlan): Gathered {
  const accepted = outcomes.flatMap((one) => one.report ?? []);
  const refused = outcomes.flatMap((one) => one.refused ?? []);
  const together = readTogether(accepted, refused, loaded.plan);
  return {
    evidence: {
      submissions: together.accepted,
      refused: [...refused, ...together.refused],
      receipts: readList('receipts', readReceipts, loaded, plan),
      waivers: readList('waivers', readWaivers, loaded, plan),
    },
    diagnostics: together.diagnostics,
  };
}

function readList<T extends Receipt | Waiver>(
  kind: 'receipts' | 'waivers',
  read: (problems: Problems, plan: Plan, names: Names) => T[],
  { plan, names }: LoadedPlan,
  { sources, collectors }: OpenPlan,
): T[] {
  const document = sources.document(kind);
  if (!document) return [];
  const problems = problemsOf(document);
  collectors.push(foundBy(problems));
  return read(problems, plan, names);
}

function inputsOf(entries: readonly SourceEntry[], outcomes: readonly Outcome[]): Input[] {
  const read = [
    ...entries.flatMap((entry) => (isRead(entry) ? { path: entry.path, sha256: entry.sha256 } : [])),
    ...outcomes.flatMap(({ path, sha256 }) => (sha256 === undefined ? [] : { path, sha256 })),
  ];
  return read.toSorted((a, b) => compareText(a.path, b.path));
}

/** Finds the line at a place: in what is kept of a report, else in the file itself. */
function lineFinder(
  entries: readonly SourceEntry[],
  outcomes: readonly Outcome[],
): (place: Place) => string | undefined {
  const kept = new Map(outcomes.map((one) => [one.path, one.lines]));
  const texts = new Map<string, { text: string; starts: readonly number[] } | undefined>();
  const textOf = (path: string): ReturnType<typeof openText> => {
    if (!texts.has(path)) texts.set(path, openText(entries.find((entry) => entry.path === path)));
    return texts.get(path);
  };
  return (place) => {
    const lines = kept.get(place.path);
    if (lines !== undefined) return lineIn(lines, place);
    const file = textOf(place.path);
    return file && lineAt(file.text, file.starts, place.line);
  };
}

function openText(entry: SourceEntry | undefined): { text: string; starts: readonly number[] } | undefined {
  if (!entry || !isRead(entry)) return undefined;
  const decoded = decode(entry.bytes, { ...DEFAULT_LIMITS, fileBytes: Infinity });
  return 'text' in decoded ? { text: decoded.text, starts: lineStarts(decoded.text) } : undefined;
}
