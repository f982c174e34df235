import { exitCodes } from '../../exit-code.ts';
import { scripts } from '../complete/scripts.ts';
import type { Shell } from '../commands/completion.ts';
import type { Output } from '../output.ts';

/** The script for a shell; nothing in it depends on the machine or on the data. */
export const run = async ([shell]: readonly [Shell]): Promise<Output> => ({
  text: scripts[shell],
  file: undefined,
  exitCode: exitCodes.ok,
});
