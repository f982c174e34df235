import type { Reporter } from './reporter.ts';

/** Every format of `jc check`: one reporter, one file, loaded only when it is asked for. */
const reporters = {
  text: () => import('./text.ts'),
  compact: () => import('./compact.ts'),
  json: () => import('./json.ts'),
  jsonl: () => import('./jsonl.ts'),
  sarif: () => import('./sarif.ts'),
  junit: () => import('./junit.ts'),
  github: () => import('./github.ts'),
  gitlab: () => import('./gitlab.ts'),
  markdown: () => import('./markdown.ts'),
  csv: () => import('./csv.ts'),
} as const satisfies Record<string, () => Promise<Reporter>>;

/** The name of a format as typed. */
export type FormatName = keyof typeof reporters;

/** Every format, in the order of the help page. */
export const formatNames = Object.keys(reporters) as readonly FormatName[];

/** The reporter of a format. */
export const loadReporter = (name: FormatName): Promise<Reporter> => reporters[name]();
