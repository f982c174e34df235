import { describe, expect, test } from 'vitest';
import { fileCodes } from '../../src/diagnostics/catalogue/files.ts';
import { catalogue } from '../../src/diagnostics/codes.ts';
import type { DiagnosticCode } from '../../src/diagnostics/codes.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { CatalogueEntry } from '../../src/diagnostics/entry.ts';
import { fixOf, messageOf } from '../../src/diagnostics/message.ts';
import { sourceFile } from '../../src/load/source-file.ts';
import { parseFile } from '../../src/parse/file.ts';
import { DEFAULT_LIMITS } from '../../src/parse/limits.ts';
import type { SourceEntry } from '../../src/parse/source-file.ts';
import { strayFile } from '../../src/validate/files.ts';
import { checked, report } from '../workspace.ts';

const limits = { fileBytes: 1024, depth: 8, nodes: 30 };
const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [part])),
  );
const file = (...parts: (string | number)[]): SourceEntry =>
  sourceFile('reports/scjgj/2020.yaml', bytes(...parts));
const read = (entry: SourceEntry): readonly Diagnostic[] => parseFile(entry, limits).diagnostics;
const unread = (
  problem: 'link' | 'notRegular' | 'unreadable' | 'badName' | 'changed' | 'tooLarge' | 'tooDeep',
): SourceEntry => ({
  path: 'reports/x.yaml',
  problem,
});

/** Each code: a file that has it, where, and one that nearly has it. */
const cases: readonly (readonly [
  DiagnosticCode,
  string,
  readonly Diagnostic[],
  string,
  readonly Diagnostic[],
])[] = [
  ['JC1001', 'GBK', read(file('a: 1\nb: ', 0xb5, 0xa5, 0xce, 0xbb)), '2:4', read(file('a: 1\nb: 单位'))],
  ['JC1002', 'too large', read(file(`a: ${'x'.repeat(1022)}`)), '1:1', read(file(`a: ${'x'.repeat(1021)}`))],
  ['JC1002', 'too large, not read', read(unread('tooLarge')), '1:1', read(file('a: 1'))],
  ['JC1003', 'a control character', read(file('a: 1\nb: x\u0007')), '2:5', read(file('a: 1\nb: x\u200b'))],
  ['JC1003', 'a second byte order mark', read(file('\ufeff\ufeffa: 1')), '1:1', read(file('\ufeffa: 1'))],
  ['JC1004', 'a link', read(unread('link')), '1:1', read(file('a: link'))],
  ['JC1004', 'a pipe', read(unread('notRegular')), '1:1', read(file('a: 1'))],
  ...['2020.yml', '2020.YAML', '2020.yaml.txt', '2020.Yml.TXT'].map(
    (name) =>
      [
        'JC1005',
        name,
        checked({ [`reports/jia/${name}`]: report() }).diagnostics,
        '1:1',
        checked({ 'reports/jia/2020.yaml': report() }).diagnostics,
      ] as const,
  ),
  ['JC1005', 'a large one', strayFile({ path: 'reports/x/2020.yml', problem: 'tooLarge' }), '1:1', []],
  ['JC1004', 'a link that is no report', strayFile({ path: 'reports/x', problem: 'link' }), '1:1', []],
  ['JC1006', 'a folder too deep', strayFile({ path: 'reports/x/y', problem: 'tooDeep' }), '1:1', []],
  ['JC1006', 'a bad name of a stray file', strayFile({ path: 'reports/x', problem: 'badName' }), '1:1', []],
  ['JC1006', 'no permission', read(unread('unreadable')), '1:1', read(file('a: 1'))],
  ['JC1006', 'a bad name', read(unread('badName')), '1:1', read(file('a: 1'))],
  ['JC1006', 'replaced', read(unread('changed')), '1:1', read(file('a: 1'))],
  ['JC1006', 'too deep', read(unread('tooDeep')), '1:1', read(file('a: 1'))],
  ['JC1007', 'empty', read(file('')), '1:1', read(file('a:'))],
  ['JC1007', 'only comments', read(file('# a: 1\n')), '1:1', read(file('# x\na: 1\n'))],
  ['JC1008', 'missing', checked({ 'jc.yaml': undefined }).diagnostics, '1:1', checked().diagnostics],
  ['JC1008', 'the text', checked({ 'plan/source.txt': undefined }).diagnostics, '1:1', checked().diagnostics],
  ['JC1010', 'a full-width colon', read(file('a: 1\nunit：x\n')), '2:5', read(file('a: 1\nunit: ：x\n'))],
  ['JC1011', 'two documents', read(file('a: 1\n---\nb: 2\n')), '2:1', read(file('---\na: 1\n'))],
  ['JC1012', 'an alias', read(file('a: *重要\n')), '1:4', read(file('a: "*重要"\n'))],
  ['JC1012', 'a merge key', read(file('<<: {a: 1}\n')), '1:1', read(file('"<<": {a: 1}\n'))],
  [
    'JC1013',
    'a duplicate key',
    read(file('a: 1\nb:\n  a: 1\na: 1\n')),
    '4:1',
    read(file('a: 1\nb:\n  a: 1\nA: 1\n')),
  ],
  [
    'JC1014',
    'a number as key',
    read(file('a: 1\n2020: 1\n')),
    '2:1',
    read(file('a: 1\n"2020": 1\n2020-10: 1\n')),
  ],
  [
    'JC1015',
    'too deep',
    read(file(`${'['.repeat(9)}${']'.repeat(9)}`)),
    '1:9',
    read(file(`${'['.repeat(8)}${']'.repeat(8)}`)),
  ],
  ['JC1015', 'too many', read(file(`[${'a,'.repeat(30)}]`)), '1:60', read(file(`[${'a,'.repeat(29)}]`))],
];

