import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { check } from '../../check.ts';
import type { CheckResult } from '../../check.ts';
import { commitNamed } from '../../load/git/repository.ts';
import { settingsAt } from '../../load/git/settings.ts';
import { listCommit, readListed } from '../../load/git/tree.ts';
import { fillTemplate } from '../../report/fill.ts';
import { earlierFrom, earlierIn } from '../../review/against.ts';
import type { Earlier } from '../../review/against.ts';
import { mismatch, readResult } from '../../review/result.ts';
import { resultWords } from '../../words/against.ts';
import { Failure } from '../failure.ts';
import { gitFailure, withRepository } from '../git.ts';
import type { Io } from '../io.ts';

/** The state to compare with: a kept result where the name ends in `.json`, else a commit. Both on the day of `result`. */
export async function earlierState(
  asked: string,
  result: CheckResult,
  folder: string,
  io: Io,
): Promise<Earlier> {
  if (/\.json$/iu.test(asked)) return keptState(asked, result, io);
  const validators = await import('../../generated/validators.js');
  const { commit, entries } = withRepository(folder, io, (repository) => {
    const named = commitNamed(repository, asked);
    const settings = settingsAt(repository, named, validators);
    if (!settings) throw gitFailure('noWorkspace', named.name);
    const listed = listCommit(repository, named.id);
    return { commit: named, entries: readListed(repository, listed, settings.limits.fileBytes) };
  });
  const earlier = check(entries, result.options, validators);
  if (!earlier.findings) throw failure('brokenCommit', commit.name);
  return earlierFrom({ kind: 'commit', ...commit }, earlier);
}

const MOST_BYTES = 2 ** 28;

function keptState(file: string, result: CheckResult, io: Io): Earlier {
  const text = textIn(resolve(io.cwd, file));
  if (text === undefined) throw failure('unreadable', file);
  const kept = readResult(text);
  if (typeof kept === 'string') throw failure(kept, file);
  const problem = mismatch(kept, result.loaded?.plan.id ?? '', result.options);
  if (problem) throw failure(problem, file, { date: kept.asOf, asOf: result.options.asOf });
  const id = createHash('sha256').update(text).digest('hex');
  return earlierIn({ kind: 'result', name: file, id }, kept.standings, kept.diagnostics);
}

function textIn(path: string): string | undefined {
  try {
    return statSync(path).size <= MOST_BYTES ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

function failure(word: keyof typeof resultWords, file: string, fills: Record<string, string> = {}): Failure {
  const say = (lang: 'zh' | 'en'): string => fillTemplate(resultWords[word], { file, ...fills }, lang);
  return new Failure({ zh: say('zh'), en: say('en') });
}
