// Other people's suites through the loader: every text of the yaml-test-suite as a submission, and everything printed about
// it; every date of the JSON Schema suites in every field that holds one.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isError } from '../../src/check.ts';
import { parseDate, parseInstant } from '../../src/core/date.ts';
import { oracle } from '../formats/states.ts';
import { cases as allCases } from '../parse/suite-cases.ts';
import type { Overrides } from '../workspace.ts';
import { checked, report, textIn, workspace } from '../workspace.ts';
import { misplaced, unclean } from './guards.ts';
import { everyOutput } from './outputs.ts';

const noYaml = allCases.length > 0 ? '' : ' (skipped: no ../shared/oracles/yaml-test-suite)';
const UNITS = ['jia', 'yi', 'bing', 'dong', 'xi'];

describe.skipIf(noYaml !== '')(`the yaml-test-suite as submissions${noYaml}`, () => {
  test('is refused, each fault in its place, and prints as text', async () => {
    const wrong: string[] = [];
    for (let i = 0; i < allCases.length; i += UNITS.length) {
      const files: Overrides = Object.fromEntries(
        UNITS.map((unit, j) => [`reports/${unit}/2020.yaml`, allCases[i + j]?.yaml]),
      );
      const result = checked(files);
      // oxlint-disable-next-line no-await-in-loop -- each prints everything: all at once would only be held in memory
      const printed = await everyOutput(result, [i % 2 === 0 ? 'zh' : 'en']);
      wrong.push(
        ...(result.evidence?.submissions.map(({ path }) => `accepted ${path} of ${allCases[i]?.id}`) ?? [
          'not read',
        ]),
        ...misplaced(result, workspace(files)),
        ...printed.flatMap((one) => unclean(one) ?? []),
      );
    }
    expect([...new Set(wrong)]).toEqual([]);
  }, 120_000);
});

/** Strings of a suite of the JSON Schema organisation; undefined where the folder is not there. */
function stringsOf(name: string): string[] | undefined {
  const file = oracle(`json-schema-formats/${name}.json`);
  if (!existsSync(file)) return undefined;
  const groups = JSON.parse(readFileSync(file, 'utf8')) as { tests: { data: unknown }[] }[];
  return groups
    .flatMap(({ tests }) => tests.map(({ data }) => data))
    .filter((data) => typeof data === 'string');
}

/** A text with one marked value in place of the words given. */
const put = (text: string, from: string | RegExp, key: string, value: string): string => {
  const next = text.replace(from, () => `${key}: ${JSON.stringify(value)} # marked`);
  if (next === text) throw new Error(`${String(from)} does not stand in the text`);
  return next;
};

const figure = (lines: string): string => report({ figures: { places: lines } });
const inFigure = (key: string, value: string): string => `${key}: ${JSON.stringify(value)} # marked`;
const waiver = (from: string): string =>
  `schema: jc/waivers@1\nprovenance: sample\nwaivers:\n  - kind: exemption\n    target: 1-1\n    approver: 办\n    document: 示例\n    reason: 办\n    ${from}\n`;
const receipt = (more: string): string =>
  `schema: jc/receipts@1\nprovenance: sample\nreceipts:\n  - unit: jia\n    documents: [annual-report]\n    channel: 纸质\n    number: 示例\n    ${more}\n`;
const JIA = 'reports/jia/2020.yaml';

