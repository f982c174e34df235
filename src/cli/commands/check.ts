import { wrap } from '../../report/width.ts';
import { helpWords } from '../../words/help.ts';
import type { CommandSpec } from '../command.ts';
import { collect } from '../command.ts';
import { addFormatOptions } from '../format-option.ts';

/** `jc check [DATA]`: load, validate, judge, report, gate. */
export const checkSpec: CommandSpec = {
  name: 'check',
  define: (command, lang) => {
    const say = (word: keyof typeof helpWords): string => helpWords[word][lang];
    command
      .description(say('check'))
      .argument('[DATA]', say('data'))
      .option('--as-of <DATE>', say('asOf'))
      .option('--known-at <TIME>', say('knownAt'))
      .option('--reading <K=ALT>', say('reading'), collect)
      .option('--unit <UNIT>', say('unit'), collect)
      .option('--item <N>', say('item'), collect)
      .option('--region <REGION>', say('region'), collect);
    addFormatOptions(command, lang)
      .option('-q, --quiet', say('quiet'))
      .option('--allow-empty', say('allowEmpty'))
      .option('--fail-on <CLASS>', say('failOn'), collect)
      .option('--max-warnings <N>', say('maxWarnings'))
      .option('--changed [REF]', say('changed'))
      .option('--staged', say('staged'))
      .option('--against <REF|RESULT>', say('against'))
      .option('--verify-git', say('verifyGit'))
      .option('--threads <N>', say('threads'))
      .addHelpText('after', ['', ...wrap(say('exit'), 80)].join('\n'));
  },
  load: () => import('../run/check.ts'),
};
