import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Judged } from '../../judge.ts';
import { sarifText, uriPath } from '../escape.ts';
import { jsonText } from '../json/exact.ts';
import type { Json } from '../json/exact.ts';
import { alertsOf } from '../records/alerts.ts';
import type { Alert } from '../records/alerts.ts';
import { fingerprintOf, recordsOf } from '../records/index.ts';
import type { FindingRecord } from '../records/index.ts';
import { formatWords } from '../../words/formats.ts';
import { fillTemplate } from '../fill.ts';
import { closingWords } from '../text/closing.ts';
import { markedText } from './mark.ts';
import type { Look, Render } from './reporter.ts';
import { ruleOf } from './sarif-rule.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** More lines than this behind one verdict are in `jc why`. */
const RELATED = 20;

/** GitHub refuses a run with more results than this, all of it. */
const MOST_RESULTS = 25_000;

/** As many as a reader takes, the gravest of them, in their order. */
function gravest(alerts: readonly Alert[]): readonly Alert[] {
  if (alerts.length <= MOST_RESULTS) return alerts;
  const first = new Set(
    LEVELS.flatMap((level) => alerts.filter((one) => one.level === level)).slice(0, MOST_RESULTS),
  );
  return alerts.filter((one) => first.has(one));
}

const LEVELS: readonly Alert['level'][] = ['error', 'warning', 'note'];

/** SARIF 2.1.0: what is not as it should be. What is met is left out, for some readers show every result as an alert. */
export const render: Render = (judged, look) => {
  const all = alertsOf(recordsOf(judged));
  const alerts = gravest(all);
  const ruleIds = [...new Set(alerts.map((one) => one.id))].toSorted();
  const samples = new Map(alerts.map((one) => [one.id, one]));
  return jsonText({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'jc',
            version: look.version,
            rules: ruleIds.flatMap((id) => ruleOf(samples.get(id))),
          },
        },
        automationDetails: { id: `jc/${judged.result.loaded?.plan.id ?? ''}/` },
        language: look.lang === 'zh' ? 'zh-CN' : 'en',
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(judged, all.length - alerts.length, look)],
        results: alerts.map((alert) => resultOf(alert, ruleIds.indexOf(alert.id), judged, look)),
        properties: propertiesOf(judged, look),
      },
    ],
  });
};

/** A run in which nothing could be judged has not succeeded, or its silence about targets would read as good news. */
function invocationOf(judged: Judged, leftOut: number, look: Look): Json {
  const succeeded = judged.selection !== undefined && judged.exitCode <= 2;
  const fills = { n: String(leftOut), most: String(MOST_RESULTS) };
  const notifications = [
    ...(succeeded ? [] : [notification('error', closingWords(judged, look.lang).verdict)]),
    ...(leftOut === 0 ? [] : [notification('warning', fillTemplate(formatWords.leftOut, fills, look.lang))]),
  ];
  return {
    executionSuccessful: succeeded,
    exitCode: judged.exitCode,
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}

const notification = (level: 'error' | 'warning', text: string): Json => ({
  level,
  message: { text: sarifText(text) },
});

const propertiesOf = ({ sample, asOfSource, tally, result }: Judged, look: Look): Json => ({
  sample,
  asOf: result.options.asOf,
  asOfSource,
  inputs: `sha256:${look.digest()}`,
  targets: { ...tally.targets },
  subjects: { ...tally.subjects },
});

function resultOf(alert: Alert, ruleIndex: number, { sample }: Judged, look: Look): Json {
  const { id, text, place, related, of } = alert;
  const { kind, level } = kindOf(alert);
  return {
    ruleId: id,
    ruleIndex,
    kind,
    level,
    message: { text: sarifText(markedText(text[look.lang], sample, look.lang)) },
    locations: [locationOf(place, look.base)],
    ...(related.length > 0
      ? { relatedLocations: related.slice(0, RELATED).map((one) => locationOf(one, look.base)) }
      : {}),
    partialFingerprints: { 'jcIdentity/v1': fingerprintOf(alert, look.hash) },
    ...('diagnostic' in of ? {} : suppressionOf(of)),
    properties: { sample, ...('diagnostic' in of ? {} : { status: of.status, units: [...of.units] }) },
  };
}

/** SARIF 3.27.10: whatever does not fail has no level. What cannot be told yet is open; behind the pace is to know. */
function kindOf({ level, of }: Alert): { kind: string; level: string } {
  if ('diagnostic' in of) return { kind: 'fail', level };
  if (of.status === 'missing' || of.status === 'indeterminate') return { kind: 'open', level: 'none' };
  if (of.status === 'pending') return { kind: 'informational', level: 'none' };
  return { kind: 'fail', level };
}

/** An approved exception is a suppression accepted by others than the tool. */
const suppressionOf = ({ waiver }: FindingRecord): { readonly [key: string]: Json } =>
  waiver
    ? {
        suppressions: [
          {
            kind: 'external',
            status: 'accepted',
            justification: sarifText(`${waiver.document} (${waiver.until})`),
          },
        ],
      }
    : {};

function locationOf({ path, line, column, length }: Place, base: string): Json {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriPath(base + path) },
      region: {
        startLine: line,
        startColumn: column,
        ...(length > 0 ? { endColumn: column + length } : {}),
      },
    },
  };
}
