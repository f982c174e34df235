import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, isError, messageOf, parseDate, parseInstant } from '../src/index.ts';
import type { WorkspaceFile } from '../src/index.ts';

function filesIn(folder: string, root = folder): WorkspaceFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory()
      ? filesIn(path, root)
      : [{ path: relative(root, path).replaceAll('\\', '/'), bytes: readFileSync(path) }];
  });
}

const asOf = parseDate('2020-11-30');
if (!asOf) throw new Error('not a date');
const files = filesIn('data');

describe('the library: files and a day in, findings out', () => {
  test('judges the shipped data as the command does', () => {
    const result = check(files, { asOf });
    expect(result.diagnostics.filter(isError)).toEqual([]);
    expect(result.findings?.targets.filter((one) => one.status === 'pass')).toHaveLength(7);
  });

  test('evidence received after knownAt is not known', () => {
    const knownAt = parseInstant('2020-11-24T00:00:00+08:00');
    const status = (at: typeof knownAt): string | undefined =>
      check(files, { asOf, knownAt: at }).findings?.targets.find((one) => one.target.id === '14-3')?.status;
    // The correction from 141 to 143 failed samples came in on 24 November.
    expect([status(undefined), status(knownAt)]).toEqual(['fail', 'pass']);
  });

  test('mistakes are diagnostics with words in both languages, never thrown', () => {
    const broken = files.map((file) =>
      file.path === 'reports/fgw/2020.yaml' ? { ...file, bytes: new Uint8Array([0xff, 0xfe]) } : file,
    );
    const error = check(broken, { asOf }).diagnostics.find(isError);
    expect(error?.code).toBe('JC1001');
    expect(error && [messageOf(error, 'zh'), messageOf(error, 'en')].every((text) => text !== '')).toBe(true);
  });
});
