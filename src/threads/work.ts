import type { MessagePort } from 'node:worker_threads';
import type { Listed } from '../load/folder.ts';
import type { Limits } from '../parse/limits.ts';
import type { ReportRules } from '../validate/reports/rules.ts';

/** What a thread is given: everything but the compiled validators, which it loads. */
export interface Work {
  readonly dir: string;
  readonly listed: readonly Listed[];
  readonly rules: ReportRules;
  readonly limits: Limits;
  /** One shared number: where the next piece of `listed` begins that nobody has taken. */
  readonly next: Int32Array<SharedArrayBuffer>;
  readonly port: MessagePort;
}

/** One piece done: where it began, and its outcomes as text. */
export interface Done {
  readonly from: number;
  readonly text: string;
}

/** Files taken at once: many enough that taking costs nothing, few enough that all threads end together. */
export const PIECE = 64;

/** Takes the next piece of the list, or undefined once all are taken. Safe from any thread. */
export function takePiece({ next, listed }: Pick<Work, 'next' | 'listed'>): number | undefined {
  const from = Atomics.add(next, 0, PIECE);
  return from < listed.length ? from : undefined;
}
