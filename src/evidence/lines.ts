import type { Place } from '../diagnostics/diagnostic.ts';
import { LONGEST_QUOTE } from '../parse/document.ts';
import type { ReadReport } from '../validate/reports/report.ts';

/**
 * Some lines of a file, as one text: each line's number, a colon, and the line. What remains of a report once its text is
 * dropped, so that a diagnostic found later, when all reports are seen together, can still show the line it is about.
 */
export type Lines = string;

/** The lines of an accepted report at which a later diagnostic can point. */
export function linesToQuote(report: ReadReport, textOf: (line: number) => string): Lines {
  const numbers = new Set<number>([report.at.line, report.revisionAt.line]);
  for (const seen of report.observations) {
    numbers.add(seen.at.line);
    for (const joint of seen.joint) numbers.add(joint.at.line);
  }
  let lines = '';
  for (const line of numbers) {
    const text = textOf(line);
    if (text.length <= LONGEST_QUOTE) lines += `${line}:${text}\n`;
  }
  return lines;
}

/** The line at `place`, if it is among them. */
export function lineIn(lines: Lines, { line }: Place): string | undefined {
  const start = `${line}:`;
  return lines
    .split('\n')
    .find((one) => one.startsWith(start))
    ?.slice(start.length);
}
