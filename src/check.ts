import type { CivilDate, Instant } from './core/date.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { sortDiagnostics } from './diagnostics/order.ts';
import { isError } from './diagnostics/severity.ts';
import { evaluate } from './evaluate/evaluate.ts';
import type { Findings } from './evaluate/finding.ts';
import { noticesOf } from './evaluate/notices.ts';
import { foundIn, openPlan } from './loaded-plan.ts';
import type { LoadedPlan } from './loaded-plan.ts';
import type { Evidence, Receipt, Refused, Submission, Waiver } from './model/evidence.ts';
import type { Plan } from './model/plan.ts';
import type { SourceEntry, SourceFile } from './parse/source-file.ts';
import { isRead } from './parse/source-file.ts';
import type { Sources } from './sources.ts';
import { readReceipts, readWaivers } from './validate/exceptions.ts';
import type { Validators } from './validate/kind.ts';
import type { Names } from './validate/names.ts';
import type { Problems } from './validate/problems.ts';
import { problemsOf } from './validate/problems.ts';
import { readReportPath } from './validate/reports/path.ts';
import { readReport } from './validate/reports/report.ts';
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
  const { workspace, sources, collectors, loaded } = openPlan(sorted, validators);
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
    diagnostics: sortDiagnostics([...found, ...notices]),
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
  const accepted: Submission[] = [];
  const refused: Refused[] = [];
  for (const entry of entries.filter((one) => one.path.startsWith('reports/'))) {
    if (!isReportFile(entry.path)) {
      sources.diagnostics.push(notAReport(entry));
      continue;
    }
    const report = acceptReport(entry, loaded, sources, collectors);
    if (report) accepted.push(report);
    else refused.push(refusedAt(entry.path, names));
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
): Submission | undefined {
  const claim = readReportPath(entry.path);
  const isPlace = claim !== undefined && names.all.get(claim.unit)?.id === claim.unit;
  if (!isPlace)
    sources.diagnostics.push({
      code: 'JC1310',
      place: { path: entry.path, line: 1, column: 1, length: 0 },
      args: {},
    });
  const document = sources.report(entry);
  if (!document) return undefined;
  const problems = problemsOf(document);
  collectors.push(problems);
  const report = readReport(problems, plan, names);
  return isPlace && !problems.found.some(isError) ? report : undefined;
}

/** Whom a refused file leaves owing: its path says, for nothing in it can be trusted. */
function refusedAt(path: string, names: Names): Refused {
  const claim = readReportPath(path);
  const unit = claim && names.all.get(claim.unit)?.kind === 'unit' ? claim.unit : undefined;
  return { path, unit, period: claim?.period, revision: claim?.revision };
}

const isReportFile = (path: string): boolean => path.startsWith('reports/') && path.endsWith('.yaml');

function notAReport(entry: SourceEntry): Diagnostic {
  const place = { path: entry.path, line: 1, column: 1, length: 0 };
  if (!isRead(entry))
    return {
      code: entry.problem === 'unreadable' ? 'JC1006' : 'JC1004',
      place,
      args: { problem: entry.problem },
    };
  return { code: entry.path.endsWith('.yml') ? 'JC1005' : 'JC3401', place, args: {} };
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
