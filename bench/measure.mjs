// One run of a program, measured from outside: wall time, and in a run of its own the memory at its peak.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const GNU_TIME = '/usr/bin/time';
const POLL_MS = 5;

/** A home of its own, empty at first and gone at the end: no cache of an earlier day is found in it. */
const HOME = mkdtempSync(join(tmpdir(), 'jc-bench-home-'));
process.on('exit', () => rmSync(HOME, { recursive: true, force: true }));

/** Children see nothing that could change what they do: no language, no options of Node, no certificates to load. */
export const environment = { PATH: process.env.PATH, HOME, LANG: 'C.UTF-8', TZ: 'UTC' };

/**
 * What came of a run: milliseconds on the clock, exit code, and the digest of what it printed; and those of the
 * processor, where `cpu-time.cjs` was loaded into it.
 */
export function timed({ command, cwd }, scratch) {
  const [stdout, cpu] = [join(scratch, 'stdout'), join(scratch, 'cpu')];
  rmSync(cpu, { force: true });
  const descriptor = openSync(stdout, 'w');
  const [program, ...args] = command;
  const begin = performance.now();
  const { status, error, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...environment, JC_BENCH_CPU: cpu },
    stdio: ['ignore', descriptor, 'pipe'],
  });
  const ms = performance.now() - begin;
  closeSync(descriptor);
  if (error) throw error;
  return { ms, status, cpuMs: Number(textOf(cpu)), stderr: String(stderr), digest: digestOf(stdout) };
}

const digestOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/**
 * The most memory, in MiB, that a run held: of all its processes together as /proc shows them, or of the greatest one
 * as GNU time says it where that is more. Undefined where neither can be had.
 */
export async function peakMemory({ command, cwd }, scratch) {
  const report = join(scratch, 'peak');
  const hasTime = existsSync(GNU_TIME);
  const [program, ...args] = hasTime ? [GNU_TIME, '-q', '-f', '%M', '-o', report, ...command] : command;
  const child = spawn(program, args, { cwd, env: environment, stdio: 'ignore' });
  const tree = watchTree(child.pid, hasTime);
  await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject));
  const greatest = hasTime ? Number(readFileSync(report, 'utf8').trim().split('\n').at(-1)) : 0;
  const kib = Math.max(tree.stop(), greatest);
  return kib > 0 ? kib / 1024 : undefined;
}

/** Looks at a process and its descendants again and again; the peak is the sum of each one's own. */
function watchTree(root, isWrapper) {
  const peaks = new Map();
  let together = 0;
  const timer = setInterval(() => {
    const alive = descendants(root).filter((pid) => pid !== root || !isWrapper);
    for (const pid of alive) peaks.set(pid, Math.max(peaks.get(pid) ?? 0, highWater(pid)));
    together = Math.max(
      together,
      alive.reduce((sum, pid) => sum + (peaks.get(pid) ?? 0), 0),
    );
  }, POLL_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return together;
    },
  };
}

function descendants(pid) {
  const children = textOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(descendants)];
}

const highWater = (pid) => Number(/^VmHWM:\s+(\d+) kB/m.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0);

/** Nothing where the process has just ended, where there is no /proc, or where nothing was written. */
function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The middle of a list of numbers, or the mean of the two in the middle. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/**
 * Runs every subject in turn, `rounds` times over, so that what disturbs the machine disturbs all of them; the first,
 * uncounted, round fills the caches. Gives for each subject its times in the order of the rounds, and its digest.
 */
export function interleaved(subjects, rounds, scratch, say = () => {}) {
  const results = new Map(subjects.map(({ id }) => [id, { ms: [], cpuMs: [], digest: '' }]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const subject of subjects) {
      if (round > (subject.rounds ?? rounds)) continue;
      const run = timed(subject, scratch);
      if (run.status !== subject.exit)
        throw new Error(
          `${subject.id}: exit ${run.status}, not ${subject.exit}\n${run.stderr.slice(0, 2000)}`,
        );
      const result = results.get(subject.id);
      if (round > 0 && result.digest !== run.digest)
        throw new Error(`${subject.id}: not the same output twice`);
      result.digest = run.digest;
      if (round === 0) continue;
      result.ms.push(run.ms);
      result.cpuMs.push(run.cpuMs);
    }
    say(round);
  }
  return results;
}

/** The median of the ratios of two subjects, round by round. */
export function ratioOf(results, id, base) {
  const [own, other] = [results.get(id).ms, results.get(base).ms];
  const pairs = Math.min(own.length, other.length);
  return median(own.slice(0, pairs).map((ms, i) => ms / other[i]));
}
