import { Command, Option } from 'commander';
import type { Lang } from '../diagnostics/message.ts';
import { version } from '../version.ts';
import { helpTitles, helpWords } from '../words/help.ts';
import type { CheckCommandOptions } from './commands/check.ts';

/** What the command line asked for. */
export type Request = {
  readonly kind: 'check';
  readonly data: string | undefined;
  readonly options: CheckCommandOptions;
};

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
];

/**
 * The grammar of the command line. `request` is called with what was asked; help goes to `out`.
 * Usage errors are thrown by the library as `CommanderError`, never printed by it.
 */
export function programOf(
  lang: Lang,
  request: (asked: Request) => void,
  out: (text: string) => void,
): Command {
  const say = (word: keyof typeof helpWords): string => helpWords[word][lang];
  const program = new Command('jc')
    .description(say('jc'))
    .version(`jc ${version}`, '--version', say('version'))
    .helpOption('-h, --help', say('help'))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: () => undefined })
    .configureHelp({
      helpWidth: 80,
      styleTitle: (title) => (lang === 'zh' ? (helpTitles[title] ?? title) : title),
    });
  common(program, lang);
  const check = program
    .command('check')
    .description(say('check'))
    .argument('[DATA]', say('data'))
    .option('--as-of <DATE>', say('asOf'))
    .option('--known-at <TIME>', say('knownAt'))
    .option('--unit <UNIT>', say('unit'), collect)
    .option('--item <N>', say('item'), collect)
    .option('--region <REGION>', say('region'), collect)
    .addOption(new Option('--format <FORMAT>', say('format')).choices(['text', 'json']).default('text'))
    .option('--output-file <FILE>', say('outputFile'))
    .option('-q, --quiet', say('quiet'))
    .option('--allow-empty', say('allowEmpty'))
    .helpOption('-h, --help', say('help'))
    .addHelpText('after', `\n${say('exit')}`)
    .action((data: string | undefined, options: CheckCommandOptions) =>
      request({ kind: 'check', data, options }),
    );
  common(check, lang);
  return program;
}

/** Options that every command takes. */
function common(command: Command, lang: Lang): void {
  command
    .addOption(new Option('--lang <LANG>', helpWords.lang[lang]).choices(['zh', 'en']))
    .addOption(new Option('--color <WHEN>', helpWords.color[lang]).choices(['auto', 'always', 'never']))
    .option('--debug', helpWords.debug[lang]);
}
