// Where a run spends its time: a CPU profile of `jc`, and the functions that it names most.
//
//   node bench/profile.mjs check bench/corpora/10000-plain       any command of jc
//
//   --jc FILE     another jc than that of this checkout
//   --to FOLDER   where the .cpuprofile files go, one for each thread (Chrome and VS Code open them); bench/corpora/profile
//   --rows N      how many functions to print; 30
//
// Options of jc go behind `--`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { environment } from './measure.mjs';

const HERE = import.meta.dirname;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jc: { type: 'string', default: join(HERE, '..', 'bin', 'jc.js') },
    to: { type: 'string', default: join(HERE, 'corpora', 'profile') },
    rows: { type: 'string', default: '30' },
  },
});

/** Time spent in each function itself, in milliseconds; one written twice in a file is one. */
function selfTimes({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const times = new Map();
  samples.forEach((id, i) => {
    const { functionName, url, lineNumber, columnNumber } = byId.get(id);
    const place = url === '' ? '' : ` ${basename(url)}:${lineNumber + 1}:${columnNumber + 1}`;
    const name = `${functionName || '(anonymous)'}${place}`;
    times.set(name, (times.get(name) ?? 0) + timeDeltas[i] / 1000);
  });
  return times;
}

function printProfile(path) {
  const times = selfTimes(JSON.parse(readFileSync(path, 'utf8')));
  const total = [...times.values()].reduce((sum, ms) => sum + ms, 0);
  console.log(`\n${basename(path)}: ${total.toFixed(0)} ms`);
  const most = [...times].toSorted((a, b) => b[1] - a[1]).slice(0, Number(values.rows));
  for (const [name, ms] of most)
    console.log(`${ms.toFixed(0).padStart(8)} ms ${((100 * ms) / total).toFixed(1).padStart(5)} %  ${name}`);
}

const folder = resolve(values.to);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const run = ['--cpu-prof', '--cpu-prof-dir', folder, resolve(values.jc), ...positionals];
const { status } = spawnSync(process.execPath, run, {
  env: environment,
  stdio: ['ignore', 'ignore', 'inherit'],
});
console.log(`jc ${positionals.join(' ')}: exit ${status}`);
for (const name of readdirSync(folder).toSorted()) printProfile(join(folder, name));
