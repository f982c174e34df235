import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { CivilDate } from '../../src/core/date.ts';
import { main } from '../../src/cli/main.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Has `npm run build` been run? Whatever the files of the bundle are called, the licences are there. */
export const isBuilt = existsSync(join(ROOT, 'dist/LICENSES.txt'));

/** What one run of the command gave. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The surroundings of a run; nothing of the real ones comes in. */
export interface Around {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly tty?: boolean;
  readonly today?: string;
  readonly stdin?: string | Uint8Array;
}

/** Runs `jc` in this process with streams of its own. */
export async function jc(args: readonly string[], around: Around = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await main(args, {
    stdout: { isTTY: around.tty ?? false, write: async (text) => void (out += text) },
    stderr: { isTTY: around.tty ?? false, write: async (text) => void (err += text) },
    env: around.env ?? { JC_LANG: 'zh' },
    cwd: around.cwd ?? ROOT,
    today: () => (around.today ?? '2020-11-30') as CivilDate,
    stdin: async (most) => Buffer.from(around.stdin ?? '').subarray(0, most + 1),
  });
  return { code, out, err };
}

/** Compares with a golden file; `UPDATE=1` writes it anew, to be read in the diff. */
export function expectGolden(actual: string, url: URL): void {
  if (process.env['UPDATE']) writeFileSync(url, actual);
  expect(actual).toBe(readFileSync(url, 'utf8'));
}
