import type { Owing } from '../../evaluate/owing.ts';
import type { Bilingual } from '../../diagnostics/entry.ts';
import type { PartFinding, TargetFinding } from '../../evaluate/finding.ts';
import { byUnit } from '../../evaluate/records.ts';
import { figureOf } from '../../evaluate/sides.ts';
import type { LoadedPlan } from '../../check.ts';
import type { ReasonCode } from '../../words/reasons.ts';
import { nameOf, reason } from './reason.ts';
import type { Reason } from './reason.ts';

/** Debts: one sentence a unit, whatever the verdict; a pass forgives none. */
export function owingReasons(finding: TargetFinding, loaded: LoadedPlan): Reason[] {
  const owing = [...byUnit(finding.scopes.flatMap((scope) => scope.owing)).values()];
  if (owing.length === 0) return [];
  const parts = byUnit(finding.scopes.flatMap((scope) => scope.parts));
  const debts = owing.flatMap((all) =>
    debtOf(
      all.filter((one) => one.overdue),
      parts,
      loaded,
    ),
  );
  return [...debts, ...owing.flatMap((all) => extensionOf(all, loaded))];
}

type ByUnit<T> = ReadonlyMap<string, readonly T[]>;

const codes = {
  notReported: 'owes',
  refused: 'owesRefused',
  returned: 'owesReturned',
  notFinal: 'owesFinal',
  tooOld: 'owesLater',
} as const satisfies Record<Owing['reason'], ReasonCode>;

/** The oldest debt of a unit speaks for the rest. */
function debtOf(owing: readonly Owing[], parts: ByUnit<PartFinding>, loaded: LoadedPlan): Reason[] {
  const oldest = owing.toSorted((a, b) => b.days - a.days)[0];
  if (!oldest) return [];
  const seen = parts.get(oldest.unit)?.[0]?.observations[0];
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