/** Every field that holds a date, as the files in which it is the one given, on a marked line. */
const dateFields: Readonly<Record<string, (date: string) => Overrides>> = {
  'asOf of a report': (date) => ({ [JIA]: put(report(), /^asOf: .*/mu, 'asOf', date) }),
  'asOf of a figure': (date) => ({
    [JIA]: report({ figures: { batches: `value: 1\n${inFigure('asOf', date)}` } }),
  }),
  roster: (date) => ({
    [JIA]: figure(`scopes:\n  town:\n    value: 1\n    ${inFigure('roster', date)}\n  country: {value: 1}`),
  }),
  'covers from': (date) => ({
    [JIA]: report({
      figures: { events: `value: 0\ncovers:\n  ${inFigure('from', date)}\n  to: 2020-10-31` },
    }),
  }),
  'covers to': (date) => ({
    [JIA]: report({
      figures: { events: `value: 0\ncovers:\n  from: 2020-01-01\n  ${inFigure('to', date)}` },
    }),
  }),
  'from of a waiver': (date) => ({
    'waivers.yaml': waiver(`until: 2020-12-31\n    ${inFigure('from', date)}`),
  }),
  'until of a waiver': (date) => ({
    'waivers.yaml': waiver(`from: 2020-01-01\n    ${inFigure('until', date)}`),
  }),
  'asOf of the workspace': (date) => ({ 'jc.yaml': put(textIn({}, 'jc.yaml'), /asOf: .*/u, 'asOf', date) }),
  due: (date) => ({
    'plan/deadlines.yaml': put(textIn({}, 'plan/deadlines.yaml'), 'due: 2020-11-25', 'due', date),
  }),
  publishedAt: (date) => ({
    'registry/populations.yaml': put(
      textIn({}, 'registry/populations.yaml'),
      'publishedAt: 2020-03-01',
      'publishedAt',
      date,
    ),
  }),
  referenceDate: (date) => ({
    'registry/populations.yaml': put(
      textIn({}, 'registry/populations.yaml'),
      'referenceDate: 2019-12-31',
      'referenceDate',
      date,
    ),
  }),
  'owed by': (date) => ({
    'plan/targets.yaml': textIn({}, 'plan/targets.yaml').replace(
      '{asOf: 2020-12-31, by: 2021-01-31, final: true, interpretation: K5}',
      () => `asOf: 2020-12-31\n        by: ${JSON.stringify(date)} # marked\n        final: true`,
    ),
  }),
  'owed asOf': (date) => ({
    'plan/targets.yaml': textIn({}, 'plan/targets.yaml').replace(
      '{asOf: 2020-12-31, by: 2021-01-31, final: true, interpretation: K5}',
      () => `by: 2021-01-31\n        asOf: ${JSON.stringify(date)} # marked\n        final: true`,
    ),
  }),
  decision: (date) => ({
    'plan/interpretations.yaml': textIn({}, 'plan/interpretations.yaml').replace(
      'decision: {by: 测试市政府, document: 测政〔2020〕2号, date: 2020-02-01}',
      () =>
        `decision:\n      by: 测试市政府\n      document: 测政〔2020〕2号\n      date: ${JSON.stringify(date)} # marked`,
    ),
  }),
  issued: (date) => ({
    'plan/plan.yaml': textIn({}, 'plan/plan.yaml').replace(
      'issued: {date: 2020-01-05, quote: 2020年1月5日}',
      () => `issued:\n  quote: 2020年1月5日\n  date: ${JSON.stringify(date)} # marked`,
    ),
  }),
};

const instantFields: typeof dateFields = {
  submittedAt: (at) => ({ [JIA]: put(report(), /^submittedAt: .*/mu, 'submittedAt', at) }),
  receivedAt: (at) => ({ 'receipts.yaml': receipt(inFigure('receivedAt', at)) }),
  'returned at': (at) => ({
    'receipts.yaml': receipt(
      `receivedAt: 2020-11-01T00:00:00+08:00\n    returned:\n      reason: 退\n      ${inFigure('at', at)}`,
    ),
  }),
};

/** Is the marked line refused? What else may be wrong with a true date there is no matter. */
function isRefused(files: Overrides, isTrue: boolean): boolean {
  const codes = codesOn(files);
  return isTrue ? codes.some((code) => code === 'JC1207' || code === 'JC1208') : codes.length > 0;
}

/** Codes of the errors on the marked line. */
function codesOn(files: Overrides): string[] {
  const [[path, text] = ['', '']] = Object.entries(files);
  const lines = typeof text === 'string' ? text.split('\n') : [];
  const line = lines.findIndex((one) => one.endsWith('# marked')) + 1;
  if (line === 0) throw new Error(`nothing is marked in ${path}`);
  return checked(files)
    .diagnostics.filter((found) => isError(found) && found.place.path === path && found.place.line === line)
    .map(({ code }) => code);
}

const isDate = (text: string): boolean => parseDate(text) !== undefined;
const isInstant = (text: string): boolean => parseInstant(text) !== undefined;

const dates = stringsOf('date');
const instants = stringsOf('date-time');
const noDates = dates && instants ? '' : ' (skipped: no ../shared/oracles/json-schema-formats)';

test.skipIf(noDates !== '')(`there are dates${noDates}`, () => {
  expect(dates?.filter(isDate).length).toBeGreaterThan(3);
  expect(instants?.filter(isInstant).length).toBeGreaterThan(5);
});

describe.skipIf(noDates !== '')(`dates of the JSON Schema suite${noDates}`, () => {
  test.each(Object.entries(dateFields))('%s takes a date and nothing else', (_, files) => {
    for (const date of dates ?? [])
      expect([date, isRefused(files(date), isDate(date))]).toEqual([date, !isDate(date)]);
  });

  test.each(Object.entries(instantFields))('%s takes an instant and nothing else', (_, files) => {
    for (const at of instants ?? [])
      expect([at, isRefused(files(at), isInstant(at))]).toEqual([at, !isInstant(at)]);
  });
});
