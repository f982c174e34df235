import { hash } from 'node:crypto';
import type { SourceFile } from '../parse/source-file.ts';

/** A file from bytes that the caller has, with their digest: for use as a library, and for tests. */
export function sourceFile(path: string, bytes: Uint8Array): SourceFile {
  return { path, bytes, sha256: hash('sha256', bytes, 'hex') };
}
