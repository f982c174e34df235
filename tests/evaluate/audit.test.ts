import { describe, expect, test } from 'vitest';
import { isError } from '../../src/check.ts';
import { check } from '../../src/check.ts';
import { parseDate } from '../../src/core/date.ts';
import type { CivilDate } from '../../src/core/date.ts';
import * as validators from '../../src/generated/validators.js';
import { readWorkspace } from '../../src/load/folder.ts';
import { sourceFile } from '../../src/load/source-file.ts';
import { DEFAULT_LIMITS } from '../../src/parse/limits.ts';
import type { SourceEntry } from '../../src/parse/source-file.ts';
import { isRead } from '../../src/parse/source-file.ts';

const shipped = readWorkspace('data', DEFAULT_LIMITS);

/** The shipped data with files changed or taken away, judged on a day. */
function judged(
  asOf: string,
  changes: Readonly<Record<string, ((text: string) => string) | undefined>>,
): ReturnType<typeof check> {
  const entries = shipped.flatMap((entry): SourceEntry[] => {
    if (!(entry.path in changes) || !isRead(entry)) return [entry];
    const change = changes[entry.path];
    return change
      ? [sourceFile(entry.path, new TextEncoder().encode(change(new TextDecoder().decode(entry.bytes))))]
      : [];
  });
  return check(entries, { asOf: parseDate(asOf) as CivilDate }, validators);
}

const codes = (result: ReturnType<typeof check>): string[] =>
  result.diagnostics.filter(isError).map((one) => one.code);

describe('what an audit of the shipped data once found', () => {
  test('more failed evaluation samples than there are is an error of the file, not a crash of the reading that uses them', () => {
    const result = judged('2020-11-30', {
      'reports/scjgj/2020.yaml': (text) =>
        text.replace(/(evaluation-failed:[^\n]*\n\s*value:) \d+/u, '$1 825'),
      'reports/scjgj/2020.r2.yaml': undefined,
      'reports/scjgj/2020.r3.yaml': undefined,
    });
    expect(codes(result)).toEqual(['JC1209']);
    expect(result.findings?.targets).toHaveLength(18);
  });

  test('the samples of last year do not count as those of this year', () => {
    const result = judged('2020-11-30', {
      'reports/fgw/2020.r2.yaml': undefined,
      'reports/fgw/2020.yaml': (text) =>
        text.replace(/^asOf: .*$/mu, 'asOf: 2019-12-31').replace(/value: 214/u, 'value: 9000'),
    });
    expect(codes(result)).toEqual(['JC1219']);
    expect(result.findings?.targets.find((one) => one.target.id === '14-1')?.status).toBe('missing');
  });

  test('a revision that leaves figures out is refused, and its unit owes with that reason', () => {
    const result = judged('2020-11-30', {
      'reports/scjgj/2020.r2.yaml': (text) =>
        text.replace(/ {2}food-failed:[\s\S]*?(?=\n {2}[a-z-]+:)/u, '  # 漏了'),
    });
    expect(codes(result)).toContain('JC1311');
    const owing = result.findings?.targets.find((one) => one.target.id === '14-3')?.weakest.owing ?? [];
    expect(new Set(owing.map((one) => one.reason))).toEqual(new Set(['refused']));
  });
});
