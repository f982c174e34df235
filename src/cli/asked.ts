import type { Lang } from '../diagnostics/message.ts';
import { Failure } from './failure.ts';
import { commandsFor, programOf } from './program.ts';
import type { Request } from './program.ts';
import { CommanderError, usageWords } from './usage.ts';

/** What the arguments ask for: a command, or to be told something. */
export type Asked = Request | { readonly help: string };

/** Reads the arguments. Throws a `Failure` in the words of the user's language where they cannot be meant. */
export async function askedBy(argv: readonly string[], lang: Lang): Promise<Asked> {
  const help: string[] = [];
  let asked: Request | undefined;
  const program = programOf(
    lang,
    (request) => {
      asked = request;
    },
    (text) => help.push(text),
    commandsFor(argv),
  );
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new Failure(usageWords(error));
  }
  return asked ?? { help: help.join('') };
}
