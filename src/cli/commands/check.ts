import { helpWords } from '../../words/help.ts';
import type { CommandSpec } from '../command.ts';
import { addJudgingOptions } from './judging-options.ts';

/** `jc check [DATA]`: load, validate, judge, report, gate. */
export const checkSpec: CommandSpec = {
  name: 'check',
  define: (command, lang) => {
    const say = (word: keyof typeof helpWords): string => helpWords[word][lang];
    command.description(say('check')).argument('[DATA]', say('data'));
    addJudgingOptions(command, lang)
      .option('--changed [REF]', say('changed'))
      .option('--staged', say('staged'))
      .option('--files <FILE...>', say('files'))
      .option('--stdin-filename <FILE>', say('stdinFilename'))
      .option('--shard <I/N>', say('shard'))
      .option('--threads <N>', say('threads'))
      .option('--cache', say('cache'))
      .option('--cache-dir <DIR>', say('cacheDir'));
  },
  load: () => import('../run/check.ts'),
};
