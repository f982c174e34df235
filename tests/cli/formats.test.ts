import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatNames } from '../../src/report/format/index.ts';
import { jc } from './run.ts';

const temporary = mkdtempSync(join(tmpdir(), 'jc-formats-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));
const at = (name: string): string => join(temporary, name);
const read = (name: string): string => readFileSync(at(name), 'utf8');

describe('several formats in one run', () => {
  test('an --output-file belongs to the --format before it, and the one without prints', async () => {
    const ran = await jc([
      'check',
      '--format',
      'jsonl',
      '--output-file',
      at('deep/a.jsonl'),
      '--format',
      'text',
      '--format',
      'json',
      '--output-file',
      at('a.json'),
    ]);
    expect(ran.code).toBe(1);
    expect(ran.out).toBe((await jc(['check'])).out);
    expect(JSON.parse(read('a.json'))).toMatchObject({ schema: 'jc/result@1' });
    expect(read('deep/a.jsonl')).toMatch(/^\{"schema":"jc\/record@1"/u);
    expect(readdirSync(at('deep'))).toEqual(['a.jsonl']);
  });

  test('it may stand before the only format', async () => {
    await jc(['check', '--output-file', at('b.json'), '--format', 'json']);
    expect(JSON.parse(read('b.json'))).toMatchObject({ exitCode: 1 });
  });

  test('one format may go to a file and to the screen', async () => {
    const ran = await jc(['check', '--format', 'text', '--format', 'text', '--output-file', at('c.txt')]);
    expect(ran.out).toBe(read('c.txt'));
  });

  test('- is standard output', async () => {
    const ran = await jc(['check', '--format', 'json', '--output-file', '-']);
    expect(JSON.parse(ran.out)).toMatchObject({ exitCode: 1 });
    expect(existsSync('-')).toBe(false);
  });

  test.each([
    ['two on standard output', ['--format', 'json', '--format', 'text']],
    [
      'two in one file',
      ['--format', 'json', '--output-file', at('d'), '--format', 'text', '--output-file', at('x/../d')],
    ],
    ['more files than formats', ['--format', 'json', '--output-file', at('d'), '--output-file', at('e')]],
    [
      'a file before every one of several formats',
      ['--output-file', at('d'), '--format', 'json', '--format', 'text'],
    ],
    ['an unknown format', ['--format', 'jsom']],
  ])('refuses %s, and writes nothing', async (_what, args) => {
    const ran = await jc(['check', ...args]);
    expect([ran.code, existsSync(at('d')), existsSync(at('e'))]).toEqual([3, false, false]);
    expect(ran.err.trim().split('\n')).toHaveLength(1);
  });

  test('refuses two names of one file', async () => {
    writeFileSync(at('one.txt'), 'before');
    symlinkSync(at('one.txt'), at('other.txt'));
    const [one, other] = [at('one.txt'), at('other.txt')];
    const ran = await jc([
      'check',
      '--format',
      'csv',
      '--output-file',
      one,
      '--format',
      'text',
      '--output-file',
      other,
    ]);
    expect([ran.code, read('one.txt')]).toEqual([3, 'before']);
  });

  test('says which format was meant', async () => {
    expect((await jc(['check', '--format', 'jsom'])).err).toContain('是不是“json”');
  });

  test('all files or none: one that cannot be written leaves the others as they were', async () => {
    writeFileSync(at('kept.json'), 'before');
    const ran = await jc([
      'check',
      '--format',
      'json',
      '--output-file',
      at('kept.json'),
      '--format',
      'text',
      '--output-file',
      at('kept.json/impossible'),
    ]);
    expect([ran.code, read('kept.json')]).toEqual([3, 'before']);
    expect(readdirSync(temporary).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('an input is never overwritten, by any of them', async () => {
    const before = readFileSync('data/waivers.yaml', 'utf8');
    const ran = await jc([
      'check',
      '--format',
      'json',
      '--output-file',
      at('f.json'),
      '--format',
      'text',
      '--output-file',
      'data/waivers.yaml',
    ]);
    expect([ran.code, existsSync(at('f.json'))]).toEqual([3, false]);
    expect(readFileSync('data/waivers.yaml', 'utf8')).toBe(before);
  });

  test.each(formatNames)('%s gives the same exit code as text', async (format) => {
    const codes = await Promise.all(
      [
        ['check'],
        ['check', '--as-of', '2020-10-25'],
        ['check', '--unit', 'sab'],
        ['check', 'tests/cases'],
      ].map(async (args) => [(await jc(args)).code, (await jc([...args, '--format', format])).code]),
    );
    expect(codes.map(([, code]) => code)).toEqual(codes.map(([code]) => code));
    expect(codes.map(([code]) => code)).toEqual([1, 0, 3, 3]);
  });
});

describe('a command that failed before it judged', () => {
  const failed = (...formats: string[]) => jc(['check', '--as-of', 'never', ...formats]);
  test('gives a document where the format has a word for it', async () => {
    expect(JSON.parse((await failed('--format', 'json')).out)).toMatchObject({ schema: 'jc/error@1' });
    expect(JSON.parse((await failed('--format=jsonl')).out)).toMatchObject({ exitCode: 3 });
    expect((await failed('--format', 'jsonl', '--output-file', at('g'), '--format', 'json')).out).toMatch(
      /^\{\n {2}"schema": "jc\/error@1"/u,
    );
  });
  test('and none where it would read as "nothing found"', async () => {
    expect((await failed('--format', 'compact')).out).toBe('');
    const ran = await failed('--format', 'json', '--output-file', at('g'));
    expect([ran.code, ran.out, existsSync(at('g'))]).toEqual([3, '', false]);
  });
});
