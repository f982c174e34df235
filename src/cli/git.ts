import { GitProblem } from '../load/git/problem.ts';
import { openRepository } from '../load/git/repository.ts';
import type { Repository } from '../load/git/repository.ts';
import { fillTemplate } from '../report/fill.ts';
import { gitWords } from '../words/git.ts';
import { Failure } from './failure.ts';
import type { Io } from './io.ts';

/** Works on the repository of a folder; what git cannot give is a mistake of the surroundings, said in one line. */
export function withRepository<T>(folder: string, io: Io, work: (repository: Repository) => T): T {
  try {
    return work(openRepository({ folder, env: io.env, cwd: io.cwd }));
  } catch (error) {
    throw error instanceof GitProblem ? gitFailure(error.kind, error.asked) : error;
  }
}

/** A failure in the words of the catalogue. */
export function gitFailure(word: keyof typeof gitWords, name: string): Failure {
  const say = (lang: 'zh' | 'en'): string => fillTemplate(gitWords[word], { name }, lang);
  return new Failure({ zh: say('zh'), en: say('en') });
}
