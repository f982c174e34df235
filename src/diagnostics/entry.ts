/** A text in both languages of the office: one never exists without the other. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * One code of the catalogue. `message` and `fix` are templates: `{name}` stands for the argument of that name
 * (a list is joined with 、 or a comma). `message` says what was found and what is allowed, `fix` one thing to do.
 */
export interface CatalogueEntry {
  readonly severity: 'error' | 'warning';
  readonly message: Bilingual;
  readonly fix: Bilingual;
  /** Used instead of `fix` where the arguments hold a `suggestion`. */
  readonly fixSuggest?: Bilingual;
  /**
   * Words for the values of the arguments `problem`, `kind` and `wanted`, themselves templates: `{problem}` stands for
   * `words[value]`, `{problem:fix}` for `words['value:fix']`. Values typed by a submitter never belong in these three.
   */
  readonly words?: Readonly<Record<string, Bilingual>>;
}
