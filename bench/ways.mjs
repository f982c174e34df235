// Every way to one result. A new way (a cache, threads, shards) is one more entry here; its output is compared byte for
// byte with that of the plain run.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from './measure.mjs';
import { optionsOf } from './subjects.mjs';

/** The ways that this jc has: name, the option it needs, and how to get its output. */
const ways = [
  { name: 'again', output: ({ json }) => json() },
  ...[1, 2, 4].map((n) => ({
    name: `--threads ${n}`,
    needs: '--threads',
    output: ({ json }) => json('--threads', `${n}`),
  })),
  { name: '--cache, first run', needs: '--cache', output: ({ json, kept }) => json('--cache-dir', kept) },
  { name: '--cache, second run', needs: '--cache', output: ({ json, kept }) => json('--cache-dir', kept) },
  ...[1, 2, 7].map((n) => ({
    name: `${n} shards, merged`,
    needs: '--shard',
    output: (run) => merged(run, n),
  })),
];

/** Compares every way on a corpus; gives the names that agreed. Throws at the first that does not. */
export function compareWays(jc, folder, scratch) {
  const options = optionsOf(jc);
  const there = ways.filter(({ needs }) => needs === undefined || options.has(needs));
  const run = runner(jc, folder, scratch);
  const expected = run.json();
  for (const way of there) {
    if (way.output(run) !== expected) throw new Error(`${way.name}: not the same bytes as the plain run`);
  }
  return there.map((way) => way.name);
}

function runner(jc, folder, scratch) {
  const run = (...args) => {
    const { stdout, error } = spawnSync(process.execPath, [jc, ...args], {
      env: environment,
      cwd: scratch,
      maxBuffer: 2 ** 30,
    });
    if (error) throw error;
    return stdout;
  };
  const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');
  return {
    scratch,
    kept: join(scratch, 'kept'),
    run: (...args) => run(...args),
    json: (...more) => digest(run('check', folder, '--format', 'json', ...more)),
    shard: (part, file) => run('check', folder, '--shard', part, '--format', 'blob', '--output-file', file),
    merge: (files) => digest(run('merge', ...files, '--data', folder, '--format', 'json')),
  };
}

function merged({ shard, merge, scratch }, n) {
  const files = Array.from({ length: n }, (_, i) => join(scratch, `shard-${i + 1}-${n}`));
  files.forEach((file, i) => shard(`${i + 1}/${n}`, file));
  const output = merge(files);
  for (const file of files) rmSync(file);
  return output;
}
