import type { CommandSpec } from '../command.ts';
import { checkSpec } from './check.ts';
import { completeSpec } from './complete.ts';
import { completionSpec } from './completion.ts';
import { configSpec } from './config.ts';
import { explainSpec } from './explain.ts';
import { listSpec } from './list.ts';
import { mergeSpec } from './merge.ts';
import { summarySpec } from './summary.ts';
import { whySpec } from './why.ts';

/** Every command, in the order of the help page. */
export const commands: readonly CommandSpec[] = [
  checkSpec,
  whySpec,
  listSpec,
  summarySpec,
  explainSpec,
  mergeSpec,
  configSpec,
  completionSpec,
  completeSpec,
];
