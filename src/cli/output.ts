import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ExitCode } from '../exit-code.ts';
import { Failure } from './failure.ts';
import type { Io } from './io.ts';
import { isBrokenPipe } from './io.ts';

/** What a command wants printed, where, and its exit code. */
export interface Output {
  readonly text: string;
  /** A file instead of standard output. */
  readonly file: string | undefined;
  readonly exitCode: ExitCode;
}

/** Writes a command's output; the only writer of `jc`. */
export async function writeOutput(output: Output, io: Io): Promise<void> {
  if (output.file !== undefined) writeWhole(resolve(io.cwd, output.file), output.text, output.file);
  else await print(output.text, io);
}

async function print(text: string, io: Io): Promise<void> {
  try {
    await io.stdout.write(text);
  } catch (error) {
    if (!isBrokenPipe(error)) throw cannotWrite('', error);
  }
}

/** Whole or not at all: a temporary file beside the target, then renamed over it. */
function writeWhole(path: string, text: string, shown: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    discard(temporary);
    throw cannotWrite(shown, error);
  }
}

/** Nothing may be there to remove, and then nothing is wrong. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return;
  }
}

function cannotWrite(path: string, error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [zh, en] = path === '' ? ['标准输出', 'standard output'] : [`“${path}”`, `"${path}"`];
  return new Failure({ zh: `写不进${zh}（${code}）`, en: `Cannot write ${en} (${code})` });
}
