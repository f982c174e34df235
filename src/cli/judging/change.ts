import { judge } from '../../judge.ts';
import { readChange } from '../../load/git/change.ts';
import { commitNamed, headOf, mainBranch } from '../../load/git/repository.ts';
import type { NamedCommit, Repository } from '../../load/git/repository.ts';
import { broughtBy } from '../../load/git/history.ts';
import { settingsAt } from '../../load/git/settings.ts';
import { touchedBy } from '../../review/change.ts';
import { review } from '../../review/review.ts';
import { readFilter } from '../filter.ts';
import { changeGate } from '../gate.ts';
import { gitFailure, withRepository } from '../git.ts';
import type { Io } from '../io.ts';
import { checkOptionsOf, refuseUnknown } from '../workspace.ts';
import { workspaceFolder } from '../workspace-folder.ts';
import type { JudgedIn, JudgingOptions } from './index.ts';

/** The reports that a change touches, judged by the rules of the reference. */
export async function judgeChange(
  data: string | undefined,
  options: JudgingOptions,
  io: Io,
): Promise<JudgedIn> {
  const folder = workspaceFolder(data, io.cwd);
  const validators = await import('../../generated/validators.js');
  const source = options.staged ? 'index' : 'worktree';
  const found = withRepository(folder, io, (repository) => {
    const tip = tipOf(repository, options);
    const settings = settingsAt(repository, tip, validators);
    if (!settings) throw gitFailure('noWorkspace', tip.name);
    const read = readChange(repository, tip, source, folder, settings.limits);
    const touched = touchedBy(read.change.files);
    const brought = options.verifyGit ? broughtBy(repository, (path) => touched.has(path)) : undefined;
    return { tip, settings, brought, ...read };
  });
  const { checkOptions, asOfSource } = checkOptionsOf(options, found.settings, io);
  const reviewed = review({ ...found, ref: found.tip.name }, checkOptions, validators);
  refuseUnknown(reviewed.after);
  const { filter, words } = readFilter(options, reviewed.after.loaded);
  const judged = judge(reviewed.after, {
    filter,
    filterWords: words,
    allowEmpty: true,
    asOfSource,
    gate: changeGate(options),
    review: { ...reviewed, source, ref: found.tip, base: found.base },
  });
  return { judged, folder };
}

/** The reference named, else HEAD for what is staged, else the main branch. */
function tipOf(repository: Repository, { changed, staged }: JudgingOptions): NamedCommit {
  if (typeof changed === 'string') return commitNamed(repository, changed);
  return staged && changed === undefined ? headOf(repository) : mainBranch(repository);
}
