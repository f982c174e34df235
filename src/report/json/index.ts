import { catalogue } from '../../diagnostics/codes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fixOf, messageOf } from '../../diagnostics/message.ts';
import { isGating } from '../../judge.ts';
import type { Judged } from '../../judge.ts';
import { countedAs } from '../../evaluate/tally.ts';
import { deadlineJson } from './deadlines.ts';
import { jsonText } from './exact.ts';
import type { Json } from './exact.ts';
import { againstJson, changeJson } from './review.ts';
import { monitoredJson, targetJson } from './targets.ts';

/** What the shell knows and the core does not. */
export interface JsonContext {
  readonly version: string;
  /** SHA-256 of the list of inputs, made by the shell. */
  readonly digest: string;
}

/** `jc/result@1`: one document, also on failure. The same bytes for the same inputs and dates, anywhere. */
export function jsonReport(judged: Judged, context: JsonContext): string {
  const { result, selection } = judged;
  const { loaded, options } = result;
  return jsonText({
    schema: 'jc/result@1',
    tool: { name: 'jc', version: context.version },
    plan: loaded
      ? {
          id: loaded.plan.id,
          title: loaded.plan.title,
          number: loaded.plan.number,
          period: { ...loaded.plan.period },
        }
      : null,
    asOf: { date: options.asOf, source: judged.asOfSource, knownAt: options.knownAt?.text ?? null },
    readings: (options.readings ?? []).map(({ interpretation, alternative }) => ({
      interpretation,
      alternative,
    })),
    inputs: {
      digest: `sha256:${context.digest}`,
      files: result.inputs.map(({ path, sha256 }) => ({ path, sha256 })),
    },
    sample: judged.sample,
    filter: judged.filterWords.map((one) => (typeof one === 'string' ? one : one.en)),
    summary: summaryJson(judged),
    targets: loaded && selection ? selection.targets.map((finding) => targetJson(finding, loaded)) : [],
    deadlines: selection ? selection.deadlines.map(deadlineJson) : [],
    monitored: selection ? selection.monitored.map(monitoredJson) : [],
    findings: findingsJson(judged),
    diagnostics: result.diagnostics.map(diagnosticJson),
    change: changeJson(judged),
    against: againstJson(judged),
    gate: { failOn: [...judged.gate.failOn], maxWarnings: judged.gate.maxWarnings ?? null },
    exitCode: judged.exitCode,
  });
}

function summaryJson({ tally, result, errors, otherErrors }: Judged): Json {
  return {
    targets: { ...tally.targets },
    subjects: { ...tally.subjects },
    reports: {
      used: result.findings?.used ?? 0,
      later: result.findings?.later ?? 0,
      refused: result.evidence?.refused.length ?? 0,
    },
    errors,
    otherErrors,
    warnings: result.diagnostics.filter((one) => catalogue[one.code].severity === 'warning').length,
  };
}

/** The verdicts as one flat list, each with whether it closes the gate. */
function findingsJson(judged: Judged): Json {
  const { selection } = judged;
  if (!selection) return [];
  const targets = selection.targets.map((one) => {
    const counted = countedAs(one);
    return {
      kind: 'target',
      id: one.target.id,
      units: [...one.target.reporters],
      status: counted,
      gating: isGating(judged, { kind: 'target', id: one.target.id, unit: undefined, status: counted }),
    };
  });
  const subjects = selection.deadlines.flatMap((one) =>
    one.subjects.map((subject) => ({
      kind: 'deadline',
      id: one.deadline.id,
      units: [subject.unit],
      status: subject.state,
      gating: isGating(judged, {
        kind: 'deadline',
        id: one.deadline.id,
        unit: subject.unit,
        status: subject.state,
      }),
    })),
  );
  return [...targets, ...subjects];
}

/** A diagnostic with its words in both languages. */
export function diagnosticJson(diagnostic: Diagnostic): Json {
  const { code, place, args } = diagnostic;
  return {
    code,
    severity: catalogue[code].severity,
    path: place.path,
    line: place.line,
    column: place.column,
    args: Object.fromEntries(
      Object.entries(args).map(([key, value]): [string, Json] => [
        key,
        typeof value === 'object' ? [...value] : value,
      ]),
    ),
    message: { zh: messageOf(diagnostic, 'zh'), en: messageOf(diagnostic, 'en') },
    fix: { zh: fixOf(diagnostic, 'zh'), en: fixOf(diagnostic, 'en') },
  };
}
