import { readdirSync, readFileSync } from 'node:fs';
import { registerSchema, validate } from '@hyperjump/json-schema/draft-07';
import type { Validator } from '@hyperjump/json-schema/draft-07';

/** A value as JSON has them. */
export type Json = Parameters<Validator>[0];

/** A part of a schema, as far as the tests look at it. */
export interface Node {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly Json[];
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly definitions?: Readonly<Record<string, Node>>;
  readonly patternProperties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: boolean | Node;
  readonly items?: Node | readonly Node[];
}

/** Where a part stands: `report.schema.json#/properties/unit`. */
export interface Part {
  readonly at: string;
  readonly node: Node;
  /** A root, a property or a definition has a name that somebody reads; entries of a list have none. */
  readonly named: boolean;
}

const BASE = 'https://jc.invalid/schemas/';
const folder = new URL('../../schemas/', import.meta.url);

export const files = readdirSync(folder).filter((file) => file.endsWith('.schema.json'));

export const schemas = new Map(
  files.map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Node]),
);

for (const [file, schema] of schemas) registerSchema(schema as never, `${BASE}${file}`);

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

function partsUnder(node: Node, at: string, named: boolean): Part[] {
  const maps = (['properties', 'definitions', 'patternProperties'] as const).flatMap((map) =>
    Object.entries(node[map] ?? {}).flatMap(([key, child]) =>
      partsUnder(child, `${at}/${map}/${escaped(key)}`, true),
    ),
  );
  const entries = (['items', 'additionalProperties'] as const).flatMap((key) => {
    const child = node[key];
    return typeof child === 'object' ? partsUnder(child as Node, `${at}/${key}`, false) : [];
  });
  return [{ at, node, named }, ...maps, ...entries];
}

/** Every part of every schema. */
export const parts: readonly Part[] = [...schemas].flatMap(([file, schema]) =>
  partsUnder(schema, `${file}#`, true),
);

const byPlace = new Map(parts.map(({ at, node }) => [at, node]));

/** What an editor shows: what stands beside a reference, and else what stands where it leads. */
export function shown(part: Part): Pick<Node, 'title' | 'description' | 'examples'> {
  const { at, node } = part;
  if (node.$ref === undefined) return node;
  const [file, pointer = ''] = node.$ref.split('#');
  const target = `${file === '' ? at.split('#')[0] : file}#${pointer}`;
  const found = byPlace.get(target);
  if (!found) throw new Error(`${at}: $ref leads nowhere: ${node.$ref}`);
  return { ...shown({ at: target, node: found, named: true }), ...node };
}

const checks = new Map<string, Promise<Validator>>();

/** Where a second validator, independent of the one in the product, says that the value does not fit the part. */
export async function misfits(value: Json, at: string): Promise<string[]> {
  const check = checks.get(at) ?? validate(`${BASE}${encodeURI(at)}`);
  checks.set(at, check);
  const output = (await check)(value, 'BASIC');
  if (output.valid) return [];
  const places = (output.errors ?? []).map(
    (error) => `${error.instanceLocation} against ${error.absoluteKeywordLocation.replace(BASE, '')}`,
  );
  return [...places, `${at} as a whole`];
}
