import type { Measure as MeasureFile, Target as TargetFile, Targets } from '../../generated/types.ts';
import type { Args } from '../../diagnostics/diagnostic.ts';
import type { Figure, Measure, Requirement, Target } from '../../model/plan.ts';
import * as Q from '../../core/rational.ts';
import { sure } from '../../core/sure.ts';
import { basisOf, figuresOf, readsOf, shareOf } from '../../evaluate/measures/fields.ts';
import { traitsOf } from '../../evaluate/measures/traits.ts';
import type { Path } from '../../parse/tree.ts';
import { withSuggestion } from '../names.ts';
import type { Problems } from '../problems.ts';
import type { PlanContext } from './context.ts';
import { checkQuote, checkUnique, periodAt, populationAt, quotedAt, sourceAt } from './context.ts';
import { isHundredths, readKnown, readRequirement } from './requirement.ts';

/** Every target of the plan: quote found, threshold exact, figures known and fit for each other. */
export function readTargets(
  problems: Problems,
  context: PlanContext,
  figures: ReadonlyMap<string, Figure>,
): Target[] {
  const file = problems.document.plain as Targets;
  checkUnique(file.targets, ['targets'], problems);
  return file.targets.flatMap(
    (target, i) => readTarget(target, ['targets', i], problems, context, figures) ?? [],
  );
}

function readTarget(
  target: TargetFile,
  path: Path,
  problems: Problems,
  context: PlanContext,
  figures: ReadonlyMap<string, Figure>,
): Target | undefined {
  const quoted = quotedAt(target, path, problems, context);
  const measure = readMeasure(target.measure, [...path, 'measure'], problems, context);
  const require = readRequirement(target, path, problems);
  const used = measure && figuresFor(measure, [...path, 'measure'], problems, figures);
  const first = used?.[0];
  const period = target.period === undefined ? context.period : periodAt([...path, 'period'], problems);
  if (!measure || !require || !used || !first || !period) return undefined;
  checkTypes(measure, [...path, 'measure'], problems, figures);
  checkScale(measure, require, [...path, 'require'], problems, figures);
  checkFit(target, measure, used, period.id, path, problems);
  for (const figure of used) checkScopes(target, figure, problems, context);
  return {
    ...quoted,
    name: { zh: target.name, en: target.en },
    measure,
    require,
    period,
    ...basisOf(measure, (id) => sure(figures.get(id))),
    pace: (target.pace ?? defaultPace(measure, first, require.comparator)) === 'linear',
    interpretations: target.interpretations ?? [],
  };
}

/** 序时进度 only for cumulative counts and for coverage of a roster, and only towards a floor. */
function defaultPace(measure: Measure, figure: Figure, comparator: string): 'linear' | 'none' {
  const coverage = shareOf(measure)?.moves === 'roster';
  const count = traitsOf(measure).growsWithCount && figure.moves === 'cumulative';
  const floor =
    comparator === 'atLeast' || comparator === 'moreThan' || (coverage && comparator === 'equals');
  return floor && (coverage || count) ? 'linear' : 'none';
}

type Key = Exclude<keyof MeasureFile, 'kind'>;

/** The keys of a kind beside `kind`: those it needs, those of which it needs exactly one, and those it may have. */
interface Keys {
  readonly needs: readonly Key[];
  readonly oneOf: readonly Key[];
  readonly may: readonly Key[];
}

const KEYS: Record<MeasureFile['kind'], Keys> = {
  value: { needs: ['figure'], oneOf: [], may: [] },
  ratio: { needs: ['denominator', 'moves'], oneOf: ['numerator', 'failures'], may: ['percentage'] },
  perCapita: { needs: ['figure', 'population', 'per'], oneOf: [], may: [] },
  change: { needs: ['figure', 'as'], oneOf: [], may: ['baseline'] },
};

function readMeasure(
  measure: MeasureFile,
  path: Path,
  problems: Problems,
  context: PlanContext,
): Measure | undefined {
  const { needs, oneOf, may } = KEYS[measure.kind];
  const known = new Set<string>(['kind', ...needs, ...oneOf, ...may]);
  const missing = needs.filter((key) => measure[key] === undefined);
  const foreign = Object.keys(measure).filter((key) => !known.has(key));
  for (const key of foreign)
    problems.atKey('JC2007', [...path, key], { problem: 'foreign', measure: measure.kind, keys: [key] });
  if (missing.length > 0)
    problems.atKey('JC2007', path, { problem: 'missing', measure: measure.kind, keys: missing });
  const oneWay = oneOf.length === 0 || oneOf.filter((key) => measure[key] !== undefined).length === 1;
  if (!oneWay) problems.atKey('JC2007', path, { problem: 'ways', measure: measure.kind, keys: [] });
  if (missing.length > 0 || foreign.length > 0 || !oneWay) return undefined;
  return measureOf(measure, path, problems, context);
}

function measureOf(
  measure: MeasureFile,
  path: Path,
  problems: Problems,
  context: PlanContext,
): Measure | undefined {
  const { figure = '', denominator = '', numerator, failures, percentage } = measure;
  switch (measure.kind) {
    case 'value':
      return { kind: 'value', figure };
    case 'ratio':
      return {
        kind: 'ratio',
        denominator,
        numerator,
        failures,
        percentage,
        moves: measure.moves ?? 'backlog',
      };
    case 'perCapita': {
      const at = [...path, 'population'];
      const population = populationAt(measure.population ?? '', at, problems, context);
      return population && { kind: 'perCapita', figure, population, per: measure.per ?? 1 };
    }
    case 'change':
      return changeOf(measure, figure, path, problems);
  }
}

