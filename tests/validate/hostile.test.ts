import { describe, expect, test } from 'vitest';
import { fixOf, messageOf } from '../../src/diagnostics/message.ts';
import { MOST_ERRORS } from '../../src/validate/problems.ts';
import { JIA, checked, edited, report, reporting } from '../workspace.ts';
import type { Overrides } from '../workspace.ts';

const MAGIC = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then'];

const codes = (overrides: Overrides): string[] => checked(overrides).diagnostics.map(({ code }) => code);

/** Runs within seconds: what grows with the square of a full file takes minutes. */
function quickly<T>(work: () => T, seconds = 10): T {
  const start = performance.now();
  const result = work();
  expect(performance.now() - start).toBeLessThan(seconds * 1000);
  return result;
}

const many = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

describe('words of the prototype are words like others', () => {
  test.each(MAGIC)('%s as a figure', (word) => {
    expect(codes(reporting({ [word]: 'value: 1' }))).toEqual(['JC1108']);
    expect(codes(reporting({ batches: 'value: 1', [word]: 'value: 97%' }))).toEqual(['JC1108']);
  });

  test.each(MAGIC)('%s as a scope', (word) => {
    expect(codes(reporting({ inspected: `scopes:\n  ${word}: {value: 1}` }))).toEqual(['JC1110']);
  });

  test.each(MAGIC)('%s as a key', (word) => {
    expect(codes(reporting({ batches: `value: 1\n${word}: 1` }))).toEqual(['JC1102']);
    expect(codes({ [JIA]: `${report()}${word}: {value: 1}\n` })).toEqual(['JC1102']);
  });

  test.each(MAGIC)('%s as unit, partner, document, and folder', (word) => {
    expect(codes({ [JIA]: report({ unit: word }) })).toEqual(['JC1107']);
    expect(codes(reporting({ batches: `value: 1\njoint: [{with: ${word}, value: 1}]` }))).toEqual(['JC1107']);
    expect(codes({ [`reports/${word}/2020.yaml`]: report() })).toEqual(['JC1301']);
    // Ids of documents are lower case.
    expect(['JC1106', 'JC1109']).toContain(codes({ [JIA]: report({ documents: `[${word}]` }) })[0]);
  });

  test.each(MAGIC)('%s as period, format and kind', (word) => {
    expect(codes({ [JIA]: report({ period: word }) })).toEqual(['JC1218']);
    expect(codes({ [JIA]: report().replace('jc/report@1', word) })).toEqual(['JC1101']);
    expect(codes({ [JIA]: report({ revises: `{kind: ${word}, reason: x}` }) })).toEqual(['JC1105']);
  });

  test.each(MAGIC)('%s in another reading of the plan', (word) => {
    const found = codes(
      edited('plan/interpretations.yaml', 'batches: district-batches', `${word}: district-batches`),
    );
    expect(found).toEqual(['JC1108']);
  });
});

describe('long words', () => {
  const long = 'a'.repeat(100_000);

  test.each<[string, Overrides]>([
    ['figure', reporting({ [long]: 'value: 1' })],
    ['unit', { [JIA]: report({ unit: `"${'甲'.repeat(80)}"` }) }],
    ['scope', reporting({ inspected: `scopes:\n  ${long}: {value: 1}` })],
    ['date', { [JIA]: report({ submittedAt: long }) }],
    ['period', { [JIA]: report({ period: long }) }],
    ['path', { [`reports/${long}/2020.yaml`]: report() }],
  ])('make no long message: %s', (_, files) => {
    const { diagnostics } = quickly(() => checked(files));
    expect(diagnostics).toHaveLength(1);
    for (const one of diagnostics) {
      expect(messageOf(one, 'zh').length + fixOf(one, 'zh').length).toBeLessThan(400);
      expect((one.source ?? '').length).toBeLessThan(2001);
    }
  });

  const digits = 1_000_000;
  test.each([
    ['digits', '9'.repeat(digits), 'JC1205'],
    ['a negative number', `-${'9'.repeat(digits)}`, 'JC1205'],
    ['decimals', `0.${'3'.repeat(digits)}`, 'JC1205'],
    ['zeros', '0'.repeat(digits), 'JC1201'],
    ['zeros with an exponent', `${'0'.repeat(digits)}e5`, 'JC1201'],
    ['an exponent', `1e${'9'.repeat(digits)}`, 'JC1201'],
    ['hexadecimal digits', `0x${'f'.repeat(digits)}`, 'JC1201'],
    ['quoted digits', `"${'9'.repeat(digits)}"`, 'JC1202'],
    ['separators', `"${'9,'.repeat(digits / 2)}"`, 'JC1202'],
    ['a percentage', `${'9'.repeat(digits)}%`, 'JC1203'],
    ['ligatures that grow when made plain', `"${'ﷺ'.repeat(digits / 4)}"`, 'JC1202'],
  ])('%s of a megabyte are refused before they are worked out', (_, written, code) => {
    expect(quickly(() => codes(reporting({ batches: `value: ${written}` })))).toEqual([code]);
  });

  test.each([
    ['digits', `${'9'.repeat(digits)}%`, 'JC1205'],
    ['decimals', `9.${'9'.repeat(digits)}%`, 'JC1205'],
    ['no sign', '9'.repeat(digits), 'JC1206'],
    ['zeros', `${'0'.repeat(digits)}%`, 'JC1205'],
  ])('percentages as well: %s', (_, written, code) => {
    expect(quickly(() => codes(reporting({ use: `value: ${written}` })))).toEqual([code]);
  });
});

