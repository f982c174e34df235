/** A regular file of a workspace that was read once: verdicts, quotes and the digest come from these bytes. */
export interface SourceFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Why the bytes of a path were not read. */
export type SourceProblem =
  | 'link'
  | 'notRegular'
  | 'unreadable'
  | 'tooLarge'
  | 'badName'
  | 'tooDeep'
  | 'changed';

/** A path of a workspace that stays unread, and why. It may be a folder. */
export interface UnreadFile {
  readonly path: string;
  readonly problem: SourceProblem;
}

/** One thing found in a workspace: read, or not read for a stated reason. */
export type SourceEntry = SourceFile | UnreadFile;

/** Whether the bytes of `entry` are there. */
export function isRead(entry: SourceEntry): entry is SourceFile {
  return 'bytes' in entry;
}
