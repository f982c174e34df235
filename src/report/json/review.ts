import type { Move } from '../../review/move.ts';
import type { Judged } from '../../judge.ts';
import { reviewWords } from '../../words/review.ts';
import { fillTemplate } from '../fill.ts';
import { stateWord } from '../text/moves.ts';
import type { Json } from './exact.ts';

/** The change that was judged, or null where the whole board was. */
export function changeJson({ review, moves }: Judged): Json {
  if (!review) return null;
  const { change, source, ref, base } = review;
  return {
    source,
    ref: ref ? { ...ref } : null,
    base: base ?? null,
    files: change.files.map(({ kind, path, from }) => ({ kind, path, from: from ?? null })),
    outside: [...change.outside],
    elsewhere: [...change.elsewhere],
    executable: [...change.executable],
    moves: (moves ?? []).map(moveJson),
  };
}

/** The state that the board was compared with, or null. */
export function againstJson({ against, moves }: Judged): Json {
  if (!against) return null;
  const { source, newErrors, newWarnings, gone } = against;
  return { source: { ...source }, newErrors, newWarnings, gone, moves: (moves ?? []).map(moveJson) };
}

/** What became of one verdict; `words` for people. */
export function moveJson(move: Move): Json {
  const fills = { from: stateWord(move.from), to: stateWord(move.to) };
  return {
    kind: move.kind,
    id: move.id,
    unit: move.unit ?? null,
    from: move.from ?? null,
    to: move.to ?? null,
    trend: move.trend,
    words: {
      zh: fillTemplate(reviewWords.arrow, fills, 'zh'),
      en: fillTemplate(reviewWords.arrow, fills, 'en'),
    },
  };
}
