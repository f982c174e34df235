// Reports with one mistake each, and what `jc check` has to say of it: code, line and column.
import { bodies } from './bodies.mjs';
import { plainText } from './plain.mjs';

/** A text being spoilt, line by line. Places are 1-based, columns in UTF-16 units. */
function page(report) {
  const lines = plainText(report).split('\n');
  const find = (start, from = 0) => {
    const at = lines.findIndex((line, i) => i >= from && line.startsWith(start));
    if (at === -1) throw new Error(`${report.path}: no line begins with "${start}"`);
    return at;
  };
  const valueOf = (figure) => find('    value: ', find(`  ${report.body}-${figure}: `));
  const after = (at, text) => ({ line: at + 1, column: lines[at].indexOf(text) + text.length + 1 });
  return {
    lines,
    find,
    after,
    /** Another value for a figure; the place is that of the value. */
    setValue: (figure, value) => {
      const at = valueOf(figure);
      lines[at] = `    value: ${value}`;
      return after(at, 'value: ');
    },
    numberOf: (figure) => Number(lines[valueOf(figure)].split(': ')[1]),
    /** Another text for a line at the left margin; the place is behind the colon. */
    setHead: (key, value) => {
      const at = find(`${key}: `);
      lines[at] = `${key}: ${value}`;
      return after(at, ': ');
    },
    /** Another line in place of one; the place is the beginning of `mark` in it. */
    setLine: (start, text, mark) => {
      const at = find(start);
      lines[at] = text;
      return { line: at + 1, column: text.indexOf(mark) + 1 };
    },
  };
}

/** Stands for bytes that are no UTF-8: 见附件 as an older Windows writes it, in GBK. */
const GBK_MARK = '\ue000';
const GBK = Buffer.from([0xbc, 0xfb, 0xb8, 0xbd, 0xbc, 0xfe]);

function bytesOf(text) {
  const [before, after] = text.split(GBK_MARK);
  return after === undefined ? text : Buffer.concat([Buffer.from(before), GBK, Buffer.from(after)]);
}

/** The body whose figures are nobody else's business. */
const otherThan = (body) => bodies.find((one) => one.id !== body).id;

/** Code, and what to do to the page; returns the place. */
const mistakes = [
  ['JC1202', ({ setValue }) => setValue('tests', '1,186')],
  ['JC1203', ({ setValue }) => setValue('tests-passed', '98%')],
  ['JC1204', ({ setValue }) => setValue('tests', '-12')],
  ['JC1204', ({ setValue }) => setValue('tests-passed', '12.5')],
  ['JC1201', ({ setValue }) => setValue('tests', '0x1F')],
  ['JC1205', ({ setValue }) => setValue('tests', '1234567890123456')],
  ['JC1206', ({ setValue }) => setValue('late-rate', '3.4')],
  ['JC1209', ({ setValue, numberOf }) => setValue('tests-passed', numberOf('tests') + 1)],
  ['JC1207', ({ setHead }) => setHead('asOf', '2020-02-30')],
  ['JC1208', ({ setHead }) => setHead('submittedAt', '2021-01-15T09:30:00')],
  ['JC1107', ({ setHead }) => setHead('unit', '子虚县乌有局')],
  ['JC1301', ({ setHead }, { body }) => setHead('unit', `c001-${otherThan(body)}`)],
  ['JC1105', ({ setHead }) => setHead('provenance', 'smaple')],
  ['JC1104', ({ setHead }) => setHead('final', '是')],
  ['JC1101', ({ setHead }) => setHead('schema', 'jc/report@2')],
  ['JC1012', ({ setHead }) => setHead('note', '&备注 见附件')],
  ['JC1102', ({ setLine }) => setLine('note: ', 'remark: 见附件', 'remark')],
  ['JC1108', ({ setLine }, { body }) => setLine(`  ${body}-late-rate: `, `  ${body}-lat-rate:`, body)],
  [
    'JC1303',
    ({ setLine }, { body }) =>
      setLine(`  ${body}-tests-passed: `, `  ${otherThan(body)}-tests:`, otherThan(body)),
  ],
  ['JC1110', ({ setLine }) => setLine('      town: ', '      city:', 'city')],
  ['JC1010', ({ setLine }) => setLine('note: ', 'note：见附件', '：')],
  ['JC1010', ({ setLine }) => setLine('note: ', 'note: "见附件', '"')],
  ['JC1010', ({ setLine }) => setLine('    value: ', '\tvalue: 12', '\t')],
  ['JC1001', ({ setHead }) => setHead('note', GBK_MARK)],
  ['JC1003', ({ setLine }) => setLine('note: ', 'note: 见附\u0007件', '\u0007')],
  [
    'JC1013',
    ({ lines, find }) => {
      lines.splice(find('figures:'), 0, 'note: 再说一遍');
      return { line: find('figures:'), column: 1 };
    },
  ],
  [
    'JC1011',
    ({ lines }) => {
      lines.splice(-1, 0, '---');
      return { line: lines.length - 1, column: 1 };
    },
  ],
  [
    'JC1103',
    ({ lines, find }) => {
      lines.splice(find('final: '), 1);
      return { line: 3, column: 1 };
    },
  ],
  [
    'JC1007',
    ({ lines }) => {
      lines.splice(0, lines.length, '# 以后再填', '');
      return { line: 1, column: 1 };
    },
  ],
];

/** A report with the `n`th mistake of the list, which begins again at its end, and what is to be found in it; text, or bytes. */
export function mistaken(report, body, n) {
  const subject = { ...report, body: body.id };
  const [code, spoil] = mistakes[n % mistakes.length];
  const sheet = page(subject);
  const place = spoil(sheet, subject);
  return { content: bytesOf(sheet.lines.join('\n')), expected: { path: report.path, ...place, code } };
}
