import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { githubCommand } from '../../src/report/escape.ts';
import { jc, ROOT } from '../cli/run.ts';
import { rendered, states } from './states.ts';

const temporary = mkdtempSync(join(tmpdir(), 'jc-github-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** What the runner reads: its own unescaping, in its own order. */
function read(line: string) {
  const [, level = '', properties = '', data = ''] = /^::(\w+) ([^:]*)::(.*)$/u.exec(line) ?? [];
  const plain = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const fields = properties.split(',').map((field) => {
    const [key = '', value = ''] = field.split('=');
    return [key, plain(value).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')] as const;
  });
  return { level, ...Object.fromEntries(fields), message: plain(data).replaceAll('%25', '%') };
}

test('what a command holds comes out as it went in', () => {
  const line = githubCommand('error', { file: 'a,b:c%3A.yaml', line: 3 }, '98%：100%25, a::b');
  expect(line.split('\n').length).toBe(1);
  expect(read(line)).toEqual({
    level: 'error',
    file: 'a,b:c%3A.yaml',
    line: '3',
    message: '98%：100%25, a::b',
  });
});

describe('annotations', () => {
  test.each(Object.entries(states))(
    '%s: at most ten of a level, and how many more',
    async (_name, judged) => {
      const text = await rendered('github', judged);
      const lines = text.trimEnd().split('\n');
      const commands = lines.filter((line) => line.startsWith('::')).map(read);
      const all = (await rendered('compact', judged)).split('\n').length - 1;
      for (const level of ['error', 'warning', 'notice'])
        expect(commands.filter((one) => one.level === level).length).toBeLessThanOrEqual(10);
      const more = /另有(\d+)条没有列为注解/u.exec(text)?.[1];
      expect(commands.length + Number(more ?? 0)).toBe(all);
      expect(lines.at(-1)).toMatch(new RegExp(`退出码${judged.exitCode}`, 'u'));
      expect(lines[0]).toBe(judged.sample ? '示例数据，非真实上报' : lines[0]);
    },
  );

  test('the worst come first: bad files, then what is not met', async () => {
    const titles = async (name: string) =>
      (await rendered('github', states[name]!))
        .split('\n')
        .filter((line) => line.startsWith('::error'))
        .map((line) => (read(line) as { title?: string }).title?.replace(/^\S+ /u, ''));
    expect(new Set(await titles('every report refused'))).toEqual(new Set(['填报差错']));
    expect([...new Set(await titles('sample'))]).toEqual([
      '未达标',
      '无法判定',
      '未报齐',
      '逾期未报',
      '报送不全',
    ]);
  });
});

describe('the job summary', () => {
  test('is added to the file that GITHUB_STEP_SUMMARY names', async () => {
    const file = join(temporary, 'summary.md');
    writeFileSync(file, 'before\n');
    const env = { JC_LANG: 'zh', GITHUB_STEP_SUMMARY: file };
    const ran = await jc(['check', '--format', 'github'], { env });
    const page = (await jc(['check', '--format', 'markdown'])).out;
    expect([ran.code, readFileSync(file, 'utf8')]).toEqual([1, `before\n${page}\n`]);
  });

  test('never makes that file larger than 1 MiB', async () => {
    const file = join(temporary, 'nearly-full.md');
    appendFileSync(file, '-'.repeat(1024 * 1024 - 2000));
    await jc(['check', '--format', 'github'], { env: { JC_LANG: 'zh', GITHUB_STEP_SUMMARY: file } });
    const text = readFileSync(file, 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(text).toMatch(/另有\d+条/u);
  });

  test('adds nothing where not even the head finds room', async () => {
    const file = join(temporary, 'full.md');
    writeFileSync(file, '-'.repeat(1024 * 1024 - 100));
    const ran = await jc(['check', '--format', 'github'], {
      env: { JC_LANG: 'zh', GITHUB_STEP_SUMMARY: file },
    });
    expect([ran.code, readFileSync(file, 'utf8').length]).toEqual([1, 1024 * 1024 - 100]);
  });

  test('nothing is written for other formats, or where no file is named', async () => {
    const file = join(temporary, 'none.md');
    await jc(['check'], { env: { JC_LANG: 'zh', GITHUB_STEP_SUMMARY: file } });
    await jc(['check', '--format', 'github'], { env: { JC_LANG: 'zh', GITHUB_STEP_SUMMARY: '' } });
    expect(existsSync(file)).toBe(false);
  });

  test('is not written among the data', async () => {
    const env = { JC_LANG: 'zh', GITHUB_STEP_SUMMARY: join(ROOT, 'data/waivers.yaml') };
    expect((await jc(['check', '--format', 'github'], { env })).code).toBe(3);
  });
});

test('a command that failed says so where the reader looks', async () => {
  const ran = await jc(['check', '--format', 'github', '--as-of', 'never']);
  expect([ran.code, read(ran.out.trimEnd())]).toEqual([
    3,
    expect.objectContaining({ level: 'error', title: 'jc' }),
  ]);
});
