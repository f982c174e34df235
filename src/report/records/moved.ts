import type { Bilingual } from '../../diagnostics/entry.ts';
import type { Move } from '../../review/move.ts';
import { reviewWords } from '../../words/review.ts';
import { fillTemplate } from '../fill.ts';
import { stateWord } from '../text/moves.ts';
import type { FindingRecord } from './record.ts';

/**
 * A finding that a change would make another one: what it was and would be comes first. What gets worse is to be seen
 * by somebody, whether it closes the gate or not; what gets better or else needs nobody. Others are left out.
 */
export function movedRecord(record: FindingRecord, move: Move | undefined): FindingRecord[] {
  if (!move) return [];
  const fills = { from: stateWord(move.from), to: stateWord(move.to) };
  const words = {
    zh: fillTemplate(reviewWords.afterMerging, fills, 'zh'),
    en: fillTemplate(reviewWords.afterMerging, fills, 'en'),
  };
  const isWorse = move.trend === 'worse' || move.trend === 'new';
  const level = record.gating ? 'error' : isWorse ? 'warning' : 'none';
  return [{ ...record, level, sentences: saidWith(words, record) }];
}

/** Of a deadline there is one phrase, of a target there are whole sentences. */
function saidWith({ zh, en }: Bilingual, { kind, sentences }: FindingRecord): readonly Bilingual[] {
  if (kind !== 'deadline')
    return [{ zh: `${zh}。`, en: `${en[0]?.toUpperCase() ?? ''}${en.slice(1)}.` }, ...sentences];
  const [detail] = sentences;
  return [detail ? { zh: `${zh}，${detail.zh}`, en: `${en}, ${detail.en}` } : { zh, en }];
}
