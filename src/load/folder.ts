import { lstatSync, readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Limits } from '../parse/limits.ts';
import type { SourceEntry } from '../parse/source-file.ts';
import { readRegular } from './read.ts';

export { findWorkspace } from './find.ts';

/** What of a workspace is read; everything else in its folder is none of our business. */
const TOP: ReadonlySet<string> = new Set([
  'jc.yaml',
  'plan',
  'registry',
  'receipts.yaml',
  'waivers.yaml',
  'reports',
]);

/** What says how to judge, without anything that is judged: enough to read the plan. */
export const DEFINITIONS: ReadonlySet<string> = new Set(['jc.yaml', 'plan', 'registry']);

/** Folders inside each other; reports lie at two. */
const MAX_FOLDERS = 8;

// Replacement characters stand for bytes that are not UTF-8: such a name cannot be opened by its text.
const BAD_NAME = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufffd]/;

/**
 * The files of a workspace in the order of their paths, each read at most once: those of `wanted`, files or folders at
 * the top. Links, devices and pipes are never opened, neither as files nor as folders: they, and whatever else cannot
 * be read, come back with the problem.
 * Names that begin with a dot and `node_modules` are skipped. Throws only where `dir` itself cannot be listed.
 */
export function readWorkspace(
  dir: string,
  limits: Limits,
  wanted: ReadonlySet<string> = TOP,
): readonly SourceEntry[] {
  const entries: SourceEntry[] = [];
  for (const found of readdirSync(dir, { withFileTypes: true })) {
    if (wanted.has(found.name)) visit(found, dir, found.name, 1, limits, entries);
  }
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function visit(
  found: Dirent,
  parent: string,
  path: string,
  depth: number,
  limits: Limits,
  entries: SourceEntry[],
): void {
  const absolute = join(parent, found.name);
  if (BAD_NAME.test(found.name)) entries.push({ path, problem: 'badName' });
  else if (found.isSymbolicLink()) entries.push({ path, problem: 'link' });
  else if (found.isFile()) entries.push(readRegular(absolute, path, limits.fileBytes));
  else if (!found.isDirectory()) entries.push({ path, problem: 'notRegular' });
  else if (depth > MAX_FOLDERS) entries.push({ path, problem: 'tooDeep' });
  else visitFolder(absolute, path, depth, limits, entries);
}

function visitFolder(
  absolute: string,
  path: string,
  depth: number,
  limits: Limits,
  entries: SourceEntry[],
): void {
  const children = list(absolute);
  if (!Array.isArray(children)) {
    entries.push({ path, problem: children });
    return;
  }
  for (const child of children) {
    if (child.name.startsWith('.') || child.name === 'node_modules') continue;
    visit(child, absolute, `${path}/${child.name}`, depth + 1, limits, entries);
  }
}

/** The folder may have become a link since its parent was listed. */
function list(absolute: string): Dirent[] | 'link' | 'unreadable' {
  try {
    if (lstatSync(absolute).isSymbolicLink()) return 'link';
    return readdirSync(absolute, { withFileTypes: true });
  } catch {
    return 'unreadable';
  }
}
