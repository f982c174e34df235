import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/report/width.ts';
import { expectGolden, jc } from './run.ts';

const DATES = ['2020-10-25', '2020-11-30', '2021-02-01'];
const golden = (name: string): URL => new URL(`golden/${name}`, import.meta.url);

/** Wider than 80 columns where ambiguous characters are drawn two wide. */
const tooWide = (text: string): string[] => text.split('\n').filter((line) => displayWidth(line) > 80);

describe.each(DATES)('the story on %s', (date) => {
  test.each(['zh', 'en'])('check in %s, with its exit code', async (lang) => {
    const ran = await jc(['check', '--as-of', date, '--lang', lang]);
    expect(tooWide(ran.out)).toEqual([]);
    expectGolden(
      `$ jc check --as-of ${date} --lang ${lang}\n${ran.out}exit ${ran.code}\n`,
      golden(`check.${date}.${lang}.txt`),
    );
  });

  test('check as JSON', async () => {
    const ran = await jc(['check', '--as-of', date, '--format', 'json']);
    expectGolden(
      ran.out.replaceAll(/"(?:sha256:)?[0-9a-f]{64}"/gu, '"<digest>"'),
      golden(`check.${date}.json`),
    );
  });

  test.each(['zh', 'en'])('every proof in %s', async (lang) => {
    const ran = await jc(['why', '--all', '--as-of', date, '--lang', lang]);
    expect(tooWide(ran.out)).toEqual([]);
    expectGolden(
      ran.out.replaceAll(/sha256:[0-9a-f]{12}/gu, 'sha256:<digest>'),
      golden(`why.${date}.${lang}.txt`),
    );
  });

  test.each(['zh', 'en'])('the summary in %s, by item, unit and status', async (lang) => {
    const pages = await Promise.all(
      ['item', 'unit', 'status'].map((by) => jc(['summary', '--by', by, '--as-of', date, '--lang', lang])),
    );
    const text = pages.map((ran) => ran.out).join('\n');
    expect(tooWide(text)).toEqual([]);
    expectGolden(text, golden(`summary.${date}.${lang}.txt`));
  });
});

test('a proof as Markdown', async () => {
  const ran = await jc(['why', '14-1', 'D23-2', '--format', 'markdown']);
  expectGolden(ran.out.replaceAll(/sha256:[0-9a-f]{12}/gu, 'sha256:<digest>'), golden('why.md'));
});

test('colour changes nothing but colour', async () => {
  const plain = await jc(['check']);
  const coloured = await jc(['check', '--color', 'always']);
  expect(coloured.out).not.toBe(plain.out);
  expect(coloured.out.replaceAll(/\u001b\[\d+m/gu, '')).toBe(plain.out);
});
