import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seal, unseal } from '../../src/start/seal.ts';
import { isBuilt, ROOT } from '../cli/run.ts';

describe('sealed content', () => {
  const content = Buffer.from(
    'compiled code, with more of it than a stride of the sum is long, and then still more',
  );

  test('comes back as it was', () => {
    expect(unseal(seal(content))).toEqual(content);
    expect(unseal(seal(Buffer.alloc(0)))).toEqual(Buffer.alloc(0));
  });

  test.each([
    ['nothing', () => Buffer.alloc(0)],
    ['half of it', (sealed: Buffer) => sealed.subarray(0, sealed.length / 2)],
    ['its sum alone', (sealed: Buffer) => sealed.subarray(0, 8)],
    ['one byte less', (sealed: Buffer) => sealed.subarray(0, -1)],
    ['one byte more', (sealed: Buffer) => Buffer.concat([sealed, Buffer.from('.')])],
    ['another sum', (sealed: Buffer) => Buffer.concat([Buffer.from('.'), sealed.subarray(1)])],
    [
      'a block of zeros',
      (sealed: Buffer) => Buffer.concat([sealed.subarray(0, 8), Buffer.alloc(content.length)]),
    ],
  ])('%s is not taken for it', (_what, change) => {
    expect(unseal(change(seal(content)))).toBeUndefined();
  });
});

test('the command is built wherever tests of it must not be skipped', () => {
  expect(isBuilt).toBe(true);
});

describe('the compiled code that is kept', () => {
  let folder = '';
  const run = (env: Record<string, string> = {}) => {
    const ran = spawnSync(
      process.execPath,
      [join(folder, 'bin/jc.js'), 'check', join(ROOT, 'data'), '--format', 'json'],
      {
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], ...env },
      },
    );
    return [ran.status, ran.stdout, ran.stderr];
  };
  const kept = (): string[] => readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.cache'));

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'jc-start-'));
    for (const name of ['bin', 'dist', 'package.json'])
      cpSync(join(ROOT, name), join(folder, name), {
        recursive: true,
        filter: (path) => !path.endsWith('.cache'),
      });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('says nothing and changes nothing, whatever becomes of it', () => {
    const without = run({ NODE_DISABLE_COMPILE_CACHE: '1' });
    expect([without[0], without[2], kept()]).toEqual([1, '', []]);
    expect(run()).toEqual(without);
    expect(kept().map((name) => name.replace(/\..*-/, ' for '))).toEqual(
      ['check', 'command', 'explain', 'jc', 'rest'].map((script) => `${script} for check.cache`),
    );
    expect(run()).toEqual(without);
    for (const name of kept()) {
      const path = join(folder, 'dist', name);
      const sealed = readFileSync(path);
      for (const garbled of [
        sealed.subarray(0, 1000),
        Buffer.alloc(1000, 7),
        Buffer.concat([sealed, sealed]),
      ]) {
        writeFileSync(path, garbled);
        expect(run()).toEqual(without);
        expect(readFileSync(path)).not.toEqual(garbled);
      }
      // Sealed, but nothing that V8 made: it says so itself.
      writeFileSync(path, seal(Buffer.alloc(5000, 3)));
      expect(run()).toEqual(without);
    }
  });

  test('nothing of it is left half written', () => {
    expect(readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
