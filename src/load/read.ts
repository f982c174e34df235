import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { SourceEntry, SourceProblem } from '../parse/source-file.ts';
import { sourceFile } from './source-file.ts';

// Not on Windows, where the constants are missing and opening a link needs other rights anyway.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a file that was seen as a regular one: opened without following a link and without waiting for the other end
 * of a pipe, looked at again once open, and read once.
 */
export function readRegular(absolute: string, path: string, maxBytes: number): SourceEntry {
  let descriptor: number;
  try {
    descriptor = openSync(absolute, FLAGS);
  } catch (error) {
    return { path, problem: openProblem(error) };
  }
  try {
    return readOpen(descriptor, path, maxBytes);
  } catch {
    return { path, problem: 'unreadable' };
  } finally {
    closeSync(descriptor);
  }
}

/** A link in the place of the file that was seen there (ELOOP, EMLINK), or a file that is gone or closed to us. */
function openProblem(error: unknown): SourceProblem {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ELOOP' || code === 'EMLINK') return 'link';
  return code === 'ENXIO' ? 'notRegular' : code === 'ENOENT' ? 'changed' : 'unreadable';
}

function readOpen(descriptor: number, path: string, maxBytes: number): SourceEntry {
  const stat = fstatSync(descriptor);
  if (!stat.isFile()) return { path, problem: 'notRegular' };
  if (stat.size > maxBytes) return { path, problem: 'tooLarge' };
  const bytes = readUpTo(descriptor, stat.size + 1);
  return bytes.length === stat.size ? sourceFile(path, bytes) : { path, problem: 'changed' };
}

/** All bytes up to the end of the file or `most`; one more than expected shows a file that grew. */
function readUpTo(descriptor: number, most: number): Uint8Array {
  const bytes = new Uint8Array(most);
  let length = 0;
  while (length < most) {
    const read = readSync(descriptor, bytes, length, most - length, null);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}
