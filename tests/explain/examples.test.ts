import { describe, expect, test } from 'vitest';
import { changeCodes } from '../../src/diagnostics/catalogue/changes.ts';
import type { DiagnosticCode } from '../../src/diagnostics/codes.ts';
import { sourceFile } from '../../src/load/source-file.ts';
import type { SourceEntry } from '../../src/parse/source-file.ts';
import type { LineExample, NameExample } from '../../src/words/explain/entry.ts';
import { explanations } from '../../src/words/explain/index.ts';
import { base, codesIn, entriesOf, entryOf, withEntry } from './base.ts';

const REPORT = 'reports/xmzx/2020.yaml';

/** Examples that no excerpt can show, why, and the files that have them. */
const told: Partial<
  Record<
    DiagnosticCode,
    { readonly reason: string; readonly entries: SourceEntry[]; readonly besides?: readonly string[] }
  >
> = {
  JC1001: {
    reason: 'bytes of another encoding are no text',
    // 单位 in GBK
    entries: withEntry(sourceFile(REPORT, Uint8Array.from([0xb5, 0xa5, 0xce, 0xbb, 0x0a]))),
  },
  JC1002: {
    reason: 'four megabytes fit no page',
    entries: withEntry(entryOf(REPORT, `note: ${'x'.repeat(4_194_304)}`)),
  },
  JC1003: {
    reason: 'the character is invisible',
    entries: withEntry(entryOf(REPORT, (base[REPORT] ?? '').replace('386', '3\u000786'))),
  },
  JC1004: { reason: 'a kind of file, not a text', entries: withEntry({ path: REPORT, problem: 'link' }) },
  JC1006: { reason: 'a fault of the disk', entries: withEntry({ path: REPORT, problem: 'changed' }) },
  JC1007: { reason: 'nothing to show', entries: withEntry(entryOf(REPORT, '# 待填\n')) },
  JC1008: {
    reason: 'a file that is not there',
    entries: entriesOf(base).filter(({ path }) => path !== 'plan/targets.yaml'),
  },
  JC1015: {
    reason: 'longer than a line',
    entries: withEntry(entryOf(REPORT, `note: ${'['.repeat(65)}${']'.repeat(65)}\n`)),
  },
  JC1310: {
    reason: 'a file that says what it is has JC1301, which names the right place',
    entries: withEntry(entryOf('reports/2020/xmzx.yaml', '')),
    besides: ['JC1007'],
  },
  JC2002: {
    reason: 'a digest fits no line',
    entries: withEntry(entryOf('plan/source.txt', `${base['plan/source.txt']}\n`)),
  },
};

const codes = Object.keys(explanations) as DiagnosticCode[];
const examples = codes.map((code) => [code, explanations[code].example] as const);
const ofKind = <K extends 'lines' | 'names' | 'told'>(kind: K) =>
  examples.flatMap(([code, example]) =>
    example.kind === kind ? [[code, example as Extract<typeof example, { kind: K }>] as const] : [],
  );

/** The workspace with the right lines of an example replaced by the wrong ones. */
function withWrong({ file, wrong, right }: LineExample): SourceEntry[] {
  const text = base[file] ?? '';
  expect(text.split(right), `the right lines stand once in ${file}`).toHaveLength(2);
  return withEntry(
    entryOf(
      file,
      text.replace(right, () => wrong),
    ),
  );
}

/** A report that is right for its path; one at an impossible path is right for where it belongs. */
function reportAt(path: string, belongs: string): SourceEntry {
  const [, period = '', revision = '1'] =
    /(\d{4}(?:-H1)?)(?:\.r(\d))?\.\w+$/.exec(path) ?? /(\d{4})(?:\.r(\d))?\.\w+$/.exec(belongs) ?? [];
  const [year] = period.split('-');
  return entryOf(
    path,
    `schema: jc/report@1
provenance: sample
unit: xmzx
period: ${period}
revision: ${revision}
asOf: ${year}-06-30
submittedAt: 2020-11-0${revision}T10:00:00+08:00
final: false
${revision === '1' ? '' : 'revises: {kind: 更正, reason: 合格数登记有误}\n'}figures:
  samples:
    value: 1386
`,
  );
}

/** The workspace whose reports of one unit are at the paths given. */
const withReports = (paths: readonly string[], belong: readonly string[]): SourceEntry[] => [
  ...entriesOf(base).filter(({ path }) => !path.startsWith('reports/xmzx/')),
  ...paths.map((path) => reportAt(path, belong[0] ?? '')),
];

describe('examples of diagnostic codes are executed', () => {
  test('the workspace they are laid over has no diagnostic', () => {
    expect(codesIn(entriesOf(base))).toEqual([]);
  });

  test.each(ofKind('lines'))('%s: the wrong lines have it', (code, example) => {
    expect(codesIn(withWrong(example))).toEqual([code]);
  });

  test.each(ofKind('names'))(
    '%s: reports at the wrong places have it, at the right ones not',
    (code, example: NameExample) => {
      expect(codesIn(withReports(example.wrong, example.right))).toEqual([code]);
      expect(codesIn(withReports(example.right, example.right))).toEqual([]);
    },
  );

  test('those that are only told are listed here, with the reason', () => {
    // What a change does wrong shows in no single state: tests/diagnostics/changes.test.ts makes the changes.
    const ofFiles = ofKind('told').filter(([code]) => !(code in changeCodes));
    expect(ofFiles.map(([code]) => code)).toEqual(Object.keys(told));
  });

  test.each(Object.entries(told))(
    '%s, which is only told: what it tells has it',
    (code, { entries, besides = [] }) => {
      expect(codesIn(entries)).toEqual([...besides, code]);
    },
  );
});
