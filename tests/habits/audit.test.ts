import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT } from '../cli/run.ts';

const cache = mkdtempSync(join(tmpdir(), 'jc-audit-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const hole = (title: string) => ({
  id: 1,
  url: 'https://example.org/advisory',
  title,
  severity: 'high',
  vulnerable_versions: '>=0',
  cwe: [],
  cvss: { score: 7, vectorString: null },
});

/** Runs the check of advisories against a register at `address`. */
async function audit(address: string): Promise<{ code: number | null; said: string }> {
  const env = { ...process.env, npm_config_registry: address, npm_config_cache: cache };
  const child = spawn(process.execPath, ['.ci/audit.mjs'], { cwd: ROOT, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

/** The same against a register of our own that knows these advisories, or answers nothing but `status`. */
async function auditAgainst(
  advisories: object,
  status = 200,
): Promise<{ code: number | null; said: string }> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.statusCode = request.url?.endsWith('/advisories/bulk') ? status : 404;
      response.setHeader('content-type', 'application/json').end(JSON.stringify(advisories));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await audit(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
}

describe('known holes in what is shipped', () => {
  test('a hole in a bundled library fails', async () => {
    const { code, said } = await auditAgainst({ yaml: [hole('reads too much')] });
    expect(said).toContain('high: reads too much (https://example.org/advisory)');
    expect(code).toBe(1);
  });

  test('a hole in a tool of the developers is not shipped', async () => {
    expect(await auditAgainst({ vitest: [hole('tests too much')] })).toEqual({
      code: 0,
      said: expect.stringMatching(/^\d+ bundled packages, 0 known holes\n$/u) as string,
    });
  });

  test.each([
    ['refuses', (): ReturnType<typeof audit> => auditAgainst({}, 405)],
    ['is not there', (): ReturnType<typeof audit> => audit('http://127.0.0.1:9/')],
  ])('a register that %s is said, and is no verdict', async (_how, run) => {
    const { code, said } = await run();
    expect(said).toContain('the register of advisories cannot be asked, nothing is known about holes: ');
    expect(code).toBe(0);
  });
});
