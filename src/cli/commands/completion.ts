import { Argument } from 'commander';
import { wrap } from '../../report/width.ts';
import { helpWords } from '../../words/help.ts';
import type { CommandSpec } from '../command.ts';

/** Shells that a script can be made for. */
export const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

/** `jc completion SHELL`: a script that completes commands, options, ids and names of units on the command line. */
export const completionSpec: CommandSpec = {
  name: 'completion',
  define: (command, lang) => {
    command
      .description(helpWords.completion[lang])
      .addArgument(new Argument('<SHELL>', helpWords.shell[lang]).choices(shells))
      .addHelpText('after', ['', ...wrap(helpWords.shellSetup[lang], 80)].join('\n'));
  },
  load: () => import('../run/completion.ts'),
};
