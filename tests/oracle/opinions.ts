import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { check, isError } from '../../src/check.ts';
import type { CheckOptions, CheckResult } from '../../src/check.ts';
import { parseDate, parseInstant } from '../../src/core/date.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Findings } from '../../src/evaluate/finding.ts';
import * as validators from '../../src/generated/validators.js';
import type { Case, CaseMoment } from './case.ts';
import { filesOf, pathOf } from './files.ts';

/** What either side says of a case on one day: statuses of targets and their scopes, states of deadlines and days. */
export interface Opinion {
  readonly targets: Readonly<Record<string, TargetOpinion>>;
  readonly deadlines: Readonly<Record<string, Readonly<Record<string, readonly [string, number]>>>>;
}

interface TargetOpinion {
  readonly status: string;
  /** By scope; under `''` where there is none. */
  readonly scopes: Readonly<Record<string, string>>;
  readonly waived: boolean;
}

const ORACLE = fileURLToPath(new URL('oracle.py', import.meta.url));

/** Why there is no second opinion here; undefined where there is one. */
export function oracleMissing(): string | undefined {
  const { error, status } = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']);
  if (error) return 'there is no python3 here';
  return status === 0 ? undefined : 'python3 is older than 3.9';
}

/** Asks the oracle about cases, all in one process: an opinion for each moment of each. */
export async function oracleOn(cases: Iterable<Case>): Promise<Opinion[][]> {
  const python = spawn('python3', ['-B', ORACLE], { stdio: ['pipe', 'pipe', 'pipe'] });
  const said: string[] = [];
  const complained: string[] = [];
  python.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text));
  python.stderr.setEncoding('utf8').on('data', (text: string) => complained.push(text));
  const ended = new Promise<number | null>((resolve, reject) => {
    python.on('error', reject).on('close', resolve);
  });
  // What it cannot take any more it says by its exit.
  python.stdin.on('error', () => undefined);
  for (const one of cases) python.stdin.write(`${JSON.stringify(one)}\n`);
  python.stdin.end();
  if ((await ended) !== 0) throw new Error(`the oracle failed: ${complained.join('')}`);
  return said
    .join('')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Opinion[]);
}

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`no ${what}`);
  return value;
}

export const optionsAt = ({ asOf, knownAt }: CaseMoment): CheckOptions => ({
  asOf: must(parseDate(asOf), 'day'),
  ...(knownAt === undefined ? {} : { knownAt: must(parseInstant(knownAt), 'instant') }),
});

/** jc's check of a case in this process, at its first moment or at another. */
export const checked = (one: Case, at = one.moments[0]): CheckResult =>
  check(filesOf(one), optionsAt(must(at, 'moment')), validators);

/** Errors that were not written into the case on purpose, as code and path. */
export function unexpected(one: Case, { diagnostics }: CheckResult): string[] {
  const faulty = new Set(one.reports.filter(({ refused }) => refused).map(pathOf));
  return diagnostics
    .filter((found) => isError(found) && !(found.code === 'JC1102' && faulty.has(found.place.path)))
    .map(({ code, place }) => `${code} ${place.path}:${place.line}`);
}

/** What jc finds in the files of a case at each of its moments; undefined where it finds errors that do not belong there. */
export function findingsOf(one: Case, result: CheckResult): Findings[] | undefined {
  const { loaded, evidence, findings } = result;
  if (!loaded || !evidence || !findings || unexpected(one, result).length > 0) return undefined;
  const later = one.moments.slice(1);
  return [findings, ...later.map((moment) => evaluate(loaded.plan, evidence, optionsAt(moment)))];
}

/** What jc found, in the form of the oracle. */
export const opinionOf = ({ targets, deadlines }: Findings): Opinion => ({
  targets: Object.fromEntries(
    targets.map(({ target, status, scopes, waiver }) => [
      target.id,
      {
        status,
        scopes: Object.fromEntries(scopes.map((part) => [part.scope?.id ?? '', part.status])),
        waived: waiver !== undefined,
      },
    ]),
  ),
  deadlines: Object.fromEntries(
    deadlines.map(({ deadline, subjects }) => [
      deadline.id,
      Object.fromEntries(subjects.map(({ unit, state, days }) => [unit, [state, days]])),
    ]),
  ),
});
