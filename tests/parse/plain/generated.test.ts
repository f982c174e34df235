import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/parse/limits.ts';
import { readPlain } from '../../../src/parse/plain/read.ts';
import type { Tree } from '../../../src/parse/tree.ts';
import { compare } from './compare.ts';
import { document } from './writer.ts';
import type { Said } from './writer.ts';

function saidBy(tree: Tree): Said {
  if (tree.kind === 'scalar') return tree.source;
  if (tree.kind === 'seq') return tree.items.map(saidBy);
  return { map: tree.pairs.map(({ key, value }) => [key.source, saidBy(value)] as const) };
}

test('generated documents are read, as the slow path reads them, and say what was written', () => {
  fc.assert(
    fc.property(fc.gen(), (generate) => {
      const { text, said } = document((limit) => generate(fc.nat, { max: limit - 1 }));
      const tree = readPlain(text, DEFAULT_LIMITS);
      expect({ text, outcome: compare(text) }).toEqual({ text, outcome: 'same' });
      expect(tree && saidBy(tree)).toEqual(said);
    }),
    { numRuns: 800, seed: 20_201_031 },
  );
});
