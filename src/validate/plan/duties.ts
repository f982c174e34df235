import type { Deadlines, Duties, Interpretations } from '../../generated/types.ts';
import type {
  Alternative,
  Context,
  Deadline,
  Direction,
  Duty,
  Effect,
  Figure,
  Interpretation,
  Named,
} from '../../model/plan.ts';
import type { Path } from '../../parse/tree.ts';
import { lastDay } from '../../evaluate/lateness.ts';
import { bodiesOf, unitsAt, withSuggestion } from '../names.ts';
import type { Problems } from '../problems.ts';
import type { PlanContext } from './context.ts';
import { checkQuote, checkUnique, dateAt, populationAt, quotedAt } from './context.ts';

const SOON_DAYS = 7;

/** Every deadline; a roll that needs a year without working-day data is an error here, never a guess later. */
export function readDeadlines(problems: Problems, context: PlanContext): Deadline[] {
  const file = problems.document.plain as Deadlines;
  checkUnique(file.deadlines, ['deadlines'], problems);
  return file.deadlines.map((deadline, i): Deadline => {
    const path = ['deadlines', i];
    // A day that cannot be read refuses the plan; the rest of it is checked all the same.
    const due = dateAt(deadline.due, [...path, 'due'], problems) ?? context.period.to;
    if (!lastDay(due, deadline.inclusive, deadline.roll))
      problems.at('JC2010', [...path, 'roll'], { year: due.slice(0, 4) });
    return {
      ...quotedAt(deadline, path, problems, context),
      name: { zh: deadline.name, en: deadline.en },
      due,
      inclusive: deadline.inclusive,
      roll: deadline.roll,
      soonDays: deadline.soonDays ?? SOON_DAYS,
      bodies: bodiesOf(deadline.subjects, context.names),
      subjects: unitsAt(deadline.subjects, [...path, 'subjects'], context.names, problems),
      recipients: named(deadline.recipients, deadline.task, [...path, 'recipients'], problems, context),
      documents: named(deadline.documents, deadline.task, [...path, 'documents'], problems, context),
      interpretations: deadline.interpretations ?? [],
    };
  });
}

type NamedFile = Deadlines['deadlines'][number]['documents'][number];

function named(
  all: readonly NamedFile[],
  task: string,
  path: Path,
  problems: Problems,
  context: PlanContext,
): Named[] {
  checkUnique(all, path, problems);
  return all.map((one, i) => {
    if (one.quote !== undefined) checkQuote(one.quote, task, [...path, i, 'quote'], problems, context);
    return { id: one.id, name: { zh: one.name, en: one.en } };
  });
}

/** Milestones, prohibitions, directions and context, each quote found in its sentence. */
export function readDuties(problems: Problems, context: PlanContext, figures: ReadonlyMap<string, Figure>) {
  const file = problems.document.plain as Duties;
  const lists = ['milestones', 'prohibitions', 'directions', 'contexts'] as const;
  for (const list of lists) checkUnique(file[list], [list], problems);
  const duty =
    (list: (typeof lists)[number]) =>
    (one: Duties['milestones'][number], i: number): Duty => ({
      ...quotedAt(one, [list, i], problems, context),
      en: one.en,
    });
  return {
    milestones: file.milestones.map(duty('milestones')),
    prohibitions: file.prohibitions.map(duty('prohibitions')),
    directions: file.directions.map(
      (one, i): Direction => ({ ...duty('directions')(one, i), tracked: tracked(one, i, problems, figures) }),
    ),
    contexts: file.contexts.map(
      (one, i): Context => ({ ...duty('contexts')(one, i), reason: { zh: one.reason, en: one.reasonEn } }),
    ),
  };
}

