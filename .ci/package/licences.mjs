// The libraries inside the bundle, against the list of licences that the package carries.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences under which code may be bundled into an MIT package; all ask for no more than their text. */
export const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0'];

const TITLE = /^(?<name>(?:@[^/\s]+\/)?[^\s]+) (?<version>\d[^\s]*) \((?<licence>[^)]+)\)\n-+$/gm;

/** The entries of a licence list: name, version and SPDX expression of each. */
export const listed = (text) => [...text.matchAll(TITLE)].map(({ groups }) => ({ ...groups }));

/** The packages whose code esbuild finds on the way from the two entries, counted by itself and not by the build. */
export async function bundledPackages(root) {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts', 'src/index.ts'],
    outdir: 'out',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    define: { __VERSION__: '""', __BUILD__: '""' },
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  return new Set(used.flatMap((file) => packageOf(root, file)));
}

function packageOf(root, file) {
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
  if (folder === undefined || !existsSync(join(root, folder, 'package.json'))) return [];
  const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  return [`${name} ${version}`];
}

/** What is wrong with the licence list for these packages, one line each. */
export function licenceProblems(text, packages) {
  const entries = listed(text);
  const known = new Set(entries.map(({ name, version }) => `${name} ${version}`));
  return [
    ...[...packages].filter((one) => !known.has(one)).map((one) => `${one}: bundled, but in no licence list`),
    ...entries
      .filter(({ licence }) => !ALLOWED.includes(licence))
      .map(({ name, licence }) => `${name}: ${licence} is not on the list of allowed licences`),
  ];
}
