import type { Render } from './reporter.ts';

/** Every format of `jc check`: one reporter, one file, loaded only when it is asked for. */
const reporters = {
  text: () => import('./text.ts'),
  compact: () => import('./compact.ts'),
  json: () => import('./json.ts'),
  jsonl: () => import('./jsonl.ts'),
} as const satisfies Record<string, () => Promise<{ readonly render: Render }>>;

/** The name of a format as typed. */
export type FormatName = keyof typeof reporters;

/** Every format, in the order of the help page. */
export const formatNames = Object.keys(reporters) as readonly FormatName[];

/** The reporter of a format. */
export const loadReporter = async (name: FormatName): Promise<Render> => (await reporters[name]()).render;
