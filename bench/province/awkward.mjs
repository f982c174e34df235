// The same reports as somebody writes them who knows all of YAML: block scalars, maps in braces over several lines,
// quotes with escapes, quoted keys. The meaning is that of the plain text, character by character.
import { MARK, MODELINE } from './plain.mjs';

/** The text of a report. */
export function awkwardText(report) {
  return [
    ...headOf(report),
    ...evidenceOf(report),
    ...noteOf(report),
    'figures: # 各数据项',
    ...figuresOf(report),
    '',
  ].join('\n');
}

/** In double quotes, every third character as an escape. */
const escaped = (text) =>
  `"${[...text].map((one, i) => (i % 3 === 0 && one > '~' ? `\\u${one.codePointAt(0).toString(16).padStart(4, '0')}` : one)).join('')}"`;

/** In single quotes. */
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

/** Folded: a line ends where the text has a space. */
const folded = (text, indent) => ['>-', ...text.split(' ').map((line) => `${indent}${line}`)];

function headOf(report) {
  const [first, ...more] = folded(report.revises?.reason ?? '', '    ');
  return [
    MODELINE,
    MARK,
    '',
    '"schema": "jc/report@1"',
    "'provenance': 'sample'",
    `unit: ${escaped(report.unit.name)}`,
    `period: "${report.period.id}"   # ${report.period.words}`,
    `revision:   ${report.revision}`,
    ...(report.revises
      ? ['revises:', `  kind: ${quoted(report.revises.kind)}`, `  reason: ${first}`, ...more]
      : []),
    `asOf: "${report.asOf}"`,
    `submittedAt: '${report.submittedAt}'`,
    `final: ${report.final}`,
    `documents: [${report.documents.map((id) => `"${id}"`).join(', ')}]`,
    'signedBy: [',
    `  ${escaped('填报人')}, "审核人", # 三级签字`,
    "  '单位负责人',",
    ']',
  ];
}

function evidenceOf({ evidence }) {
  const entries = evidence.flatMap(({ title, ...rest }) => {
    const more = Object.entries(rest).map(([key, value]) => `  "${key}": ${quoted(value)}`);
    return ['- title: |-', `    ${title}`, ...more];
  });
  return ['evidence:', ...entries];
}

function noteOf({ note }) {
  const [first, ...more] = folded(note, '  ');
  return [`note: ${first} # 两句，折行书写`, ...more];
}

const figuresOf = ({ figures }) =>
  figures.flatMap((figure) => [
    ...(figure.heading ? ['', `# ${figure.heading}`] : []),
    `  # ${figure.comment}`,
    `  "${figure.id}": ${bodyOf(figure)}`,
  ]);

function bodyOf({ value, covers, note, scopes }) {
  if (scopes) return `{\n    scopes: {\n${scopes.map(scopeOf).join(',\n')}\n    }\n  }`;
  const number = String(value).endsWith('%') ? `"${value}"` : value;
  const parts = [
    `"value": ${number}`,
    ...(covers ? [`covers: { from: "${covers.from}", to: ${covers.to} }`] : []),
    ...(note ? [`note: ${escaped(note)}`] : []),
  ];
  return `{ ${parts.join(', ')} }`;
}

const scopeOf = ({ id, comment, value, roster }) =>
  `      # ${comment}\n      ${id}: { value: ${value}${roster ? `, roster: '${roster}'` : ''} }`;
