import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conclude, isUnderReports, open } from '../../src/check.ts';
import type { CivilDate } from '../../src/core/date.ts';
import { decodeOutcomes, encodeOutcomes } from '../../src/evidence/codec.ts';
import type { Outcome } from '../../src/evidence/outcome.ts';
import { rulesOf } from '../../src/validate/reports/rules.ts';
import * as validators from '../../src/generated/validators.js';
import { judge } from '../../src/judge.ts';
import { sourceFile } from '../../src/load/source-file.ts';
import type { SourceEntry } from '../../src/parse/source-file.ts';
import { jsonReport } from '../../src/report/json/index.ts';
import { entries } from '../sample/data.ts';
import { JIA, report, workspace } from '../workspace.ts';

const asOf = '2020-11-30' as CivilDate;

function opened(all: readonly SourceEntry[]) {
  const found = open(
    all.filter((entry) => !isUnderReports(entry)),
    [],
    validators,
  );
  if (!found.loaded) throw new Error('the plan of the test has errors');
  return { ...found, rules: rulesOf(found.loaded.plan, found.loaded.names) };
}

const shipped = opened(entries);
const small = opened(workspace());

const outcomes = (all: readonly SourceEntry[], { outcomeOf }: typeof shipped): Outcome[] =>
  all.filter(isUnderReports).map(outcomeOf);

const again = (all: readonly Outcome[], { rules }: typeof shipped): readonly Outcome[] | undefined =>
  decodeOutcomes(encodeOutcomes(all), rules);

/** Everything that a check says of outcomes, as one text. */
function said(found: typeof shipped, all: readonly Outcome[]): string {
  const options = { filter: { units: undefined, items: undefined }, filterWords: [], allowEmpty: false };
  const judged = judge(conclude(found, all, { asOf }), { ...options, asOfSource: 'file' });
  return jsonReport(judged, { version: '', digest: '' });
}

/** What officers get wrong, each in a file of its own. */
const mistakes: SourceEntry[] = readdirSync('tests/cases', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => sourceFile('reports/xmzx/2020.yaml', readFileSync(`tests/cases/${name}/report.yaml`)));

describe('an outcome as text is the same outcome', () => {
  test('for every shipped report', () => {
    const all = outcomes(entries, shipped);
    expect(all.filter((one) => one.report).length).toBeGreaterThan(40);
    expect(again(all, shipped)).toEqual(all);
  });

  test('for every file that officers got wrong', () => {
    const all = outcomes(mistakes, shipped);
    expect(all.filter((one) => one.diagnostics.length > 0).length).toBeGreaterThan(100);
    expect(again(all, shipped)).toEqual(all);
  });

  test('for percentages, joint parts, scopes, empty rosters, revisions, dates of their own', () => {
    const figures = {
      batches: 'value: 100\njoint: [{with: 乙局, value: 10}]',
      use: 'value: 40.0%\nasOf: 2020-10-01\nfinal: true\nfinalReason: 收割完毕',
      places: 'scopes:\n  town: {value: 0, empty: 没有}\n  country: {value: 3, roster: 2019-12-31}',
    };
    const text = report({ figures, revision: 2, documents: '[annual-report]' });
    const all = outcomes([sourceFile('reports/jia/2020.r2.yaml', new TextEncoder().encode(text))], small);
    expect(all[0]?.diagnostics).toEqual([]);
    expect(all[0]?.report?.observations).toHaveLength(4);
    expect(again(all, small)).toEqual(all);
  });

  test('for what was not read, what is no report, and what has a wrong name', () => {
    const all = outcomes(
      [
        { path: 'reports/jia', problem: 'link' },
        sourceFile('reports/jia/notes.txt', new Uint8Array()),
        sourceFile('reports/jia/2020.yml', new Uint8Array()),
        sourceFile('reports/nobody/2020.yaml', new TextEncoder().encode(report())),
      ],
      small,
    );
    expect(all.map((one) => [one.report, one.refused?.unit])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, 'jia'],
      [undefined, undefined],
    ]);
    expect(again(all, small)).toEqual(all);
  });
});

describe('nothing of an outcome depends on the others', () => {
  test('in another order, and by way of text, they give the same result', () => {
    const all = outcomes(entries, shipped);
    const decoded = again(all.toReversed(), shipped) ?? [];
    expect(said(opened(entries), decoded)).toBe(said(shipped, all));
  });
});

describe('text of another origin', () => {
  const text = encodeOutcomes(
    outcomes(
      [sourceFile(JIA, new TextEncoder().encode(report({ figures: { batches: 'value: 7' } })))],
      small,
    ),
  );

  test.each([
    ['nothing', ''],
    ['cut off', text.slice(0, -10)],
    ['no list', '{}'],
    ['rows of something else', '[1]'],
    ['a figure that the plan does not have', text.replaceAll('batches', 'botches')],
    ['no date', text.replaceAll(/"\d{4}-\d\d-\d\d"/g, '"2020-02-30"')],
  ])('%s is not taken', (_what, other) => {
    expect(other).not.toBe(text);
    expect(decodeOutcomes(other, small.rules)).toBeUndefined();
  });

  test('while the text itself is', () => {
    expect(decodeOutcomes(text, small.rules)).toHaveLength(1);
  });
});

test('what reports are read against can be handed to a thread', () => {
  const { rules } = shipped;
  expect(structuredClone(rules)).toEqual(rules);
});
