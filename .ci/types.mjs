// dist/**/*.d.ts: what the library's entry declares, and only what it leads to.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** A relative module in `from '…'` or `import('…')`; tsc leaves the `.ts` of the sources. */
const REFERENCE = /(?<before>\b(?:from|import)\s*\(?\s*["'])(?<path>\.[^"']*)\.(?:ts|js)(?=["'])/g;

/**
 * Writes `entry` (a name in src/) and every declaration it reaches into `dist`; imports name the files that exist there.
 * tsc declares each module of the program: the rest of them would only name libraries that a consumer has not got.
 */
export function writeTypes(root, dist, entry = 'index') {
  const made = mkdtempSync(join(root, 'node_modules', '.jc-types-'));
  try {
    emit(root, made);
    // tsc copies no declaration that was written by hand or by the generator.
    cpSync(join(root, 'src/generated/validators.d.ts'), join(made, 'generated/validators.d.ts'));
    for (const file of reachable(join(made, `${entry}.d.ts`))) {
      const target = join(dist, relative(made, file));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, readFileSync(file, 'utf8').replaceAll(REFERENCE, '$<before>$<path>.js'));
    }
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function emit(root, outDir) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', outDir];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('tsc could not write the type declarations');
}

/** The declaration files that `file` leads to, itself first. */
function reachable(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { groups } of readFileSync(file, 'utf8').matchAll(REFERENCE))
    reachable(declarationOf(join(dirname(file), groups.path)), seen);
  return seen;
}

function declarationOf(path) {
  const file = `${path}.d.ts`;
  if (!existsSync(file)) throw new Error(`${file}: imported by a declaration, but not there`);
  return file;
}
