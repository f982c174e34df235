import { displayDecimal } from '../core/display.ts';
import * as Q from '../core/rational.ts';
import type { Bilingual } from '../diagnostics/entry.ts';
import { flipsOf } from '../evaluate/finding.ts';
import type { HistoryEntry, OtherReading, ScopeFinding, TargetFinding } from '../evaluate/finding.ts';
import type { Owing } from '../evaluate/owing.ts';
import { figureOf } from '../evaluate/target.ts';
import { isBehind } from '../evaluate/tally.ts';
import type { LoadedPlan } from '../check.ts';
import type { Observation } from '../model/evidence.ts';
import type { ReasonCode } from '../words/reasons.ts';
import { statusWords } from '../words/states.ts';
import type { Fills } from './fill.ts';
import { countedFigure, countText, showSet, showValue } from './quantity.ts';
import { requirementWords } from './requirement.ts';

/** One sentence of the proof: a code with its arguments; the words are made per language. */
export interface Reason {
  readonly code: ReasonCode;
  readonly args: Fills;
}

/** Why a target has its verdict, what is owed for it, and what else would change it: most important first. */
export function reasonsOf(finding: TargetFinding, loaded: LoadedPlan): Reason[] {
  return [
    ...verdictReasons(finding, loaded),
    ...owingReasons(finding, loaded),
    ...(finding.waiver ? [waived(finding)] : []),
    ...(finding.hindsight ? [hindsight(finding)] : []),
    ...finding.history.flatMap((entry) => revisionReason(entry, loaded)),
    ...flipsOf(finding).flatMap((flip) => flipReason(flip, loaded)),
  ];
}

const reason = (code: ReasonCode, args: Fills = {}): Reason => ({ code, args });

const nameOf = (unit: string, { registry }: LoadedPlan): string => registry.units.get(unit)?.name ?? unit;

function verdictReasons(finding: TargetFinding, loaded: LoadedPlan): Reason[] {
  const { weakest } = finding;
  switch (finding.status) {
    case 'fail':
      return [...numbers(finding, weakest, loaded), ...(weakest.early ? [reason('outOfReach')] : [])];
    case 'indeterminate':
      return undecided(finding, weakest, loaded);
    case 'pending':
      return inProgress(finding, loaded);
    case 'notApplicable':
      return [reason('emptyRoster')];
    case 'pass':
      return finding.early ? [reason('early')] : [];
    case 'missing':
      return [];
  }
}

/** The sum, in counts that can be checked by hand. */
function numbers(finding: TargetFinding, scope: ScopeFinding, loaded: LoadedPlan): Reason[] {
  const { target } = finding;
  const { numerator, denominator, required } = scope.progress;
  if (!numerator) return bounds(finding, scope, loaded);
  const base = {
    who: reporters(scope, loaded),
    u: countedFigure(target.measure, loaded.plan).unit,
    n: countText(numerator),
    must: requirementWords(target, loaded.plan),
  };
  if (!required) return [reason('outside', base)];
  const sums = {
    ...base,
    required: countText(required.count),
    gap: countText(distance(numerator, required.count)),
  };
  if (target.measure.kind === 'ratio' && denominator) return [ratioNumbers(finding, scope, sums, loaded)];
  if (target.measure.kind === 'change') {
    const code = required.isUpper ? 'changed' : 'changedUp';
    return [reason(code, { ...sums, base: countText(denominator), now: base.n, limit: sums.required })];
  }
  return [wholeNumbers(finding, scope, sums)];
}

const distance = (a: Q.Rational, b: Q.Rational): Q.Rational => Q.sub(Q.max(a, b), Q.min(a, b));

