// What a plain `jc check` loads, and nothing else: every module costs each start, and none comes in unseen.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { isBuilt, ROOT } from '../cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'jc-modules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes what has been loaded since it was, at the end of the process. */
const spy = join(folder, 'spy.cjs');
writeFileSync(
  spy,
  `const fs = require('fs');
const { readFileSync } = fs;
const read = [];
fs.readFileSync = (path, ...more) => {
  if (String(path).endsWith('.cjs')) read.push(path);
  return readFileSync(path, ...more);
};
const before = new Set(process.moduleLoadList);
process.on('exit', () => {
  const fresh = process.moduleLoadList.filter((one) => !before.has(one)).map((one) => one.replace('NativeModule ', ''));
  const required = Object.keys(require.cache).filter((one) => one !== __filename);
  const files = [...new Set([...required, ...read])];
  fs.writeFileSync(process.env.SPY, JSON.stringify({ fresh, files }));
});
`,
);

/** Modules of Node with a public name, and files of the package, that a run of the command has loaded. */
function loadedBy(...args: string[]): { node: string[]; files: string[] } {
  const to = join(folder, 'loaded.json');
  spawnSync(process.execPath, ['--require', spy, join(ROOT, 'bin/jc.js'), ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], SPY: to },
  });
  const { fresh, files } = JSON.parse(readFileSync(to, 'utf8')) as { fresh: string[]; files: string[] };
  return {
    node: fresh.filter((one) => builtinModules.includes(one)).toSorted(),
    files: files.map((one) => one.slice(ROOT.length)).toSorted(),
  };
}

/** Of Node: digests, with the streams that they bring along, and running compiled code. */
const ALLOWED = new Set(['crypto', 'process', 'stream', 'stream/promises', 'string_decoder', 'vm']);

/** What even `--version` runs. */
const ALWAYS = ['bin/jc.js', 'dist/jc.cjs', 'dist/start.cjs'];
/** Running compiled code, and what the library of the command line asks of the process. */
const BARE = new Set(['process', 'vm']);

describe.skipIf(!isBuilt)('loaded (skipped without a build)', () => {
  test('by a plain check: the scripts of what it needs, and little of Node', () => {
    const { node, files } = loadedBy('check', 'data');
    expect(node.filter((one) => !ALLOWED.has(one))).toEqual([]);
    expect(files).toEqual([...ALWAYS, 'dist/check.cjs', 'dist/command.cjs', 'dist/explain.cjs'].toSorted());
  });

  test('by a file that only the library can read: that as well', () => {
    expect(loadedBy('check', 'tests/start/anchored').files).toContain('dist/slow.cjs');
  });

  test('by a check that says again what it has said: nothing that judges', () => {
    const check = [
      'check',
      join(ROOT, 'data'),
      '--as-of',
      '2020-11-30',
      '--cache-dir',
      join(folder, 'cache'),
    ];
    expect(loadedBy(...check).files).toContain('dist/check.cjs');
    const { files } = loadedBy(...check);
    expect(files.filter((one) => !ALWAYS.includes(one))).toEqual(['dist/command.cjs']);
  });

  test('by explaining a code: the catalogue, and nothing of Node but what runs code', () => {
    const { node, files } = loadedBy('explain', 'JC1203');
    expect(files).toEqual([...ALWAYS, 'dist/command.cjs', 'dist/explain.cjs'].toSorted());
    expect(node.filter((one) => !BARE.has(one))).toEqual([]);
  });

  test('by --help: the grammar', () => {
    const { node, files } = loadedBy('--help');
    expect(files).toEqual([...ALWAYS, 'dist/command.cjs'].toSorted());
    expect(node.filter((one) => !BARE.has(one))).toEqual([]);
  });

  test('by --version: nothing of any command', () => {
    const { node, files } = loadedBy('--version');
    expect(files).toEqual(ALWAYS);
    expect(node.filter((one) => !BARE.has(one))).toEqual([]);
  });
});
