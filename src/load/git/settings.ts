import { DEFAULT_LIMITS } from '../../parse/limits.ts';
import type { Validators } from '../../validate/kind.ts';
import { readWorkspaceFile, WORKSPACE_FILE } from '../../workspace.ts';
import type { Workspace } from '../../workspace.ts';
import type { NamedCommit, Repository } from './repository.ts';
import { listCommit, readListed } from './tree.ts';

/** The settings of the workspace as a commit has them; undefined where it has no such workspace. */
export function settingsAt(
  repository: Repository,
  commit: NamedCommit,
  validators: Validators,
): Workspace | undefined {
  const listed = listCommit(repository, commit.id).filter((one) => one.path === WORKSPACE_FILE);
  const [entry] = readListed(repository, listed, DEFAULT_LIMITS.fileBytes);
  return entry && readWorkspaceFile(entry, validators);
}
