import type { Bilingual } from '../../diagnostics/entry.ts';
import type { HistoryEntry, OtherReading, TargetFinding } from '../../evaluate/finding.ts';
import { populationOf } from '../../evaluate/measures/fields.ts';
import { figureOf } from '../../evaluate/sides.ts';
import type { LoadedPlan } from '../../check.ts';
import { statusWords } from '../../words/states.ts';
import { countText, showValue } from '../quantity.ts';
import { nameOf, reason } from './reason.ts';
import type { Reason } from './reason.ts';

/** The exception that lies over the verdict. */
export function waived({ waiver, status }: TargetFinding): Reason {
  return reason('waived', {
    document: waiver?.document ?? '',
    until: waiver?.until ?? '',
    status: statusWords[status],
  });
}

/** A population figure published after the day of judgement. */
export function hindsight({ target }: TargetFinding): Reason {
  return reason('hindsight', {
    published: populationOf(target.measure)?.publishedAt ?? '',
  });
}

/** A revision that turned the verdict, with the numbers it changed. */
export function revisionReason(
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

/** Another reading that would give another verdict. */
export function flipReason(
  { interpretation, alternative, result }: OtherReading,
  loaded: LoadedPlan,
): Reason[] {
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
  { progress, target }: NonNullable<OtherReading['result']>,
  loaded: LoadedPlan,
): Bilingual {
  const { numerator, denominator, current } = progress;
  if (!current) return words;
  const shown = showValue(current, target, loaded.plan);
  const counts = numerator && denominator ? `${countText(numerator)}/${countText(denominator)}，` : '';
  const countsEn = numerator && denominator ? `${countText(numerator)} of ${countText(denominator)}, ` : '';
  return { zh: `${words.zh}，${counts}${shown}`, en: `${words.en}, ${countsEn}${shown}` };
}
