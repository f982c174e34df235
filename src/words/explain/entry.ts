import type { Bilingual } from '../../diagnostics/entry.ts';

/** Lines of one file of a workspace that are wrong, and the same lines put right. A test runs both. */
export interface LineExample {
  readonly kind: 'lines';
  readonly file: string;
  readonly wrong: string;
  readonly right: string;
  /** What else has to be known to see the mistake. */
  readonly note?: Bilingual;
}

/** Reports at places that are wrong, and where they belong. A test runs both. */
export interface NameExample {
  readonly kind: 'names';
  readonly wrong: readonly string[];
  readonly right: readonly string[];
  readonly note?: Bilingual;
}

/** A mistake that no excerpt can show, in words. A test makes the bytes. */
export interface ToldExample {
  readonly kind: 'told';
  readonly words: Bilingual;
}

export type Example = LineExample | NameExample | ToldExample;

/** What a diagnostic code means, for somebody who knows only Excel. */
export interface Explanation {
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly fix: Bilingual;
  readonly example: Example;
}

/** What a word of a verdict or a deadline means. Its title is the word itself. */
export interface WordExplanation {
  readonly meaning: Bilingual;
  readonly todo: Bilingual;
  readonly example: Bilingual;
  /** Other words of the output that lead here. */
  readonly aliases?: readonly string[];
}
