import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { DEFAULT_LIMITS } from '../../src/parse/limits.ts';
import type { Tree } from '../../src/parse/tree.ts';
import { parseYaml } from '../../src/parse/yaml.ts';
import { cases } from './suite-cases.ts';

/** All scalars as text, numbers as they are written; every way of writing null is one. */
function textsOf(tree: Tree): unknown {
  if (tree.kind === 'seq') return tree.items.map(textsOf);
  if (tree.kind === 'map') return tree.pairs.map(({ key, value }) => [key.source, textsOf(value)]);
  return withoutNull(tree.source);
}

function withoutNull(value: unknown): unknown {
  return ['', '~', 'null', 'Null', 'NULL'].includes(value as string) ? null : value;
}

/** The same from the library. */
function libraryTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(libraryTexts);
  if (value instanceof Map)
    return [...(value as Map<unknown, unknown>)].map(([key, one]) => [key, libraryTexts(one)]);
  return withoutNull(value);
}

describe.skipIf(cases.length === 0)('yaml-test-suite (skipped without ../shared/oracles)', () => {
  test('has its cases', () => {
    expect(cases.length).toBeGreaterThan(350);
  });

  test.each(cases.filter(({ fail }) => fail))('$id refused: $name', ({ yaml }) => {
    const { root, errors } = parseYaml(yaml, DEFAULT_LIMITS);
    expect(root).toBeUndefined();
    expect(errors.length).toBeGreaterThan(0);
  });

  test.each(cases.filter(({ fail }) => !fail))(
    '$id read as the library reads it, or refused: $name',
    ({ yaml }) => {
      const { root, errors } = parseYaml(yaml, DEFAULT_LIMITS);
      const theirs = (): unknown =>
        libraryTexts(parseDocument(yaml, { schema: 'failsafe' }).toJS({ mapAsMap: true }));
      expect(root && textsOf(root)).toEqual(root && theirs());
      // Valid YAML may be outside the plain subset, but it is no syntax error.
      expect(errors.filter(({ code }) => code === 'JC1010')).toEqual([]);
    },
  );

  test('most of the plain cases are accepted', () => {
    const accepted = cases.filter(({ fail, yaml }) => !fail && parseYaml(yaml, DEFAULT_LIMITS).root);
    expect(accepted.length).toBeGreaterThan(120);
  });
});
