import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { SourceEntry, SourceProblem } from '../parse/source-file.ts';
import { sourceFile } from './source-file.ts';

// Not on Windows, where the constants are missing and opening a link needs other rights anyway.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Enough for any report that a person writes; a larger file gets bytes of its own. */
const SHARED_BYTES = 64 * 1024;

/**
 * Reads a file that was seen as a regular one: opened without following a link and without waiting for the other end
 * of a pipe, looked at again once open, and read once.
 */
export const readRegular = (absolute: string, path: string, maxBytes: number): SourceEntry =>
  readWith(absolute, path, maxBytes, allocate);

/**
 * The same for many files one after the other: the bytes of an entry are only there until the next file is read, so
 * whatever is wanted of them must be taken before.
 */
export function readInto(maxBytes: number): (absolute: string, path: string) => SourceEntry {
  const shared = allocate(SHARED_BYTES);
  const buffer = (size: number): Uint8Array => (size <= SHARED_BYTES ? shared : allocate(size));
  return (absolute, path) => readWith(absolute, path, maxBytes, buffer);
}

const allocate = (size: number): Uint8Array => new Uint8Array(size);

function readWith(
  absolute: string,
  path: string,
  maxBytes: number,
  buffer: (size: number) => Uint8Array,
): SourceEntry {
  let descriptor: number;
  try {
    descriptor = openSync(absolute, FLAGS);
  } catch (error) {
    return { path, problem: openProblem(error) };
  }
  try {
    return readOpen(descriptor, path, maxBytes, buffer);
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

function readOpen(
  descriptor: number,
  path: string,
  maxBytes: number,
  buffer: (size: number) => Uint8Array,
): SourceEntry {
  const stat = fstatSync(descriptor);
  if (!stat.isFile()) return { path, problem: 'notRegular' };
  if (stat.size > maxBytes) return { path, problem: 'tooLarge' };
  // One byte more than expected shows a file that grew.
  const most = stat.size + 1;
  const bytes = readUpTo(descriptor, buffer(most), most);
  return bytes.length === stat.size ? sourceFile(path, bytes) : { path, problem: 'changed' };
}

/** All bytes up to the end of the file or `most`. */
function readUpTo(descriptor: number, bytes: Uint8Array, most: number): Uint8Array {
  let length = 0;
  while (length < most) {
    const read = readSync(descriptor, bytes, length, most - length, null);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}
