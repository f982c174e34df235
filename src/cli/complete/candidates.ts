import type { Command, Option } from 'commander';
import { formatNames } from '../../report/format/index.ts';
import type { Io } from '../io.ts';
import { shells } from '../commands/completion.ts';
import type { Candidate, Source } from './sources.ts';
import { bare } from './sources.ts';
import type { Asked } from './words.ts';

/** What the shell completes by itself. */
export type ByShell = 'files' | 'folders';

/** Everything that could stand in the place of the last word, whether it begins as typed or not. */
export async function candidatesFor(asked: Asked, io: Io): Promise<readonly Candidate[] | ByShell> {
  const { option, word } = asked;
  if (option) return withName(await valuesOf(option, asked, io), word);
  if (word.startsWith('-')) return optionsOf(asked.command ?? asked.program);
  return asked.command ? argumentsOf(asked.command, asked, io) : commandsOf(asked.program);
}

/** Values of `--option=…` with the option before them, for that is the word. */
function withName(found: readonly Candidate[] | ByShell, word: string): readonly Candidate[] | ByShell {
  const [name] = /^--[\w-]+=/u.exec(word) ?? [];
  if (name === undefined || typeof found === 'string') return found;
  return found.map((one) => ({ ...one, value: name + one.value }));
}

const commandsOf = (program: Command): Candidate[] =>
  program
    .createHelp()
    .visibleCommands(program)
    .map((one) => ({ value: one.name(), meaning: one.description() }));

const optionsOf = (command: Command): Candidate[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .map((one) => ({ value: one.long ?? one.short ?? '', meaning: one.description }));

/** What the options of all commands take, by name; an option that names its choices needs no entry. */
const optionValues: Readonly<Record<string, Source | ByShell>> = {
  '--unit': 'unitNames',
  '--region': 'regions',
  '--item': 'items',
  '--reading': 'readings',
  '--fail-on': 'gateClasses',
  '--data': 'folders',
  '--output-file': 'files',
};

async function valuesOf(option: Option, asked: Asked, io: Io): Promise<readonly Candidate[] | ByShell> {
  if (option.argChoices) return option.argChoices.map(bare);
  if (option.long === '--format') return formatNames.map(bare);
  return from(optionValues[option.long ?? ''], asked, io);
}

/** What stands where in the arguments of each command; the last entry is for all that follow. */
const argumentValues: Readonly<Record<string, readonly (Source | ByShell)[]>> = {
  check: ['folders'],
  summary: ['folders'],
  list: ['kinds', 'folders'],
  why: ['judgedIds'],
  explain: ['topics'],
};

async function argumentsOf(command: Command, asked: Asked, io: Io): Promise<readonly Candidate[] | ByShell> {
  if (command.name() === 'completion') return shells.map(bare);
  const places = argumentValues[command.name()] ?? [];
  return from(places[asked.args.length] ?? (command.name() === 'why' ? places[0] : undefined), asked, io);
}

async function from(
  source: Source | ByShell | undefined,
  asked: Asked,
  io: Io,
): Promise<readonly Candidate[] | ByShell> {
  if (source === undefined || source === 'files' || source === 'folders') return source ?? [];
  const { sources } = await import('./sources.ts');
  return sources[source](dataOf(asked), io);
}

/** The folder of data that the words before name, by `--data` or as an argument. */
function dataOf({ command, args, data }: Asked): string | undefined {
  if (data !== undefined) return data;
  const at = command?.registeredArguments.findIndex((one) => one.name() === 'DATA') ?? -1;
  return at < 0 ? undefined : args[at];
}
