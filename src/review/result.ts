import type { CheckOptions } from '../check.ts';
import { subjectOrder } from '../evaluate/lateness.ts';
import { statuses } from '../evaluate/status.ts';
import type { Standing } from './move.ts';

/** What of a kept result is compared: checked part by part, since anybody may have written the file. */
export interface KeptResult {
  readonly plan: string;
  readonly asOf: string;
  readonly standings: readonly Standing[];
  readonly diagnostics: readonly string[];
}

/** Why a result cannot be compared with. */
export type ResultProblem =
  | 'notResult'
  | 'nothingJudged'
  | 'ofChange'
  | 'filtered'
  | 'otherDay'
  | 'otherKnowledge'
  | 'otherReadings'
  | 'otherPlan';

/** Reads a `jc/result@1`. A text that is none, or that says less than a comparison needs, is a problem. */
export function readResult(text: string): KeptResult | ResultProblem {
  const result = jsonOf(text);
  if (!isObject(result) || result['schema'] !== 'jc/result@1') return 'notResult';
  const { plan, asOf, findings, diagnostics, filter, change, readings } = result;
  if (plan === null) return 'nothingJudged';
  if (change !== null && change !== undefined) return 'ofChange';
  if (!isObject(plan) || !isObject(asOf) || !isList(findings) || !isList(diagnostics) || !isList(filter))
    return 'notResult';
  const [id, date] = [plan['id'], asOf['date']];
  if (typeof id !== 'string' || typeof date !== 'string') return 'notResult';
  if (filter.length > 0) return 'filtered';
  if (asOf['knownAt'] !== null) return 'otherKnowledge';
  if (!isList(readings) || readings.length > 0) return 'otherReadings';
  const standings = findings.map(standingIn);
  const identities = diagnostics.map(identityIn);
  if (!standings.every((one) => one !== undefined) || !identities.every((one) => one !== undefined))
    return 'notResult';
  return { plan: id, asOf: date, standings, diagnostics: identities };
}

/** A result of another plan or day, or one that knew something else, says nothing about this one. */
export function mismatch(kept: KeptResult, plan: string, options: CheckOptions): ResultProblem | undefined {
  if (kept.plan !== plan) return 'otherPlan';
  if (kept.asOf !== options.asOf) return 'otherDay';
  if (options.knownAt) return 'otherKnowledge';
  return (options.readings ?? []).length > 0 ? 'otherReadings' : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const OF_TARGETS: ReadonlySet<unknown> = new Set([...statuses, 'waived']);
const OF_SUBJECTS: ReadonlySet<unknown> = new Set(subjectOrder);
const ID = /^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/u;

/** One finding of a result; undefined where it is none. */
function standingIn(value: unknown): Standing | undefined {
  if (!isObject(value)) return undefined;
  const { kind, id, units, status } = value;
  if (typeof id !== 'string' || !ID.test(id) || !isList(units)) return undefined;
  if (kind === 'target')
    return OF_TARGETS.has(status)
      ? { kind, id, unit: undefined, status: status as Standing['status'] }
      : undefined;
  const [unit] = units;
  if (kind !== 'deadline' || typeof unit !== 'string' || units.length !== 1 || !ID.test(unit))
    return undefined;
  return OF_SUBJECTS.has(status) ? { kind, id, unit, status: status as Standing['status'] } : undefined;
}

const CODE = /^JC\d{4}$/u;

function identityIn(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const { code, path } = value;
  return typeof code === 'string' && CODE.test(code) && typeof path === 'string'
    ? `${code} ${path}`
    : undefined;
}
