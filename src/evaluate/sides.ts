import * as I from '../core/interval.ts';
import * as Q from '../core/rational.ts';
import type { Exemption, Extension, Observation } from '../model/evidence.ts';
import type { Plan, Scope, Target } from '../model/plan.ts';
import { isFinal, usedBy } from './combine.ts';
import { figuresOf, readsOf } from './measures/fields.ts';
import type { Owing } from './owing.ts';
import { owingOf } from './owing.ts';
import { seenAs } from './part.ts';
import type { Part } from './part.ts';
import { observationIn } from './view.ts';
import type { View } from './view.ts';

/** What a target is judged against. */
export interface Judging {
  readonly plan: Plan;
  readonly view: View;
  readonly extensions: readonly Extension[];
  readonly exemptions: readonly Exemption[];
}

/** One reporter of a target in one scope: what it has said, and what it owes. */
export interface Side {
  readonly part: Part;
  readonly owing: readonly Owing[];
  /** Has it given everything the measure needs from it? */
  readonly reported: boolean;
  /** Is everything final that the measure uses from it? */
  readonly final: boolean;
}

/** The scopes that a target is judged by; one without a name where it has none. */
export const scopesOf = (target: Target): readonly (Scope | undefined)[] =>
  target.scopes.length > 0 ? target.scopes : [undefined];

/** Every reporter of a target, in the order of the plan. */
export const sidesOf = (target: Target, scope: Scope | undefined, judging: Judging): readonly Side[] =>
  target.reporters.map((unit) => sideOf(target, scope, unit, judging));

export function sideOf(target: Target, scope: Scope | undefined, unit: string, judging: Judging): Side {
  const part = partOf(target, scope, unit, judging);
  return {
    part,
    owing: owingBy(target, scope, part, judging),
    reported: usedBy(target, part).length > 0,
    final: isFinal(target, part),
  };
}

/** A figure that loading has checked to exist. */
export function figureOf(plan: Plan, id: string): NonNullable<ReturnType<Plan['figures']['get']>> {
  const figure = plan.figures.get(id);
  if (!figure) throw new Error(`unknown figure ${id}`);
  return figure;
}

function partOf(target: Target, scope: Scope | undefined, unit: string, { plan, view }: Judging): Part {
  const report = view.current(unit, target.period.id);
  const reads = readsOf(target.measure);
  // Looked up once: every step of a verdict asks for the same two or three numbers.
  const seen = reads.map((id) => {
    const scoped = figureOf(plan, id).scopes.length > 0 ? scope?.id : undefined;
    const one = observationIn(report, id, scoped);
    return one && target.exactPercentages ? exactly(one) : one;
  });
  return { unit, seen: (figure) => seen[reads.indexOf(figure)] };
}

/** A percentage as the number it is written as: the middle of what it was rounded from. */
function exactly(seen: Observation): Observation {
  const shown = seen.percentage ? Q.parseExact(seen.text) : undefined;
  return shown ? seenAs(seen, { stated: I.point(shown) }) : seen;
}

/** What one reporter still owes for a target; a percentage that the figure allows pays for the counts. */
function owingBy(
  target: Target,
  scope: Scope | undefined,
  part: Part,
  { plan, view, extensions }: Judging,
): Owing[] {
  const context = { view, deadlines: plan.deadlines, extensions };
  const needed = figuresOf(target.measure);
  const percentage = usedBy(target, part).find((id) => !needed.includes(id));
  const instead = percentage === undefined ? undefined : part.seen(percentage);
  return needed.flatMap((id) => {
    const figure = figureOf(plan, id);
    const scoped = figure.scopes.length > 0 ? scope?.id : undefined;
    return owingOf(figure, scoped, part.unit, target.period.id, context, instead);
  });
}
