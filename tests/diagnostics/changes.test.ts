import { describe, expect, test } from 'vitest';
import { parseDate, parseInstant } from '../../src/core/date.ts';
import type { CivilDate, Instant } from '../../src/core/date.ts';
import { changeCodes } from '../../src/diagnostics/catalogue/changes.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { fixOf, messageOf } from '../../src/diagnostics/message.ts';
import * as validators from '../../src/generated/validators.js';
import { changesBetween } from '../../src/review/change.ts';
import type { Change } from '../../src/review/change.ts';
import type { CommitAt } from '../../src/review/dates.ts';
import { review } from '../../src/review/review.ts';
import { explanations } from '../../src/words/explain/index.ts';
import type { Overrides } from '../workspace.ts';
import { JIA, report, workspace } from '../workspace.ts';
import { placed } from './cases/case.ts';

const R2 = 'reports/jia/2020.r2.yaml';
const YI = 'reports/yi/2020.yaml';
const jia = report({ figures: { batches: 'value: 6' }, documents: '[annual-report]' });
const refused = report({ figures: { batches: 'value: many' } });
const second = report({ revision: 2, figures: { batches: 'value: 7' }, documents: '[annual-report]' });
const yi = report({ unit: 'yi', figures: { batches: 'value: 2' } });

/** A change between two states, and what is known of it beside the bytes. */
interface Case {
  readonly what: string;
  readonly before: Overrides;
  readonly after: Overrides;
  readonly outside?: readonly string[];
  readonly executable?: readonly string[];
  /** Committer dates of the commit that brought `R2` or `JIA` first, and last. */
  readonly brought?: readonly [path: string, first: string, last: string];
}

const commit = (text: string): CommitAt => ({ id: '0123456789abcdef', at: parseInstant(text) as Instant });

function foundBy({ before, after, outside = [], executable = [], brought }: Case): readonly Diagnostic[] {
  const keys = (files: Overrides) =>
    new Map(Object.entries(files).map(([path, text]) => [path, text as string] as const));
  const files = changesBetween(keys(before), keys(after), keys(before));
  const change: Change = { files, outside, elsewhere: [], executable };
  const commits = brought && new Map([[brought[0], { first: commit(brought[1]), last: commit(brought[2]) }]]);
  const input = { change, before: workspace(before), after: workspace(after), ref: 'main', brought: commits };
  return review(input, { asOf: parseDate('2020-11-30') as CivilDate }, validators).after.diagnostics;
}

const first = { before: {}, after: { [JIA]: jia } };
const inTime = '2020-10-31T18:00:00+08:00';
const tooLate = '2020-11-02T00:00:00+08:00';
const register = (entry: string): Overrides => ({
  'receipts.yaml': `schema: jc/receipts@1\nprovenance: sample\nreceipts:\n  - {unit: jia, receivedAt: 2020-10-31T17:30:00+08:00, channel: 纸质, number: x, ${entry}}\n`,
});
const extension: Overrides = {
  'waivers.yaml': `schema: jc/waivers@1
provenance: sample
waivers:
  - {kind: extension, deadline: D2-1, unit: jia, approver: x, document: x, reason: x, from: 2020-10-30, until: 2020-11-05}
`,
};

/** For every code: changes that have it and where, and changes that nearly have it. */
const cases: Readonly<
  Record<
    keyof typeof changeCodes,
    { readonly at: string; readonly wrong: readonly Case[]; readonly near: readonly Case[] }
  >