function tracked(
  one: Duties['directions'][number],
  index: number,
  problems: Problems,
  figures: ReadonlyMap<string, Figure>,
): Direction['tracked'] {
  if (one.figure === undefined) return undefined;
  for (const key of ['figure', 'previous'] as const) {
    const id = one[key];
    if (id !== undefined && !figures.has(id))
      problems.at('JC1108', ['directions', index, key], () => withSuggestion(id, [...figures.keys()]));
  }
  const name = one.name ?? one.quote;
  const words = one.words ?? one.quote;
  return {
    name: { zh: name, en: one.nameEn ?? name },
    words: { zh: words, en: one.wordsEn ?? words },
    figure: one.figure,
    previous: one.previous,
  };
}

/** Every reading that had to be chosen, with what its alternatives change. */
export function readInterpretations(
  problems: Problems,
  context: PlanContext,
  figures: ReadonlyMap<string, Figure>,
): Map<string, Interpretation> {
  const file = problems.document.plain as Interpretations;
  checkUnique(file.interpretations, ['interpretations'], problems);
  const read = file.interpretations.map((one, i): Interpretation => {
    const path = ['interpretations', i];
    const date = dateAt(one.decision?.date, [...path, 'decision', 'date'], problems);
    checkUnique(one.alternatives, [...path, 'alternatives'], problems);
    return {
      ...quotedAt(one, path, problems, context),
      topic: { zh: one.topic, en: one.topicEn },
      reading: { zh: one.reading, en: one.readingEn },
      reason: { zh: one.reason, en: one.reasonEn },
      status: one.status,
      decision: one.decision && date && { by: one.decision.by, document: one.decision.document, date },
      alternatives: one.alternatives.map(
        (other, j): Alternative => ({
          id: other.id,
          reading: { zh: other.reading, en: other.readingEn },
          effect:
            other.effect &&
            readEffect(other.effect, [...path, 'alternatives', j, 'effect'], problems, context, figures),
        }),
      ),
    };
  });
  return new Map(read.map((one) => [one.id, one]));
}

type EffectFile = NonNullable<Interpretations['interpretations'][number]['alternatives'][number]['effect']>;

function readEffect(
  effect: EffectFile,
  path: Path,
  problems: Problems,
  context: PlanContext,
  figures: ReadonlyMap<string, Figure>,
): Effect | undefined {
  const lacks = (needs: string): undefined => problems.at('JC2016', path, { effect: effect.kind, needs });
  switch (effect.kind) {
    case 'population': {
      const { population: id } = effect;
      if (id === undefined) return lacks('population');
      const population = populationAt(id, [...path, 'population'], problems, context);
      return population && { kind: 'population', population };
    }
    case 'figures': {
      const replaced = Object.entries(effect.figures ?? {});
      if (replaced.length === 0) return lacks('figures');
      for (const [from, to] of replaced) {
        const at = [...path, 'figures', from];
        if (!figures.has(from)) problems.atKey('JC1108', at, () => withSuggestion(from, [...figures.keys()]));
        if (!figures.has(to)) problems.at('JC1108', at, () => withSuggestion(to, [...figures.keys()]));
        // Else another reading would count with percentages.
        const types = [from, to].map((id) => figures.get(id)?.type);
        if (!types.includes(undefined) && isMixed(types))
          problems.at('JC2007', at, { problem: 'mixed', measure: '', keys: [], figure: to, other: from });
      }
      return { kind: 'figures', figures: new Map(replaced) };
    }
    case 'joint':
    case 'exact':
      return { kind: effect.kind };
    case 'inclusive':
      return effect.inclusive === undefined
        ? lacks('inclusive')
        : { kind: 'inclusive', inclusive: effect.inclusive };
    case 'roll':
      return effect.roll === undefined ? lacks('roll') : { kind: 'roll', roll: effect.roll };
    case 'owedBy': {
      if (effect.by === undefined) return lacks('by');
      const by = dateAt(effect.by, [...path, 'by'], problems);
      return by && { kind: 'owedBy', by };
    }
  }
}

const isMixed = (types: readonly (string | undefined)[]): boolean =>
  new Set(types.map((type) => type === 'percentage')).size > 1;
