import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { typeWords } from '../../src/diagnostics/catalogue/shape-words.ts';
import * as validators from '../../src/generated/validators.js';
import { sourceFile } from '../../src/load/source-file.ts';
import { parseFile } from '../../src/parse/file.ts';
import { DEFAULT_LIMITS } from '../../src/parse/limits.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { fixOf, messageOf } from '../../src/diagnostics/message.ts';
import type { Kind } from '../../src/validate/kind.ts';
import { formatOf, kindOf } from '../../src/validate/kind.ts';
import { wantedKind } from '../../src/validate/shape-error.ts';
import { validateShape } from '../../src/validate/schema.ts';

const GOOD = `schema: jc/report@1
provenance: sample
unit: scjgj
period: 2020
revision: 1
asOf: 2020-10-31
submittedAt: 2020-10-31T17:05:00+08:00
final: false
figures:
  sampling:
    value: 7118
`;

function check(text: string, kind: Kind = 'report'): readonly Diagnostic[] {
  const { document, diagnostics } = parseFile(
    sourceFile('x.yaml', new TextEncoder().encode(text)),
    DEFAULT_LIMITS,
  );
  expect(diagnostics).toEqual([]);
  return document ? validateShape(document, kind, validators) : [];
}

const places = (text: string, kind?: Kind): string[] =>
  check(text, kind).map(({ code, place }) => `${code} ${place.line}:${place.column}+${place.length}`);
const change = (from: string, to: string): string => GOOD.replace(from, to);

describe('a report of the right shape', () => {
  test.each([
    ['with a period as number', GOOD],
    ['with a period as text', change('2020\n', '2020-H1\n')],
    ['with a percentage', change('7118', '98.0%')],
    ['with a number whose value is refused later', change('7118', '.nan')],
    ['with hexadecimal digits, likewise', change('7118', '0x1F')],
    ['with CRLF', GOOD.replaceAll('\n', '\r\n')],
    ['without figures', GOOD.slice(0, GOOD.indexOf('figures'))],
  ])('%s has no diagnostic', (_, text) => {
    expect(places(text)).toEqual([]);
  });
});

describe('JC1101, the format', () => {
  test.each([
    ['missing', change('schema: jc/report@1\n', ''), 'missing', '1:1+10'],
    ['misspelt', change('jc/report@1', 'jc/reports@1'), 'unknown', '1:9+12'],
    ['empty', change('jc/report@1', ''), 'unknown', '1:8+0'],
    ['a number', change('jc/report@1', '1'), 'unknown', '1:9+1'],
    ['a list', change('jc/report@1', '[x]'), 'unknown', '1:9+3'],
    ['newer', change('jc/report@1', 'jc/report@2'), 'newer', '1:9+11'],
    ['older than any', change('jc/report@1', 'jc/report@0'), 'unknown', '1:9+11'],
    ['of another kind of file', change('jc/report@1', 'jc/units@1'), 'other', '1:9+10'],
  ])('%s', (_, text, problem, place) => {
    expect(places(text)).toEqual([`JC1101 ${place}`]);
    expect(check(text)[0]?.args).toMatchObject({ problem, expected: 'jc/report@1' });
  });

  test('a newer format hides what its schema would say, a misspelt one does not', () => {
    expect(places(change('jc/report@1', 'jc/report@2').replace('unit', 'untis'))).toEqual(['JC1101 1:9+11']);
    expect(places(change('jc/report@1', 'jc/rep@1').replace('unit', 'untis'))).toEqual([
      'JC1101 1:9+8',
      'JC1102 3:1+5',
    ]);
  });

  test('every kind has a format that names it', () => {
    for (const kind of Object.keys(validators) as Kind[]) expect(kindOf(formatOf(kind))).toBe(kind);
  });
});

describe('JC1102, unknown keys', () => {
  test('point at the key, list the allowed ones and suggest one; the one that was meant is not missing as well', () => {
    const [found, ...rest] = check(change('unit:', 'untis:'));
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      code: 'JC1102',
      place: { line: 3, column: 1, length: 5 },
      source: 'untis: scjgj',
    });
    expect(found?.args).toMatchObject({ key: 'untis', suggestion: 'unit' });
    expect(found?.args['allowed']).toContain('submittedAt');
  });

  test.each([
    ['deep inside', change('    value: 7118', '    value: 7118\n    vlaue: 1'), '12:5+5', 'value'],
    ['by the title of the key', change('unit:', '报送单位:'), '3:1+4', 'unit'],
    ['near nothing', `${GOOD}zzzzz: 1\n`, '12:1+5', undefined],
    ['a word of the prototype', `${GOOD}__proto__: 1\n`, '12:1+9', undefined],
    ['with a slash and a tilde', `${GOOD}"a/b~c": 1\n`, '12:1+7', undefined],
  ])('%s', (_, text, place, suggestion) => {
    expect(places(text)).toEqual([`JC1102 ${place}`]);
    expect(check(text)[0]?.args['suggestion']).toBe(suggestion);
  });
});

