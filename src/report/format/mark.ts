import type { Lang } from '../../diagnostics/message.ts';
import { formatWords } from '../../words/formats.ts';
import { fillTemplate } from '../fill.ts';

/** A text that may be read alone, with the mark where the data are made up (SPEC 3). */
export const markedText = (text: string, sample: boolean, lang: Lang): string =>
  sample ? fillTemplate(formatWords.marked, { text, mark: formatWords.mark }, lang) : text;
