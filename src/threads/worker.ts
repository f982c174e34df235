// What runs in a thread: takes pieces of the list until none is left, and sends the outcomes of each.
import { workerData } from 'node:worker_threads';
import { encodeOutcomes } from '../evidence/codec.ts';
import { outcomeOf } from '../evidence/outcome.ts';
import * as validators from '../generated/validators.js';
import { outcomesOf } from '../load/reports.ts';
import { PIECE, takePiece } from './work.ts';
import type { Done, Work } from './work.ts';

const work = workerData as Work;
const { dir, listed, rules, limits, port } = work;
const read = outcomesOf(dir, limits, (entry) => outcomeOf(entry, { rules, limits, validators }));

for (let from = takePiece(work); from !== undefined; from = takePiece(work)) {
  const done: Done = { from, text: encodeOutcomes(read(listed.slice(from, from + PIECE))) };
  port.postMessage(done);
}
port.close();