describe('codes of files', () => {
  test.each(cases)('%s: %s', (code, _, found, place, near) => {
    expect(found.map((one) => `${one.code} ${one.place.line}:${one.place.column}`)).toEqual([
      `${code} ${place}`,
    ]);
    expect(near).toEqual([]);
  });

  test('every code has a case', () => {
    expect([...new Set(cases.map(([code]) => code))].toSorted()).toEqual(Object.keys(fileCodes).toSorted());
  });

  test.each(cases)('%s has words in both languages: %s', (_, __, found) => {
    for (const diagnostic of found) {
      for (const text of [messageOf(diagnostic, 'zh'), fixOf(diagnostic, 'zh')]) {
        expect(text).not.toMatch(/[{}]|undefined/);
        expect(text).toMatch(/[\u4e00-\u9fff]/);
      }
      for (const text of [messageOf(diagnostic, 'en'), fixOf(diagnostic, 'en')]) {
        expect(text.replaceAll(/"[^"]*"/g, '')).not.toMatch(/[{}\u4e00-\u9fff]|undefined/);
      }
    }
  });

  test('a broken file that is large by default limits is not read either', () => {
    const { diagnostics } = parseFile(
      sourceFile('x', new Uint8Array(DEFAULT_LIMITS.fileBytes + 1)),
      DEFAULT_LIMITS,
    );
    expect(diagnostics.map(({ code, args }) => [code, args['limit']])).toEqual([['JC1002', 4_194_304]]);
  });
});

describe('the catalogue as data', () => {
  const entries: readonly (readonly [string, CatalogueEntry])[] = Object.entries(catalogue);

  test.each(entries)('%s has the same arguments in both languages, but for titles', (_, entry) => {
    const names = (text: string): string[] =>
      [...text.matchAll(/\{(\w+(?::\w+)?)\}/g)]
        .map(([, name]) => (name ?? '').replace(/(?:Zh|En)$/, ''))
        .toSorted();
    for (const { zh, en } of [
      entry.message,
      entry.fix,
      entry.fixSuggest,
      ...Object.values(entry.words ?? {}),
    ].filter((text) => text !== undefined)) {
      expect([...new Set(names(zh))]).toEqual([...new Set(names(en))]);
    }
  });

  test.each(entries)('%s: every word has its remedy, where remedies are words', (_, entry) => {
    const words = Object.keys(entry.words ?? {});
    if (!entry.fix.zh.includes(':fix}') || entry.message.zh !== '{problem}') return;
    for (const word of words.filter((one) => !one.includes(':'))) expect(words).toContain(`${word}:fix`);
  });
});
