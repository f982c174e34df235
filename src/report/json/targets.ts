import type { LoadedPlan } from '../../check.ts';
import { flipsOf } from '../../evaluate/finding.ts';
import type { HistoryEntry, OtherReading, ScopeFinding, TargetFinding } from '../../evaluate/finding.ts';
import type { Owing } from '../../evaluate/owing.ts';
import type { MonitoredFinding } from '../../evaluate/finding.ts';
import type { Observation } from '../../model/evidence.ts';
import * as Q from '../../core/rational.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Fills } from '../fill.ts';
import { displayOf, isShare } from '../quantity.ts';
import { reasonMessage, reasonsOf } from '../reasons/index.ts';
import { exact, exactInterval } from './exact.ts';
import type { Json } from './exact.ts';

/** A place as `file:line:column`. */
export const placeText = ({ path, line, column }: Place): string => `${path}:${line}:${column}`;

/** A target's verdict with everything it rests on. */
export function targetJson(finding: TargetFinding, loaded: LoadedPlan): Json {
  const { target, weakest } = finding;
  const { require } = target;
  return {
    id: target.id,
    item: target.item,
    task: target.task,
    name: { ...target.name },
    quote: target.quote,
    line: loaded.plan.tasks.get(target.task)?.line ?? null,
    status: finding.status,
    early: finding.early,
    pace: paceJson(weakest),
    value: valueJson(finding, weakest, loaded),
    required: {
      comparator: require.comparator,
      threshold: require.text,
      upper: require.upperText ?? null,
      unit: require.unit.zh,
      count: exact(weakest.progress.required?.count),
    },
    margin: marginJson(weakest),
    scopes: finding.scopes.filter((scope) => scope.scope).map((scope) => scopeJson(finding, scope, loaded)),
    parts: finding.scopes.flatMap((scope) => scope.parts.flatMap((part) => part.observations.map(partJson))),
    owed: finding.scopes.flatMap((scope) => scope.owing.map(owingJson)),
    interpretations: [...finding.interpretations],
    flipsUnder: flipsOf(finding).map(otherJson),
    readings: finding.readings.map(otherJson),
    history: finding.history.entries().map(historyJson),
    provisional: finding.interpretations.some(
      (id) => loaded.plan.interpretations.get(id)?.status === 'provisional',
    ),
    hindsight: finding.hindsight,
    waiver: finding.waiver
      ? {
          document: finding.waiver.document,
          approver: finding.waiver.approver,
          until: finding.waiver.until,
          at: placeText(finding.waiver.at),
        }
      : null,
    reasons: reasonsOf(finding, loaded).map((reason) => ({
      code: reason.code,
      args: argsJson(reason.args),
      message: { ...reasonMessage(reason) },
    })),
  };
}

const argsJson = (args: Fills): Json =>
  Object.fromEntries(Object.entries(args).map(([key, value]) => [key, fillJson(value)]));

function fillJson(value: Fills[string]): Json {
  if (typeof value === 'string') return value;
  return Array.isArray(value)
    ? value.map((one: Fills[string]) => fillJson(one))
    : { ...(value as { zh: string; en: string }) };
}

/** `exact` is in the measure's own terms (a share is 0 to 1), `display` is for people. */
function valueJson(finding: TargetFinding, scope: ScopeFinding, loaded: LoadedPlan): Json {
  const { current, numerator, denominator, asOf } = scope.progress;
  return {
    exact: exact(current),
    display: displayOf(scope.progress, finding.target, loaded.plan) ?? null,
    share: isShare(finding.target, loaded.plan),
    numerator: exact(numerator),
    denominator: exact(denominator),
    asOf: asOf ?? null,
    interval: exactInterval(scope.set),
  };
}

/** How many of what is counted are to spare (or, negative, short); for a ceiling the other way round. */
function marginJson({ progress }: ScopeFinding): Json {
  const { numerator, required } = progress;
  if (!numerator || !required) return null;
  const spare = required.isUpper ? Q.sub(required.count, numerator) : Q.sub(numerator, required.count);
  return Q.exactText(spare);
}

function paceJson({ progress }: ScopeFinding): Json {
  if (!progress.pace) return null;
  return {
    elapsed: exact(progress.pace.elapsed),
    expected: String(progress.pace.expected),
    behind: String(progress.pace.behind),
  };
}

function scopeJson(finding: TargetFinding, scope: ScopeFinding, loaded: LoadedPlan): Json {
  return {
    id: scope.scope?.id ?? null,
    name: scope.scope ? { ...scope.scope.name } : null,
    status: scope.status,
    early: scope.early,
    value: valueJson(finding, scope, loaded),
    margin: marginJson(scope),
    pace: paceJson(scope),
  };
}

export function partJson(seen: Observation): Json {
  return {
    unit: seen.unit,
    figure: seen.figure,
    scope: seen.scope ?? null,
    value: seen.text,
    asOf: seen.asOf,
    final: seen.final,
    at: placeText(seen.at),
  };
}

function owingJson(owing: Owing): Json {
  return {
    unit: owing.unit,
    figure: owing.figure,
    scope: owing.scope ?? null,
    by: owing.by,
    final: owing.final,
    overdue: owing.overdue,
    days: owing.days,
    extendedTo: owing.extendedTo ?? null,
    reason: owing.reason,
  };
}

/** A direction with figures: shown, never judged. */
export function monitoredJson({ direction, current, previous }: MonitoredFinding): Json {
  return {
    id: direction.id,
    item: direction.item,
    task: direction.task,
    quote: direction.quote,
    status: 'monitored',
    current: current.map(partJson),
    previous: previous.map(partJson),
  };
}

/** Another reading; `status` is null where it cannot be computed from what is reported. */
const otherJson = ({ interpretation, alternative, result }: OtherReading): Json => ({
  interpretation,
  alternative,
  status: result?.status ?? null,
  value: exact(result?.progress.current),
});

const historyJson = ({ submission, received, status, flippedFrom }: HistoryEntry): Json => ({
  unit: submission.unit,
  revision: submission.revision,
  kind: submission.revises?.kind ?? null,
  reason: submission.revises?.reason ?? null,
  receivedAt: received.at.text,
  by: received.by,
  status,
  flippedFrom: flippedFrom ?? null,
  path: submission.path,
});