/** A number that is not a share: told by one body, by the body that tells most, or added over several. */
function wholeNumbers({ target }: TargetFinding, scope: ScopeFinding, sums: Fills): Reason {
  const { numerator = Q.ZERO, required } = scope.progress;
  if (required?.isUpper && required.count.n === 0n) return reason('eventReported', sums);
  if (required?.open && Q.equal(numerator, required.count)) return reason('onLimit', sums);
  if (target.combine === 'sum' && target.reporters.length > 1) {
    const k = String(scope.parts.filter((part) => part.reported).length);
    return reason(required?.isUpper ? 'totalOver' : 'totalShort', { ...sums, k });
  }
  return reason('missed', sums);
}

function ratioNumbers(finding: TargetFinding, scope: ScopeFinding, base: Fills, loaded: LoadedPlan): Reason {
  const { measure } = finding.target;
  const { numerator = Q.ZERO, denominator = Q.ZERO, required } = scope.progress;
  if (measure.kind !== 'ratio') return reason('ratioShort', base);
  const whole = figureOf(loaded.plan, measure.denominator).name;
  const d = countText(denominator);
  if (measure.failures === undefined) {
    const part = figureOf(loaded.plan, measure.numerator ?? '').name;
    return reason(required?.isUpper ? 'ratioOver' : 'ratioShort', { ...base, d, whole, part });
  }
  const allowed = countText(Q.sub(denominator, required?.count ?? Q.ZERO));
  const f = countText(Q.sub(denominator, numerator));
  return reason('tooManyFailures', {
    ...base,
    d,
    whole,
    f,
    allowed,
    part: figureOf(loaded.plan, measure.failures).name,
  });
}

function bounds(finding: TargetFinding, scope: ScopeFinding, loaded: LoadedPlan): Reason[] {
  const shown = showSet(scope.set, finding.target, loaded.plan);
  return shown ? [reason('between', { ...shown, must: requirementWords(finding.target, loaded.plan) })] : [];
}

function reporters(scope: ScopeFinding, loaded: LoadedPlan): Fills[string] {
  return scope.parts
    .filter((part) => part.reported && tells(part, scope))
    .map((part) => nameOf(part.unit, loaded));
}

/** Of several bodies that tell the greatest, only those whose number it is. */
function tells(part: ScopeFinding['parts'][number], scope: ScopeFinding): boolean {
  const { numerator, combine } = scope.progress;
  return (
    combine !== 'max' ||
    part.observations.some((seen) => numerator && seen.stated.low && Q.equal(seen.stated.low.at, numerator))
  );
}

function undecided(finding: TargetFinding, scope: ScopeFinding, loaded: LoadedPlan): Reason[] {
  switch (scope.decision.because) {
    case 'conflict':
      return [reason('conflict', { list: told(scope, loaded) }), reason('conflictFix')];
    case 'noBaseline':
      return [reason('noBaseline'), reason('noBaselineFix')];
    case 'zero':
      return finding.target.measure.kind === 'change'
        ? [reason('zeroBaseline')]
        : [reason('zeroDenominator'), reason('zeroDenominatorFix')];
    default:
      return tooCoarse(finding, scope, loaded);
  }
}

const told = (scope: ScopeFinding, loaded: LoadedPlan): string[] =>
  scope.parts
    .filter((part) => part.reported)
    .map((part) => `${nameOf(part.unit, loaded)} ${part.observations.map((seen) => seen.text).join('/')}`);

function tooCoarse(finding: TargetFinding, scope: ScopeFinding, loaded: LoadedPlan): Reason[] {
  const shown = showSet(scope.set, finding.target, loaded.plan) ?? { low: '', high: '' };
  const joint = scope.progress.joint;
  if (joint.n > 0n) {
    return [
      reason('jointOpen', {
        ...shown,
        joint: countText(joint),
        u: countedFigure(finding.target.measure, loaded.plan).unit,
      }),
      reason('jointFix'),
    ];
  }
  const { measure } = finding.target;
  if (
    measure.kind === 'change' &&
    measure.baseline.kind === 'known' &&
    !scope.parts.some((part) => part.observations.some(isRounded))
  ) {
    return [
      reason('baselineCoarse', {
        ...shown,
        base: measure.baseline.text,
        must: requirementWords(finding.target, loaded.plan),
      }),
      reason('baselineFix'),
    ];
  }
  return [
    reason('precision', { ...shown, who: reporters(scope, loaded), decimals: decimalsOf(scope) }),
    reason('precisionFix'),
  ];
}

