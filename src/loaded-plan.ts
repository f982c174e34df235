import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { sortDiagnostics } from './diagnostics/order.ts';
import { isError } from './diagnostics/severity.ts';
import type { Plan as PlanFile } from './generated/types.ts';
import type { Plan } from './model/plan.ts';
import type { Registry } from './model/registry.ts';
import type { SourceEntry } from './parse/source-file.ts';
import { sourcesOf } from './sources.ts';
import type { Sources } from './sources.ts';
import type { Validators } from './validate/kind.ts';
import type { Names } from './validate/names.ts';
import { readPlan } from './validate/plan/plan.ts';
import type { Problems } from './validate/problems.ts';
import { problemsOf } from './validate/problems.ts';
import { readRegistry } from './validate/registry.ts';
import { readWorkspaceFile, WORKSPACE_FILE } from './workspace.ts';
import type { Workspace } from './workspace.ts';

/** A plan with its registry, loaded without an error. */
export interface LoadedPlan {
  readonly plan: Plan;
  readonly registry: Registry;
  readonly names: Names;
}

/** What a workspace says before any evidence: its settings, its plan, and what is wrong with them. */
export interface LoadResult {
  readonly workspace: Workspace;
  /** Undefined where the plan or registry has errors. */
  readonly loaded: LoadedPlan | undefined;
  /** In the one total order. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Plan and registry alone: no report, register or waiver is looked at. */
export function loadOnly(entries: readonly SourceEntry[], validators: Validators): LoadResult {
  const { workspace, sources, collectors, loaded } = openPlan(entries, validators);
  return { workspace, loaded, diagnostics: sortDiagnostics(foundIn(workspace, sources, collectors)) };
}

/** A plan being read: where more files can be asked for, and where problems go. */
export interface OpenPlan {
  readonly workspace: Workspace;
  readonly sources: Sources;
  readonly collectors: Found[];
  readonly loaded: LoadedPlan | undefined;
}

/** What was found wrong with a document, once it has been read and its tree is not needed any more. */
export type Found = Pick<Problems, 'found'>;

/** Without a hold on the document: the tree of a register takes more memory than all that it says. */
export const foundBy = ({ found }: Problems): Found => ({ found });

/** Reads the settings, then plan and registry, from the files of a workspace. */
export function openPlan(entries: readonly SourceEntry[], validators: Validators): OpenPlan {
  const workspace = readWorkspaceFile(
    entries.find((entry) => entry.path === WORKSPACE_FILE),
    validators,
  );
  const sources = sourcesOf(entries, workspace.limits, validators);
  const collectors: Found[] = [];
  return { workspace, sources, collectors, loaded: loadPlan(sources, collectors) };
}

/** Everything that was found wrong so far, in no order. */
export const foundIn = (
  workspace: Workspace,
  sources: Sources,
  collectors: readonly Found[],
): readonly Diagnostic[] => [
  ...workspace.diagnostics,
  ...sources.diagnostics,
  ...collectors.flatMap((one) => one.found),
];

/** The plan and registry of a workspace, or undefined where anything in them is wrong. */
function loadPlan(sources: Sources, collectors: Found[]): LoadedPlan | undefined {
  const open = (kind: Parameters<Sources['document']>[0]): Problems | undefined => {
    const document = sources.document(kind);
    if (!document) return undefined;
    const problems = problemsOf(document);
    collectors.push(foundBy(problems));
    return problems;
  };
  const [units, groups, regions, populations] = [
    open('units'),
    open('groups'),
    open('regions'),
    open('populations'),
  ];
  const [plan, targets, deadlines] = [open('plan'), open('targets'), open('deadlines')];
  const [duties, interpretations] = [open('duties'), open('interpretations')];
  if (
    !units ||
    !groups ||
    !regions ||
    !populations ||
    !plan ||
    !targets ||
    !deadlines ||
    !duties ||
    !interpretations
  )
    return undefined;
  const source = sources.text(`plan/${(plan.document.plain as PlanFile).source.file}`);
  if (!source) return undefined;
  const { registry, names } = readRegistry({ units, groups, regions, populations });
  const read = readPlan({ plan, targets, deadlines, duties, interpretations }, source, registry, names);
  if (!read || collectors.some((one) => one.found.some(isError))) return undefined;
  return { plan: read, registry, names };
}
