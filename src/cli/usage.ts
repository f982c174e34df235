import { CommanderError } from 'commander';
import type { Bilingual } from '../diagnostics/entry.ts';

/** What the command-line library found wrong, in both languages; the names in it are those the user typed. */
export function usageWords(error: CommanderError): Bilingual {
  const english = error.message.replace(/^error: /, '').replace(/\n/g, ' ');
  const [, found = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const near = /Did you mean (?:one of )?([^?]*)\?/.exec(error.message)?.[1];
  const meant = near === undefined ? '' : `，是不是 ${near}？`;
  return { zh: `${(chinese[error.code] ?? other)(found)}${meant}`, en: english };
}

const other = (): string => '命令写得不对，见 jc --help';

const chinese: Readonly<Record<string, (found: string) => string>> = {
  'commander.unknownOption': (found) => `没有“${found}”这个选项`,
  'commander.unknownCommand': (found) => `没有“${found}”这个命令`,
  'commander.optionMissingArgument': (found) => `选项“${found}”后面要写值`,
  'commander.missingArgument': (found) => `还缺“${found}”`,
  'commander.invalidArgument': (found) => `“${found}”的值不对，可选的值见该命令的 --help`,
  'commander.excessArguments': () => '多写了参数，见 jc check --help',
};

export { CommanderError };
