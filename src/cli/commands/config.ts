import { Option } from 'commander';
import { helpWords } from '../../words/help.ts';
import type { CommandSpec } from '../command.ts';
import { collect } from '../command.ts';

/** `jc config [DATA]`: the settings in force and where each comes from. */
export const configSpec: CommandSpec = {
  name: 'config',
  define: (command, lang) => {
    const say = (word: keyof typeof helpWords): string => helpWords[word][lang];
    command
      .description(say('config'))
      .argument('[DATA]', say('data'))
      .option('--as-of <DATE>', say('asOf'))
      .option('--fail-on <CLASS>', say('failOn'), collect)
      .option('--max-warnings <N>', say('maxWarnings'))
      .addOption(new Option('--format <FORMAT>', say('format')).choices(['text', 'json']).default('text'))
      .option('--output-file <FILE>', say('outputFile'));
  },
  load: () => import('../run/config.ts'),
};
