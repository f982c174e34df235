// A report as most people write it: block style, a value a line, remarks behind a hash.

export const MODELINE = '# yaml-language-server: $schema=../../../schemas/report.schema.json';
export const MARK = '# 示例数据，非真实上报；单位、数字都是为测速编造的';

/** The text of a report. */
export function plainText(report) {
  return [
    ...headOf(report),
    ...evidenceOf(report),
    `note: ${report.note}`,
    'figures:',
    ...figuresOf(report),
    '',
  ].join('\n');
}

function headOf(report) {
  return [
    MODELINE,
    MARK,
    'schema: jc/report@1',
    'provenance: sample',
    `unit: ${report.unit.name}`,
    `period: ${report.period.id}`,
    `revision: ${report.revision}`,
    ...(report.revises
      ? ['revises:', `  kind: ${report.revises.kind}`, `  reason: ${report.revises.reason}`]
      : []),
    `asOf: ${report.asOf} # ${report.period.words}`,
    `submittedAt: ${report.submittedAt}`,
    `final: ${report.final}`,
    ...(report.documents.length > 0 ? ['documents:', ...report.documents.map((id) => `  - ${id}`)] : []),
    'signedBy: [填报人, 审核人, 单位负责人]',
  ];
}

const evidenceOf = ({ evidence }) => [
  'evidence:',
  ...evidence.flatMap((one) =>
    Object.entries(one).map(([key, value], i) => `  ${i === 0 ? '-' : ' '} ${key}: ${value}`),
  ),
];

const figuresOf = ({ figures }) =>
  figures.flatMap((figure) => [
    ...(figure.heading ? [`  # ${figure.heading}`] : []),
    `  ${figure.id}: # ${figure.comment}`,
    ...bodyOf(figure),
  ]);

function bodyOf({ value, covers, note, scopes }) {
  if (scopes) return ['    scopes:', ...scopes.flatMap(scopeOf)];
  return [
    `    value: ${value}`,
    ...(covers ? ['    covers:', `      from: ${covers.from}`, `      to: ${covers.to}`] : []),
    ...(note ? [`    note: ${note}`] : []),
  ];
}

const scopeOf = ({ id, comment, value, roster }) => [
  `      ${id}: # ${comment}`,
  `        value: ${value}`,
  ...(roster ? [`        roster: ${roster}`] : []),
];
