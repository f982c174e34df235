import { join } from 'node:path';
import type { Outcome } from '../evidence/outcome.ts';
import type { Limits } from '../parse/limits.ts';
import type { SourceEntry } from '../parse/source-file.ts';
import { listWorkspace, REPORTS } from './folder.ts';
import type { Listed } from './folder.ts';
import { readInto } from './read.ts';

/** Everything under `reports/` of a workspace, in the order of the paths, unread. */
export const listReports = (dir: string): readonly Listed[] => listWorkspace(dir, REPORTS);

/** Reads files one after the other and makes an outcome of each: only that stays of a file. */
export function outcomesOf(
  dir: string,
  limits: Limits,
  outcomeOf: (entry: SourceEntry) => Outcome,
): (listed: readonly Listed[]) => Outcome[] {
  const read = readInto(limits.fileBytes);
  return (listed) =>
    listed.map((found) => outcomeOf('problem' in found ? found : read(join(dir, found.path), found.path)));
}
