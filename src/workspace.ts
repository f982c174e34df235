import { parseDate } from './core/date.ts';
import type { CivilDate } from './core/date.ts';
import type { Workspace as WorkspaceFile } from './generated/types.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { GateClass } from './evaluate/gate.ts';
import { DEFAULT_LIMITS } from './parse/limits.ts';
import type { Limits } from './parse/limits.ts';
import { parseFile } from './parse/file.ts';
import type { SourceEntry } from './parse/source-file.ts';
import type { Validators } from './validate/kind.ts';
import { problemsOf } from './validate/problems.ts';
import { validateShape } from './validate/schema.ts';

/** The settings of a workspace (`jc.yaml`), with what is wrong in them. */
export interface Workspace {
  readonly asOf: CivilDate | undefined;
  readonly lang: 'zh' | 'en' | undefined;
  readonly limits: Limits;
  /** What closes the gate of a board, and how many warnings are let through: where the file says so. */
  readonly failOn: readonly GateClass[] | undefined;
  readonly maxWarnings: number | undefined;
  /** The settings that the file states, as keys (`limits.depth`); the others have their defaults. */
  readonly stated: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

export const WORKSPACE_FILE = 'jc.yaml';

/** Reads `jc.yaml`; one that cannot be read gives the defaults and its diagnostics. */
export function readWorkspaceFile(entry: SourceEntry | undefined, validators: Validators): Workspace {
  const none = {
    asOf: undefined,
    lang: undefined,
    limits: DEFAULT_LIMITS,
    failOn: undefined,
    maxWarnings: undefined,
    stated: new Set<string>(),
  };
  if (!entry) return { ...none, diagnostics: [missing(WORKSPACE_FILE)] };
  const { document, diagnostics } = parseFile(entry, DEFAULT_LIMITS);
  if (!document) return { ...none, diagnostics };
  const shape = validateShape(document, 'workspace', validators);
  if (shape.length > 0) return { ...none, diagnostics: shape };
  const file = document.plain as WorkspaceFile;
  const problems = problemsOf(document);
  const asOf =
    file.asOf === undefined
      ? undefined
      : (parseDate(file.asOf) ?? problems.at('JC1207', ['asOf'], { found: file.asOf }));
  return {
    asOf,
    lang: file.lang,
    limits: { ...DEFAULT_LIMITS, ...file.limits },
    failOn: file.failOn,
    maxWarnings: file.maxWarnings,
    stated: new Set([...Object.keys(file), ...Object.keys(file.limits ?? {}).map((key) => `limits.${key}`)]),
    diagnostics: problems.found,
  };
}

/** A file that has to be there is not. */
export const missing = (path: string): Diagnostic => ({
  code: 'JC1008',
  place: { path, line: 1, column: 1, length: 0 },
  args: { name: path },
});
