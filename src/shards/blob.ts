import { encodeOutcomes, decodeOutcomes } from '../evidence/codec.ts';
import type { Outcome } from '../evidence/outcome.ts';
import type { ReportRules } from '../validate/reports/rules.ts';
import type { Shard } from './assign.ts';

/** What all blobs of one run have in common; two that differ in any of it cannot be merged. */
export interface Origin {
  readonly version: string;
  /** Digest of everything in the workspace but its reports. */
  readonly definitions: string;
  /** Digest of the list of everything under `reports/`, whatever shard it belongs to. */
  readonly listed: string;
  /** Chosen readings, for they change what a report is read against. */
  readonly readings: readonly string[];
}

/** One blob as read: where it comes from, which part it is, and its outcomes still as text. */
export interface Blob {
  readonly origin: Origin;
  readonly shard: Shard;
  readonly outcomes: string;
}

const SCHEMA = 'jc/blob@1';

/**
 * A shard's outcomes as text, in two lines: what it is, then its outcomes; `hash` gives the digest by which a blob that
 * was cut off or changed is known. The form is for `jc merge` of the same version, and for nobody else.
 */
export function blobText(
  origin: Origin,
  shard: Shard,
  outcomes: readonly Outcome[],
  hash: (text: string) => string,
): string {
  const body = encodeOutcomes(outcomes);
  return `${JSON.stringify({ schema: SCHEMA, ...origin, shard, sha256: hash(body) })}\n${body}\n`;
}

/** The blob in a text, or undefined where it is none or not whole. */
export function readBlob(text: string, hash: (text: string) => string): Blob | undefined {
  const [head = '', outcomes = '', end, ...more] = text.split('\n');
  if (end !== '' || more.length > 0) return undefined;
  const found = headIn(head);
  if (found?.schema !== SCHEMA || found.sha256 !== hash(outcomes)) return undefined;
  const { version, definitions, listed, readings, shard } = found;
  return { origin: { version, definitions, listed, readings }, shard, outcomes };
}

type Head = Origin & { readonly schema: string; readonly shard: Shard; readonly sha256: string };

function headIn(line: string): Head | undefined {
  try {
    return JSON.parse(line) as Head;
  } catch {
    return undefined;
  }
}

/** Why blobs are not one run, whole: the code of a sentence in `src/words/shards.ts`, and what fills it. */
export interface Mismatch {
  readonly problem: keyof Origin | 'count' | 'twice' | 'missing';
  readonly fills: Readonly<Record<string, string>>;
}

const originKeys = ['version', 'definitions', 'listed', 'readings'] as const satisfies (keyof Origin)[];

/** What is wrong with a set of blobs for a workspace of this origin; undefined if each shard is there exactly once. */
export function mismatchIn(
  blobs: readonly { readonly name: string; readonly blob: Blob }[],
  expected: Origin,
): Mismatch | undefined {
  const [first] = blobs;
  const count = first?.blob.shard.count ?? 0;
  const seen = new Map<number, string>();
  for (const { name, blob } of blobs) {
    const differs = originKeys.find(
      (key) => JSON.stringify(blob.origin[key]) !== JSON.stringify(expected[key]),
    );
    if (differs !== undefined) return { problem: differs, fills: { name, other: first?.name ?? '' } };
    if (blob.shard.count !== count)
      return { problem: 'count', fills: { name, found: String(blob.shard.count), count: String(count) } };
    const other = seen.get(blob.shard.index);
    if (other !== undefined) return { problem: 'twice', fills: { name, other } };
    seen.set(blob.shard.index, name);
  }
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !seen.has(index));
  if (missing.length === 0) return undefined;
  return { problem: 'missing', fills: { shards: missing.map((index) => `${index}/${count}`).join(', ') } };
}

/** The outcomes of all blobs; undefined where one holds what this plan does not know. */
export function outcomesIn(blobs: readonly Blob[], rules: ReportRules): readonly Outcome[] | undefined {
  const all: Outcome[] = [];
  for (const blob of blobs) {
    const outcomes = decodeOutcomes(blob.outcomes, rules);
    if (!outcomes) return undefined;
    for (const one of outcomes) all.push(one);
  }
  return all;
}
