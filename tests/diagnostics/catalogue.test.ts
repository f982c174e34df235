import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/diagnostics/codes.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Bilingual, CatalogueEntry } from '../../src/diagnostics/entry.ts';
import { fixOf, messageOf } from '../../src/diagnostics/message.ts';
import { consistencyCodes } from '../../src/diagnostics/catalogue/consistency.ts';
import { planCodes } from '../../src/diagnostics/catalogue/plan.ts';
import { shapeCodes } from '../../src/diagnostics/catalogue/shape.ts';
import { valueCodes } from '../../src/diagnostics/catalogue/values.ts';
import { warningCodes } from '../../src/diagnostics/catalogue/warnings.ts';
import { foundBy } from './cases/case.ts';
import { consistencyCases, duplicate } from './cases/consistency.ts';
import { nameCases } from './cases/names.ts';
import { planCases } from './cases/plan.ts';
import { valueCases } from './cases/values.ts';
import { warningCases } from './cases/warnings.ts';

const cases = [...nameCases, ...valueCases, ...consistencyCases, duplicate, ...planCases, ...warningCases];

/** Codes of schema.test.ts, which has cases of its own. */
const OF_SHAPE = new Set(['JC1101', 'JC1102', 'JC1103', 'JC1104', 'JC1105', 'JC1106']);

const codes = Object.keys({
  ...shapeCodes,
  ...valueCodes,
  ...consistencyCodes,
  ...planCodes,
  ...warningCodes,
}).filter((code) => !OF_SHAPE.has(code));

test('every code has a case, and every case a code', () => {
  expect([...new Set(cases.map(({ code }) => code))].toSorted()).toEqual(codes.toSorted());
});

const entries: readonly (readonly [string, CatalogueEntry])[] = Object.entries(catalogue);
const textsOf = (entry: CatalogueEntry): readonly Bilingual[] =>
  [entry.message, entry.fix, entry.fixSuggest, ...Object.values(entry.words ?? {})].filter(
    (text) => text !== undefined,
  );

describe('the catalogue as data', () => {
  test.each(entries)('%s says everything in both languages', (_, entry) => {
    for (const { zh, en } of textsOf(entry)) {
      expect(zh.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
    }
  });

  test.each(entries)('%s: Chinese has no ASCII punctuation between Han, English no Han', (_, entry) => {
    for (const { zh, en } of textsOf(entry)) {
      expect(zh).not.toMatch(/\p{Script=Han}[,;:?!()]\p{Script=Han}/u);
      // The kinds of a revision are words of the file.
      expect(en.replaceAll(/补报|更正|退回重报|口径调整|审计核减/g, '')).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test.each(entries)('%s: a remedy ends like a sentence', (_, entry) => {
    const remedies = Object.entries(entry.words ?? {}).filter(([name]) => name.endsWith(':fix'));
    for (const { zh, en } of [entry.fix, ...remedies.map(([, text]) => text)]) {
      if (/^\{\w+:fix\}$/.test(zh)) continue;
      expect(zh).toMatch(/[。？：]$|\{\w+\}(?:":)?$/u);
      expect(en).toMatch(/[.?:]$|\{\w+\}$/);
    }
  });
});

const unfilled = /\{\w+(?::\w+)?\}|undefined|\[object/;
const found = new Map<string, Diagnostic[]>();
for (const one of cases) {
  const all = foundBy(one).filter(({ code }) => code === one.code);
  found.set(one.code, [...(found.get(one.code) ?? []), ...all]);
}

describe('what is said', () => {
  test.each(codes)('%s fills its templates', (code) => {
    const all = found.get(code) ?? [];
    expect(all).not.toEqual([]);
    for (const diagnostic of all)
      for (const lang of ['zh', 'en'] as const)
        for (const text of [messageOf(diagnostic, lang), fixOf(diagnostic, lang)]) {
          expect(text).not.toMatch(unfilled);
          expect(text).not.toMatch(/“”|""/);
        }
  });

  test.each(codes)('%s: every word for a problem is said by a case', (code) => {
    const words = Object.keys((catalogue as Record<string, CatalogueEntry>)[code]?.words ?? {});
    const problems = new Set(words.map((word) => word.split(':')[0]));
    const said = new Set(
      (found.get(code) ?? []).flatMap(({ args }) => [args['problem'], args['kind']].map(String)),
    );
    for (const problem of problems) expect(said).toContain(problem);
  });
});
