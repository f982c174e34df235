import type { CivilDate, Instant } from './core/date.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { sortDiagnostics } from './diagnostics/order.ts';
import { quoteLines } from './diagnostics/quote.ts';
import { isError } from './diagnostics/severity.ts';
import { evaluate } from './evaluate/evaluate.ts';
import type { Findings } from './evaluate/finding.ts';
import { underReadings } from './evaluate/readings.ts';
import type { ChosenReading } from './evaluate/readings.ts';
import { noticesOf } from './evaluate/notices.ts';
import { foundIn, openPlan } from './loaded-plan.ts';
import type { LoadedPlan } from './loaded-plan.ts';
import type { Evidence, Receipt, Refused, Waiver } from './model/evidence.ts';
import type { Plan } from './model/plan.ts';
import type { SourceEntry, SourceFile } from './parse/source-file.ts';
import { isRead } from './parse/source-file.ts';
import type { Sources } from './sources.ts';
import { readReceipts, readWaivers } from './validate/exceptions.ts';
import { aboutFile, isReportFile, meantPath, strayFile } from './validate/files.ts';
import type { Validators } from './validate/kind.ts';
import type { Names } from './validate/names.ts';
import type { Problems } from './validate/problems.ts';
import { problemsOf } from './validate/problems.ts';
import { placeOfReport } from './validate/reports/path.ts';
import { readReport } from './validate/reports/report.ts';
import type { ReadReport } from './validate/reports/report.ts';
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
  readonly inputs: readonly SourceFile[];
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
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const { workspace, sources, collectors, loaded: asWritten } = openPlan(sorted, validators);
  const read = asWritten && underReadings(asWritten.plan, options.readings ?? []);
  const loaded = asWritten && read && { ...asWritten, plan: read.plan };
  const evidence = loaded && readEvidence(sorted, loaded, sources, collectors);
  const findings = loaded && evidence && evaluate(loaded.plan, evidence, options);
  const found = foundIn(workspace, sources, collectors);
  const notices = loaded && evidence && findings ? noticesOf(loaded, evidence, findings, options) : [];
  return {
    workspace,
    options,
    loaded,
    evidence,
    findings,
    unknownReadings: read?.unknown ?? [],
    diagnostics: sortDiagnostics(quoteLines([...found, ...notices], sorted)),
    inputs: sorted.filter(isRead),
    reports: sorted.filter((entry) => isReportFile(entry.path)).length,
  };
}

function readEvidence(
  entries: readonly SourceEntry[],
  loaded: LoadedPlan,
  sources: Sources,
  collectors: Problems[],
): Evidence {
  const { plan, names } = loaded;
  const accepted: ReadReport[] = [];
  const refused: Refused[] = [];
  for (const entry of entries.filter((one) => one.path.startsWith('reports/'))) {
    const isReport = isReportFile(entry.path);
    const report = isReport ? acceptReport(entry, loaded, sources, collectors) : undefined;
    if (!isReport) sources.diagnostics.push(...strayFile(entry));
    if (report) accepted.push(report);
    else if (isReport || meantPath(entry.path) !== undefined) refused.push(refusedAt(entry.path, names));
  }
  const together = readTogether(accepted, refused, plan);
  sources.diagnostics.push(...together.diagnostics);
  return {
    submissions: together.accepted,
    refused: [...refused, ...together.refused],
    receipts: readList('receipts', readReceipts, loaded, sources, collectors),
    waivers: readList('waivers', readWaivers, loaded, sources, collectors),
  };
}

/** A report is accepted whole or not at all. */
function acceptReport(
  entry: SourceEntry,
  { plan, names }: LoadedPlan,
  sources: Sources,
  collectors: Problems[],
): ReadReport | undefined {
  const isPlace = placeOfReport(entry.path, names) !== undefined;
  const document = sources.report(entry);
  const problems = document && problemsOf(document);
  const report = problems && readReport(problems, plan, names);
  if (problems) collectors.push(problems);
  // Where the content says which place is meant, that says more.
  if (!isPlace && !problems?.found.some((one) => one.code === 'JC1301'))
    sources.diagnostics.push(aboutFile('JC1310', entry.path));
  return isPlace && !problems?.found.some(isError) ? report : undefined;
}

/** Whom a refused file leaves owing: its path says, for nothing in it can be trusted. */
function refusedAt(path: string, names: Names): Refused {
  const claim = placeOfReport(meantPath(path) ?? path, names);
  return { path, unit: claim?.unit, period: claim?.period, revision: claim?.revision };
}

function readList<T extends Receipt | Waiver>(
  kind: 'receipts' | 'waivers',
  read: (problems: Problems, plan: Plan, names: Names) => T[],
  { plan, names }: LoadedPlan,
  sources: Sources,
  collectors: Problems[],
): T[] {
  const document = sources.document(kind);
  if (!document) return [];
  const problems = problemsOf(document);
  collectors.push(problems);
  return read(problems, plan, names);
}
