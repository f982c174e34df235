/** One of `count` parts of the reports, by number from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

const SHARD = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/;

/** Reads `2/7`; undefined for anything else, and for a number above the count. */
export function parseShard(text: string): Shard | undefined {
  const match = SHARD.exec(text);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  return match && index <= count ? { index, count } : undefined;
}

/** Does a path belong to the shard? It depends on the path alone, so every machine says the same. */
export const isIn = (path: string, { index, count }: Shard): boolean => hashOf(path) % count === index - 1;

/** FNV-1a over the UTF-16 units: spreads the reports of one unit as evenly as those of all. */
function hashOf(path: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < path.length; i += 1) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193) >>> 0;
  // The last bits of FNV-1a alone are uneven for short differences.
  return (hash ^ (hash >>> 15)) >>> 0;
}
