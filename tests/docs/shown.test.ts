import { describe, expect, test } from 'vitest';
import { jc } from '../cli/run.ts';
import {
  prose,
  quotedIn,
  read,
  rewriteQuoted,
  rewriteShown,
  runElsewhere,
  shownIn,
  userPages,
} from './markdown.ts';

const isUpdate = Boolean(process.env['UPDATE']);

/** Runs a command as it is shown: `npx jc …`, optionally with its exit code printed after it. */
async function printed(command: string): Promise<string> {
  const match = /^npx jc (.+?)(?:; echo "(.+) \$\?")?$/u.exec(command);
  if (!match?.[1]) throw new Error(`not a command this test can run: ${command}`);
  const ran = await jc(match[1].split(' '), { env: {} });
  return (
    ran.out.replaceAll(/sha256:[0-9a-f]{12}/gu, 'sha256:<digest>') +
    (match[2] ? `${match[2]} ${ran.code}\n` : '')
  );
}

const pages = userPages.filter((page) => !runElsewhere.has(page));

describe.each(pages)('%s shows what is really printed (UPDATE=1 rewrites it)', (page) => {
  test.each(shownIn(read(page)).map((one) => [one.command, one] as const))('$ %s', async (command, shown) => {
    const now = await printed(command);
    if (isUpdate) rewriteShown(page, shown, now);
    expect(isUpdate ? now : shown.output).toBe(now);
  });

  test('and files as they are', () => {
    if (isUpdate) rewriteQuoted(page);
    for (const { path, text } of quotedIn(page)) expect([path, text]).toEqual([path, read(path)]);
  });

  test('no block of a console is left out', () => {
    const text = read(page);
    expect(shownIn(text).length).toBe(text.split('```console').length - 1);
    expect(quotedIn(page).length).toBe(text.split('<!-- file: ').length - 1);
  });
});

describe('a command in a sentence is one that works', () => {
  const inline = new Set(
    pages.flatMap((page) =>
      [...prose(read(page)).matchAll(/`npx jc ([^`]+)`/gu)].map(([, command = '']) => command),
    ),
  );

  test.each([...inline])('npx jc %s', async (command) => {
    const { code, out } = await jc(command.split(' '), { env: {} });
    expect(out).not.toBe('');
    expect([0, 1, 2]).toContain(code);
  });
});

describe('the front door', () => {
  test.each(['README.md', 'README.zh-CN.md'])('%s: its two commands are those of the package', (page) => {
    expect(read(page)).toContain('npm ci && npx jc check');
    expect(read(page)).toContain('npm ci && npm test');
    expect(shownIn(read(page)).length).toBeGreaterThan(0);
  });
});
