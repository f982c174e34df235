import { fileURLToPath } from 'node:url';
import { check } from '../../src/check.ts';
import type { CheckResult } from '../../src/check.ts';
import type { CivilDate } from '../../src/core/date.ts';
import { parseDate } from '../../src/core/date.ts';
import type { Findings, TargetFinding } from '../../src/evaluate/finding.ts';
import * as validators from '../../src/generated/validators.js';
import { readWorkspace } from '../../src/load/folder.ts';
import { DEFAULT_LIMITS } from '../../src/parse/limits.ts';

/** The three dates on which the shipped sample tells its story. */
export const storyDates = ['2020-10-25', '2020-11-30', '2021-02-01'] as const;
export type StoryDate = (typeof storyDates)[number];

/** The shipped data as they lie in the folder. */
export const entries = readWorkspace(fileURLToPath(new URL('../../data', import.meta.url)), DEFAULT_LIMITS);

export type Judged = CheckResult & { readonly findings: Findings };

const seen = new Map<string, Judged>();

/** The shipped data, judged on a day; once, however often it is asked for. */
export function judged(asOf: string): Judged {
  const known = seen.get(asOf) ?? judge(asOf);
  seen.set(asOf, known);
  return known;
}

function judge(asOf: string): Judged {
  const result = check(entries, { asOf: parseDate(asOf) as CivilDate }, validators);
  if (!result.findings) throw new Error(`no findings: ${JSON.stringify(result.diagnostics, null, 2)}`);
  return { ...result, findings: result.findings };
}

export function targetOf(result: { readonly findings: Findings }, id: string): TargetFinding {
  const found = result.findings.targets.find((one) => one.target.id === id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
}
