import { readdirSync } from 'node:fs';

/** The paths of all files in a folder and those below it; symbolic links are files here. */
export function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}
