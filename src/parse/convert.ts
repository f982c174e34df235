import { isMap, isScalar, isSeq } from 'yaml';
import type { ParsedNode, Scalar as YamlScalar, YAMLMap } from 'yaml';
import { codePointName, findControl } from './bytes.ts';
import type { Limits } from './limits.ts';
import { resolvePlain } from './scalar.ts';
import type { Mapping, Pair, Scalar, ScalarStyle, Tree } from './tree.ts';
import { tooMuch } from './yaml-error.ts';
import type { YamlError } from './yaml-error.ts';

/** What a conversion gathers besides the tree. */
interface Work {
  readonly text: string;
  readonly limits: Limits;
  readonly errors: YamlError[];
  nodes: number;
}

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};

export interface Converted {
  readonly root: Tree;
  readonly errors: readonly YamlError[];
}

const MAX_ERRORS = 20;

/** The tree of a composed document, with the errors that only the composed document shows (the first twenty). */
export function convert(text: string, contents: ParsedNode | null, limits: Limits): Converted {
  const work: Work = { text, limits, errors: [], nodes: 0 };
  return { root: toTree(contents, 0, 1, work), errors: work.errors };
}

function note(work: Work, error: YamlError): void {
  if (work.errors.length < MAX_ERRORS) work.errors.push(error);
}

/** `fallback` is where a node that was left out would stand. */
function toTree(node: ParsedNode | null, fallback: number, depth: number, work: Work): Tree {
  work.nodes += 1;
  if (work.nodes === work.limits.nodes + 1)
    note(work, tooMuch('nodes', work.limits.nodes, startOf(node, fallback)));
  if (node === null || isScalar(node)) return toScalar(node, fallback, work);
  const start = startOf(node, fallback);
  const end = node.range?.[1] ?? start;
  if (depth > work.limits.depth) {
    note(work, tooMuch('depth', work.limits.depth, start));
    return emptyAt(start);
  }
  if (isMap(node)) return toMapping(node, start, end, depth, work);
  if (!isSeq(node)) throw new TypeError('an alias passed the token stage');
  const items = node.items.map((item) => toTree(item as ParsedNode | null, start, depth + 1, work));
  return { kind: 'seq', items, start, end };
}

function startOf(node: ParsedNode | null, fallback: number): number {
  return node?.range?.[0] ?? fallback;
}

function emptyAt(at: number): Scalar {
  return { kind: 'scalar', type: 'null', style: 'plain', source: '', start: at, end: at };
}

/** The library puts an empty value before what follows; it stands just behind its colon or dash. */
function behindSign(text: string, at: number): number {
  let start = at;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start -= 1;
  return start;
}

function toScalar(node: YamlScalar.Parsed | null, fallback: number, work: Work): Scalar {
  if (!node) return emptyAt(fallback);
  const style = STYLES[node.type ?? ''] ?? 'plain';
  const source = node.source;
  const [start, end] = node.range;
  if (style === 'plain' && source === '') return emptyAt(behindSign(work.text, start));
  // An escape in double quotes can make what the bytes may not hold.
  if (style === 'double') refuseControl(source, start, end, work);
  return {
    kind: 'scalar',
    type: style === 'plain' ? resolvePlain(source) : 'string',
    style,
    source,
    start,
    end,
  };
}

function refuseControl(value: string, start: number, end: number, work: Work): void {
  const at = Math.max(findControl(value), value.search(/\p{Surrogate}/u));
  if (at === -1) return;
  note(work, {
    code: 'JC1003',
    start,
    end,
    args: { char: codePointName(value.slice(at, at + 1)), count: 1 },
  });
}

function toMapping(node: YAMLMap.Parsed, start: number, end: number, depth: number, work: Work): Mapping {
  const seen = new Map<string, number>();
  const pairs: Pair[] = [];
  for (const pair of node.items) {
    const key = toKey(pair.key, start, work);
    if (key) noteDuplicate(key, seen, work);
    const value = toTree(pair.value, pair.key?.range?.[1] ?? start, depth + 1, work);
    if (key) pairs.push({ key, value });
  }
  return { kind: 'map', pairs, start, end };
}

function noteDuplicate(key: Scalar, seen: Map<string, number>, work: Work): void {
  const first = seen.get(key.source);
  if (first === undefined) seen.set(key.source, key.start);
  // `line` is an offset here: lines are counted once, where the text is at hand.
  else note(work, { code: 'JC1013', start: key.start, end: key.end, args: { key: key.source, line: first } });
}

/** The key as a string scalar; undefined, with an error, for a merge key and for what is no string. */
function toKey(node: ParsedNode | null, fallback: number, work: Work): Scalar | undefined {
  work.nodes += 1;
  const start = startOf(node, fallback);
  const end = node?.range?.[1] ?? start;
  if (node !== null && !isScalar(node)) {
    note(work, { code: 'JC1014', start, end, args: { kind: isMap(node) ? 'map' : 'seq', found: '' } });
    return undefined;
  }
  const key = toScalar(node, fallback, work);
  if (key.style === 'plain' && key.source === '<<') {
    note(work, { code: 'JC1012', start, end, args: { problem: 'merge', found: '<<' } });
  } else if (key.type !== 'string') {
    note(work, { code: 'JC1014', start, end, args: { kind: key.type, found: key.source } });
  } else return key;
  return undefined;
}
