/** What one file may hold at most; `jc.yaml` may set other values. */
export interface Limits {
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Mappings and sequences inside each other. */
  readonly depth: number;
  /** Keys, values, mappings and sequences of one file. */
  readonly nodes: number;
}

/** The limits where `jc.yaml` sets none. */
export const DEFAULT_LIMITS: Limits = { fileBytes: 4 * 1024 * 1024, depth: 64, nodes: 50_000 };

/** Tokens beyond which blank lines, comments and signs are no longer the work of a person; a line has about eight. */
export const maxTokens = (limits: Limits): number => 100_000 + 10 * limits.nodes;
