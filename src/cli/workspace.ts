import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseDate, parseInstant } from '../core/date.ts';
import type { CivilDate, Instant } from '../core/date.ts';
import { conclude, open } from '../check.ts';
import type { CheckOptions, CheckResult, Opened } from '../check.ts';
import type { Outcome } from '../evidence/outcome.ts';
import type { ChosenReading } from '../evaluate/readings.ts';
import type { AsOfSource } from '../judge.ts';
import { BESIDE_REPORTS, DEFINITIONS, readWorkspace } from '../load/folder.ts';
import { readRegular } from '../load/read.ts';
import { listReports } from '../load/reports.ts';
import { loadOnly } from '../loaded-plan.ts';
import type { LoadResult } from '../loaded-plan.ts';
import { DEFAULT_LIMITS } from '../parse/limits.ts';
import type { SourceEntry } from '../parse/source-file.ts';
import type { Validators } from '../validate/kind.ts';
import { readWorkspaceFile, WORKSPACE_FILE } from '../workspace.ts';
import type { Workspace } from '../workspace.ts';
import { suggest } from '../validate/suggest.ts';
import { Failure } from './failure.ts';
import { readReports } from './gather.ts';
import type { GatherOptions } from './gather.ts';
import type { Io } from './io.ts';
import { workspaceFolder } from './workspace-folder.ts';

/** Options that say what to load and on which day to judge. */
export interface LoadOptions extends GatherOptions {
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
  readonly reading?: readonly string[] | undefined;
}

/** A checked workspace and where its day of judgement came from. */
export interface Checked {
  readonly result: CheckResult;
  readonly asOfSource: AsOfSource;
  readonly folder: string;
}

/** A workspace ready for its reports, and how to judge it. */
export interface OpenedWorkspace {
  readonly folder: string;
  readonly opened: Opened;
  readonly checkOptions: CheckOptions;
  readonly asOfSource: AsOfSource;
}

/** Reads everything of a workspace but its reports. */
export async function openedWorkspace(
  data: string | undefined,
  options: LoadOptions,
  io: Io,
): Promise<OpenedWorkspace> {
  const found = await openWorkspace(data, io);
  const { checkOptions, asOfSource } = checkOptionsOf(options, found.settings, io);
  const opened = open(entriesOf(found, BESIDE_REPORTS), checkOptions.readings ?? [], found.validators);
  refuseUnknown(opened);
  return { folder: found.folder, opened, checkOptions, asOfSource };
}

/** Reads and checks a workspace; `gather` gives the outcomes of its reports. */
export async function checkWorkspace(
  data: string | undefined,
  options: LoadOptions,
  io: Io,
  gather: Gather = (folder, opened) => readReports(folder, listReports(folder), opened, options),
): Promise<Checked> {
  const { folder, opened, checkOptions, asOfSource } = await openedWorkspace(data, options, io);
  const result = conclude(opened, await gather(folder, opened), checkOptions);
  return { result, asOfSource, folder };
}

/** Where the outcomes of reports come from. */
export type Gather = (folder: string, opened: Opened) => readonly Outcome[] | Promise<readonly Outcome[]>;

/** Reads the plan and registry of a workspace, and nothing else in it. */
export async function loadWorkspace(data: string | undefined, io: Io): Promise<LoadResult> {
  const found = await openWorkspace(data, io);
  return loadOnly(entriesOf(found, DEFINITIONS), found.validators);
}

/** A workspace found, with its settings and the bytes they come from. */
interface FoundWorkspace {
  readonly folder: string;
  readonly entry: SourceEntry;
  readonly settings: Workspace;
  readonly validators: Validators;
}

/** The validators are loaded here, when they are first needed. */
export async function openWorkspace(data: string | undefined, io: Io): Promise<FoundWorkspace> {
  const folder = workspaceFolder(data, io.cwd);
  const validators = await import('../generated/validators.js');
  const entry = readRegular(join(folder, WORKSPACE_FILE), WORKSPACE_FILE, DEFAULT_LIMITS.fileBytes);
  return { folder, entry, settings: readWorkspaceFile(entry, validators), validators };
}

/** The files of `wanted`; `jc.yaml` has been read already, and once. */
function entriesOf({ folder, entry, settings }: FoundWorkspace, wanted: ReadonlySet<string>): SourceEntry[] {
  const others = new Set(wanted);
  others.delete(WORKSPACE_FILE);
  return [entry, ...readWorkspace(folder, settings.limits, others)];
}

/** The day of judgement and where it comes from: the option, `jc.yaml`, today. */
export function dayOfJudgement(
  option: string | undefined,
  pinned: CivilDate | undefined,
  io: Io,
): [CivilDate, AsOfSource] {
  if (option !== undefined) return [dateOption(option), 'option'];
  return pinned === undefined ? [io.today(), 'today'] : [pinned, 'file'];
}

function dateOption(text: string): CivilDate {
  const date = parseDate(text);
  if (date) return date;
  throw new Failure({
    zh: `--as-of要写日期，例如2020-11-30；写的是“${text}”`,
    en: `--as-of takes a date such as 2020-11-30, not "${text}"`,
  });
}

function instantOption(text: string): Instant {
  const instant = parseInstant(text);
  if (instant) return instant;
  throw new Failure({
    zh: `--known-at要写带时区的时间，例如2020-11-30T17:00:00+08:00；写的是“${text}”`,
    en: `--known-at takes a time with its offset such as 2020-11-30T17:00:00+08:00, not "${text}"`,
  });
}

/** How to judge, as typed and as `jc.yaml` has it. */
export function checkOptionsOf(
  options: LoadOptions,
  settings: Workspace,
  io: Io,
): { readonly checkOptions: CheckOptions; readonly asOfSource: AsOfSource } {
  const knownAt = options.knownAt === undefined ? undefined : instantOption(options.knownAt);
  const [asOf, asOfSource] = dayOfJudgement(options.asOf, settings.asOf, io);
  const readings = (options.reading ?? []).map(readingOption);
  return { checkOptions: { asOf, knownAt, readings }, asOfSource };
}

/** `K1=resident-2018`: the reading and the alternative to put in its place. */
function readingOption(text: string): ChosenReading {
  const [interpretation = '', alternative = ''] = text.split('=');
  return { interpretation: interpretation.toUpperCase(), alternative };
}

/** A reading that is not there, or that no data can compute, is a mistake of the command line. */
export function refuseUnknown({
  unknownReadings,
  loaded,
}: Pick<CheckResult, 'unknownReadings' | 'loaded'>): void {
  const [unknown] = unknownReadings;
  if (!unknown || !loaded) return;
  const known = [...loaded.plan.interpretations.values()].flatMap((one) =>
    one.alternatives.filter((other) => other.effect).map((other) => `${one.id}=${other.id}`),
  );
  const asked = `${unknown.interpretation}=${unknown.alternative}`;
  const near = suggest(asked, known);
  throw new Failure({
    zh: `没有能算的口径“${asked}”${near === undefined ? '' : `，是不是 ${near}？`}可用：${known.join('、')}`,
    en: `There is no reading "${asked}" that can be computed.${near === undefined ? '' : ` Did you mean ${near}?`} There are: ${known.join(', ')}`,
  });
}

/** One digest over every input: SHA-256 of the lines `sha256  path` in order of path. */
export function digestOf(result: CheckResult): string {
  const hash = createHash('sha256');
  for (const { path, sha256 } of result.inputs) hash.update(`${sha256}  ${path}\n`);
  return hash.digest('hex');
}
