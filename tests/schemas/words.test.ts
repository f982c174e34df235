import { describe, expect, test } from 'vitest';
import type { Part } from './schemas.ts';
import { files, misfits, parts, shown } from './schemas.ts';

/** The forms that messages and pages are made from: `日期 / Date` and `年-月-日。A civil date.` */
const TITLE = /^.*\p{Script=Han}.* \/ [A-Z%].*$/u;
const DESCRIPTION = /^(?<zh>[\s\S]*?。)(?<en>[A-Z][\s\S]*[.)])$/u;

const places = (some: readonly Part[]): string[] => some.map(({ at }) => at);

function isInBoth(description: string | undefined): boolean {
  const { zh = '', en = '' } = DESCRIPTION.exec(description ?? '')?.groups ?? {};
  return /\p{Script=Han}.*\p{Script=Han}/su.test(zh) && /[A-Za-z]{2}.*[A-Za-z]{2}/su.test(en);
}

describe.each(files)('an editor can explain every key of %s', (file) => {
  const here = parts.filter(({ at }) => at.startsWith(`${file}#`));
  const named = here.filter((part) => part.named);

  test('each has a title in both languages', () => {
    expect(places(named.filter((part) => !TITLE.test(shown(part).title ?? '')))).toEqual([]);
  });

  test('each has a description in both languages', () => {
    expect(places(named.filter((part) => !isInBoth(shown(part).description)))).toEqual([]);
  });

  test('each has examples, the root apart: the files in data/ are its examples', () => {
    const below = named.filter(({ at }) => at !== `${file}#`);
    expect(places(below.filter((part) => (shown(part).examples ?? []).length === 0))).toEqual([]);
  });

  test('words beside entries of lists are in both languages too', () => {
    const wrong = here.filter(
      ({ node: { title, description } }) =>
        (title !== undefined && !TITLE.test(title)) || (description !== undefined && !isInBoth(description)),
    );
    expect(places(wrong)).toEqual([]);
  });

  test('every example is one that the schema itself accepts, beside a reference also', async () => {
    const wrong: string[] = [];
    for (const { at, node } of here)
      for (const example of node.examples ?? []) wrong.push(...(await misfits(example, at)));
    expect(wrong).toEqual([]);
  });
});

describe('what these tests look for would be found', () => {
  test('there is much to explain', () => {
    expect(parts.filter((part) => part.named).length).toBeGreaterThan(600);
  });

  test.each([
    ['31.10.2020', 'report.schema.json#/properties/asOf'],
    [{ kind: 'x' }, 'report.schema.json#/properties/revises'],
    ['K', 'common.schema.json#/definitions/interpretationRef'],
  ])('a wrong example: %j', async (example, at) => {
    expect(await misfits(example, at)).not.toEqual([]);
  });

  test.each(['只有中文。', 'Only English.', '中文 without a stop', undefined])('%s', (description) => {
    expect(isInBoth(description)).toBe(false);
  });
});
