// `jc check --shard` and `jc merge`: the same bytes as one run, or a refusal that says why.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jc, ROOT } from '../cli/run.ts';

let folder = '';
let data = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jc-shards-'));
  data = join(folder, 'data');
  cpSync(join(ROOT, 'data'), data, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(join(data, path), change(readFileSync(join(data, path), 'utf8')));

/** Reads the data in parts; the files that come of it, in order. */
async function shards(count: number, name = 'part', more: readonly string[] = []): Promise<string[]> {
  const files = Array.from({ length: count }, (_, i) => join(folder, `${name}-${i + 1}-${count}.blob`));
  for (const [i, file] of files.entries()) {
    const shard = ['--shard', `${i + 1}/${count}`, '--format', 'blob', '--output-file', file];
    const ran = await jc(['check', data, ...shard, ...more]);
    expect([ran.code, ran.out]).toEqual([0, '']);
  }
  return files;
}

describe('merged', () => {
  test.each([1, 2, 7])('%i parts give the bytes of one run, in every format', async (count) => {
    const blobs = await shards(count);
    for (const format of ['json', 'text', 'sarif', 'csv']) {
      const one = await jc(['check', data, '--format', format]);
      expect(one.code).toBe(1);
      expect(await jc(['merge', ...blobs.toReversed(), '--data', data, '--format', format])).toEqual(one);
    }
  });

  test('with refused files, duplicates and strays, on another day, for a selection', async () => {
    edit('reports/scjgj/2020.yaml', (text) => text.replace('asOf:', 'asof:'));
    cpSync(join(data, 'reports/fgw/2020.yaml'), join(data, 'reports/fgw/2020-copy.yaml'));
    writeFileSync(join(data, 'reports/fgw/notes.txt'), '');
    const blobs = await shards(3, 'wrong');
    for (const more of [
      ['--format', 'json'],
      ['--as-of', '2021-02-01', '--format', 'json'],
      ['--unit', 'scjgj'],
    ]) {
      const one = await jc(['check', data, ...more]);
      expect(await jc(['merge', ...blobs, '--data', data, ...more])).toEqual(one);
    }
    cpSync(join(ROOT, 'data/reports'), join(data, 'reports'), { recursive: true });
    for (const name of ['2020-copy.yaml', 'notes.txt']) rmSync(join(data, 'reports/fgw', name));
  });

  test('the reports need not be there any more', async () => {
    const one = await jc(['check', data, '--format', 'json']);
    const blobs = await shards(2, 'gone');
    rmSync(join(data, 'reports'), { recursive: true });
    expect(await jc(['merge', ...blobs, '--data', data, '--format', 'json'])).toEqual(one);
    cpSync(join(ROOT, 'data/reports'), join(data, 'reports'), { recursive: true });
  });
});

describe('refused, exit 3', () => {
  const says = async (blobs: readonly string[], more: readonly string[] = []): Promise<string> => {
    const ran = await jc(['merge', ...blobs, '--data', data, ...more], { env: { JC_LANG: 'en' } });
    expect(ran).toMatchObject({ code: 3, out: '' });
    return ran.err;
  };

  test('a part that is missing, or there twice', async () => {
    const [one = '', two = '', three = ''] = await shards(3);
    expect(await says([one, three])).toContain('Missing: 2/3');
    expect(await says([one])).toContain('Missing: 2/3, 3/3');
    expect(await says([one, two, three, two])).toContain('are the same part');
  });

  test('parts of another division, of other files, of another plan, under other readings', async () => {
    const [one = '', two = ''] = await shards(2);
    const [third = ''] = await shards(3);
    expect(await says([one, third])).toContain('one of 3 parts, the others are of 2');
    const [, other = ''] = await shards(2, 'reading', ['--reading', 'K1=resident-2018']);
    expect(await says([one, other])).toContain('under other readings');
    expect(await says([one, two], ['--reading', 'K1=resident-2018'])).toContain('under other readings');
    writeFileSync(join(data, 'reports/fgw/2020.r9.yaml'), '');
    const [, more = ''] = await shards(2, 'files');
    rmSync(join(data, 'reports/fgw/2020.r9.yaml'));
    expect(await says([one, more])).toContain('other report files');
    edit('waivers.yaml', (text) => `${text}# later\n`);
    expect(await says([one, two])).toContain('another plan, registry, register or waivers');
    edit('waivers.yaml', (text) => text.replace('# later\n', ''));
    expect((await jc(['merge', one, two, '--data', data])).code).toBe(1);
  });

  test('what is no part, or was cut off or changed', async () => {
    const [one = '', two = ''] = await shards(2);
    const text = readFileSync(two, 'utf8');
    expect(await says([one, join(folder, 'none')])).toContain('Cannot read');
    for (const garbled of ['', '{}\n', text.slice(0, -20), text.replace('"scjgj"', '"nyncj"'), `${text}\n`]) {
      const file = join(folder, 'garbled.blob');
      writeFileSync(file, garbled);
      expect(await says([one, file])).toContain('was cut off or changed');
    }
    const other = join(folder, 'version.blob');
    writeFileSync(other, text.replace('"version":"', '"version":"9'));
    expect(await says([one, other])).toContain('another version of jc');
  });

  test.each([
    [['--shard', '1/2']],
    [['--format', 'blob']],
    [['--shard', '1/2', '--format', 'text']],
    [['--shard', '1/2', '--format', 'blob', '--format', 'text', '--output-file', 'x']],
    [['--shard', '3/2', '--format', 'blob']],
    [['--shard', '1/2', '--format', 'blob', '--verify-git']],
  ])('a call that cannot be meant: %j', async (more) => {
    expect((await jc(['check', data, ...more])).code).toBe(3);
  });

  test('a plan with errors is not read in parts: exit 2', async () => {
    edit('plan/targets.yaml', (text) => text.replace('figures:', 'figure:'));
    expect((await jc(['check', data, '--shard', '1/2', '--format', 'blob'])).code).toBe(2);
    cpSync(join(ROOT, 'data/plan'), join(data, 'plan'), { recursive: true });
  });
});
