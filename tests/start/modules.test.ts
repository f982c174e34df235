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
  `const before = new Set(process.moduleLoadList);
process.on('exit', () => {
  const fresh = process.moduleLoadList.filter((one) => !before.has(one)).map((one) => one.replace('NativeModule ', ''));
  const files = Object.keys(require.cache).filter((one) => one !== __filename);
  require('fs').writeFileSync(process.env.SPY, JSON.stringify({ fresh, files }));
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

describe.skipIf(!isBuilt)('loaded (skipped without a build)', () => {
  test('by a plain check: the one script of what it needs, and little of Node', () => {
    const { node, files } = loadedBy('check', 'data');
    expect(node.filter((one) => !ALLOWED.has(one))).toEqual([]);
    // `dist/jc.cjs` is compiled by `start.cjs` itself; nothing else of the package is touched.
    expect(files).toEqual(['bin/jc.js', 'dist/start.cjs']);
  });

  test('by a file that only the library can read: that as well', () => {
    expect(loadedBy('check', 'tests/start/anchored').files).toContain('dist/slow.cjs');
  });

  test('by another command: the rest as well, but not the reader of other YAML', () => {
    const { files } = loadedBy('explain', 'JC1203');
    expect(files).toEqual(['bin/jc.js', 'dist/rest.cjs', 'dist/start.cjs']);
  });

  test('by --version and --help: nothing of any command', () => {
    for (const option of ['--version', '--help'])
      expect(loadedBy(option).files).toEqual(['bin/jc.js', 'dist/start.cjs']);
  });
});