describe('JC1103, missing keys', () => {
  test('one points at the first line, with an example', () => {
    const [found] = check(change('asOf: 2020-10-31\n', ''));
    expect(found).toMatchObject({
      code: 'JC1103',
      place: { line: 1, column: 1 },
      args: { keys: ['asOf'], suggestion: '2020-10-31' },
    });
  });

  test('several are one diagnostic', () => {
    expect(
      check('schema: jc/report@1\nprovenance: sample\nfinal: true\nrevision: 1\n').map(
        ({ args }) => args['keys'],
      ),
    ).toEqual([['unit', 'period', 'asOf', 'submittedAt']]);
  });

  test('in a part of the file they point at the key of that part', () => {
    expect(places(`${GOOD}revises:\n  kind: 更正\n`)).toEqual(['JC1103 12:1+7']);
    expect(places(change('value: 7118', 'scopes: {city: {note: x}}'))).toEqual(['JC1103 11:14+4']);
  });

  test('what a condition asks for is one diagnostic at the entry', () => {
    const text = `schema: jc/waivers@1\nprovenance: sample\nwaivers:\n  - kind: extension\n    approver: x\n    document: x\n    reason: x\n    from: 2020-11-01\n    until: 2020-12-05\n`;
    expect(places(text, 'waivers')).toEqual(['JC1103 4:5+1']);
    expect(check(text, 'waivers')[0]?.args['keys']).toEqual(['deadline', 'unit']);
  });
});

describe('JC1104, wrong types', () => {
  test.each([
    ['text for a number', change('revision: 1', 'revision: first'), '5:11+5', 'integer', 'string'],
    ['a fraction for a whole number', change('revision: 1', 'revision: 1.5'), '5:11+3', 'integer', 'number'],
    ['leading zeros', change('revision: 1', 'revision: 01'), '5:11+2', 'integer', 'number'],
    ['infinity', change('revision: 1', 'revision: .inf'), '5:11+4', 'integer', 'number'],
    ['a number for text', change('scjgj', '12'), '3:7+2', 'string', 'number'],
    ['nothing', change('scjgj', ''), '3:6+0', 'string', 'null'],
    ['yes for true', change('final: false', 'final: yes'), '8:8+3', 'boolean', 'string'],
    ['text for a list', `${GOOD}documents: report\n`, '12:12+6', 'array', 'string'],
    [
      'a list for entries',
      change('figures:\n  sampling:\n    value: 7118', 'figures: [1]'),
      '9:1+7',
      'object',
      'seq',
    ],
    ['entries for a value', change('7118', '{a: 1}'), '11:5+5', 'number|string', 'map'],
    ['a number in a list', `${GOOD}documents: [report, 5]\n`, '12:21+1', 'string', 'number'],
  ])('%s', (_, text, place, wanted, kind) => {
    expect(places(text)).toEqual([`JC1104 ${place}`]);
    expect(check(text)[0]?.args).toMatchObject({ wanted, kind });
  });

  test.each([
    ['a text', 'hello\n', '1:1+5'],
    ['a list', '- a\n- b\n', '1:1+3'],
    ['a number', '5\n', '1:1+1'],
  ])('%s instead of a document', (_, text, place) => {
    expect(places(text)).toEqual([`JC1104 ${place}`]);
  });

  test.each([
    ['in place of entries', change('    value: 7118', '    value：7118'), '11:10+1', 'wideColon'],
    ['without space', change('    value: 7118', '    value:7118'), '11:10+1', 'colonSpace'],
    ['in a whole file of one line', 'unit：x\n', '1:5+1', 'wideColon'],
  ])('a wrong colon %s is a wrong colon', (_, text, place, problem) => {
    expect(places(text)).toEqual([`JC1010 ${place}`]);
    expect(check(text)[0]?.args['problem']).toBe(problem);
  });
});

describe('JC1105, words that are not allowed', () => {
  test.each([
    ['a slip', change('sample', 'sampel'), '2:13+6', 'sample'],
    ['a word in a list', `${GOOD}signedBy: [填报, 审核人]\n`, '12:12+2', '填报人'],
    ['a number', change('sample', '5'), '2:13+1', undefined],
  ])('%s', (_, text, place, suggestion) => {
    expect(places(text)).toEqual([`JC1105 ${place}`]);
    expect(check(text)[0]?.args['suggestion']).toBe(suggestion);
  });
});

