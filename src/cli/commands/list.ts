import { Option } from 'commander';
import { wrap } from '../../report/width.ts';
import { helpWords } from '../../words/help.ts';
import { kindNames, kindWords } from '../../words/list.ts';
import type { CommandSpec } from '../command.ts';
import { collect } from '../command.ts';

/** `jc list KIND [DATA]`: the plan as data. */
export const listSpec: CommandSpec = {
  name: 'list',
  define: (command, lang) => {
    const say = (word: keyof typeof helpWords): string => helpWords[word][lang];
    command
      .description(say('list'))
      .usage('[options] <KIND> [DATA]')
      .argument('[KIND]', say('kind'))
      .argument('[DATA]', say('data'))
      .option('--unit <UNIT>', say('unit'), collect)
      .option('--item <N>', say('item'), collect)
      .addOption(new Option('--format <FORMAT>', say('format')).choices(['text', 'json']).default('text'))
      .option('--output-file <FILE>', say('outputFile'))
      .addHelpText(
        'after',
        () => `\n${say('kinds')}\n${kindLines(lang)}\n\n${wrap(say('listExit'), 80).join('\n')}`,
      );
  },
  load: () => import('../run/list.ts'),
};

const kindLines = (lang: 'zh' | 'en'): string =>
  kindNames.map((name) => `  ${name.padEnd(17)}${kindWords[name][lang]}`).join('\n');