/** A percentage whose digits hide something: one that was written out in full does not. */
const isRounded = (seen: Observation): boolean => seen.percentage;

function decimalsOf(scope: ScopeFinding): string {
  const rounded = scope.parts.flatMap((part) => part.observations).find(isRounded);
  return String(rounded?.text.replace('%', '').split('.')[1]?.length ?? 0);
}

function inProgress(finding: TargetFinding, loaded: LoadedPlan): Reason[] {
  const open = finding.scopes.filter((scope) => scope.status === 'pending');
  const behind = isBehind(finding) ? open.filter((scope) => (scope.progress.pace?.behind ?? 0n) > 0n) : [];
  return [
    ...behind.flatMap((scope) => paceReason(scope, finding, loaded)),
    ...open.flatMap((scope) => partReason(scope, finding, loaded)),
  ];
}

function paceReason({ progress }: ScopeFinding, finding: TargetFinding, loaded: LoadedPlan): Reason[] {
  const { pace, numerator, required, asOf } = progress;
  if (!pace || !numerator || !required) return [];
  const togo = countText(Q.max(Q.ZERO, Q.sub(required.count, numerator)));
  const elapsed = `${displayDecimal(Q.mul(pace.elapsed, Q.rational(100n)), [Q.rational(100n)])}%`;
  const { unit } = countedFigure(finding.target.measure, loaded.plan);
  return [
    reason('pace', {
      asOf: asOf ?? '',
      elapsed,
      expected: String(pace.expected),
      togo,
      u: unit,
      end: endOf(finding, loaded),
    }),
  ];
}

/** The end of the plan's year goes by its name; other periods just end. */
const endOf = ({ target }: TargetFinding, { plan }: LoadedPlan): Bilingual =>
  target.period.id === plan.period.id && target.period.to.endsWith('12-31')
    ? { zh: '年底', en: 'year end' }
    : { zh: '期末', en: 'the end of the period' };

/** A part of several that is not there yet, in its own counts. */
function partReason({ scope, progress }: ScopeFinding, finding: TargetFinding, loaded: LoadedPlan): Reason[] {
  const { numerator, denominator, required } = progress;
  if (!scope || !numerator || !denominator || !required || Q.compare(numerator, required.count) >= 0)
    return [];
  const { unit } = countedFigure(finding.target.measure, loaded.plan);
  const gap = countText(Q.sub(required.count, numerator));
  return [
    reason('partShort', {
      scope: scope.name,
      n: countText(numerator),
      d: countText(denominator),
      gap,
      u: unit,
    }),
  ];
}

/** Debts: one sentence a unit, whatever the verdict; a pass forgives none. */
function owingReasons(finding: TargetFinding, loaded: LoadedPlan): Reason[] {
  const all = finding.scopes.flatMap((scope) => scope.owing);
  const units = [...new Set(all.map((one) => one.unit))];
  const debts = units.flatMap((unit) =>
    debtOf(
      all.filter((one) => one.unit === unit && one.overdue),
      finding,
      loaded,
    ),
  );
  const extended = units.flatMap((unit) =>
    extensionOf(
      all.filter((one) => one.unit === unit),
      loaded,
    ),
  );
  return [...debts, ...extended];
}

const codes = {
  notReported: 'owes',
  refused: 'owesRefused',
  returned: 'owesReturned',
  notFinal: 'owesFinal',
  tooOld: 'owesLater',
} as const satisfies Record<Owing['reason'], ReasonCode>;

