import type { Io } from './io.ts';

/** Options that say whether and where to keep what was read. */
export interface CacheOptions {
  readonly cache?: boolean | undefined;
  readonly cacheDir?: string | undefined;
}

/** Is a cache asked for: by an option, or by `JC_CACHE=1` on a person's machine? */
export const isCacheAsked = ({ cache, cacheDir }: CacheOptions, { env }: Io): boolean =>
  cache ?? (cacheDir !== undefined || (env['JC_CACHE'] === '1' && !env['CI']));
