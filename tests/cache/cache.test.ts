// A cache only saves time: with it, whatever has become of it, the output is that of a run without.
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isSettled, statOf } from '../../src/cache/stat.ts';
import { storeIn } from '../../src/cache/store.ts';
import { jc, ROOT } from '../cli/run.ts';
import type { Around, Ran } from '../cli/run.ts';

let folder = '';
let data = '';
let cache = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jc-cache-'));
  data = join(folder, 'data');
  cache = join(folder, 'cache');
  cpSync(join(ROOT, 'data'), data, { recursive: true });
  // The files were copied just now; to the runs below that is an hour ago.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const plain = (more: readonly string[] = [], around: Around = {}): Promise<Ran> =>
  jc(['check', data, '--format', 'json', ...more], around);
const cached = (more: readonly string[] = [], around: Around = {}): Promise<Ran> =>
  plain(['--cache-dir', cache, ...more], around);
const kept = (): string[] => readdirSync(cache).toSorted();
const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(join(data, path), change(readFileSync(join(data, path), 'utf8')));

/** Takes a kept output away, so that the next run must put its own together from kept outcomes. */
const forgetOutputs = (): void =>
  kept()
    .filter((name) => name.includes('-output-'))
    .forEach((name) => rmSync(join(cache, name)));

describe('unchanged', () => {
  test('the second run says what the first said, and what a run without says', async () => {
    const without = await plain();
    expect(await cached()).toEqual(without);
    expect(kept().map((name) => name.replaceAll(/[0-9a-f]{16,}/g, '#'))).toEqual([
      '#-outcomes-#',
      '#-output-#-#',
    ]);
    expect(await cached()).toEqual(without);
    forgetOutputs();
    expect(await cached()).toEqual(without);
  });

  test('a kept output is used: it is what comes out, even where it is not what was put in', async () => {
    await cached();
    const name = kept().find((one) => one.includes('-output-')) ?? '';
    const text = storeIn(cache).get(name) ?? '';
    storeIn(cache).put(name, JSON.stringify({ ...JSON.parse(text), text: 'kept\n', exitCode: 1 }), 'none');
    expect((await cached()).out).toBe('kept\n');
  });

  test('a kept outcome is used: the file is not opened', async () => {
    await cached();
    forgetOutputs();
    const path = join(data, 'reports/fgw/2020.yaml');
    const before = statOf(data, { path: 'reports/fgw/2020.yaml' });
    expect(before && isSettled(before, Date.now())).toBe(true);
    const { atimeMs } = statSync(path);
    expect(await cached()).toEqual(await cached());
    expect(atimeMs).toBeLessThanOrEqual(statSync(path).atimeMs);
  });

  test('language, day, selection, format and colour each have an output of their own', async () => {
    for (const more of [
      [],
      ['--as-of', '2021-02-01'],
      ['--unit', 'scjgj'],
      ['--lang', 'en'],
      ['--fail-on', 'none'],
    ]) {
      const without = await jc(['check', data, ...more]);
      for (const _ of [1, 2])
        expect(await jc(['check', data, '--cache-dir', cache, ...more])).toEqual(without);
    }
    const colored = { env: { FORCE_COLOR: '1', JC_LANG: 'zh' } };
    expect(await jc(['check', data, '--cache-dir', cache], colored)).toEqual(
      await jc(['check', data], colored),
    );
  });
});

describe('changed', () => {
  test.each([
    ['a report', 'reports/scjgj/2020.yaml', (text: string) => text.replace('7118', '7119')],
    [
      'a report, to the same length',
      'reports/jyj/2020.r2.yaml',
      (text: string) => text.replace('2020', '2021'),
    ],
    ['a report that breaks', 'reports/jyj/2020.r2.yaml', (text: string) => `\t${text}`],
    ['the plan', 'plan/targets.yaml', (text: string) => text.replace('98%', '97%')],
    ['the registry', 'registry/populations.yaml', (text: string) => text.replace('2194545', '2194546')],
    ['the register', 'receipts.yaml', (text: string) => text.replace('2020-11-10', '2020-10-30')],
    ['the waivers', 'waivers.yaml', (text: string) => text.replace('2020-12-31', '2020-11-01')],
    ['the settings', 'jc.yaml', (text: string) => text.replace('2020-11-30', '2021-02-01')],
  ])('%s', async (_what, path, change) => {
    const before = await cached();
    edit(path, change);
    const without = await plain();
    expect(without).not.toEqual(before);
    for (const _ of [1, 2]) expect(await cached()).toEqual(without);
    forgetOutputs();
    expect(await cached()).toEqual(without);
  });

  test('a report that is new, gone, or a link now', async () => {
    await cached();
    cpSync(join(data, 'reports/fgw/2020.yaml'), join(data, 'reports/fgw/2020.r3.yaml'));
    expect(await cached()).toEqual(await plain());
    rmSync(join(data, 'reports/fgw/2020.r3.yaml'));
    rmSync(join(data, 'reports/fgw/2020.r2.yaml'));
    expect(await cached()).toEqual(await plain());
  });

  test('size and time of the last change set back: the inode knows', async () => {
    const before = await cached();
    const path = join(data, 'reports/scjgj/2020.r2.yaml');
    const { atime, mtime } = statSync(path);
    edit('reports/scjgj/2020.r2.yaml', (text) => text.replace('7118', '7117'));
    utimesSync(path, atime, mtime);
    const without = await plain();
    expect(without).not.toEqual(before);
    expect(await cached()).toEqual(without);
  });

  test('a file changed within the grain of the clock is not trusted', async () => {
    vi.setSystemTime(statSync(join(data, 'reports/jyj/2020.yaml')).ctimeMs + 1_000);
    await cached();
    expect(kept().filter((name) => name.includes('-output-'))).toEqual([]);
    const [name = ''] = kept();
    const [stats = ''] = storeIn(cache).get(name)?.split('\n') ?? [];
    expect(new Set(JSON.parse(stats) as string[])).toEqual(new Set(['']));
  });
});

