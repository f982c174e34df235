import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { sourceFile } from '../../src/load/source-file.ts';
import type { SourceEntry } from '../../src/parse/source-file.ts';
import type { Judged } from '../../src/judge.ts';
import type { FormatName } from '../../src/report/format/index.ts';
import { formatNames } from '../../src/report/format/index.ts';
import { alertsOf } from '../../src/report/records/alerts.ts';
import { recordsOf } from '../../src/report/records/index.ts';
import { base, entriesOf } from '../explain/base.ts';
import { hostile, RAW } from './hostile.ts';
import { judgedOf, rendered } from './states.ts';

const REPORT = 'reports/xmzx/2020.r2.yaml';
const good = base[REPORT] ?? '';
const quoted = (text: string): string => JSON.stringify(text);

/** Everything a submitter can write, each with the hostile text in it. */
const written: Readonly<Record<string, (text: string) => string>> = {
  'the name of the unit': (text) => good.replace(/unit: .*/u, () => `unit: ${quoted(text)}`),
  'the kind of a revision': (text) => good.replace(/kind: .*/u, () => `kind: ${quoted(text)}`),
  'the reason of a revision': (text) => good.replace(/reason: .*/u, () => `reason: ${quoted(text)}`),
  'a value': (text) => good.replace(/value: 1396/u, () => `value: ${quoted(text)}`),
  'a value without quotes': (text) => good.replace(/value: 1396/u, () => `value: ${text}`),
  'a date': (text) => good.replace(/asOf: .*/u, () => `asOf: ${quoted(text)}`),
  'a time': (text) => good.replace(/submittedAt: .*/u, () => `submittedAt: ${quoted(text)}`),
  'the partner of a joint part': (text) => good.replace(/with: [^,]*/u, () => `with: ${quoted(text)}`),
  'a key': (text) => `${good}\n${quoted(text)}: 1\n`,
  'a key without quotes': (text) => `${good}\n${text}: 1\n`,
  'a figure': (text) => good.replace('produce-samples:', () => `${quoted(text)}:`),
  'a comment': (text) => `# ${text}\n${good}`,
  'the title of evidence': (text) =>
    `${good}\nevidence:\n  - title: ${quoted(text)}\n    archive: ${quoted(text)}\n`,
  'the schema': (text) => good.replace(/schema: .*/u, () => `schema: ${quoted(text)}`),
  'the whole file': (text) => text,
};

const control = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufffd]/u;

/** A file with a hostile name, as the loader hands it on. */
function named(text: string, where: 'file' | 'folder'): SourceEntry {
  const name = text.replaceAll(/[/\0]/gu, '') || 'x';
  const path = where === 'file' ? `reports/xmzx/${name}.yaml` : `reports/${name}/2020.yaml`;
  return control.test(name) ? { path, problem: 'badName' } : sourceFile(path, new TextEncoder().encode(good));
}

const others = entriesOf(base).filter((entry) => entry.path !== REPORT);
const submission = fc.oneof(
  fc
    .tuple(fc.constantFrom(...Object.values(written)), hostile)
    .map(([write, text]) => sourceFile(REPORT, new TextEncoder().encode(write(text)))),
  fc
    .tuple(hostile, fc.constantFrom('file' as const, 'folder' as const))
    .map(([text, where]) => named(text, where)),
);

/** Does a line begin as a command of GitHub Actions does? */
const beginsLine = (text: string): boolean => /^::/mu.test(text);

const lines = (text: string): string[] => text.split('\n').slice(0, -1);
const matcher = JSON.parse(readFileSync('.github/jc-problem-matcher.json', 'utf8')) as {
  problemMatcher: { pattern: { regexp: string }[] }[];
};
const compactLine = new RegExp(matcher.problemMatcher[0]?.pattern[0]?.regexp ?? '', 'u');

