import { Option } from 'commander';
import { helpWords } from '../../words/help.ts';
import type { CommandSpec } from '../command.ts';
import { collect } from '../command.ts';

/** `jc summary [DATA]`: the one-page status summary as plain text. */
export const summarySpec: CommandSpec = {
  name: 'summary',
  define: (command, lang) => {
    const say = (word: keyof typeof helpWords): string => helpWords[word][lang];
    command
      .description(say('summary'))
      .argument('[DATA]', say('data'))
      .addOption(new Option('--by <BY>', say('by')).choices(['item', 'unit', 'status']).default('item'))
      .option('--as-of <DATE>', say('asOf'))
      .option('--known-at <TIME>', say('knownAt'))
      .option('--reading <K=ALT>', say('reading'), collect)
      .option('--unit <UNIT>', say('unit'), collect)
      .option('--item <N>', say('item'), collect)
      .option('--region <REGION>', say('region'), collect)
      .option('--output-file <FILE>', say('outputFile'));
  },
  load: () => import('../run/summary.ts'),
};
