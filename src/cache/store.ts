import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seal, unseal } from './seal.ts';

/** A folder of files that only save time: any of them may be missing, garbled or foreign, and nothing is lost. */
export interface Store {
  /** The text kept under a name; undefined where there is none that is whole. */
  readonly get: (name: string) => string | undefined;
  /** Keeps a text under a name and forgets the others that begin with `family`. Where nothing can be written nothing is. */
  readonly put: (name: string, text: string, family: string) => void;
}

/** The store in a folder, which is made when something is kept; only its owner can read it. */
export function storeIn(folder: string): Store {
  return {
    get: (name) => {
      try {
        return unseal(readFileSync(join(folder, name)))?.toString('utf8');
      } catch {
        return undefined;
      }
    },
    put: (name, text, family) => {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeWhole(join(folder, name), seal(Buffer.from(text)));
        for (const other of readdirSync(folder))
          if (other.startsWith(family) && other !== name) rmSync(join(folder, other), { force: true });
      } catch {
        // A cache that cannot be written is no cache.
      }
    },
  };
}

/** Two runs at once each write a whole file; the last one stays. */
function writeWhole(path: string, content: Buffer): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content, { flag: 'wx', mode: 0o600 });
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}
