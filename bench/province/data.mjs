// A report as the value that its YAML stands for: the same data for whoever reads JSON.

/** What a YAML parser gives for a report, however it is written. */
export function dataOf(report) {
  return {
    schema: 'jc/report@1',
    provenance: 'sample',
    unit: report.unit.name,
    period: report.period.id,
    revision: report.revision,
    ...(report.revises ? { revises: report.revises } : {}),
    asOf: report.asOf,
    submittedAt: report.submittedAt,
    final: report.final,
    documents: report.documents,
    signedBy: ['填报人', '审核人', '单位负责人'],
    evidence: report.evidence,
    note: report.note,
    figures: Object.fromEntries(report.figures.map((figure) => [figure.id, figureOf(figure)])),
  };
}

function figureOf({ value, covers, note, scopes }) {
  if (scopes) return { scopes: Object.fromEntries(scopes.map((scope) => [scope.id, scopeOf(scope)])) };
  return { value, ...(covers ? { covers } : {}), ...(note ? { note } : {}) };
}

const scopeOf = ({ value, roster }) => ({ value, ...(roster ? { roster } : {}) });
