import { fileURLToPath } from 'node:url';
import { check } from '../../src/check.ts';
import { parseDate } from '../../src/core/date.ts';
import type { CivilDate } from '../../src/core/date.ts';
import * as validators from '../../src/generated/validators.js';
import { readWorkspace } from '../../src/load/folder.ts';
import { sourceFile } from '../../src/load/source-file.ts';
import { DEFAULT_LIMITS } from '../../src/parse/limits.ts';
import type { SourceEntry } from '../../src/parse/source-file.ts';
import { isRead } from '../../src/parse/source-file.ts';

/** Files of a workspace by path. */
export type Files = Readonly<Record<string, string>>;

const folder = fileURLToPath(new URL('workspace', import.meta.url));

/** A small valid workspace that holds every excerpt shown by `jc explain` in its right form. */
export const base: Files = Object.fromEntries(
  readWorkspace(folder, DEFAULT_LIMITS)
    .filter(isRead)
    .map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
);

export const entryOf = (path: string, text: string): SourceEntry =>
  sourceFile(path, new TextEncoder().encode(text));

/** The workspace as the files that a check reads. */
export const entriesOf = (files: Files): SourceEntry[] =>
  Object.entries(files).map(([path, text]) => entryOf(path, text));

/** The workspace with one entry in place of what is at its path. */
export const withEntry = (entry: SourceEntry): SourceEntry[] => [
  ...entriesOf(base).filter((one) => one.path !== entry.path),
  entry,
];

/** The codes that a check on 2020-11-30 finds, each once, in order. */
export function codesIn(entries: readonly SourceEntry[]): string[] {
  const { diagnostics } = check(entries, { asOf: parseDate('2020-11-30') as CivilDate }, validators);
  return [...new Set(diagnostics.map(({ code }) => code))].toSorted();
}
