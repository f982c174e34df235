// `npm pack`, and an installation of what it made in a folder that has nothing else.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** npm as a child process: what it printed, or an error with all that it said. */
export function npm(args, cwd) {
  const { status, stdout, stderr, error } = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`npm ${args.join(' ')}: ${error?.message ?? `${stdout}${stderr}`.trim()}`);
  return stdout;
}

/**
 * Packs `root` into `folder`: the tarball's path, its size in bytes and its files by name.
 * Builds first (npm runs `prepare`), unless `built` says that dist/ is what is wanted.
 */
export function pack(root, folder, { built = false } = {}) {
  mkdirSync(folder, { recursive: true });
  const scripts = built ? ['--ignore-scripts'] : ['--foreground-scripts=false'];
  const printed = npm(['pack', '--json', ...scripts, '--pack-destination', folder], root);
  const [{ filename, size, unpackedSize, files }] = JSON.parse(printed);
  return { path: join(folder, filename), size, unpackedSize, files: files.map((file) => file.path) };
}

/** Installs the tarball alone: no scripts, no network. Returns the folder of the installed package. */
export function install(tarball, folder, name) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}\n');
  npm(['install', '--ignore-scripts', '--offline', '--no-audit', '--no-fund', tarball], folder);
  return join(folder, 'node_modules', name);
}
