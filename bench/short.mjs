// The short form, for CI: a small corpus, nothing that has to be installed, and limits with slack. Exit 1 where a ratio
// is beyond its limit in every attempt.
//
//   npm run bench:short
//
//   --jc FILE       another jc than that of this checkout
//   --limits FILE   other limits than bench/short.json
//
// The ratio is that of the least processor times: what a machine that is busy with other things adds is never taken for
// the program's. Where a limit is passed it is tried again, for a machine can be busy all the way through.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { interleaved } from './measure.mjs';
import { prepared, shortSection } from './subjects.mjs';

const HERE = import.meta.dirname;

const { values } = parseArgs({
  options: {
    jc: { type: 'string', default: join(HERE, '..', 'bin', 'jc.js') },
    limits: { type: 'string', default: join(HERE, 'short.json') },
  },
});

/** The least processor time of each subject so far. */
function runAll(subjects, { rounds }, best, scratch) {
  for (const [id, { cpuMs }] of interleaved(subjects, rounds, scratch))
    best.set(id, Math.min(best.get(id) ?? Infinity, ...cpuMs));
}

/** Each limit with its ratio; limits of rows that this jc does not have are left out. */
const judged = (limits, best) =>
  limits
    .filter(({ row }) => best.has(row))
    .map((limit) => ({ ...limit, found: best.get(limit.row) / best.get(limit.base) }));

const line = ({ row, base, most, found }) =>
  `${found <= most ? 'ok ' : 'BAD'} ${`${row} / ${base}`.padEnd(24)} ${found.toFixed(2).padStart(7)} at most ${most}`;

const scratch = mkdtempSync(join(tmpdir(), 'jc-bench-'));
try {
  const settings = JSON.parse(readFileSync(values.limits, 'utf8'));
  const named = new Set(settings.limits.flatMap(({ row, base }) => [row, base]));
  const all = shortSection(resolve(values.jc), settings.reports, settings.longRounds, scratch);
  const subjects = prepared(all, (id) => named.has(id));
  const best = new Map();
  let bad = settings.limits;
  for (let n = 1; n <= settings.attempts && bad.length > 0; n += 1) {
    if (n > 1) console.log('once more, in case the machine was busy');
    runAll(subjects, settings, best, scratch);
    const found = judged(settings.limits, best);
    console.log(found.map(line).join('\n'));
    bad = found.filter(({ most, found }) => found > most);
  }
  for (const { row, base, why } of bad) console.log(`${row} against ${base} has become slower: ${why}`);
  process.exitCode = bad.length > 0 ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