/** The oldest debt of a unit speaks for the rest. */
function debtOf(owing: readonly Owing[], finding: TargetFinding, loaded: LoadedPlan): Reason[] {
  const oldest = owing.toSorted((a, b) => b.days - a.days)[0];
  if (!oldest) return [];
  const seen = finding.scopes.flatMap((scope) => scope.parts).find((part) => part.unit === oldest.unit)
    ?.observations[0];
  const figures = owedFigures(owing, loaded);
  const args = {
    unit: nameOf(oldest.unit, loaded),
    figures,
    by: oldest.by,
    days: String(oldest.days),
    seen: seen?.asOf ?? '',
  };
  return [reason(codes[oldest.reason], args)];
}

/** What is owed; the scope is named where only some of a figure's scopes are. */
function owedFigures(owing: readonly Owing[], loaded: LoadedPlan): Bilingual[] {
  const names = owing.map((one) => {
    const figure = figureOf(loaded.plan, one.figure);
    const owed = new Set(owing.filter((other) => other.figure === one.figure).map((other) => other.scope));
    const scope =
      owed.size < figure.scopes.length ? figure.scopes.find((other) => other.id === one.scope) : undefined;
    return scope
      ? { zh: `${scope.name.zh}${figure.name.zh}`, en: `${figure.name.en} (${scope.name.en})` }
      : figure.name;
  });
  return names.filter((name, i) => names.findIndex((other) => other.zh === name.zh) === i);
}

function extensionOf(owing: readonly Owing[], loaded: LoadedPlan): Reason[] {
  const extended = owing.find((one) => one.extendedTo !== undefined);
  return extended?.extendedTo === undefined
    ? []
    : [reason('extended', { unit: nameOf(extended.unit, loaded), until: extended.extendedTo })];
}

function waived({ waiver, status }: TargetFinding): Reason {
  return reason('waived', {
    document: waiver?.document ?? '',
    until: waiver?.until ?? '',
    status: statusWords[status],
  });
}

function hindsight({ target }: TargetFinding): Reason {
  return reason('hindsight', {
    published: target.measure.kind === 'perCapita' ? target.measure.population.publishedAt : '',
  });
}

/** A revision that turned the verdict, with the numbers it changed. */
function revisionReason(
  { submission, status, changes, flippedFrom }: HistoryEntry,
  loaded: LoadedPlan,
): Reason[] {
  if (flippedFrom === undefined) return [];
  const changed = changes.map(({ before, after }) => {
    const { name } = figureOf(loaded.plan, after.figure);
    return {
      zh: `${name.zh}${before.text}改为${after.text}`,
      en: `${name.en} ${before.text} -> ${after.text}`,
    };
  });
  const args = {
    unit: nameOf(submission.unit, loaded),
    revision: String(submission.revision),
    kind: submission.revises?.kind ?? '',
    changed,
    from: statusWords[flippedFrom],
    to: statusWords[status],
  };
  return [reason('revised', args)];
}

function flipReason({ interpretation, alternative, result }: OtherReading, loaded: LoadedPlan): Reason[] {
  if (!result) return [];
  const other = loaded.plan.interpretations
    .get(interpretation)
    ?.alternatives.find((one) => one.id === alternative);
  const words = other?.reading ?? { zh: alternative, en: alternative };
  return [
    reason('flips', {
      reading: interpretation,
      other: withValue(words, result, loaded),
      status: statusWords[result.status],
    }),
  ];
}

/** A reading with the value it gives: the counts where there are some, and what they come to. */
function withValue(
  words: Bilingual,
  { scope, target }: NonNullable<OtherReading['result']>,
  loaded: LoadedPlan,
): Bilingual {
  const { numerator, denominator, current } = scope.progress;
  if (!current) return words;
  const shown = showValue(current, target, loaded.plan);
  const counts = numerator && denominator ? `${countText(numerator)}/${countText(denominator)}，` : '';
  const countsEn = numerator && denominator ? `${countText(numerator)} of ${countText(denominator)}, ` : '';
  return { zh: `${words.zh}，${counts}${shown}`, en: `${words.en}, ${countsEn}${shown}` };
}
