import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { run as check } from './check.ts';
import type { CheckOptions } from './check.ts';

/** Options of `jc merge` as typed: those of `jc check`, and where the workspace is. */
export interface MergeOptions extends CheckOptions {
  readonly data?: string | undefined;
}

/** What `jc check` says, from reports that several runs have read in parts. */
export const run = ([blobs]: readonly [readonly string[]], options: MergeOptions, io: Io): Promise<Output> =>
  check([options.data], { ...options, blobs }, io);
