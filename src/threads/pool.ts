import { join } from 'node:path';
import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { decodeOutcomes } from '../evidence/codec.ts';
import { outcomeOf } from '../evidence/outcome.ts';
import type { Outcome, Reading } from '../evidence/outcome.ts';
import type { Listed } from '../load/folder.ts';
import { outcomesOf } from '../load/reports.ts';
import { PIECE, takePiece } from './work.ts';
import type { Done, Work } from './work.ts';

/** Young objects die young here: a small nursery keeps the memory of a thread small and costs no time. */
const LIMITS = { maxYoungGenerationSizeMb: 8 };

/**
 * The outcomes of everything listed, in that order, made by this thread and `others` more. The same as from one thread:
 * what a thread that fails has not sent, this one makes.
 */
export async function outcomesInThreads(
  dir: string,
  listed: readonly Listed[],
  reading: Reading,
  others: number,
): Promise<readonly Outcome[]> {
  const { limits, rules } = reading;
  const next = new Int32Array(new SharedArrayBuffer(4));
  const pieces = new Map<number, readonly Outcome[]>();
  const keep = ({ from, text }: Done): void => {
    const outcomes = decodeOutcomes(text, rules);
    if (outcomes) pieces.set(from, outcomes);
  };
  const threads = Array.from({ length: others }, () => start({ dir, listed, rules, limits, next }));
  const read = outcomesOf(dir, limits, (entry) => outcomeOf(entry, reading));
  const readPiece = (from: number): void => void pieces.set(from, read(listed.slice(from, from + PIECE)));
  for (let from = takePiece({ next, listed }); from !== undefined; from = takePiece({ next, listed })) {
    readPiece(from);
    for (const thread of threads) drain(thread.port, keep);
  }
  await Promise.all(threads.map((thread) => thread.ended));
  for (const thread of threads) drain(thread.port, keep);
  return inOrder(listed.length, pieces, readPiece);
}

interface Thread {
  readonly port: MessagePort;
  /** Resolves when the thread is over, however it ended. */
  readonly ended: Promise<unknown>;
}

function start(work: Omit<Work, 'port'>): Thread {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(join(import.meta.dirname, 'worker.cjs'), {
    workerData: { ...work, port: port2 } satisfies Work,
    transferList: [port2],
    resourceLimits: LIMITS,
    stdin: false,
    stdout: true,
    stderr: true,
  });
  // A thread that fails has sent what it has sent; the rest is made here, and fails here if it must.
  worker.on('error', () => undefined);
  return { port: port1, ended: new Promise((resolve) => void worker.once('exit', resolve)) };
}

function drain(port: MessagePort, keep: (done: Done) => void): void {
  for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port)) keep(got.message as Done);
}

function inOrder(
  length: number,
  pieces: ReadonlyMap<number, readonly Outcome[]>,
  readPiece: (from: number) => void,
): readonly Outcome[] {
  const all: Outcome[] = [];
  for (let from = 0; from < length; from += PIECE) {
    if (!pieces.has(from)) readPiece(from);
    for (const one of pieces.get(from) ?? []) all.push(one);
  }
  return all;
}
