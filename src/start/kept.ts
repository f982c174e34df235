import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { seal, unseal } from './seal.ts';

/** What V8 compiled of a script before, or undefined where that is missing or garbled. */
export function readKept(path: string): Buffer | undefined {
  try {
    return unseal(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** Whole or not at all, like every file that `jc` writes; a run beside this one may do the same. */
export function keep(path: string, compiled: Buffer): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, seal(compiled), { flag: 'wx' });
    renameSync(temporary, path);
  } catch {
    rmSync(temporary, { force: true });
  }
}
