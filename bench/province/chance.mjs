// Chance without a state: every number is a hash of what it is for, so that any report of a province can be made by
// itself, in any order, and is the same today as tomorrow.
import { createHash } from 'node:crypto';

const SEED = 'jc-bench-1';
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A whole number from 0 up to, not including, `below`; the same for the same keys (FNV-1a, then a murmur finish). */
export function chance(below, ...keys) {
  const text = `${SEED}|${keys.join('|')}`;
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % below;
}

/** One of a list. */
export const choose = (list, ...keys) => list[chance(list.length, ...keys)];

/** A digest as a file would have it: 64 digits. */
export const digest = (...keys) => createHash('sha256').update(keys.join('|')).digest('hex');
