// The big list of naughty strings as values, keys, notes, titles, reasons, numbers of the register and names of files, through
// everything that jc prints.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { oracle } from '../formats/states.ts';
import type { Overrides } from '../workspace.ts';
import { checked, report, workspace } from '../workspace.ts';
import { misplaced, unclean } from './guards.ts';
import { everyOutput } from './outputs.ts';

const file = oracle('blns.json');
const missing = existsSync(file) ? '' : ' (skipped: no ../shared/oracles/blns.json)';
const strings = missing
  ? []
  : (JSON.parse(readFileSync(file, 'utf8')) as string[]).filter((one) => one !== '');
/** Strings that stand in one workspace together, each in every place. */
const TOGETHER = 20;
const batches = Array.from({ length: Math.ceil(strings.length / TOGETHER) }, (_, i) =>
  strings.slice(i * TOGETHER, (i + 1) * TOGETHER),
);

const quoted = (text: string): string => JSON.stringify(text);
const cut = (text: string): string => quoted(Array.from(text).slice(0, 1000).join(''));

/** What the office takes as it comes: words of people, which are shown and never judged. */
const words = (batch: readonly string[]): Overrides => ({
  'reports/jia/2020.yaml': `${report({ figures: { batches: `value: 1\nnote: ${cut(batch[0] ?? '')}` } })}note: ${cut(batch.at(-1) ?? '')}
evidence:
${batch.map((one) => `  - {title: ${cut(one)}, archive: ${cut(one)}}\n`).join('')}`,
  'receipts.yaml': `schema: jc/receipts@1
provenance: sample
receipts:
${batch.map((one) => `  - {unit: jia, documents: [annual-report], receivedAt: 2020-11-20T09:00:00+08:00, channel: 纸质, number: ${cut(one)}, returned: {at: 2020-11-21T09:00:00+08:00, reason: ${cut(one)}}}\n`).join('')}`,
  'waivers.yaml': `schema: jc/waivers@1
provenance: sample
waivers:
${batch.map((one) => `  - {kind: exemption, target: 1-1, approver: ${cut(one)}, document: ${cut(one)}, reason: ${cut(one)}, from: 2020-01-01, until: 2020-12-31}\n`).join('')}`,
});

/** What is refused: keys, values, units and names of files. */
const faults = (batch: readonly string[]): Overrides => ({
  'reports/yi/2020.yaml': `${report({ unit: 'yi' })}${batch.map((one) => `${quoted(one)}: 1\n`).join('')}`,
  'reports/bing/2020.yaml': `${report({ unit: 'bing' })}figures:\n${batch.map((one, i) => `  batches-${i}:\n    value: ${quoted(one)}\n  ${quoted(one)}: {value: 1}\n`).join('')}`,
  ...Object.fromEntries(
    batch.flatMap((one, i) => [
      [`reports/dong/2020.r${i + 1}.yaml`, report({ unit: quoted(one), revision: i + 1 })],
      [`reports/xi/${one}.yaml`, report({ unit: 'xi', period: quoted(one) })],
      [`reports/${one}/2020.yaml`, report({ unit: quoted(one) })],
      [`reports/${one}`, ''],
    ]),
  ),
});

describe.skipIf(missing !== '')(`naughty strings${missing}`, () => {
  test('there are some', () => {
    expect(strings.length).toBeGreaterThan(400);
  });

  test.each([
    ['as words', words],
    ['where they do not belong', faults],
  ])(
    '%s come out of every output as text',
    async (_, make) => {
      const wrong: string[] = [];
      for (const [i, batch] of batches.entries()) {
        const result = checked(make(batch));
        // oxlint-disable-next-line no-await-in-loop -- a batch is large enough by itself
        const printed = await everyOutput(result, [i % 2 === 0 ? 'zh' : 'en']);
        wrong.push(
          ...misplaced(result, workspace(make(batch))),
          ...printed.flatMap((one) => unclean(one) ?? []),
        );
      }
      expect([...new Set(wrong)]).toEqual([]);
    },
    120_000,
  );

  test('words are no reason to refuse a report, but for characters that no file needs', () => {
    const some = strings.filter((_, i) => i % 3 === 0);
    const accepted = some.filter((one) => checked(words([one])).evidence?.submissions.length === 1);
    expect(accepted.length).toBeGreaterThan(some.length * 0.9);
  }, 120_000);
});
