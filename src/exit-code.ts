/** Every exit code of `jc`, and nothing else ever (SPEC 7); signals give 130 and 143. */
export const exitCodes = {
  /** Nothing in the selection closes the gate. */
  ok: 0,
  /** A gating finding in the selection. */
  findings: 1,
  /** An error diagnostic in plan, registry, register, waivers or a selected unit's files. */
  invalid: 2,
  /** Usage, configuration, output that cannot be written, nothing selected or nothing to check. */
  usage: 3,
  /** A fault of `jc`. */
  fault: 4,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What the exit code of a check follows from. */
export interface Outcome {
  readonly configurationErrors: number;
  /** Something was selected, and there was something to check. */
  readonly checked: boolean;
  readonly errors: number;
  readonly gating: number;
}

/** The exit code of a check: the worst that happened. */
export function exitCodeOf(outcome: Outcome): ExitCode {
  if (outcome.configurationErrors > 0) return exitCodes.usage;
  if (outcome.errors > 0) return exitCodes.invalid;
  if (!outcome.checked) return exitCodes.usage;
  return outcome.gating > 0 ? exitCodes.findings : exitCodes.ok;
}