describe('the grain', () => {
  const changed = { of: [], changedMs: 10_000 };
  test.each([
    [11_999, false],
    [12_000, false],
    [12_001, true],
  ])('changed at 10,000 and seen at %i: settled %s', (now, settled) => {
    expect(isSettled(changed, now)).toBe(settled);
  });
});

describe('garbled', () => {
  test.each([
    ['empty', () => Buffer.alloc(0)],
    ['cut off', (sealed: Buffer) => sealed.subarray(0, sealed.length / 2)],
    [
      'one bit flipped',
      (sealed: Buffer) => Buffer.from(sealed.map((byte, i) => (i === 500 ? byte ^ 1 : byte))),
    ],
    ['something else', () => Buffer.from('jc')],
  ])('%s: as if there were none, and made anew', async (_what, garble) => {
    const without = await cached();
    for (const name of kept()) writeFileSync(join(cache, name), garble(readFileSync(join(cache, name))));
    expect(await cached()).toEqual(without);
    expect(await cached()).toEqual(without);
    for (const name of kept()) expect(storeIn(cache).get(name)).toBeDefined();
  });

  test('folders in the place of files, a file in the place of the folder', async () => {
    const without = await cached();
    for (const name of kept()) {
      rmSync(join(cache, name));
      mkdirSync(join(cache, name));
    }
    expect(await cached()).toEqual(without);
    rmSync(cache, { recursive: true });
    writeFileSync(cache, '');
    expect(await cached()).toEqual(without);
  });
});

describe('where it is', () => {
  test('a folder that cannot be written is no fault', async () => {
    const without = await plain();
    mkdirSync(cache);
    chmodSync(cache, 0o500);
    expect(await cached()).toEqual(without);
    expect(await plain(['--cache-dir', '/dev/null/jc'])).toEqual(without);
    chmodSync(cache, 0o700);
  });

  test('only its owner can read it', async () => {
    await cached();
    expect(statSync(cache).mode & 0o077).toBe(0);
    for (const name of kept()) expect(statSync(join(cache, name)).mode & 0o077).toBe(0);
  });

  test('two runs at once: both say the same, and what is kept is whole', async () => {
    const runs = await Promise.all([cached(), cached(), cached(['--threads', '2'])]);
    const without = await plain();
    for (const run of runs) expect(run).toEqual(without);
    for (const name of kept()) expect(storeIn(cache).get(name)).toBeDefined();
  });

  test('never among the data: exit 3', async () => {
    expect((await plain(['--cache-dir', data])).code).toBe(3);
    expect((await plain(['--cache-dir', join(data, 'cache')])).code).toBe(3);
    expect((await plain(['--cache-dir', join(folder, 'data-cache')])).code).toBe(1);
  });

  test('asked for by the option, or by JC_CACHE where nobody set CI; else nothing is kept', async () => {
    const xdg = join(folder, 'xdg');
    const there = (): boolean => readdirSync(folder).includes('xdg');
    const env = { JC_LANG: 'zh', XDG_CACHE_HOME: xdg };
    await plain([], { env });
    await plain([], { env: { ...env, JC_CACHE: '1', CI: 'true' } });
    expect(there()).toBe(false);
    await plain([], { env: { ...env, JC_CACHE: '1' } });
    expect(there()).toBe(true);
    rmSync(xdg, { recursive: true });
    await plain(['--cache'], { env: { ...env, CI: 'true' } });
    expect(there()).toBe(true);
  });

  test('a user without a home has none', async () => {
    expect((await plain(['--cache'], { env: {} })).code).toBe(1);
  });
});
