import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { ExitCode } from '../exit-code.ts';
import { Failure } from './failure.ts';
import type { Io } from './io.ts';
import { isBrokenPipe } from './io.ts';

/** One text and where it goes. */
export interface Written {
  readonly text: string;
  /** A file instead of standard output. */
  readonly file: string | undefined;
}

/** What a command wants printed and written, and its exit code. */
export interface Output extends Written {
  /** Further texts of the same run. */
  readonly more?: readonly Written[] | undefined;
  /** The folder of the data: nothing is ever written there. */
  readonly data?: string | undefined;
  readonly exitCode: ExitCode;
}

/** Writes a command's output; the only writer of `jc`. Files come first, and all of them or none. */
export async function writeOutput(output: Output, io: Io): Promise<void> {
  const all = [output, ...(output.more ?? [])];
  writeFiles(all, output.data, io.cwd);
  for (const { text, file } of all) if (file === undefined) await print(text, io);
}

async function print(text: string, io: Io): Promise<void> {
  try {
    await io.stdout.write(text);
  } catch (error) {
    if (!isBrokenPipe(error)) throw cannotWrite('', error);
  }
}

/** A file to be written: as typed, where it leads, and the temporary one beside it. */
interface Staged {
  readonly file: string;
  readonly target: string;
  readonly temporary: string | undefined;
}

/** Every file is complete under another name before the first takes its place. */
function writeFiles(all: readonly Written[], data: string | undefined, cwd: string): void {
  const staged: Staged[] = [];
  let current = '';
  try {
    const wanted = all.flatMap(({ text, file }) =>
      file === undefined ? [] : [{ text, file, target: realTarget(resolve(cwd, file)) }],
    );
    for (const { file, target } of wanted) refuseInData(file, target, data);
    for (const { text, file, target } of wanted) {
      current = file;
      staged.push(stage(text, file, target));
    }
    for (const { file, target, temporary } of staged) {
      current = file;
      if (temporary !== undefined) renameSync(temporary, target);
    }
  } catch (error) {
    for (const { temporary } of staged) if (temporary !== undefined) discard(temporary);
    throw error instanceof Failure ? error : cannotWrite(current, error);
  }
}

function refuseInData(file: string, target: string, data: string | undefined): void {
  if (data === undefined || !isInData(target, data)) return;
  throw new Failure({
    zh: `“${file}”在数据文件夹里，不往那里写`,
    en: `"${file}" lies among the data; nothing is written there`,
  });
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

/** A whole temporary file beside the target, to be renamed over it. Devices and pipes get the text at once. */
function stage(text: string, file: string, target: string): Staged {
  if (isSpecial(target)) {
    writeFileSync(target, text);
    return { file, target, temporary: undefined };
  }
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(temporary, text, { flag: 'wx' });
  } catch (error) {
    discard(temporary);
    throw error;
  }
  return { file, target, temporary };
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
