import { Option } from 'commander';
import { helpWords } from '../../words/help.ts';
import type { CommandSpec } from '../command.ts';

/** `jc explain [CODE]`: what a diagnostic code or a word of the output means, and what to do about it. */
export const explainSpec: CommandSpec = {
  name: 'explain',
  define: (command, lang) => {
    const say = (word: keyof typeof helpWords): string => helpWords[word][lang];
    command
      .description(say('explain'))
      .argument('[CODE]', say('explainCode'))
      .addOption(new Option('--format <FORMAT>', say('format')).choices(['text', 'json']).default('text'))
      .option('--output-file <FILE>', say('outputFile'));
  },
  load: () => import('../run/explain.ts'),
};
