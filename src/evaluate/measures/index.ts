import { sure } from '../../core/sure.ts';
import type { Measure } from '../../model/plan.ts';
import type { MeasureContext, Part, ValueSet } from '../part.ts';
import { changeSet } from './change.ts';
import { countedOf, ratioSet } from './ratio.ts';
import { perCapitaSet, valueSet } from './value.ts';

/** The values that a measure could take, given what its reporters have said. One kind, one file. */
export function measureSet(measure: Measure, parts: readonly Part[], context: MeasureContext): ValueSet {
  switch (measure.kind) {
    case 'value':
      return valueSet(measure, parts, context);
    case 'ratio':
      return ratioSet(measure, parts, context);
    case 'perCapita':
      return perCapitaSet(measure, parts, context);
    case 'change':
      return changeSet(measure, parts, context);
  }
}

/**
 * Figures that each reporter owes for a measure; a percentage instead of counts is a way to pay, not a debt.
 * The first one is what is counted (`mainFigure`).
 */
export function figuresOf(measure: Measure): string[] {
  switch (measure.kind) {
    case 'value':
    case 'perCapita':
      return [measure.figure];
    case 'ratio':
      return [measure.denominator, countedOf(measure)];
    case 'change':
      return [measure.figure, ...(measure.baseline.kind === 'figure' ? [measure.baseline.figure] : [])];
  }
}

/** What is counted: the figure whose unit people see, and whose joint parts may be counted twice. */
export const mainFigure = (measure: Measure): string => sure(figuresOf(measure)[0]);

/** Its figures as people write them side by side: the part before the whole, before ahead of now. */
export function writtenOrder(measure: Measure): string[] {
  switch (measure.kind) {
    case 'value':
    case 'perCapita':
      return [measure.figure];
    case 'ratio':
    case 'change':
      return figuresOf(measure).toReversed();
  }
}

/**
 * Does it see only the sums of what its reporters say, where figures are summed? Then reporters may be added into one
 * before it is taken. Not so for a kind that counts bodies, or compares them.
 */
export function seesSumsOnly(measure: Measure): boolean {
  switch (measure.kind) {
    case 'value':
    case 'perCapita':
    case 'ratio':
    case 'change':
      return true;
  }
}

/** Every figure a measure can read, the percentage that may stand for counts included. */
export function readsOf(measure: Measure): string[] {
  const percentage = measure.kind === 'ratio' ? measure.percentage : undefined;
  return [...figuresOf(measure), ...(percentage === undefined ? [] : [percentage])];
}
