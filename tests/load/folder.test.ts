import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findWorkspace } from '../../src/load/find.ts';
import { readWorkspace } from '../../src/load/folder.ts';
import { readInto, readRegular } from '../../src/load/read.ts';
import { sourceFile } from '../../src/load/source-file.ts';
import { DEFAULT_LIMITS } from '../../src/parse/limits.ts';
import { isRead } from '../../src/parse/source-file.ts';

let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'jc-load-'));
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array = 'a: 1\n'): string {
  const full = join(dir, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, content);
  return full;
}

const read = (limits = DEFAULT_LIMITS): string[] =>
  readWorkspace(dir, limits).map((entry) => (isRead(entry) ? entry.path : `${entry.path} ${entry.problem}`));

describe('readWorkspace', () => {
  test('reads the files of a workspace in the order of their paths, and nothing else', () => {
    for (const path of ['jc.yaml', 'receipts.yaml', 'waivers.yaml', 'plan/targets.yaml', 'plan/source.txt'])
      put(path);
    for (const path of ['registry/units.yaml', 'reports/scjgj/2020.yaml', 'reports/scjgj/2020.r2.yaml'])
      put(path);
    for (const path of ['README.md', 'other/x.yaml', '.git/config', 'reports/.hidden.yaml']) put(path);
    for (const path of ['reports/node_modules/x/y.yaml', 'node_modules/z.yaml']) put(path);
    expect(read()).toEqual([
      'jc.yaml',
      'plan/source.txt',
      'plan/targets.yaml',
      'receipts.yaml',
      'registry/units.yaml',
      'reports/scjgj/2020.r2.yaml',
      'reports/scjgj/2020.yaml',
      'waivers.yaml',
    ]);
  });

  test('the order is that of code units, not of a locale', () => {
    for (const name of ['b', 'B', 'a', '市', 'Z', '1', 'ä']) put(`reports/${name}.yaml`);
    expect(read()).toEqual(['1', 'B', 'Z', 'a', 'b', 'ä', '市'].map((name) => `reports/${name}.yaml`));
  });

  test('a file has its bytes and their digest', () => {
    put('jc.yaml', '');
    expect(readWorkspace(dir, DEFAULT_LIMITS)).toEqual([sourceFile('jc.yaml', new Uint8Array())]);
    expect(sourceFile('x', new Uint8Array()).sha256).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  test('links to files and folders are named and not followed', () => {
    const secret = put('outside/secret.yaml');
    put('reports/a/2020.yaml');
    symlinkSync(secret, join(dir, 'reports/a/2021.yaml'));
    symlinkSync(join(dir, 'outside'), join(dir, 'reports/b'));
    symlinkSync(join(dir, 'nowhere'), join(dir, 'reports/c'));
    symlinkSync(join(dir, 'outside'), join(dir, 'plan'));
    expect(read()).toEqual([
      'plan link',
      'reports/a/2020.yaml',
      'reports/a/2021.yaml link',
      'reports/b link',
      'reports/c link',
    ]);
  });

  test('a link that leads back up does not make a circle', () => {
    mkdirSync(join(dir, 'reports'));
    symlinkSync('..', join(dir, 'reports/up'));
    expect(read()).toEqual(['reports/up link']);
  });

  test.skipIf(process.platform === 'win32')('a pipe is named, and nobody waits for its other end', () => {
    mkdirSync(join(dir, 'reports'));
    execFileSync('mkfifo', [join(dir, 'reports/2020.yaml')]);
    expect(read()).toEqual(['reports/2020.yaml notRegular']);
  });

  test('a file above the limit is named and not read, one of exactly the limit is read', () => {
    put('reports/a.yaml', 'x'.repeat(2000));
    put('reports/b.yaml', 'x'.repeat(2001));
    expect(read({ ...DEFAULT_LIMITS, fileBytes: 2000 })).toEqual([
      'reports/a.yaml',
      'reports/b.yaml tooLarge',
    ]);
  });

  test('folders that are nested too deeply are named once', () => {
    put(`reports/${'d/'.repeat(40)}x.yaml`);
    expect(read()).toEqual([`reports${'/d'.repeat(8)} tooDeep`]);
  });

  test.skipIf(process.platform !== 'linux')(
    'names with control characters or foreign bytes are named and not opened',
    () => {
      put('reports/a\nb.yaml');
      mkdirSync(join(dir, 'reports'), { recursive: true });
      writeFileSync(Buffer.concat([Buffer.from(`${join(dir, 'reports')}/`), Buffer.of(0xff, 0xfe)]), 'x');
      expect(read()).toEqual(['reports/a\nb.yaml badName', 'reports/\ufffd\ufffd badName']);
    },
  );

  test.skipIf(process.getuid?.() === 0)('a file without permission is named', () => {
    chmodSync(put('jc.yaml'), 0);
    expect(read()).toEqual(['jc.yaml unreadable']);
  });

  test('a folder in the place of a file and a file in the place of a folder do no harm', () => {
    put('jc.yaml/x.yaml');
    put('plan', 'text');
    expect(read()).toEqual(['jc.yaml/x.yaml', 'plan']);
  });

  test('a workspace that is not there throws', () => {
    expect(() => readWorkspace(join(dir, 'none'), DEFAULT_LIMITS)).toThrow('ENOENT');
  });
});

describe('readRegular, between the listing and the opening', () => {
  test('a file that was replaced by a link is not followed', () => {
    const secret = put('secret.yaml');
    const full = put('reports/2020.yaml');
    unlinkSync(full);
    symlinkSync(secret, full);
    expect(readRegular(full, 'reports/2020.yaml', 100)).toEqual({
      path: 'reports/2020.yaml',
      problem: 'link',
    });
  });

  test('a file that was replaced by a folder is not read', () => {
    mkdirSync(join(dir, 'x.yaml'));
    expect(readRegular(join(dir, 'x.yaml'), 'x.yaml', 100)).toEqual({
      path: 'x.yaml',
      problem: 'notRegular',
    });
  });

  test('a file that is gone', () => {
    expect(readRegular(join(dir, 'x.yaml'), 'x.yaml', 100)).toEqual({ path: 'x.yaml', problem: 'changed' });
  });

  test.skipIf(process.platform === 'win32')('a device is opened but not read', () => {
    expect(readRegular('/dev/zero', 'x.yaml', 100)).toEqual({ path: 'x.yaml', problem: 'notRegular' });
  });
});

describe('findWorkspace', () => {
  test.each([
    ['the folder itself', 'w/jc.yaml', 'w', 'w'],
    ['a folder above', 'w/jc.yaml', 'w/reports/scjgj', 'w'],
    ['data in the folder', 'w/data/jc.yaml', 'w', 'w/data'],
    ['data in a folder above', 'w/data/jc.yaml', 'w/src/deep', 'w/data'],
  ])('finds %s', (_, file, start, expected) => {
    put(file);
    mkdirSync(join(dir, start), { recursive: true });
    expect(findWorkspace(join(dir, start))).toBe(join(dir, expected));
  });

  test('the folder itself goes before its data, a near folder before a far one', () => {
    for (const path of ['w/jc.yaml', 'w/data/jc.yaml', 'w/a/data/jc.yaml']) put(path);
    expect(findWorkspace(join(dir, 'w'))).toBe(join(dir, 'w'));
    expect(findWorkspace(join(dir, 'w/a'))).toBe(join(dir, 'w/a/data'));
  });

  test('finds nothing where there is nothing', () => {
    expect(findWorkspace(join(dir, 'none'))).toBeUndefined();
  });

  test('never finds what an installed package brings, but what lies above it', () => {
    put('w/node_modules/jc-check/data/jc.yaml');
    expect(findWorkspace(join(dir, 'w/node_modules/jc-check'))).toBeUndefined();
    put('w/jc.yaml');
    expect(findWorkspace(join(dir, 'w/node_modules/jc-check'))).toBe(join(dir, 'w'));
  });

  test('nor by way of a link', () => {
    put('w/node_modules/jc-check/data/jc.yaml');
    symlinkSync(join(dir, 'w/node_modules/jc-check/data'), join(dir, 'w/data'));
    expect(findWorkspace(join(dir, 'w'))).toBeUndefined();
  });
});

describe('readInto, many files one after the other', () => {
  test('each file comes as by readRegular, the large ones too', () => {
    const read = readInto(200_000);
    for (const content of [
      'a: 1\n',
      '',
      'x'.repeat(65_535),
      'x'.repeat(65_536),
      'y'.repeat(150_000),
      'b: 2\n',
    ]) {
      const full = put('x.yaml', content);
      expect(read(full, 'x.yaml')).toEqual(readRegular(full, 'x.yaml', 200_000));
    }
  });

  test('what cannot be read says why, and the next file is read all the same', () => {
    const read = readInto(100);
    expect(read(join(dir, 'gone.yaml'), 'gone.yaml')).toEqual({ path: 'gone.yaml', problem: 'changed' });
    expect(read(put('big.yaml', 'x'.repeat(101)), 'big.yaml')).toEqual({
      path: 'big.yaml',
      problem: 'tooLarge',
    });
    expect(read(put('x.yaml'), 'x.yaml')).toEqual(sourceFile('x.yaml', new TextEncoder().encode('a: 1\n')));
  });
});
