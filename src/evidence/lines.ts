import type { Place } from '../diagnostics/diagnostic.ts';
import { LONGEST_QUOTE } from '../parse/document.ts';
import type { ReadReport } from '../validate/reports/report.ts';
import type { ReportRules } from '../validate/reports/rules.ts';

/**
 * Some lines of a file, as one text: each line's number, a colon, and the line. What remains of a report once its text is
 * dropped, so that a diagnostic found later, when all reports are seen together, can still show the line it is about.
 */
export type Lines = string;

/**
 * The lines of an accepted report at which a later diagnostic can point: that its revision is another's (JC1302, JC1306,
 * JC1311), for a revision that it is older than the one before or says less (JC1308, JC1307, JC3301), and for every report
 * joint parts, sums that are reconciled and percentages beside their counts (JC3302, JC3303, JC3305).
 */
export function linesToQuote(
  report: ReadReport,
  rules: ReportRules,
  textOf: (line: number) => string,
): Lines {
  const numbers = new Set<number>([report.revisionAt.line]);
  if (report.revision > 1) numbers.add(report.at.line);
  for (const seen of report.observations) {
    if (report.revision > 1 || isCompared(seen.figure, rules)) numbers.add(seen.at.line);
    for (const joint of seen.joint) numbers.add(joint.at.line);
  }
  let lines = '';
  for (const line of numbers) {
    const text = textOf(line);
    if (text.length <= LONGEST_QUOTE) lines += `${line}:${text}\n`;
  }
  return lines;
}

const isCompared = (figure: string, { plan, shares }: ReportRules): boolean =>
  shares.has(figure) || plan.figures.get(figure)?.reconcile !== undefined;

/** The line at `place`, if it is among them. */
export function lineIn(lines: Lines, { line }: Place): string | undefined {
  const start = `${line}:`;
  return lines
    .split('\n')
    .find((one) => one.startsWith(start))
    ?.slice(start.length);
}
