import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { cannotWrite, Failure } from './failure.ts';

/** A text for a file: its name as typed, and its absolute path. */
export interface Wanted {
  readonly text: string;
  readonly file: string;
  readonly path: string;
  /** Added at the end of the file instead of taking its place. */
  readonly append?: boolean | undefined;
}

/** The same, with where its path leads. */
interface Aimed extends Wanted {
  readonly target: string;
}

/**
 * Writes files whole, and all or none of them; parent folders are made. Nothing among the data of `folder` is written,
 * nor are devices and pipes replaced: they are written to.
 */
export async function writeFiles(wanted: readonly Wanted[], folder: string | undefined): Promise<void> {
  const files = wanted.map((one): Aimed => ({ ...one, target: realTarget(one.path) }));
  for (const { file, target } of files) refuseInData(file, target, folder);
  refuseTwice(files);
  const isWhole = ({ target, append }: Aimed): boolean => !append && !isSpecial(target);
  if (files.some(isWhole)) await holdingSignals(() => replaceFiles(files.filter(isWhole)));
  for (const one of files.filter((other) => !isWhole(other))) addTo(one);
}

/** Every file is complete under another name before the first takes its place. */
function replaceFiles(files: readonly Aimed[]): void {
  const staged: { readonly temporary: string; readonly target: string }[] = [];
  let current = '';
  try {
    for (const { text, file, target } of files) {
      current = file;
      const temporary = `${target}.${randomUUID().slice(0, 8)}.tmp`;
      staged.push({ temporary, target });
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(temporary, text, { flag: 'wx' });
    }
    for (const { temporary, target } of staged) renameSync(temporary, target);
  } catch (error) {
    for (const { temporary } of staged) discard(temporary);
    throw cannotWrite(current, error);
  }
}

/** Devices and pipes are written to, never replaced; what is added to is added to. */
function addTo({ text, file, target, append }: Aimed): void {
  try {
    writeFileSync(target, text, { flag: append ? 'a' : 'w' });
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

/**
 * Does `work` whole: a signal to end comes into force after it, so that no half of a file is left behind.
 * Only for what does not wait for anybody, as a pipe would.
 */
async function holdingSignals(work: () => void): Promise<void> {
  let caught: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals): void => {
    caught ??= signal;
  };
  for (const signal of ENDING) process.on(signal, hold);
  try {
    work();
  } finally {
    // A signal that came meanwhile is delivered only when the loop turns.
    await new Promise((resolve) => setImmediate(resolve));
    for (const signal of ENDING) process.off(signal, hold);
    if (caught) process.kill(process.pid, caught);
  }
}

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Two names may lead to one file, through a link: the later would take the place of the earlier. */
function refuseTwice(files: readonly Aimed[]): void {
  const isTaken = ({ target }: Aimed, i: number): boolean =>
    files.findIndex((other) => other.target === target) < i;
  const twice = files.find(isTaken);
  if (!twice) return;
  throw new Failure({
    zh: `“${twice.file}”与另一个输出是同一个文件`,
    en: `"${twice.file}" is the same file as another output`,
  });
}

function refuseInData(file: string, target: string, data: string | undefined): void {
  if (data === undefined || !isInData(target, data)) return;
  throw new Failure({
    zh: `“${file}”在数据文件夹里，不往那里写`,
    en: `"${file}" lies among the data; nothing is written there`,
  });
}

/** Where a path leads through links; what is not there yet lies where its folder leads. */
function realTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realTarget(parent), basename(path));
  }
}

/** What of a workspace folder is data; a file beside these may be written. */
const DATA = ['jc.yaml', 'receipts.yaml', 'waivers.yaml', 'plan', 'registry', 'reports'];

const isInData = (path: string, folder: string): boolean =>
  DATA.map((name) => join(realTarget(folder), name)).some(
    (one) => path === one || path.startsWith(one + sep),
  );

/** Is it there, and no regular file? */
function isSpecial(path: string): boolean {
  try {
    return !lstatSync(path).isFile();
  } catch {
    return false;
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
