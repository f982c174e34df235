import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import type { Bilingual } from '../../diagnostics/entry.ts';
import type { SubjectState } from '../../evaluate/lateness.ts';
import type { Counted } from '../../evaluate/tally.ts';
import { monitoredWords, statusWords, subjectWords } from '../states.ts';
import { changeExplanations } from './changes.ts';
import { consistencyExplanations } from './consistency.ts';
import { deadlineExplanations } from './deadlines.ts';
import type { Explanation, WordExplanation } from './entry.ts';
import { fileExplanations } from './files.ts';
import { planExplanations } from './plan.ts';
import { shapeExplanations } from './shape.ts';
import { statusExplanations } from './statuses.ts';
import { termExplanations, termWords } from './terms.ts';
import { valueExplanations } from './values.ts';
import { warningExplanations } from './warnings.ts';

/** Every diagnostic code explained: a missing one does not compile. */
export const explanations: Readonly<Record<DiagnosticCode, Explanation>> = {
  ...fileExplanations,
  ...shapeExplanations,
  ...valueExplanations,
  ...consistencyExplanations,
  ...changeExplanations,
  ...planExplanations,
  ...warningExplanations,
};

/** A word of the output that is explained. */
export type WordId = Counted | 'monitored' | SubjectState | keyof typeof termWords;

/** What a word is said of. */
export type WordGroup = 'target' | 'deadline' | 'term';

/** A word with what it is said of and what it means; `title` is the word itself. */
export interface ExplainedWord extends WordExplanation {
  readonly group: WordGroup;
  readonly title: Bilingual;
}

const targetWords = { ...statusWords, monitored: monitoredWords } as const;

function grouped<K extends string>(
  group: WordGroup,
  entries: Readonly<Record<K, WordExplanation>>,
  titles: Readonly<Record<K, Bilingual>>,
): Record<K, ExplainedWord> {
  const ids = Object.keys(entries) as K[];
  return Object.fromEntries(
    ids.map((id) => [id, { ...entries[id], group, title: titles[id] }]),
  ) as unknown as Record<K, ExplainedWord>;
}

/** Every status of a target, state of a deadline and word beside them, in the order of the overview. */
export const explainedWords: Readonly<Record<WordId, ExplainedWord>> = {
  ...grouped('target', statusExplanations, targetWords),
  ...grouped('deadline', deadlineExplanations, subjectWords),
  ...grouped('term', termExplanations, termWords),
};
