import type { Bilingual } from '../diagnostics/entry.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';

/** A mistake on the command line or in the surroundings: said in one line, with a way on. Thrown by commands, caught by `main`. */
export class Failure extends Error {
  readonly words: Bilingual;
  readonly exitCode: ExitCode;

  constructor(words: Bilingual, exitCode: ExitCode = exitCodes.usage) {
    super(words.en);
    this.words = words;
    this.exitCode = exitCode;
  }
}

/** An output that cannot be written, with the system's code; an empty path is standard output. */
export function cannotWrite(path: string, error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [zh, en] = path === '' ? ['标准输出', 'standard output'] : [`“${path}”`, `"${path}"`];
  return new Failure({ zh: `写不进${zh}（${code}）`, en: `Cannot write ${en} (${code})` });
}
