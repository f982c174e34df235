import { exitCodes } from '../../exit-code.ts';
import { plainText } from '../../report/escape.ts';
import { candidatesFor } from '../complete/candidates.ts';
import type { Candidate } from '../complete/sources.ts';
import { readWords } from '../complete/words.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { programOf } from '../program.ts';
import { languageOf } from '../settings.ts';

/**
 * Candidates for the last word, each on a line with what it means behind a tab; or `:files` or `:folders`, where the
 * shell knows better. Somebody is typing: whatever is wrong, there is nothing to propose, and no complaint.
 */
export async function run([words]: readonly [readonly string[]], _options: object, io: Io): Promise<Output> {
  const lang = languageOf(undefined, undefined, io.env);
  const program = programOf(
    lang,
    () => undefined,
    () => undefined,
  );
  const text = await proposals(words, program, io).catch(() => '');
  return { text, file: undefined, exitCode: exitCodes.ok };
}

async function proposals(
  words: readonly string[],
  program: ReturnType<typeof programOf>,
  io: Io,
): Promise<string> {
  const asked = readWords(words, program);
  const found = await candidatesFor(asked, io);
  if (typeof found === 'string') return `:${found}\n`;
  return firstNames(found.filter(({ value }) => value.startsWith(asked.word)))
    .map(({ value, meaning }) => `${plainText(value.slice(asked.kept))}\t${plainText(meaning)}\n`)
    .join('');
}

const firstNames = (found: readonly Candidate[]): readonly Candidate[] =>
  found.filter((one, i) => one.of === undefined || found.findIndex((other) => other.of === one.of) === i);
