import { lstatSync, readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../diagnostics/order.ts';
import type { Limits } from '../parse/limits.ts';
import type { SourceEntry, UnreadFile } from '../parse/source-file.ts';
import { readRegular } from './read.ts';

/** What says how to judge, without anything that is judged: enough to read the plan. */
export const DEFINITIONS: ReadonlySet<string> = new Set(['jc.yaml', 'plan', 'registry']);

/** The folder of what is judged. */
export const REPORTS: ReadonlySet<string> = new Set(['reports']);

/** Everything but the reports. */
export const BESIDE_REPORTS: ReadonlySet<string> = new Set([...DEFINITIONS, 'receipts.yaml', 'waivers.yaml']);

/** What of a workspace is read; everything else in its folder is none of our business. */
const TOP: ReadonlySet<string> = new Set([...BESIDE_REPORTS, ...REPORTS]);

/** Folders inside each other; reports lie at two. */
const MAX_FOLDERS = 8;

// Replacement characters stand for bytes that are not UTF-8: such a name cannot be opened by its text.
const BAD_NAME = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufffd]/;

/** One thing in a workspace: a regular file that can be read, or what stays unread and why. */
export type Listed = { readonly path: string } | UnreadFile;

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
  return listWorkspace(dir, wanted).map((found) => readListed(dir, found, limits));
}

/** The same without reading any file. */
export function listWorkspace(dir: string, wanted: ReadonlySet<string>): readonly Listed[] {
  const listed: Listed[] = [];
  for (const found of readdirSync(dir, { withFileTypes: true })) {
    if (wanted.has(found.name)) visit(found, dir, found.name, 1, listed);
  }
  return listed.toSorted((a, b) => compareText(a.path, b.path));
}

/** Reads what was listed; see `readRegular`. */
export function readListed(dir: string, found: Listed, limits: Limits): SourceEntry {
  return 'problem' in found ? found : readRegular(join(dir, found.path), found.path, limits.fileBytes);
}

function visit(found: Dirent, parent: string, path: string, depth: number, listed: Listed[]): void {
  if (BAD_NAME.test(found.name)) listed.push({ path, problem: 'badName' });
  else if (found.isSymbolicLink()) listed.push({ path, problem: 'link' });
  else if (found.isFile()) listed.push({ path });
  else if (!found.isDirectory()) listed.push({ path, problem: 'notRegular' });
  else if (depth > MAX_FOLDERS) listed.push({ path, problem: 'tooDeep' });
  else visitFolder(join(parent, found.name), path, depth, listed);
}

function visitFolder(absolute: string, path: string, depth: number, listed: Listed[]): void {
  const children = list(absolute);
  if (!Array.isArray(children)) {
    listed.push({ path, problem: children });
    return;
  }
  for (const child of children) {
    if (child.name.startsWith('.') || child.name === 'node_modules') continue;
    visit(child, absolute, `${path}/${child.name}`, depth + 1, listed);
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
