import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of the YAML files in a folder and below it, in the same order everywhere. */
export function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path))
    .toSorted()
    .map((path) => join(folder, path));
}

/** The text of a file, without a byte order mark, as the reader gets it. */
export function textOf(path: string): string {
  return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
}
