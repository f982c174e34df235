import { join } from 'node:path';
import type { Opened } from '../check.ts';
import type { Outcome } from '../evidence/outcome.ts';
import type { Limits } from '../parse/limits.ts';
import { listWorkspace, REPORTS } from './folder.ts';
import type { Listed } from './folder.ts';
import { readInto } from './read.ts';

/** Everything under `reports/` of a workspace, in the order of the paths, unread. */
export const listReports = (dir: string): readonly Listed[] => listWorkspace(dir, REPORTS);

/** Reads and reduces reports one at a time: of each file only its outcome stays. */
export function outcomesOf(dir: string, listed: readonly Listed[], opened: Opened): Outcome[] {
  const limits: Limits = opened.plan.workspace.limits;
  const read = readInto(limits.fileBytes);
  return listed.map((found) =>
    opened.outcomeOf('problem' in found ? found : read(join(dir, found.path), found.path)),
  );
}
