import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

/**
 * The workspace that `start` lies in: looking upward from it, the first folder that holds `jc.yaml`, or whose `data`
 * does. Undefined if there is none. Data inside an installed package (under `node_modules`) are nobody's workspace.
 */
export function findWorkspace(start: string): string | undefined {
  let folder = resolve(start);
  for (;;) {
    for (const candidate of [folder, join(folder, 'data')]) if (isWorkspace(candidate)) return candidate;
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}

function isWorkspace(folder: string): boolean {
  try {
    // A `jc.yaml` that is a link counts as found: reading it then says that it is one.
    lstatSync(join(folder, 'jc.yaml'));
    return !isInstalled(folder) && !isInstalled(realpathSync(folder));
  } catch {
    return false;
  }
}

function isInstalled(folder: string): boolean {
  return folder.split(sep).includes('node_modules');
}
