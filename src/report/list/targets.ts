import type { LoadedPlan } from '../../loaded-plan.ts';
import type { Baseline, Measure, Requirement, Scope, Target } from '../../model/plan.ts';
import type { Json } from '../json/exact.ts';
import { requirementWords } from '../requirement.ts';
import type { Entry, ListKind } from './entry.ts';
import { quotedEntry, responsibleCell } from './entry.ts';

/** 量化指标: what is measured, against what, for whom. */
export const targetList: ListKind = {
  columns: [
    { head: 'id', most: 6 },
    { head: 'target', most: 30 },
    { head: 'threshold', most: 20 },
    { head: 'responsible', most: 0 },
  ],
  entries: (loaded) => loaded.plan.targets.map((target) => targetEntry(target, loaded)),
};

function targetEntry(target: Target, loaded: LoadedPlan): Entry {
  const base = quotedEntry(target, loaded);
  return {
    ...base,
    bodies: [...base.bodies, ...target.reporters],
    json: { ...base.json, ...targetJson(target) },
    cells: (page) => [
      target.id,
      target.name[page.lang],
      requirementWords(target, loaded.plan)[page.lang],
      responsibleCell(target, loaded, page),
    ],
  };
}

const targetJson = (target: Target): Readonly<Record<string, Json>> => ({
  name: { ...target.name },
  measure: measureJson(target.measure),
  require: requireJson(target.require),
  reporters: [...target.reporters],
  period: { ...target.period },
  scopes: target.scopes.map(scopeJson),
  interpretations: [...target.interpretations],
});

export const scopeJson = ({ id, name }: Scope): Json => ({ id, name: { ...name } });

/** Numbers as the plan writes them, in the unit beside them. */
const requireJson = (require: Requirement): Json => ({
  comparator: require.comparator,
  threshold: require.text,
  upper: require.upperText ?? null,
  unit: require.unit.zh,
  unitEn: require.unit.en,
});

function measureJson(measure: Measure): Json {
  switch (measure.kind) {
    case 'value':
      return { kind: measure.kind, figure: measure.figure };
    case 'ratio':
      return {
        kind: measure.kind,
        numerator: measure.numerator ?? null,
        failures: measure.failures ?? null,
        denominator: measure.denominator,
        percentage: measure.percentage ?? null,
        moves: measure.moves,
      };
    case 'perCapita':
      return {
        kind: measure.kind,
        figure: measure.figure,
        population: measure.population.id,
        per: measure.per,
      };
    case 'change':
      return {
        kind: measure.kind,
        figure: measure.figure,
        as: measure.as,
        baseline: baselineJson(measure.baseline),
      };
  }
}

function baselineJson(baseline: Baseline): Json {
  switch (baseline.kind) {
    case 'figure':
      return { kind: baseline.kind, figure: baseline.figure };
    case 'known':
      return { kind: baseline.kind, value: baseline.text };
    case 'nobody':
      return { kind: baseline.kind };
  }
}
