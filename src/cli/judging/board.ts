import type { CheckResult } from '../../check.ts';
import { sortDiagnostics } from '../../diagnostics/order.ts';
import { judge } from '../../judge.ts';
import type { Earlier } from '../../review/against.ts';
import { dateDiagnostics } from '../../review/dates.ts';
import { readFilter } from '../filter.ts';
import { boardGate } from '../gate.ts';
import type { Io } from '../io.ts';
import { checkWorkspace } from '../workspace.ts';
import type { Gather } from '../workspace.ts';
import type { JudgedIn, JudgingOptions } from './index.ts';

/** Everything in the folder of the workspace. */
export async function judgeBoard(
  data: string | undefined,
  options: JudgingOptions,
  io: Io,
): Promise<JudgedIn> {
  const {
    result: checked,
    asOfSource,
    folder,
  } = await checkWorkspace(data, options, io, options.blobs && (await partsOf(options.blobs, options, io)));
  const result = options.verifyGit ? await verified(checked, folder, io) : checked;
  const { filter, words } = readFilter(options, result.loaded);
  const judged = judge(result, {
    filter,
    filterWords: words,
    allowEmpty: options.allowEmpty ?? false,
    asOfSource,
    gate: boardGate(options, result.workspace),
    against: await comparedWith(options.against, result, folder, io),
  });
  return { judged, folder };
}

/** The outcomes as other runs have read them, part by part. */
async function partsOf(blobs: readonly string[], options: JudgingOptions, io: Io): Promise<Gather> {
  const { outcomesFromBlobs } = await import('../shards.ts');
  return (_folder, opened) => outcomesFromBlobs(blobs, opened, options, io);
}

/** The state to compare with, if one is asked for and there is something to compare. */
async function comparedWith(
  asked: string | undefined,
  result: CheckResult,
  folder: string,
  io: Io,
): Promise<Earlier | undefined> {
  if (asked === undefined || !result.findings) return undefined;
  const { earlierState } = await import('./against.ts');
  return earlierState(asked, result, folder, io);
}

/** With what the dates of the commits say against the reports' own. */
async function verified(result: CheckResult, folder: string, io: Io): Promise<CheckResult> {
  const { broughtBy } = await import('../../load/git/history.ts');
  const { withRepository } = await import('../git.ts');
  const paths = new Set(result.evidence?.submissions.map((one) => one.path));
  const brought = withRepository(folder, io, (repository) =>
    broughtBy(repository, (path) => paths.has(path)),
  );
  return {
    ...result,
    diagnostics: sortDiagnostics([...result.diagnostics, ...dateDiagnostics(result, brought)]),
  };
}
