/** What can be wrong with a repository, or with what was asked of it. */
export type GitProblemKind =
  | 'noGit'
  | 'noRepository'
  | 'unsafe'
  | 'bare'
  | 'badRef'
  | 'unknownRef'
  | 'unknownRefShallow'
  | 'noMain'
  | 'noMainShallow'
  | 'unborn'
  | 'noBase'
  | 'noBaseShallow'
  | 'shallowHistory'
  | 'unmerged'
  | 'missingObject'
  | 'failed';

/** Something that git could not give. The words are made where they are shown. */
export class GitProblem extends Error {
  readonly kind: GitProblemKind;
  /** The name that was asked for, where there is one. */
  readonly asked: string;

  constructor(kind: GitProblemKind, asked = '') {
    super(kind);
    this.kind = kind;
    this.asked = asked;
  }
}
