import type { CommandSpec } from '../command.ts';

/** `jc __complete -- WORDS…`: what could stand in the place of the last word; asked by the scripts of `jc completion`. */
export const completeSpec: CommandSpec = {
  name: '__complete',
  hidden: true,
  define: (command) => {
    command.argument('[WORDS...]');
  },
  load: () => import('../run/complete.ts'),
};
