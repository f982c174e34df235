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

/** A function by name and place; one that is on the stack twice is one. */
function nameOf({ callFrame: { functionName, url, lineNumber, columnNumber } }) {
  const place = url === '' ? '' : ` ${basename(url)}:${lineNumber + 1}:${columnNumber + 1}`;
  return `${functionName || '(anonymous)'}${place}`;
}

/** Milliseconds by function: in itself, and in all that it called. */
function timesOf({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Map();
  samples.forEach((id, i) => add(own, id, timeDeltas[i] / 1000));
  const [self, total] = [new Map(), new Map()];
  const walk = (node, above) => {
    const name = nameOf(node);
    const mine = own.get(node.id) ?? 0;
    const names = new Set(above).add(name);
    add(self, name, mine);
    for (const one of names) add(total, one, mine);
    for (const child of node.children ?? []) walk(byId.get(child), names);
  };
  walk(nodes[0], new Set());
  return { self, total };
}

const add = (times, key, ms) => times.set(key, (times.get(key) ?? 0) + ms);

function printTimes(title, times, all) {
  console.log(title);
  const most = [...times].toSorted((a, b) => b[1] - a[1]).slice(0, Number(values.rows));
  for (const [name, ms] of most)
    console.log(`${ms.toFixed(0).padStart(8)} ms ${((100 * ms) / all).toFixed(1).padStart(5)} %  ${name}`);
}

function printProfile(path) {
  const { self, total } = timesOf(JSON.parse(readFileSync(path, 'utf8')));
  const all = [...self.values()].reduce((sum, ms) => sum + ms, 0);
  console.log(`\n${basename(path)}: ${all.toFixed(0)} ms`);
  printTimes('in itself', self, all);
  printTimes('with what it called', total, all);
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
