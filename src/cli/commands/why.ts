import { Option } from 'commander';
import { helpWords } from '../../words/help.ts';
import type { CommandSpec } from '../command.ts';
import { collect } from '../command.ts';

/** `jc why ID…|--all`: the proof of a verdict. */
export const whySpec: CommandSpec = {
  name: 'why',
  define: (command, lang) => {
    const say = (word: keyof typeof helpWords): string => helpWords[word][lang];
    command
      .description(say('why'))
      .argument('[ID...]', say('whyId'))
      .option('--all', say('whyAll'))
      .option('--data <DATA>', say('data'))
      .option('--as-of <DATE>', say('asOf'))
      .option('--known-at <TIME>', say('knownAt'))
      .option('--reading <K=ALT>', say('reading'), collect)
      .addOption(
        new Option('--format <FORMAT>', say('format')).choices(['text', 'markdown', 'json']).default('text'),
      )
      .option('--output-file <FILE>', say('outputFile'));
  },
  load: () => import('../run/why.ts'),
};
