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
