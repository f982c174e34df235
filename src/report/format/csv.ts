import { formatWords } from '../../words/formats.ts';
import type { FormatWord } from '../../words/formats.ts';
import type { Lang } from '../../diagnostics/message.ts';
import type { Judged } from '../../judge.ts';
import { csvCell } from '../escape.ts';
import { diagnosticWords } from '../records/alerts.ts';
import type { DiagnosticRecord, FindingRecord } from '../records/index.ts';
import { recordsOf } from '../records/index.ts';
import type { Render } from './reporter.ts';

/** The columns, in their order; each is also the name of its heading. */
const columns = [
  'csvMark',
  'csvKind',
  'csvId',
  'csvName',
  'csvUnit',
  'csvStatus',
  'csvGating',
  'csvValue',
  'csvNumerator',
  'csvDenominator',
  'csvRequired',
  'csvText',
  'csvAsOf',
  'csvFile',
  'csvLine',
  'csvColumn',
] as const satisfies readonly FormatWord[];

type Row = Readonly<Record<(typeof columns)[number], string>>;

/**
 * For spreadsheets: every finding and diagnostic a row, UTF-8 with a byte order mark (else Excel and WPS show garbage),
 * CRLF, no cell that runs as a formula or turns into a date (an id stands behind its kind: 14-3 alone would be in March).
 */
export const render: Render = (judged, { lang }) => {
  const { findings, diagnostics } = recordsOf(judged);
  const rows = [
    ...diagnostics.map((one) => diagnosticRow(one, judged, lang)),
    ...findings.map((one) => findingRow(one, judged, lang)),
  ];
  const lines = [columns.map((name) => formatWords[name][lang]), ...rows.map(cellsOf)];
  return `\ufeff${lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
};

const cellsOf = (row: Row): string[] => columns.map((name) => row[name]);

const nothing = Object.fromEntries(columns.map((name) => [name, ''])) as Row;

const headOf = (judged: Judged, lang: Lang): Pick<Row, 'csvMark' | 'csvAsOf'> => ({
  csvMark: judged.sample ? formatWords.mark[lang] : '',
  csvAsOf: judged.result.options.asOf,
});

function findingRow(one: FindingRecord, judged: Judged, lang: Lang): Row {
  const kind = formatWords[one.kind][lang];
  return {
    ...nothing,
    ...headOf(judged, lang),
    csvKind: kind,
    csvId: `${kind}${lang === 'zh' ? '' : ' '}${one.id}`,
    csvName: one.name[lang],
    csvUnit: one.unitNames.join(lang === 'zh' ? '、' : ', '),
    csvStatus: one.word[lang],
    csvGating: formatWords[one.gating ? 'yes' : 'no'][lang],
    csvValue: one.value ?? '',
    csvNumerator: one.numerator ?? '',
    csvDenominator: one.denominator ?? '',
    csvRequired: one.required?.[lang] ?? '',
    csvText: one.sentences.map((sentence) => sentence[lang]).join(lang === 'zh' ? '' : ' '),
    csvFile: one.place.path,
    csvLine: String(one.place.line),
    csvColumn: String(one.place.column),
  };
}

function diagnosticRow(record: DiagnosticRecord, judged: Judged, lang: Lang): Row {
  const { place, code } = record.diagnostic;
  return {
    ...nothing,
    ...headOf(judged, lang),
    csvKind: formatWords[record.level][lang],
    csvId: code,
    csvUnit: record.unit ?? '',
    csvGating: formatWords[record.gating ? 'yes' : 'no'][lang],
    csvText: diagnosticWords(record)[lang],
    csvFile: place.path,
    csvLine: String(place.line),
    csvColumn: String(place.column),
  };
}
