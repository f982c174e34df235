import * as Q from '../core/rational.ts';
import type { Bilingual } from '../diagnostics/entry.ts';
import type { ChangeMeasure, Plan, Requirement, Target } from '../model/plan.ts';
import type { TextWord } from '../words/text.ts';
import { textWords } from '../words/text.ts';
import type { Fills } from './fill.ts';
import { fillTemplate } from './fill.ts';
import { isShare } from './quantity.ts';

const both = (word: TextWord, fills: Fills): Bilingual => ({
  zh: fillTemplate(textWords[word], fills, 'zh'),
  en: fillTemplate(textWords[word], fills, 'en'),
});

/** A number followed by the unit of the requirement as each language writes it. */
function withUnit(text: string, { unit }: Requirement): Bilingual {
  if (unit.zh === '%') return { zh: `${text}%`, en: `${text}%` };
  return { zh: `${text}${unit.zh === '百分点' ? '个百分点' : unit.zh}`, en: `${text} ${unit.en}` };
}

/** The requirement in the office's comparator words, with its unit: 不低于98%, 超过80%, 提高2个百分点以上. */
export function requirementWords(target: Target, plan: Plan): Bilingual {
  const { require, measure } = target;
  if (require.words) return require.words;
  switch (measure.kind) {
    case 'change':
      return changeWords(measure, require);
    case 'value':
    case 'ratio':
    case 'perCapita':
      return boundWords(target, plan);
  }
}

/** What bounds the value, with the unit behind the number. */
function boundWords(target: Target, plan: Plan): Bilingual {
  const { require } = target;
  const x = withUnit(require.text, require);
  if (require.comparator === 'between')
    return both('between', { x: require.text, y: withUnit(require.upperText ?? '', require) });
  const whole =
    require.comparator === 'atLeast' && isShare(target, plan) && Q.equal(require.threshold, Q.ONE);
  const words = both(whole ? 'equals' : require.comparator, { x });
  if (require.step === undefined) return words;
  return { zh: words.zh + textWords.rounded.zh, en: words.en + textWords.rounded.en };
}

/** A share of a change has no unit (1/3), or percent; a difference rises or falls by points. */
function changeWords({ as }: ChangeMeasure, require: Requirement): Bilingual {
  const share = require.unit.zh === '%' || require.unit.zh === '百分点';
  const magnitude = require.text.replace(/^-/, '');
  const x = share ? withUnit(magnitude, require) : magnitude;
  if (as !== 'difference') return both(as, { x });
  return both(require.text.startsWith('-') ? 'fall' : 'rise', { x });
}
