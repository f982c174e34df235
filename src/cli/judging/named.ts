import type { JudgingOptions } from './index.ts';

/** Are files named, or is one piped in, that are to be judged alone? */
export const judgesNamed = (
  data: string | undefined,
  { files, stdinFilename }: Pick<JudgingOptions, 'files' | 'stdinFilename'>,
): boolean => data === '-' || files !== undefined || stdinFilename !== undefined;
