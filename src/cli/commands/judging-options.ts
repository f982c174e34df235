import type { Command } from 'commander';
import type { Lang } from '../../diagnostics/message.ts';
import { wrap } from '../../report/width.ts';
import { helpWords } from '../../words/help.ts';
import { collect } from '../command.ts';
import { addFormatOptions } from '../format-option.ts';

/** Gives a command the options of judging: the day, the selection, the formats, the gate. */
export function addJudgingOptions(command: Command, lang: Lang): Command {
  const say = (word: keyof typeof helpWords): string => helpWords[word][lang];
  command
    .option('--as-of <DATE>', say('asOf'))
    .option('--known-at <TIME>', say('knownAt'))
    .option('--reading <K=ALT>', say('reading'), collect)
    .option('--unit <UNIT>', say('unit'), collect)
    .option('--item <N>', say('item'), collect)
    .option('--region <REGION>', say('region'), collect);
  return addFormatOptions(command, lang)
    .option('-q, --quiet', say('quiet'))
    .option('--allow-empty', say('allowEmpty'))
    .option('--fail-on <CLASS>', say('failOn'), collect)
    .option('--max-warnings <N>', say('maxWarnings'))
    .option('--against <REF|RESULT>', say('against'))
    .option('--verify-git', say('verifyGit'))
    .addHelpText('after', () => ['', ...wrap(say('exit'), 80)].join('\n'));
}
