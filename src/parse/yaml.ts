import type { Limits } from './limits.ts';
import { readPlain } from './plain/read.ts';
import { parseSlowly } from './slow.ts';
import type { ParsedYaml } from './slow.ts';

/**
 * Reads the plain subset of YAML 1.2: one document, no anchors, aliases, tags, directives or merge keys, keys that are
 * strings and unique. Never throws; a text with any error has no `root`.
 */
export function parseYaml(text: string, limits: Limits): ParsedYaml {
  const root = readPlain(text, limits);
  return root ? { root, errors: [] } : parseSlowly(text, limits);
}
