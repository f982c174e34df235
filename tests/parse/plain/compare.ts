import { DEFAULT_LIMITS } from '../../../src/parse/limits.ts';
import type { Limits } from '../../../src/parse/limits.ts';
import { readPlain } from '../../../src/parse/plain/read.ts';
import { parseSlowly } from '../../../src/parse/slow.ts';
import type { Tree } from '../../../src/parse/tree.ts';

function sameTree(a: Tree, b: Tree): boolean {
  if (a.kind !== b.kind || a.start !== b.start || a.end !== b.end) return false;
  if (a.kind === 'scalar') {
    const scalar = b as typeof a;
    return a.source === scalar.source && a.type === scalar.type && a.style === scalar.style;
  }
  if (a.kind === 'seq') {
    const { items } = b as typeof a;
    return a.items.length === items.length && a.items.every((item, i) => sameTree(item, items[i] as Tree));
  }
  const { pairs } = b as typeof a;
  return (
    a.pairs.length === pairs.length &&
    a.pairs.every(({ key, value }, i) => {
      const other = pairs[i] as (typeof pairs)[number];
      return sameTree(key, other.key) && sameTree(value, other.value);
    })
  );
}

/** What came of reading a text both ways; `wrong` must never be. */
export type Outcome = 'same' | 'declined' | 'wrong';

/** Reads `text` by the fast reader and, if that gives a tree, by the slow path. */
export function compare(text: string, limits: Limits = DEFAULT_LIMITS): Outcome {
  const fast = readPlain(text, limits);
  if (!fast) return 'declined';
  const { root } = parseSlowly(text, limits);
  return root && sameTree(fast, root) ? 'same' : 'wrong';
}
