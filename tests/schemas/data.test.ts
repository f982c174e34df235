import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jc } from '../cli/run.ts';
import { misfits, schemas } from './schemas.ts';
import type { Json } from './schemas.ts';

const MODELINE = /^# yaml-language-server: \$schema=(?<path>\S+)$/u;

/** Files meant to be right: the shipped data, whole plans, and what the docs show. Refused ones stand in tests/cases. */
const kept = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => existsSync(path));

const yaml = kept.filter((path) =>
  /^(?:data|docs|tests\/plans|tests\/explain\/workspace)\/.*\.yaml$/u.test(path),
);

const golden = kept.filter((path) => /^tests\/.*\.json$/u.test(path));

/** The file with the schema of a document that says `jc/report@1` of itself. */
function schemaOf(document: unknown): string | undefined {
  const format = (document as { schema?: unknown } | null)?.schema;
  const file = `${/^jc\/(\w+)@1$/u.exec(String(format))?.[1]}.schema.json`;
  return schemas.has(file) ? file : undefined;
}

describe('a second validator accepts every file of data', () => {
  test('there are such files', () => {
    expect(yaml.filter((path) => path.startsWith('data/')).length).toBeGreaterThan(50);
    expect(yaml.filter((path) => path.startsWith('tests/plans/')).length).toBeGreaterThan(30);
  });

  test.each(yaml)('%s', async (path) => {
    const document = parse(readFileSync(path, 'utf8')) as Json;
    const schema = schemaOf(document);
    expect(schema).toBeDefined();
    expect(await misfits(document, `${schema}#`)).toEqual([]);
  });

  test('it refuses what the schema closes', async () => {
    const document = parse(readFileSync('data/jc.yaml', 'utf8')) as Record<string, Json>;
    expect(await misfits({ ...document, colour: 'red' }, 'workspace.schema.json#')).not.toEqual([]);
  });
});

describe('every file names its schema for editors', () => {
  test.each(yaml)('%s', (path) => {
    const text = readFileSync(path, 'utf8');
    const named = MODELINE.exec(text.split('\n', 1)[0] ?? '')?.groups?.['path'] ?? '';
    const schema = schemaOf(parse(text));
    expect(join(dirname(path), named)).toBe(`schemas/${schema}`);
    expect(named).toBe(relative(dirname(path), `schemas/${schema}`));
  });
});

/** Golden files stand for any digest of the data. */
const digestsIn = (text: string): string =>
  text
    .replaceAll('"digest": "<digest>"', `"digest": "sha256:${'0'.repeat(64)}"`)
    .replaceAll('<digest>', '0'.repeat(64));

describe('a second validator accepts every output', () => {
  const ours = golden
    .map((path) => [path, JSON.parse(digestsIn(readFileSync(path, 'utf8'))) as Json] as const)
    .filter(([, document]) => schemaOf(document) !== undefined);

  test('there are results and lists among the golden files', () => {
    const found = new Set(ours.map(([, document]) => schemaOf(document)));
    expect(found).toEqual(new Set(['list.schema.json', 'result.schema.json']));
  });

  test.each(ours)('%s', async (_, document) => {
    expect(await misfits(document, `${schemaOf(document)}#`)).toEqual([]);
  });

  test.each([
    ['config', ['config']],
    ['explain', ['explain']],
    ['explain', ['explain', 'JC1203']],
    ['why', ['why', '--all']],
    ['result', ['check', '--known-at', '2020-11-20T00:00:00+08:00']],
    ['result', ['check', '--reading', 'K1=resident-2018', '--item', '14']],
    ['error', ['check', 'no-such-folder']],
    ['error', ['why', '99-9']],
  ])('%s: jc %j', async (kind, args) => {
    const { out } = await jc([...args, '--format', 'json'], { env: {} });
    const document = JSON.parse(out) as Json;
    expect(schemaOf(document)).toBe(`${kind}.schema.json`);
    expect(await misfits(document, `${kind}.schema.json#`)).toEqual([]);
  });

  test('every line of jc check --format jsonl', async () => {
    const { out } = await jc(['check', '--format', 'jsonl'], { env: {} });
    const lines = out.trim().split('\n');
    expect(lines.length).toBeGreaterThan(50);
    for (const line of lines)
      expect(await misfits(JSON.parse(line) as Json, 'record.schema.json#')).toEqual([]);
  });
});