/** What holds for a format whatever has been submitted: as many entries as there are, and every field its own. */
const holds: Readonly<Record<FormatName, (text: string, judged: Judged) => void>> = {
  text: () => undefined,
  compact: (text, judged) => {
    expect(lines(text).filter((line) => compactLine.test(line)).length).toBe(
      alertsOf(recordsOf(judged)).length,
    );
    expect(lines(text).length).toBe(alertsOf(recordsOf(judged)).length);
  },
  json: (text, { result }) => {
    const { diagnostics } = JSON.parse(text) as { diagnostics: { path: string }[] };
    expect(diagnostics.map((one) => one.path)).toEqual(result.diagnostics.map((one) => one.place.path));
  },
  jsonl: (text, judged) => {
    const { findings, diagnostics } = recordsOf(judged);
    expect(lines(text).map((line) => (JSON.parse(line) as { schema: string }).schema)).toEqual(
      Array(findings.length + diagnostics.length).fill('jc/record@1'),
    );
  },
  sarif: (text, judged) => {
    const log = JSON.parse(text) as { runs: { results: { message: { text: string } }[] }[] };
    expect(log.runs[0]?.results.length).toBe(alertsOf(recordsOf(judged)).length);
  },
  junit: (text) => {
    expect(text).toMatch(/^<\?xml [^>]*\?>\n(?:<[^<>]*>|[^<>&]|&#\d+;)*$/u);
    const tags = text.match(/<\/?(?:testsuites?|testcase|properties|system-out|system-err)\b[^<>]*>/gu) ?? [];
    expect(tags.filter((tag) => /^<testcase [^>]*[^/]>$/u.test(tag)).length).toBe(
      tags.filter((tag) => tag === '</testcase>').length,
    );
  },
  github: (text, judged) => {
    const commands = lines(text).filter((line) => line.startsWith('::'));
    const shown =
      /^::(?:error|warning|notice) file=[^:,]*,line=\d+,col=\d+(?:,endColumn=\d+)?,title=[^:,]*::[^\n]*$/u;
    expect(commands.filter((line) => !shown.test(line))).toEqual([]);
    const alerts = alertsOf(recordsOf(judged));
    const expected = ['error', 'warning', 'note'].map((level) =>
      Math.min(10, alerts.filter((one) => one.level === level).length),
    );
    expect(commands.length).toBe(expected.reduce((a, b) => a + b, 0));
  },
  gitlab: (text, judged) => {
    const entries = JSON.parse(text) as { fingerprint: string }[];
    expect(new Set(entries.map((one) => one.fingerprint)).size).toBe(alertsOf(recordsOf(judged)).length);
  },
  markdown: (text) => {
    const bare = text.replaceAll(/\\./gu, '');
    for (const table of bare.split(/\n(?!\|)/u)) {
      const rows = table.split('\n').filter((line) => line.startsWith('|'));
      expect(new Set(rows.map((row) => row.split('|').length)).size).toBeLessThanOrEqual(1);
    }
    expect(bare.replaceAll(/<!-- -->|<\/?(?:details|summary)>/gu, '')).not.toContain('<');
  },
  csv: (text, judged) => {
    const { findings, diagnostics } = recordsOf(judged);
    const rows = parse(text, { bom: true });
    expect(rows.length).toBe(findings.length + diagnostics.length + 1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.flat().filter((cell) => /^[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
  },
};

describe.each(formatNames)('no submission acts on a reader of %s', (format) => {
  test('whatever is in it, and whatever it is called', async () => {
    await fc.assert(
      fc.asyncProperty(submission, fc.constantFrom('zh' as const, 'en' as const), async (entry, lang) => {
        const judged = judgedOf([...others, entry]);
        const text = await rendered(format, judged, { lang });
        expect(text.replace(/^\ufeff/u, '').replaceAll(/\r?\n/gu, ' ')).not.toMatch(RAW);
        expect(text).not.toContain('##[');
        expect(beginsLine(text)).toBe(format === 'github' && alertsOf(recordsOf(judged)).length > 0);
        holds[format](text, judged);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

test('libxml reads what any of them gives as JUnit', async () => {
  const texts = fc.sample(submission, { numRuns: 20, seed: 7 });
  for (const entry of texts) {
    const contents = await rendered('junit', judgedOf([...others, entry]));
    const { errors } = await validateXML({
      xml: [{ fileName: 'a.xml', contents }],
      // Any document at all, as long as it is well-formed.
      schema: [{ fileName: 'a.xsd', contents: ANYTHING }],
    });
    expect(errors).toEqual([]);
  }
});

const ANYTHING = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="testsuites"><xs:complexType>
  <xs:sequence><xs:any processContents="skip" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element></xs:schema>`;