function changeOf(measure: MeasureFile, figure: string, path: Path, problems: Problems): Measure | undefined {
  const as = measure.as ?? 'difference';
  const { baseline } = measure;
  if (baseline?.figure !== undefined)
    return { kind: 'change', figure, as, baseline: { kind: 'figure', figure: baseline.figure } };
  if (baseline?.value === undefined) return { kind: 'change', figure, as, baseline: { kind: 'nobody' } };
  const text = sourceAt(problems.document, [...path, 'baseline', 'value']);
  const set = readKnown(text, baseline.exact ?? false);
  if (!set) return problems.at('JC2014', [...path, 'baseline', 'value'], { found: text });
  return { kind: 'change', figure, as, baseline: { kind: 'known', set, text } };
}

function figuresFor(
  measure: Measure,
  path: Path,
  problems: Problems,
  figures: ReadonlyMap<string, Figure>,
): Figure[] | undefined {
  const unknown = readsOf(measure).filter((id) => !figures.has(id));
  for (const id of unknown)
    problems.at('JC1108', keyPath(measure, id, path), () => withSuggestion(id, [...figures.keys()]));
  return unknown.length > 0 ? undefined : figuresOf(measure).flatMap((id) => figures.get(id) ?? []);
}

/** Counts where a kind counts, a percentage where one stands for counts, and a change between numbers of one sort. */
function checkTypes(
  measure: Measure,
  path: Path,
  problems: Problems,
  figures: ReadonlyMap<string, Figure>,
): void {
  const isPercentage = (id: string): boolean => figures.get(id)?.type === 'percentage';
  const refuse = (problem: string, at: Path, figure: string, other = ''): undefined =>
    problems.at('JC2007', at, { problem, measure: measure.kind, keys: [], figure, other });
  const [first = '', ...others] = figuresOf(measure);
  const { takesPercentages } = traitsOf(measure);
  const isWrong = (id: string): boolean => isPercentage(id) && !takesPercentages;
  for (const id of [first, ...others])
    if (isWrong(id)) refuse('counts', keyPath(measure, id, path), id);
    else if (isPercentage(id) && isAddedUp(figures.get(id))) refuse('summed', keyPath(measure, id, path), id);
    else if (takesPercentages && isPercentage(id) !== isPercentage(first))
      refuse('mixed', keyPath(measure, id, path), id, first);
  const share = shareOf(measure)?.percentage;
  if (share !== undefined && !isPercentage(share)) refuse('share', [...path, 'percentage'], share);
}

/** 98% and 97% are no 195%. */
const isAddedUp = (figure: Figure | undefined): boolean =>
  figure?.combine === 'sum' && figure.reporters.length > 1;

/** Five percentage points in a unit that is none of hundredths would be five hundred of them. */
function checkScale(
  measure: Measure,
  { threshold, unit, comparator, text }: Requirement,
  path: Path,
  problems: Problems,
  figures: ReadonlyMap<string, Figure>,
): void {
  const isOfHundred =
    shareOf(measure) !== undefined ||
    (traitsOf(measure).takesPercentages &&
      figuresOf(measure).every((id) => figures.get(id)?.type === 'percentage'));
  if (!isOfHundred || isHundredths(unit.zh) || Q.compare(threshold, Q.ONE) <= 0) return;
  const args = { problem: 'beyond', comparator, threshold: text, upper: '', unit: unit.zh };
  problems.at('JC2012', [...path, 'unit'], args);
}

/** Where in a measure a figure is named. */
function keyPath(measure: Measure, id: string, path: Path): Path {
  const key = Object.entries(measure).find(([name, value]) => name !== 'kind' && value === id)?.[0];
  return key === undefined ? [...path, 'baseline', 'figure'] : [...path, key];
}

/** The figures of one measure must come from the same bodies, combine alike, and each owe a final value for the period. */
function checkFit(
  target: TargetFile,
  measure: Measure,
  used: readonly Figure[],
  period: string,
  path: Path,
  problems: Problems,
): void {
  const [first] = used;
  const alike = (figure: Figure): boolean =>
    figure.reporters.join(' ') === first?.reporters.join(' ') &&
    figure.combine === first.combine &&
    (figure.scopes.length === 0 || first.scopes.length === 0 || names(figure) === names(first));
  const at = (figure: Figure): Path => keyPath(measure, figure.id, [...path, 'measure']);
  const args = (figure: Figure): Args => ({
    target: target.id,
    figure: figure.id,
    other: first?.id ?? '',
    period,
  });
  for (const figure of used.filter((one) => !alike(one))) problems.at('JC2008', at(figure), args(figure));
  const endless = used.filter((figure) => !figure.owed.some((owed) => owed.final && owed.period === period));
  for (const figure of endless) problems.at('JC2009', at(figure), args(figure));
}

const names = (figure: Figure): string => figure.scopes.map((scope) => scope.id).join(' ');

/** Each scope is named by words of the target's sentence. */
function checkScopes(target: TargetFile, figure: Figure, problems: Problems, context: PlanContext): void {
  const file = problems.document.plain as Targets;
  const index = file.figures.findIndex((one) => one.id === figure.id);
  (file.figures[index]?.scopes ?? []).forEach((scope, i) =>
    checkQuote(scope.quote, target.task, ['figures', index, 'scopes', i, 'quote'], problems, context),
  );
}
