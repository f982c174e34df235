import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import {
  compactPath,
  csvCell,
  githubCommand,
  markdownText,
  plainText,
  sarifText,
  uriPath,
  xmlText,
} from '../../src/report/escape.ts';
import { jsonLine } from '../../src/report/json/exact.ts';
import { hostile, RAW } from './hostile.ts';
import { oracle } from './states.ts';

const url = oracle('blns.json');
const naughty = existsSync(url) ? (JSON.parse(readFileSync(url, 'utf8')) as string[]) : [];

/** One sink: what it does, and how its reader gets the text back, or undefined where the text stays in its field. */
interface Sink {
  readonly write: (text: string) => string;
  /** Holds for every text. */
  readonly holds: (written: string, text: string) => void;
}

const sinks: Readonly<Record<string, Sink>> = {
  'terminal text': {
    write: plainText,
    holds: (written) => expect(written).not.toMatch(/^::|##\[/u),
  },
  'a path before a colon': {
    write: compactPath,
    holds: (written) => expect(written).not.toContain(':'),
  },
  XML: {
    write: xmlText,
    holds: (written, text) => {
      expect(written).not.toMatch(/[<>"']|&(?!#\d+;)|^ | {2}| $/u);
      const back = written.replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)));
      expect(back.replaceAll('\\u{20}', ' ')).toBe(plainText(text).replaceAll('\\u{20}', ' '));
    },
  },
  'a GitHub command': {
    write: (text) => githubCommand('error', { file: text, title: text }, text),
    holds: (written, text) => {
      const [, file = '', title = '', data = ''] =
        /^::error file=([^:,]*),title=([^:,]*)::(.*)$/u.exec(written) ?? [];
      const plain = (field: string): string =>
        field.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
      expect([plain(file), plain(title), data.replaceAll('%25', '%')]).toEqual(
        Array(3).fill(plainText(text)),
      );
      expect(written).not.toMatch(/%0[AD]/iu);
    },
  },
  Markdown: {
    write: markdownText,
    holds: (written) => {
      const bare = written.replaceAll(/\\[\\`*_[\]|~$]/gu, '').replaceAll('<!-- -->', '\u0000');
      expect(bare).not.toMatch(/[|`*_[\]~$<>\\]|&(?!(?:amp|lt|gt);)/u);
      expect(bare).not.toMatch(/@\w|#\w|!\w|:\/\/|\bwww\./iu);
    },
  },
  'a cell of CSV': {
    write: csvCell,
    holds: (written, text) => {
      const [[cell = '', after] = []] = parse(`${written},x\r\n`);
      expect(after).toBe('x');
      expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
      expect(cell.replace(/^'/u, '')).toBe(plainText(text).replace(/^'/u, ''));
    },
  },
  'a URI': {
    write: uriPath,
    holds: (written) => expect(written).toMatch(/^[\w./~!*'()%-]*$/u),
  },
  'a SARIF message': {
    write: sarifText,
    holds: (written) => expect(written).not.toMatch(/(?<!\\)\[[^\]]*\]\(|(?<!\{)\{\d+\}(?!\})/u),
  },
  JSON: {
    write: (text) => jsonLine({ text }).slice(0, -1),
    holds: (written, text) => {
      expect((JSON.parse(written) as { text: string }).text).toBe(text);
      expect(written).not.toContain('##[');
    },
  },
};

describe.each(Object.entries(sinks))('%s', (_name, { write, holds }) => {
  const check = (text: string): void => {
    const written = write(text);
    expect(written).not.toMatch(RAW);
    holds(written, text);
  };

  test.skipIf(naughty.length === 0)('the naughty strings (skipped without ../shared/oracles)', () => {
    expect(naughty.length).toBeGreaterThan(400);
    naughty.forEach(check);
  });

  test('whatever somebody thinks of', () => {
    fc.assert(fc.property(hostile, check), { numRuns: 2000 });
  });
});

test.skipIf(naughty.length === 0)(
  'libxml reads the naughty strings (skipped without ../shared/oracles)',
  async () => {
    const contents = `<all>${naughty.map((text) => `<one a="${xmlText(text)}">${xmlText(text)}</one>`).join('')}</all>`;
    const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="all"><xs:complexType><xs:sequence>
    <xs:element name="one" minOccurs="${naughty.length}" maxOccurs="${naughty.length}"><xs:complexType><xs:simpleContent>
    <xs:extension base="xs:string"><xs:attribute name="a" use="required"/></xs:extension></xs:simpleContent></xs:complexType>
    </xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>`;
    const { errors } = await validateXML({
      xml: [{ fileName: 'a.xml', contents }],
      schema: [{ fileName: 'a.xsd', contents: schema }],
    });
    expect(errors).toEqual([]);
  },
);
