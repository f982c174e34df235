// The package on every Node that it promises: the least of `engines` and the newest of each later line.
//
//   node .ci/node-versions.mjs      needs dist/ (npm run build)
//
// The packages behind the npm package `node` hold the binaries; they are kept in node_modules/.cache. A node that cannot be
// had or cannot run here (no register, another platform) is named with the reason and does not fail: there is nothing to judge.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, npm, pack } from './package/tarball.mjs';
import { trial } from './package/trial.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CACHE = join(ROOT, 'node_modules/.cache/jc-nodes');

/** The least that `engines` allows, then the newest of each line that is tested. Raised by hand. */
const VERSIONS = ['20.19.0', '22.23.3', '24.21.0', '26.10.0'];

/** The path of that node, fetched if need be. Throws where it cannot be had or cannot run. */
function nodeOf(version) {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const home = join(CACHE, version);
  const binary = join(home, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(binary)) fetchNode(home, `${name}@${version}`);
  const { status, stdout, stderr, error } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  if (status === 0 && stdout.trim() === `v${version}`) return binary;
  throw new Error(`${binary} does not run here: ${error?.message ?? `${stdout}${stderr}`.trim()}`);
}

function fetchNode(home, spec) {
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"private":true}\n');
  npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', spec], home);
}

function main(folder) {
  const { name, engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (`${engines.node}.0` !== `>=${VERSIONS[0]}`)
    throw new Error(`engines says ${engines.node}, tested from ${VERSIONS[0]}`);
  const user = join(folder, 'user');
  install(pack(ROOT, folder, { built: true }).path, user, name);
  cpSync(join(ROOT, 'data'), join(user, 'data'), { recursive: true });
  const here = trial(process.execPath, user, name);
  for (const version of VERSIONS) {
    let node;
    try {
      node = nodeOf(version);
    } catch (error) {
      console.log(`node ${version}: not tested: ${error.message.split('\n')[0]}`);
      continue;
    }
    const json = trial(node, user, name);
    if (!json.equals(here))
      throw new Error(`node ${version}: the JSON differs from that of node ${process.version}`);
    console.log(`node ${version}: runs, the same JSON`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'jc-nodes-'));
try {
  main(folder);
} catch (error) {
  console.error(`node versions: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
