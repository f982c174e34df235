import type { Bilingual } from '../../diagnostics/entry.ts';
import { viewAt } from '../../evaluate/view.ts';
import type { View } from '../../evaluate/view.ts';
import type { Judged } from '../../judge.ts';
import type { WhyWord } from '../../words/why.ts';
import { whyWords } from '../../words/why.ts';
import { shortDay } from '../../words/text.ts';
import { plainText } from '../escape.ts';
import type { Fills } from '../fill.ts';
import { fillTemplate } from '../fill.ts';
import type { Page } from '../text/page.ts';

/** What the sections of a proof need: the page, the judged whole, and what the shell knows. */
export interface WhyPage extends Page {
  readonly judged: Judged;
  readonly context: WhyContext;
  readonly why: (word: WhyWord, fills?: Fills) => string;
  /** The evidence as it stood; undefined where none was read. */
  readonly view: View | undefined;
  /** A date in running text. */
  readonly day: (date: string) => Bilingual;
}

/** Digests and version, made by the shell. */
export interface WhyContext {
  readonly version: string;
  readonly digest: string;
  readonly sourceDigest: string;
  readonly sourcePath: string;
}

export function whyPageOf(page: Page, judged: Judged, context: WhyContext): WhyPage {
  const { evidence, options } = judged.result;
  return {
    ...page,
    judged,
    context,
    view: evidence && viewAt(evidence, options),
    why: (word, fills = {}) => plainText(fillTemplate(whyWords[word], fills, page.lang)),
    day: (date) => shortDay(date, page.loaded.plan.period.id.slice(0, 4)),
  };
}
