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

function sinkOf(stream: NodeJS.WriteStream): Sink {
  // Without a listener an error event would end the process; the callback below reports it.
  stream.on('error', () => undefined);
  return {
    isTTY: stream.isTTY,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
  };
}

/** The real world. */
export function processIo(): Io {
  return {
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    today: () => dayOf({ ms: Date.now(), text: '' }),
    stdin: readStdin,
  };
}

/** The reader of a pipe has gone: quiet, and no fault of anyone. */
export const isBrokenPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE';
