import { lstatSync } from 'node:fs';
import type { Listed } from '../load/folder.ts';

/** What the system says of a file without opening it. */
export interface Stat {
  /** All of it as numbers, always as many: equal only if nothing of the file has changed. */
  readonly of: readonly number[];
  /** When its bytes or anything else about it last changed, in milliseconds since 1970. */
  readonly changedMs: number;
}

/**
 * The stat of something listed. Times are those of the file system; the time of the last change of the inode is among
 * them, which nobody can set back.
 */
export function statOf(dir: string, found: Listed): Stat | undefined {
  if ('problem' in found) return UNOPENED;
  try {
    const { size, mtimeMs, ctimeMs, ino, mode } = lstatSync(`${dir}/${found.path}`);
    return { of: [size, mtimeMs, ctimeMs, ino, mode], changedMs: Math.max(mtimeMs, ctimeMs) };
  } catch {
    return undefined;
  }
}

/** How many numbers a stat is. */
export const NUMBERS = 5;

/** Of what is never opened nothing counts but that and its name. */
const UNOPENED: Stat = { of: [0, 0, 0, 0, 0], changedMs: 0 };

/** The same as text. */
export const textOf = (stat: Stat): string => stat.of.join(' ');

/** The coarsest clock of a file system in use (FAT counts in two seconds). */
const GRAIN_MS = 2_000;

/**
 * Can a stat taken at `now` tell a later change? A file changed within the clock's grain may change again without its
 * stat changing: such a stat is never trusted.
 */
export const isSettled = (stat: Stat, now: number): boolean => stat.changedMs < now - GRAIN_MS;
