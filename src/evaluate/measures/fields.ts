// What the keys of a measure mean, whatever its kind: nothing outside this room needs to ask for a kind by its name.
import { sure } from '../../core/sure.ts';
import type { Baseline, Figure, Measure, PopulationSeries, Share, Target } from '../../model/plan.ts';
import { countedOf } from './ratio.ts';
import { traitsOf } from './traits.ts';

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

/** What is counted: the figure whose name people see, and whose joint parts may be counted twice. */
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

/** Every figure a measure can read, the percentage that may stand for counts included. */
export function readsOf(measure: Measure): string[] {
  const percentage = shareOf(measure)?.percentage;
  return [...figuresOf(measure), ...(percentage === undefined ? [] : [percentage])];
}

/**
 * Is it a share: a part of a whole? Then no report may have a part above its whole, a percentage may stand for both
 * counts, an empty whole can be stated, and sentences name the part and the whole.
 */
export function shareOf(measure: Measure): Share | undefined {
  switch (measure.kind) {
    case 'ratio':
      return measure;
    case 'value':
    case 'perCapita':
    case 'change':
      return undefined;
  }
}

/** What it is measured against of an earlier time; undefined for a kind without a baseline. */
export function baselineOf(measure: Measure): Baseline | undefined {
  switch (measure.kind) {
    case 'change':
      return measure.baseline;
    case 'value':
    case 'ratio':
    case 'perCapita':
      return undefined;
  }
}

/** The series of the registry that it reads; one that was published after the day of judgement is said to be. */
export function populationOf(measure: Measure): PopulationSeries | undefined {
  switch (measure.kind) {
    case 'perCapita':
      return measure.population;
    case 'value':
    case 'ratio':
    case 'change':
      return undefined;
  }
}

/** Is what is counted whole? Then what just satisfies is a whole number: areas and rates are not counted one by one. */
export function isWhole(measure: Measure, figure: (id: string) => Figure): boolean {
  switch (measure.kind) {
    case 'value':
    case 'ratio':
    case 'perCapita':
    case 'change':
      return figuresOf(measure).every((id) => figure(id).type === 'count');
  }
}

/** Are its bodies told as one total? */
export const isTotal = ({ combine, measure, reporters }: Target): boolean =>
  combine === 'sum' && reporters.length > 1 && traitsOf(measure).addsUp;

/** How its bodies come together (SPEC 3): as its figures say, unless the kind always takes them together. */
function combineOf(measure: Measure, { combine }: Figure): Target['combine'] {
  switch (measure.kind) {
    case 'value':
    case 'ratio':
    case 'perCapita':
    case 'change':
      return combine;
  }
}

/** What a target has from the figures of its measure; loading sees to it that they are alike. */
export function basisOf(
  measure: Measure,
  figure: (id: string) => Figure,
): Pick<Target, 'combine' | 'reporters' | 'scopes'> {
  const figures = figuresOf(measure).map(figure);
  const first = sure(figures[0]);
  return {
    combine: combineOf(measure, first),
    reporters: first.reporters,
    scopes: figures.find((one) => one.scopes.length > 0)?.scopes ?? [],
  };
}
