import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isError } from '../diagnostics/severity.ts';
import type { Refused } from '../model/evidence.ts';
import { lineText } from '../parse/document.ts';
import type { Document } from '../parse/document.ts';
import type { Limits } from '../parse/limits.ts';
import type { SourceEntry } from '../parse/source-file.ts';
import { isRead } from '../parse/source-file.ts';
import { readDocument } from '../sources.ts';
import { aboutFile, isReportFile, meantPath, strayFile } from '../validate/files.ts';
import type { Validators } from '../validate/kind.ts';
import type { Names } from '../validate/names.ts';
import { problemsOf } from '../validate/problems.ts';
import type { Problems } from '../validate/problems.ts';
import { placeOfReport } from '../validate/reports/path.ts';
import { readReport } from '../validate/reports/report.ts';
import type { ReadReport } from '../validate/reports/report.ts';
import type { ReportRules } from '../validate/reports/rules.ts';
import { leanReport } from './lean.ts';
import { linesToQuote } from './lines.ts';
import type { Lines } from './lines.ts';

/** What reports are read against: the same for all of them. */
export interface Reading {
  readonly rules: ReportRules;
  readonly limits: Limits;
  readonly validators: Validators;
}

/**
 * Everything that a check needs of one thing found under `reports/`; the bytes, text and tree of the file are not needed
 * any more. It depends on that file and the reading alone, so outcomes can be made in any order, elsewhere, or earlier.
 */
export interface Outcome {
  readonly path: string;
  /** Undefined where the file was not read. */
  readonly sha256: string | undefined;
  /** The report, if it was accepted on its own; other reports may still speak against it. */
  readonly report: ReadReport | undefined;
  /** Lines of an accepted report that later diagnostics may have to show. */
  readonly lines: Lines;
  /** Whom a refused file leaves owing. */
  readonly refused: Refused | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one thing found under `reports/`. Pure; never throws for anything in the file. */
export function outcomeOf(entry: SourceEntry, reading: Reading): Outcome {
  const { path } = entry;
  const sha256 = isRead(entry) ? entry.sha256 : undefined;
  const { names } = reading.rules;
  if (!isReportFile(path)) {
    const refused = meantPath(path) === undefined ? undefined : refusedAt(path, names);
    return { path, sha256, report: undefined, lines: '', refused, diagnostics: strayFile(entry) };
  }
  const { document, report, diagnostics } = acceptReport(entry, reading);
  return {
    path,
    sha256,
    report: report && leanReport(apart(report), reading.rules),
    lines:
      document && report
        ? apartText(linesToQuote(report, reading.rules, (line) => lineText(document, line)))
        : '',
    refused: report ? undefined : refusedAt(path, names),
    diagnostics: diagnostics.length > 0 ? detached(diagnostics) : diagnostics,
  };
}

interface Accepted {
  readonly document: Document | undefined;
  readonly report: ReadReport | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A report is accepted whole or not at all. */
function acceptReport(entry: SourceEntry, { rules, limits, validators }: Reading): Accepted {
  const isPlace = placeOfReport(entry.path, rules.names) !== undefined;
  const { document, diagnostics } = readDocument(entry, 'report', limits, validators);
  const problems: Problems | undefined = document && problemsOf(document);
  const report = problems && readReport(problems, rules);
  const found = problems?.found ?? [];
  // Where the content says which place is meant, that says more.
  const misplaced = !isPlace && !found.some((one) => one.code === 'JC1301');
  return {
    document,
    report: isPlace && !found.some(isError) ? report : undefined,
    diagnostics: [...diagnostics, ...found, ...(misplaced ? [aboutFile('JC1310', entry.path)] : [])],
  };
}

/** Whom a refused file leaves owing: its path says, for nothing in it can be trusted. */
export function refusedAt(path: string, names: Names): Refused {
  const claim = placeOfReport(meantPath(path) ?? path, names);
  return { path, unit: claim?.unit, period: claim?.period, revision: claim?.revision };
}

/** The report without a hold on its text; short strings are copies anyway. */
function apart(report: ReadReport): ReadReport {
  const { submittedAt, revises } = report;
  return {
    ...report,
    submittedAt: { ms: submittedAt.ms, text: apartText(submittedAt.text) },
    revises: revises && detached(revises),
  };
}

/**
 * The same text or plain value in memory of its own. A part cut out of a long string keeps the whole of it alive, so what
 * stays of a file must be detached from its text. A text that is put together and cut again is cut from itself alone.
 */
const apartText = (text: string): string => ` ${text}`.slice(1);
const detached = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