> = {
  JC1501: {
    at: `${JIA}:1:1+0`,
    wrong: [
      { what: 'a figure', before: { [JIA]: jia }, after: { [JIA]: jia.replace('value: 6', 'value: 7') } },
      { what: 'a remark', before: { [JIA]: jia }, after: { [JIA]: `${jia}# x\n` } },
    ],
    near: [
      { what: 'what was refused is corrected', before: { [JIA]: refused }, after: { [JIA]: jia } },
      { what: 'a revision', before: { [JIA]: jia }, after: { [JIA]: jia, [R2]: second } },
    ],
  },
  JC1502: {
    at: `${JIA}:1:1+0`,
    wrong: [{ what: 'the only one', before: { [JIA]: jia }, after: {} }],
    near: [{ what: 'what was refused', before: { [JIA]: refused }, after: {} }],
  },
  JC1503: {
    at: 'reports/jia/2019.yaml:1:1+0',
    wrong: [{ what: 'to another year', before: { [JIA]: jia }, after: { 'reports/jia/2019.yaml': jia } }],
    near: [{ what: 'to where it belongs', before: { 'reports/jia/2019.yaml': jia }, after: { [JIA]: jia } }],
  },
  JC1504: {
    at: `${JIA}:7:14+25`,
    wrong: [
      {
        what: 'a second earlier',
        ...first,
        brought: [JIA, '2020-10-31T17:00:59+08:00', '2020-10-31T17:00:59+08:00'],
      },
    ],
    near: [
      {
        what: 'the same second',
        ...first,
        brought: [JIA, '2020-10-31T17:01:00+08:00', '2020-10-31T17:01:00+08:00'],
      },
      { what: 'its present text came later', ...first, brought: [JIA, '2020-10-30T09:00:00+08:00', inTime] },
      {
        what: 'the register has it',
        before: register('report: "2020"'),
        after: { ...register('report: "2020"'), [JIA]: jia },
        brought: [JIA, '2020-10-30T09:00:00+08:00', '2020-10-30T09:00:00+08:00'],
      },
      { what: 'nobody knows', ...first },
    ],
  },
  JC1505: {
    at: `${JIA}:7:14+25`,
    wrong: [{ what: 'the first second of the next day', ...first, brought: [JIA, tooLate, tooLate] }],
    near: [
      { what: 'the last second of the day', ...first, brought: [JIA, '2020-11-01T23:59:59+08:00', tooLate] },
      {
        what: 'the register has the document',
        before: register('documents: [annual-report]'),
        after: { ...register('documents: [annual-report]'), [JIA]: jia },
        brought: [JIA, tooLate, tooLate],
      },
      {
        what: 'it delivers nothing that is due',
        before: {},
        after: { [JIA]: report({ figures: { batches: 'value: 6' } }) },
        brought: [JIA, tooLate, tooLate],
      },
      {
        what: 'late by its own word',
        before: {},
        after: { [JIA]: jia.replace('2020-10-31T17', '2020-11-02T00') },
        brought: [JIA, '2020-11-03T00:00:00+08:00', '2020-11-03T00:00:00+08:00'],
      },
      {
        what: 'an extension was in force',
        before: extension,
        after: { ...extension, [JIA]: jia },
        brought: [JIA, tooLate, tooLate],
      },
    ],
  },
  JC3402: {
    at: `${JIA}:1:1+0`,
    wrong: [{ what: 'marked', ...first, executable: [JIA] }],
    near: [{ what: 'not marked', ...first }],
  },
  JC3501: {
    at: 'waivers.yaml:1:1+0',
    wrong: [{ what: 'a waiver', ...first, outside: ['waivers.yaml'] }],
    near: [{ what: 'reports alone', ...first }],
  },
  JC3502: {
    at: `${YI}:1:1+0`,
    wrong: [{ what: 'two bodies', before: {}, after: { [JIA]: jia, [YI]: yi } }],
    near: [{ what: 'two reports of one', before: {}, after: { [JIA]: jia, [R2]: second } }],
  },
};

const rows = (kind: 'wrong' | 'near') =>
  Object.entries(cases).flatMap(([code, one]) =>
    one[kind].map((each) => [code, each.what, each, one.at] as const),
  );

describe('changes under review', () => {
  test.each(rows('wrong'))('%s: %s', (code, _what, one, at) => {
    const found = foundBy(one).filter((each) => each.code === code);
    expect(found.map(placed)).toEqual([`${code} ${at}`]);
  });

  test.each(rows('near'))('%s nearly: %s', (code, _what, one) => {
    const found = foundBy(one).map((each) => `${each.code} ${each.place.path}`);
    expect(found.filter((each) => each.startsWith(code) || each.endsWith('receipts.yaml'))).toEqual([]);
  });

  test.each(rows('wrong'))('%s fills its templates: %s', (code, _what, one) => {
    for (const each of foundBy(one).filter((found) => found.code === code))
      for (const lang of ['zh', 'en'] as const)
        for (const text of [messageOf(each, lang), fixOf(each, lang)])
          expect(text).not.toMatch(/\{\w+\}|undefined|“”|""/u);
  });

  test('every code is explained', () => {
    for (const code of Object.keys(changeCodes)) expect(explanations).toHaveProperty(code);
  });
});

test('an edit names the revision to make instead', () => {
  const before = { [JIA]: jia, [R2]: second };
  const [found] = foundBy({ what: '', before, after: { ...before, [JIA]: `${jia}#\n` } });
  expect(found?.args).toEqual({ next: 'reports/jia/2020.r3.yaml' });
});

describe('what a change does', () => {
  const keys = (text: string) =>
    new Map([...text.matchAll(/(\w)(\d)/gu)].map(([, path = '', key = '']) => [path, key]));
  test.each([
    ['nothing', 'a1 b2', 'a1 b2', 'a1 b2', []],
    ['added', 'a1', 'a1 b2', 'a1', ['added b']],
    ['modified', 'a1', 'a2', 'a1', ['modified a']],
    ['removed', 'a1 b2', 'a1', 'a1 b2', ['removed b']],
    ['renamed', 'a1', 'b1', 'a1', ['renamed b']],
    ['renamed and edited is removed and added', 'a1', 'b2', 'a1', ['removed a', 'added b']],
    ['one moved to two places', 'a1', 'b1 c1', 'a1', ['renamed b', 'added c']],
    ['there already', 'a1', 'a1 b2', 'a1 b2', []],
    ['gone already', 'a1 b2', 'a1', 'a1', []],
    ['made on both sides, differently', 'a1', 'a1 b2', 'a1 b3', ['modified b']],
    ['others went on meanwhile', 'a1', 'a1 c3', 'a2 b2', ['added c']],
  ])('%s', (_what, base, now, tip, expected) => {
    const found = changesBetween(keys(base), keys(now), keys(tip));
    expect(found.map(({ kind, path }) => `${kind} ${path}`)).toEqual(expected);
  });
});
