import type { Pair, Scalar } from '../tree.ts';
import { DASH, DOT } from './chars.ts';

/** Up to here it is quicker to compare than to build a set. */
const FEW = 12;

/** Whether a scalar can be a key: a string, no merge key, nothing that begins like a mark between documents. */
export function isKey({ type, style, source }: Scalar): boolean {
  if (type !== 'string') return false;
  if (style !== 'plain') return true;
  const code = source.charCodeAt(0);
  if (code === DASH || code === DOT) return !source.startsWith('---') && !source.startsWith('...');
  return source !== '<<';
}

/** The keys of one mapping. */
export class Keys {
  private many: Set<string> | undefined;

  /** Whether `source` is none of the keys of `pairs`, which has grown by one pair with every call. */
  isNew(pairs: readonly Pair[], source: string): boolean {
    if (pairs.length < FEW) {
      // The loop with an index is quicker while nothing is compiled yet, and this one runs for every key.
      for (let i = 0; i < pairs.length; i += 1) if (pairs[i]?.key.source === source) return false;
      return true;
    }
    this.many ??= new Set(pairs.map(({ key }) => key.source));
    const { size } = this.many;
    return this.many.add(source).size > size;
  }
}
