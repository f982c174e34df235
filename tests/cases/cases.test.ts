import { beforeAll, describe, expect, test } from 'vitest';
import { isError } from '../../src/check.ts';
import type { Judged } from '../../src/judge.ts';
import { displayWidth } from '../../src/report/width.ts';
import { expectGolden } from '../cli/run.ts';
import { aboutFiles, judged, mistakes, pageOf } from './tour.ts';

/** The one sentence that names the verdict in order to say that this is none. */
const FIXED =
  /这不是未达标，改好重报即可。|This is not a missed target:\s+correct them and send them again\./;
const VERDICT = /未达标|not met|missed target/i;

test('the tour has at least 40 stops', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(40);
});

describe.each(mistakes)('$name', (mistake) => {
  let one: Judged;

  beforeAll(() => {
    one = judged(mistake);
  });

  test.each(['zh', 'en'] as const)('reads as it should: %s', (lang) => {
    const page = pageOf(one, lang);
    const text = aboutFiles(page, mistake);
    expect(page.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
    expect(text.replace(FIXED, '')).not.toMatch(VERDICT);
    expectGolden(text, new URL(`expected.${lang}.txt`, mistake.folder));
  });

  test(`ends with ${mistake.exit}, and every error is about what the unit sent`, () => {
    const before = mistake.after.map((name) => `reports/${mistake.unit}/${name}`);
    const sent = new Set([mistake.at, ...before]);
    const errors = one.result.diagnostics.filter(isError);
    expect(one.exitCode).toBe(mistake.exit);
    expect(errors.filter(({ place }) => !sent.has(place.path))).toEqual([]);
    expect(errors.length > 0).toBe(mistake.refused);
  });

  test(`leaves the figures of its unit ${mistake.refused ? 'owed' : 'in'}`, () => {
    const owing = (one.result.findings?.targets ?? [])
      .flatMap(({ scopes }) => scopes.flatMap((scope) => scope.owing))
      .filter(({ unit, overdue }) => unit === mistake.unit && overdue);
    expect([...new Set(owing.map(({ reason }) => reason))]).toEqual(mistake.refused ? [mistake.owes] : []);
  });
});
