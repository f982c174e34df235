import { helpWords } from '../../words/help.ts';
import type { CommandSpec } from '../command.ts';
import { addJudgingOptions } from './judging-options.ts';

/** `jc merge BLOB...`: judge what `jc check --shard` has read in parts. */
export const mergeSpec: CommandSpec = {
  name: 'merge',
  define: (command, lang) => {
    const say = (word: keyof typeof helpWords): string => helpWords[word][lang];
    command
      .description(say('merge'))
      .argument('<BLOB...>', say('blobs'))
      .option('--data <DATA>', say('data'));
    addJudgingOptions(command, lang);
  },
  load: () => import('../run/merge.ts'),
};
