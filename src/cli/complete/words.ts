import type { Command, Option } from 'commander';

/** What is being typed: the last word, and what the words before it say about it. */
export interface Asked {
  readonly program: Command;
  /** The command, once it is named. */
  readonly command: Command | undefined;
  /** The option whose value the last word is. */
  readonly option: Option | undefined;
  /** Arguments before the last word, options apart. */
  readonly args: readonly string[];
  /** The value of `--data` before the last word. */
  readonly data: string | undefined;
  /** The last word as far as it is typed; with `--option=` before it where that is how it is written. */
  readonly word: string;
  /** So many units of the word are not to be said again: shells that part words at `=` have them already. */
  readonly kept: number;
}

/** The words of a command line, the last of which is being typed. Bash hands in `--a=b` as three words. */
export function readWords(words: readonly string[], program: Command): Asked {
  const joined = joinAtEquals(words);
  const word = joined.at(-1) ?? '';
  const last = words.at(-1) ?? '';
  const before = joined.slice(0, -1);
  const kept = word.length - (last === '=' ? 0 : last.length);
  const read = readBefore(before, program);
  const [name = ''] = /^(--[\w-]+)(?==)/u.exec(word) ?? [];
  const inline = name === '' ? undefined : optionNamed(name, read.command ?? program);
  return { ...read, option: inline ?? read.option, program, word, kept };
}

function joinAtEquals(words: readonly string[]): string[] {
  const joined: string[] = [];
  words.forEach((word, i) => {
    const continues = word === '=' || words[i - 1] === '=';
    if (continues && joined.length > 0) joined[joined.length - 1] += word;
    else joined.push(word);
  });
  return joined;
}

type Before = Pick<Asked, 'command' | 'option' | 'args' | 'data'>;

function readBefore(words: readonly string[], program: Command): Before {
  let found: Before = { command: undefined, option: undefined, args: [], data: undefined };
  for (const word of words) found = readWord(word, found, program);
  return found;
}

function readWord(word: string, before: Before, program: Command): Before {
  const { command, option, args } = before;
  if (option) return { ...before, option: undefined, data: option.long === '--data' ? word : before.data };
  if (word.startsWith('-')) return readOption(word, before, program);
  if (command) return { ...before, args: [...args, word] };
  return { ...before, command: program.commands.find((one) => one.name() === word) };
}

function readOption(word: string, before: Before, program: Command): Before {
  const [name = '', value] = word.split('=');
  const option = optionNamed(name, before.command ?? program);
  if (value !== undefined) return option?.long === '--data' ? { ...before, data: value } : before;
  return { ...before, option: option?.required ? option : undefined };
}

const optionNamed = (name: string, command: Command): Option | undefined =>
  command.options.find((one) => one.long === name || one.short === name);