describe('JC1106, wrong forms', () => {
  test.each([
    ['a version of 0', change('revision: 1', 'revision: 0'), '5:11+1', { problem: 'tooSmall', limit: 1 }],
    [
      'a version of 1000',
      change('revision: 1', 'revision: 1000'),
      '5:11+4',
      { problem: 'tooBig', limit: 999 },
    ],
    ['an empty text', change('scjgj', '""'), '3:7+2', { problem: 'tooShort' }],
    [
      'a text that is too long',
      change('scjgj', '市'.repeat(81)),
      '3:7+81',
      { problem: 'tooLong', limit: 80 },
    ],
  ])('%s', (_, text, place, args) => {
    expect(places(text)).toEqual([`JC1106 ${place}`]);
    expect(check(text)[0]?.args).toMatchObject(args);
  });

  test('an id in another form', () => {
    const text = 'schema: jc/units@1\nunits:\n  - {id: 甲局, name: 甲局, kind: bureau}\n';
    expect(places(text, 'units')).toEqual(['JC1106 3:10+2']);
    expect(check(text, 'units')[0]?.args).toMatchObject({ problem: 'pattern', found: '甲局' });
  });

  test('a list with too few entries points at its key', () => {
    expect(places('schema: jc/units@1\nunits: []\n', 'units')).toEqual(['JC1106 2:1+5']);
  });
});

describe('JC1207, dates in another writing', () => {
  test.each([
    ['2020/10/31', '2020-10-31'],
    ['2020.9.5', '2020-09-05'],
    ['2020年10月31日', '2020-10-31'],
    ['２０２０－１０－３１', '2020-10-31'],
    ['20201031', '2020-10-31'],
    ['2020-10-31T09:00:00Z', '2020-10-31'],
    ['2020/2/30', undefined],
    ['202011', undefined],
    ['44135', undefined],
    ['10月底', undefined],
  ])('%s', (written, suggestion) => {
    const text = change('asOf: 2020-10-31', `asOf: ${written}`);
    expect(places(text)).toEqual([`JC1207 6:7+${written.length}`]);
    expect(check(text)[0]?.args['suggestion']).toBe(suggestion);
  });
});

describe('the schemas and the words for them', () => {
  // Formats of input are closed; those of output are open and nobody is asked for them.
  const schemas = readdirSync(new URL('../../schemas/', import.meta.url))
    .map(
      (name) => JSON.parse(readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8')) as object,
    )
    .filter((schema) => !('properties' in schema) || 'additionalProperties' in schema);
  const valuesOf = (key: string, node: unknown): unknown[] =>
    typeof node === 'object' && node !== null
      ? Object.entries(node)
          .filter(([name]) => name !== 'examples')
          .flatMap(([name, value]) => [...(name === key ? [value as unknown] : []), ...valuesOf(key, value)])
      : [];
  const types = valuesOf('type', schemas).filter((type) => typeof type === 'string' || Array.isArray(type));

  test('every type that may be asked for has a word', () => {
    const wanted = types.map((type) => wantedKind([type].flat().map(String)));
    expect(wanted.filter((word) => !(word in typeWords))).toEqual([]);
  });
});

describe('together', () => {
  test('all are said, in the order of the file', () => {
    const text = change('scjgj', '12')
      .replace('revision: 1', 'revison: 1')
      .replace('final: false', 'final: no');
    expect(places(text)).toEqual(['JC1104 3:7+2', 'JC1102 5:1+7', 'JC1104 8:8+2']);
  });

  test('ten thousand unknown keys are answered with a hundred', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `key${i}: 1`).join('\n');
    expect(check(`${GOOD}${many}\n`)).toHaveLength(100);
  });

  test('messages and fixes have no open braces, in either language', () => {
    const texts = [
      change('scjgj', '12').replace('revision: 1', 'revison: 1').replace('final: false', 'final: no'),
      change('asOf: 2020-10-31\n', '').replace('sample', 'sampel').replace('jc/report@1', 'x'),
      change('7118', '{a: 1}').replace('scjgj', '""').replace('revision: 1', 'revision: 1000'),
      change('jc/report@1', 'jc/units@1'),
    ];
    for (const diagnostic of texts.flatMap((text) => check(text))) {
      for (const lang of ['zh', 'en'] as const) {
        expect(messageOf(diagnostic, lang)).not.toMatch(/[{}]|undefined/);
        expect(fixOf(diagnostic, lang)).not.toMatch(/[{}]|undefined/);
      }
    }
  });
});
