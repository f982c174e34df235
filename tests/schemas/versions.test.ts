import { describe, expect, test } from 'vitest';
import type { Node } from './schemas.ts';
import { parts, schemas } from './schemas.ts';

/** What docs/versioning.md promises of every format: read closed, printed open, one version that the file itself states. */
const documents = [...schemas].filter(([, node]) => node.properties?.['schema'] !== undefined);
const isInput = (node: Node): boolean => node.additionalProperties === false;
const [inputs, outputs] = [true, false].map((input) =>
  documents.filter(([, node]) => isInput(node) === input).map(([file]) => file),
);

const groupsIn = (file: string): readonly { readonly at: string; readonly node: Node }[] =>
  parts.filter(({ at, node }) => at.startsWith(`${file}#`) && node.properties !== undefined);

describe('versions', () => {
  test('there are formats of both kinds', () => {
    expect(inputs).toContain('report.schema.json');
    expect(outputs).toContain('result.schema.json');
  });

  test.each(documents.map(([file]) => file))('%s: the file states its format, version 1', (file) => {
    const root = schemas.get(file);
    expect(root?.properties?.['schema']?.const).toBe(`jc/${file.replace('.schema.json', '')}@1`);
    expect(root?.required).toContain('schema');
  });

  test.each(inputs ?? [])('%s is closed all through', (file) => {
    expect(groupsIn(file).filter(({ node }) => node.additionalProperties !== false)).toEqual([]);
  });

  test.each(outputs ?? [])('%s is open all through', (file) => {
    expect(groupsIn(file).filter(({ node }) => node.additionalProperties === false)).toEqual([]);
  });

  test.each(outputs ?? [])('%s carries no number that a reader could round', (file) => {
    const here = parts.filter(({ at }) => at.startsWith(`${file}#`));
    const inexact = here.filter(({ node }) => [node.type ?? []].flat().includes('number'));
    expect(inexact.map(({ at }) => at)).toEqual([]);
  });
});
