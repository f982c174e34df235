import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Listed } from '../load/folder.ts';

/** What the system says of a file without opening it: as text, equal only if nothing of it has changed. */
export interface Stat {
  readonly text: string;
  /** When its bytes or anything else about it last changed, in milliseconds since 1970. */
  readonly changedMs: number;
}

/**
 * The stat of something listed. Times are those of the file system; the time of the last change of the inode is among
 * them, which nobody can set back.
 */
export function statOf(dir: string, found: Listed): Stat | undefined {
  if ('problem' in found) return { text: found.problem, changedMs: 0 };
  try {
    const { size, mtimeMs, ctimeMs, ino, mode } = lstatSync(join(dir, found.path));
    return { text: `${size} ${mtimeMs} ${ctimeMs} ${ino} ${mode}`, changedMs: Math.max(mtimeMs, ctimeMs) };
  } catch {
    return undefined;
  }
}

/** The coarsest clock of a file system in use (FAT counts in two seconds). */
const GRAIN_MS = 2_000;

/**
 * Can a stat taken at `now` tell a later change? A file changed within the clock's grain may change again without its
 * stat changing: such a stat is never trusted.
 */
export const isSettled = (stat: Stat, now: number): boolean => stat.changedMs < now - GRAIN_MS;
