import {
  cpSync,
  lstatSync,
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
import { jc, ROOT } from './run.ts';

const temporary = mkdtempSync(join(tmpdir(), 'jc-out-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe('--output-file', () => {
  test('writes the whole page, makes folders, and leaves nothing beside it', async () => {
    const file = join(temporary, 'a/b/page.txt');
    const ran = await jc(['check', '--output-file', file]);
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(readFileSync(file, 'utf8')).toBe((await jc(['check'])).out);
    expect(readdirSync(join(temporary, 'a/b'))).toEqual(['page.txt']);
  });

  test.each(['reports/fgw/2020.yaml', 'jc.yaml', 'plan/new.txt', 'receipts.yaml'])(
    'never writes among the data: %s',
    async (path) => {
      const folder = join(temporary, 'data');
      cpSync(join(ROOT, 'data'), folder, { recursive: true });
      const before = path.endsWith('new.txt') ? '' : readFileSync(join(folder, path), 'utf8');
      const ran = await jc(['check', folder, '--output-file', join(folder, path)]);
      expect([ran.code, ran.err.includes('数据文件夹')]).toEqual([3, true]);
      const after = path.endsWith('new.txt') ? '' : readFileSync(join(folder, path), 'utf8');
      expect(after).toBe(before);
    },
  );

  test('nor through a link that leads there', async () => {
    const folder = join(temporary, 'linked');
    cpSync(join(ROOT, 'data'), folder, { recursive: true });
    const link = join(temporary, 'link.txt');
    symlinkSync(join(folder, 'waivers.yaml'), link);
    expect((await jc(['check', folder, '--output-file', link])).code).toBe(3);
  });

  test('follows a link instead of replacing it', async () => {
    const [target, link] = [join(temporary, 'target.txt'), join(temporary, 'to-target.txt')];
    writeFileSync(target, 'old');
    symlinkSync(target, link);
    await jc(['check', '--output-file', link]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, 'utf8')).toContain('不通过');
  });

  test('writes to a device instead of replacing it', async () => {
    const ran = await jc(['check', '--output-file', '/dev/null']);
    expect([ran.code, lstatSync('/dev/null').isCharacterDevice()]).toEqual([1, true]);
  });
});

describe('JSON is one document on stdout even on failure', () => {
  test.each([
    [['check', '--format', 'json', '--as-of', 'never'], 3],
    [['check', '/nowhere', '--format=json'], 3],
    [['why', '99-9', '--format', 'json'], 3],
  ])('%j', async (args, code) => {
    const ran = await jc(args);
    expect([ran.code, JSON.parse(ran.out)]).toEqual([
      code,
      expect.objectContaining({ schema: 'jc/error@1', exitCode: code }),
    ]);
  });
});

describe('help is at most 80 columns, whatever is drawn two wide', () => {
  const commands = ['', 'check', 'why', 'list', 'summary', 'explain', 'completion'];
  test.each(commands.flatMap((command) => ['zh', 'en'].map((lang) => [command, lang])))(
    'jc %s --help in %s',
    async (command = '', lang = '') => {
      const { displayWidth } = await import('../../src/report/width.ts');
      const ran = await jc([...(command === '' ? [] : [command]), '--help', '--lang', lang]);
      expect(ran.code).toBe(0);
      expect(ran.out.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
    },
  );
});
