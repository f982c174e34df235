import { fstatSync, writeSync } from 'node:fs';
import type { CivilDate } from '../core/date.ts';
import { dayOf } from '../core/date.ts';

/** One output stream, reduced to what the shell needs. */
export interface Sink {
  readonly isTTY: boolean;
  /** Resolves once written; rejects with the system's error. */
  readonly write: (text: string) => Promise<void>;
}

/** Everything of the outside world that a command may touch. Tests hand in their own. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Today at +08:00; the only reading of the clock. */
  readonly today: () => CivilDate;
  /** What is piped in, up to `most` bytes and one more that shows there is more. */
  readonly stdin?: ((most: number) => Promise<Uint8Array>) | undefined;
}

async function readStdin(most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks).subarray(0, most + 1);
}

/**
 * A stream of the process. Node's own is only made where it is needed: for a terminal, or a pipe that does not wait; files
 * and other pipes are written to directly, for making a stream takes as long as reading ten reports.
 */
function sinkOf(descriptor: 1 | 2, stream: () => NodeJS.WriteStream): Sink {
  const kind = kindOf(descriptor);
  return {
    isTTY: kind === 'device' && stream().isTTY,
    write: async (text) => {
      const left = kind === 'direct' ? writeAll(descriptor, Buffer.from(text)) : text;
      if (left.length > 0) await writeTo(stream(), left);
    },
  };
}

function kindOf(descriptor: number): 'direct' | 'device' | 'other' {
  try {
    const stat = fstatSync(descriptor);
    if (stat.isFile() || stat.isFIFO() || stat.isSocket()) return 'direct';
    return stat.isCharacterDevice() ? 'device' : 'other';
  } catch {
    return 'other';
  }
}

/** What is left where the other side takes no more for now. */
function writeAll(descriptor: number, bytes: Buffer): Buffer {
  let left = bytes;
  try {
    while (left.length > 0) left = left.subarray(writeSync(descriptor, left));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
  }
  return left;
}

function writeTo(stream: NodeJS.WriteStream, text: string | Buffer): Promise<void> {
  // Without a listener an error event would end the process; the callback reports it.
  if (stream.listenerCount('error') === 0) stream.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** The real world. */
export function processIo(): Io {
  return {
    stdout: sinkOf(1, () => process.stdout),
    stderr: sinkOf(2, () => process.stderr),
    env: process.env,
    cwd: process.cwd(),
    today: () => dayOf({ ms: Date.now(), text: '' }),
    stdin: readStdin,
  };
}

/** The reader of a pipe has gone: quiet, and no fault of anyone. */
export const isBrokenPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE';
