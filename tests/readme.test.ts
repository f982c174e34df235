import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jc } from './cli/run.ts';

const BLOCK = /```console\n\$ ([^\n]+)\n([\s\S]*?)```/gu;

/** Runs a command as it is shown: `npx jc …`, optionally with its exit code printed after it. */
async function shown(command: string): Promise<string> {
  const match = /^npx jc (.+?)(?:; echo "(.+) \$\?")?$/u.exec(command);
  if (!match?.[1]) throw new Error(`not a command this test can run: ${command}`);
  const ran = await jc(match[1].split(' '), { env: {} });
  return (
    ran.out.replaceAll(/sha256:[0-9a-f]{12}/gu, 'sha256:<digest>') +
    (match[2] ? `${match[2]} ${ran.code}\n` : '')
  );
}

/** Puts what is printed now into the page, to be read in the diff. */
function rewrite(file: string, command: string, output: string, printed: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(`$ ${command}\n${output}\`\`\``, () => `$ ${command}\n${printed}\`\`\``),
  );
}

describe.each(['README.md', 'README.zh-CN.md'])('%s shows what is really printed', (file) => {
  const text = readFileSync(file, 'utf8');
  const blocks = [...text.matchAll(BLOCK)].map((match) => ({
    command: match[1] ?? '',
    output: match[2] ?? '',
  }));

  test('there are commands with their output', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(3);
  });

  test.each(blocks)('$command', async ({ command, output }) => {
    const printed = await shown(command);
    if (process.env['UPDATE']) rewrite(file, command, output, printed);
    expect(process.env['UPDATE'] ? printed : output).toBe(printed);
  });

  test('its two commands are those of the package', () => {
    expect(text).toContain('npm ci && npx jc check');
    expect(text).toContain('npm ci && npm test');
  });
});
