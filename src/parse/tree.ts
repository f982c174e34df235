/**
 * The tree that every YAML reader of `jc` gives: values with the places they stand at.
 * Offsets are UTF-16 code units into the text, half-open `[start, end)`; line and column are derived on demand.
 */

/** How a scalar was written; only `plain` ones can be anything but a string. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

/** What a scalar means under the YAML 1.2 core schema. `number` keeps no double: read `source`. */
export type ScalarType = 'string' | 'number' | 'boolean' | 'null';

/** A leaf. `source` is the text as written for plain scalars and the decoded text otherwise. */
export interface Scalar {
  readonly kind: 'scalar';
  readonly type: ScalarType;
  readonly style: ScalarStyle;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** One `key: value` of a mapping; keys are always strings. `value` of an empty entry is a null scalar. */
export interface Pair {
  readonly key: Scalar;
  readonly value: Tree;
}

export interface Mapping {
  readonly kind: 'map';
  readonly pairs: readonly Pair[];
  readonly start: number;
  readonly end: number;
}

export interface Sequence {
  readonly kind: 'seq';
  readonly items: readonly Tree[];
  readonly start: number;
  readonly end: number;
}

export type Tree = Scalar | Mapping | Sequence;

/** A path from the root: keys of mappings and indexes of sequences. */
export type Path = readonly (string | number)[];

/** The value of `key` in a mapping, or undefined. */
export function child(tree: Tree, key: string | number): Tree | undefined {
  if (tree.kind === 'map') return pairOf(tree, key)?.value;
  if (tree.kind === 'seq' && typeof key === 'number') return tree.items[key];
  return undefined;
}

function pairOf({ pairs }: Mapping, key: string | number | undefined): Pair | undefined {
  for (const pair of pairs) if (pair.key.source === key) return pair;
  return undefined;
}

/** The deepest node on `path` that exists: where a message about `path` can point to. */
export function nearest(root: Tree, path: Path): Tree {
  let node = root;
  for (const step of path) {
    const next = child(node, step);
    if (!next) return node;
    node = next;
  }
  return node;
}

/** The node at exactly `path`, or undefined. */
export function nodeAt(root: Tree, path: Path): Tree | undefined {
  let node: Tree | undefined = root;
  for (const step of path) {
    node = child(node, step);
    if (!node) return undefined;
  }
  return node;
}

/** The scalar of the key that leads to `path`, or undefined for the root and for sequence items. */
export function keyAt(root: Tree, path: Path): Scalar | undefined {
  const last = path.at(-1);
  const parent = nodeAt(root, path.slice(0, -1));
  if (parent?.kind !== 'map') return undefined;
  return pairOf(parent, last)?.key;
}

/** Sets a key of a plain object, be it one that would change the object's kind. */
function put(plain: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(plain, key, { value, enumerable: true });
  else plain[key] = value;
}

/** The one way of writing a number that a schema validator sees as one. */
const DECIMAL = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

/**
 * The tree as a plain value for a schema validator. Numbers become doubles here and only here:
 * nothing that is judged is read from this value, see `Scalar.source`. Numbers in any other writing than plain decimal
 * (`010`, `0x1F`, `1e3`, `+5`, `.inf`) become NaN, which no schema takes for an integer.
 */
export function toPlain(tree: Tree): unknown {
  if (tree.kind === 'seq') return tree.items.map(toPlain);
  if (tree.kind === 'map') {
    const plain: Record<string, unknown> = {};
    for (const pair of tree.pairs) put(plain, pair.key.source, toPlain(pair.value));
    return plain;
  }
  if (tree.type === 'number') return DECIMAL.test(tree.source) ? Number(tree.source) : NaN;
  if (tree.type === 'boolean') return tree.source.toLowerCase() === 'true';
  return tree.type === 'null' ? null : tree.source;
}
