import { Command, Option } from 'commander';
import type { Help, OutputConfiguration } from 'commander';
import type { Lang } from '../diagnostics/message.ts';
import { displayWidth, wrap } from '../report/width.ts';
import { version } from '../version.ts';
import { helpTitles, helpWords } from '../words/help.ts';
import type { Arguments, CommandSpec } from './command.ts';
import { commands } from './commands/index.ts';

/** What the command line asked for. */
export interface Request {
  readonly command: CommandSpec;
  readonly args: Arguments;
  readonly options: object;
}

/** The commands that an invocation can mean: the one that it begins with, else any. */
export function commandsFor([first]: readonly string[]): readonly CommandSpec[] {
  const named = commands.filter(({ name }) => name === first);
  return named.length > 0 ? named : commands;
}

/**
 * The grammar of the command line, of all commands or some. `request` is called with what was asked; help goes to `out`.
 * Usage errors are thrown by the library as `CommanderError`, never printed by it.
 */
export function programOf(
  lang: Lang,
  request: (asked: Request) => void,
  out: (text: string) => void,
  some: readonly CommandSpec[] = commands,
): Command {
  const program = new Command('jc')
    .description(helpWords.jc[lang])
    .version(`jc ${version}`, '--version', helpWords.version[lang])
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput(outputStyle(out))
    .configureHelp(helpStyle(lang));
  common(program, lang);
  for (const spec of some) {
    const command = program.command(spec.name, { hidden: spec.hidden ?? false });
    spec.define(command, lang);
    common(command, lang);
    // Options may stand before or after the name of the command.
    command.action((...all: unknown[]) =>
      request({ command: spec, args: all.slice(0, -2) as Arguments, options: command.optsWithGlobals() }),
    );
  }
  return program;
}

/** To `out`, in the one width and without colour: the library would make Node's streams only to ask them. */
function outputStyle(out: (text: string) => void): OutputConfiguration {
  return {
    writeOut: out,
    writeErr: () => undefined,
    getOutHelpWidth: () => HELP_WIDTH,
    getErrHelpWidth: () => HELP_WIDTH,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  };
}

const HELP_WIDTH = 80;

/** Help in the words of the language, at most 80 columns however wide characters are drawn. */
function helpStyle(lang: Lang): Partial<Help> {
  return {
    helpWidth: HELP_WIDTH,
    styleTitle: (title) => (lang === 'zh' ? (helpTitles[title] ?? title) : title),
    displayWidth,
    boxWrap: (text, width) =>
      text
        .split('\n')
        .flatMap((line) => wrap(line, width))
        .join('\n'),
    argumentDescription: ({ description, argChoices }) => withMore(description, argChoices, lang),
    optionDescription: ({ description, argChoices, defaultValue }) =>
      withMore(description, argChoices, lang, defaultValue === undefined ? undefined : String(defaultValue)),
  };
}

/** A description, with the values that may stand there and the one that does if none is given. */
function withMore(
  description: string,
  choices: readonly string[] | undefined,
  lang: Lang,
  standard?: string,
): string {
  const more = [
    ...(choices ? [choices.join('|')] : []),
    ...(standard === undefined ? [] : [`${helpWords.standard[lang]} ${standard}`]),
  ].join(lang === 'zh' ? '，' : ', ');
  if (more === '') return description;
  return lang === 'zh' ? `${description}（${more}）` : `${description} (${more})`;
}

/** Options that every command takes. */
function common(command: Command, lang: Lang): void {
  command
    .addOption(new Option('--lang <LANG>', helpWords.lang[lang]).choices(['zh', 'en']))
    .addOption(new Option('--color <WHEN>', helpWords.color[lang]).choices(['auto', 'always', 'never']))
    .option('--debug', helpWords.debug[lang])
    .helpOption('-h, --help', helpWords.help[lang]);
}
