import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { ExitCode } from '../exit-code.ts';
import { Failure } from './failure.ts';
import type { Io } from './io.ts';
import { isBrokenPipe } from './io.ts';

/** What a command wants printed, where, and its exit code. */
export interface Output {
  readonly text: string;
  /** A file instead of standard output. */
  readonly file: string | undefined;
  /** The folder of the data: nothing is ever written there. */
  readonly data?: string | undefined;
  readonly exitCode: ExitCode;
}

/** Writes a command's output; the only writer of `jc`. */
export async function writeOutput(output: Output, io: Io): Promise<void> {
  if (output.file !== undefined) writeFile(resolve(io.cwd, output.file), output);
  else await print(output.text, io);
}

async function print(text: string, io: Io): Promise<void> {
  try {
    await io.stdout.write(text);
  } catch (error) {
    if (!isBrokenPipe(error)) throw cannotWrite('', error);
  }
}

function writeFile(path: string, { text, file = '', data }: Output): void {
  const target = realTarget(path);
  if (data !== undefined && isInData(target, data)) {
    throw new Failure({
      zh: `“${file}”在数据文件夹里，不往那里写`,
      en: `"${file}" lies among the data; nothing is written there`,
    });
  }
  try {
    if (isSpecial(target)) writeFileSync(target, text);
    else writeWhole(target, text);
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

/** Where a link leads; a path that is not there yet is itself. */
function realTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** What of a workspace folder is data; a file beside these may be written. */
const DATA = ['jc.yaml', 'receipts.yaml', 'waivers.yaml', 'plan', 'registry', 'reports'];

const isInData = (path: string, folder: string): boolean =>
  DATA.map((name) => join(realTarget(folder), name)).some(
    (one) => path === one || path.startsWith(one + sep),
  );

/** Devices and pipes are written to, never replaced. */
function isSpecial(path: string): boolean {
  try {
    return !lstatSync(path).isFile();
  } catch {
    return false;
  }
}

/** Whole or not at all: a temporary file beside the target, then renamed over it. */
function writeWhole(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    discard(temporary);
    throw error;
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