describe('full files', () => {
  test.each<[string, () => Overrides]>([
    [
      'unknown figures',
      () => ({ [JIA]: `${report()}figures:\n${many(12_000, (i) => `  f${i}: {value: 1}`)}\n` }),
    ],
    [
      'unknown scopes',
      () => reporting({ inspected: `scopes:\n${many(12_000, (i) => `  s${i}: {value: 1}`)}` }),
    ],
    [
      'unknown partners',
      () => reporting({ batches: `value: 1\njoint:\n${many(9_000, (i) => `  - {with: 局${i}, value: 1}`)}` }),
    ],
    [
      'unknown documents',
      () => ({ [JIA]: report({ documents: `[${many(45_000, (i) => `d${i},`)}]`.replaceAll('\n', '') }) }),
    ],
    ['unknown keys', () => ({ [JIA]: `${report()}${many(20_000, (i) => `k${i}: 1`)}\n` })],
    ['wrong types', () => ({ [JIA]: `${report()}figures:\n${many(20_000, (i) => `  f${i}: 1`)}\n` })],
    [
      'bad numbers',
      () =>
        reporting({ batches: `value: 1\njoint:\n${many(9_000, (i) => `  - {with: yi, value: ${i}.5}`)}` }),
    ],
  ])('of %s show the first errors, and quickly', (_, make) => {
    const { diagnostics, evidence } = quickly(() => checked(make()));
    expect(diagnostics.length).toBeGreaterThan(1);
    expect(diagnostics.length).toBeLessThanOrEqual(MOST_ERRORS);
    expect(evidence?.refused.map(({ path }) => path)).toEqual([JIA]);
  });

  test('a partner named thousands of times, behind thousands of figures that are none', () => {
    const figures = `figures:\n${many(5_000, (i) => `  f${i}: {value: 1}`)}\n  batches:\n    value: 9\n    joint:\n${many(5_000, () => '      - {with: yi, value: 1}')}\n`;
    const { diagnostics } = quickly(() => checked({ [JIA]: `${report()}${figures}` }));
    expect(diagnostics.length).toBeLessThanOrEqual(MOST_ERRORS);
  });

  test('joint parts named thousands of times on both sides', () => {
    const joint = (unit: string, partner: string): string =>
      report({
        unit,
        figures: { batches: `value: 9\njoint:\n${many(9_000, () => `  - {with: ${partner}, value: 1}`)}` },
      });
    const result = quickly(() =>
      checked({ [JIA]: joint('jia', 'yi'), 'reports/yi/2020.yaml': joint('yi', 'jia') }),
    );
    expect(result.findings).toBeDefined();
  });

  test('the hundred-and-first bad entry of the register is left out like the first', () => {
    const entry = (unit: string): string =>
      `  - {unit: ${unit}, report: "2020", receivedAt: 2020-10-31T09:00:00+08:00, channel: 纸质, number: 示例}`;
    const receipts = [...Array.from({ length: 150 }, () => entry('丁局')), entry('jia')].join('\n');
    const { diagnostics, evidence } = checked({
      'receipts.yaml': `schema: jc/receipts@1\nprovenance: sample\nreceipts:\n${receipts}\n`,
    });
    expect(diagnostics).toHaveLength(MOST_ERRORS);
    expect(evidence?.receipts.map(({ unit }) => unit)).toEqual(['jia']);
  });

  test('many waivers of one target', () => {
    const entry = `  - {kind: exemption, target: 1-1, approver: x, document: x, reason: x, from: 2020-11-01, until: 2020-12-31}`;
    const waivers = `schema: jc/waivers@1\nprovenance: sample\nwaivers:\n${many(2_500, () => entry)}\n`;
    const { diagnostics } = quickly(() => checked({ 'waivers.yaml': waivers }));
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['JC3203']));
  });
});

describe('many files', () => {
  const folder = (count: number, make: (revision: number) => string): Overrides =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        i === 0 ? JIA : `reports/jia/2020.r${i + 1}.yaml`,
        make(i + 1),
      ]),
    );

  test('999 revisions, each smaller than the one before', () => {
    const at = (revision: number): string =>
      `2020-10-31T17:${String(Math.floor(revision / 60)).padStart(2, '0')}:${String(revision % 60).padStart(2, '0')}+08:00`;
    const files = folder(999, (revision) =>
      report({ revision, submittedAt: at(revision), figures: { batches: `value: ${2000 - revision}` } }),
    );
    const { diagnostics } = quickly(() => checked(files), 15);
    expect(diagnostics).toHaveLength(998);
    expect(diagnostics.every(({ code }) => code === 'JC3301')).toBe(true);
  });

  test('hundreds of broken revisions leave no gap and no report', () => {
    const result = quickly(() => checked(folder(600, () => 'x')));
    expect(result.evidence?.submissions).toEqual([]);
    expect(new Set(result.diagnostics.map(({ code }) => code))).toEqual(new Set(['JC1104']));
  });
});
