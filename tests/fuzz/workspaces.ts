// Valid workspaces, and copies of them with damaged files. Each is damaged many times over: what the damage did not touch
// is read once for all of them, for reading it is most of what a case costs.
import type { Opened } from '../../src/check.ts';
import { conclude, isUnderReports, open } from '../../src/check.ts';
import type { CheckOptions, CheckResult } from '../../src/check.ts';
import { compareText } from '../../src/diagnostics/order.ts';
import type { TargetFinding } from '../../src/evaluate/finding.ts';
import type { Outcome } from '../../src/evidence/outcome.ts';
import * as validators from '../../src/generated/validators.js';
import { sourceFile } from '../../src/load/source-file.ts';
import type { SourceFile } from '../../src/parse/source-file.ts';
import { sourcesOf } from '../../src/sources.ts';
import type { Case, CaseMoment } from '../oracle/case.ts';
import { filesOf } from '../oracle/files.ts';
import { caseOf } from '../oracle/generate.ts';
import { optionsAt } from '../oracle/opinions.ts';
import type { Random } from '../oracle/random.ts';
import { randomOf } from '../oracle/random.ts';
import { mutated } from './mutate.ts';
import { readingFiles, withReadings } from './readings.ts';

/** A workspace in which nothing is wrong, and what was read of it. */
export interface Valid {
  readonly one: Case;
  readonly files: readonly SourceFile[];
  readonly opened: Opened;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** Days to judge it on: those on which something passes, for there a false pass would be made; or all if none does. */
  readonly moments: readonly CaseMoment[];
}

/** How many workspaces are looked at for one in which something passes: else few would, and less once damaged. */
const TRIES = 3;

/** The workspace of a seed; one in five rests on readings. */
export function validOf(seed: number, tries = TRIES): Valid {
  const isRead = randomOf(seed).chance(0.2);
  const one = isRead ? withReadings(caseOf(seed)) : caseOf(seed);
  const files = [...filesOf(one), ...(isRead ? readingFiles : [])];
  const opened = openedOf(files);
  const outcomes = files.filter(isUnderReports).map((file) => opened.outcomeOf(file));
  const passes = (moment: CaseMoment): boolean =>
    conclude(again(opened, files), outcomes, optionsAt(moment)).findings?.targets.some(isPassing) ?? false;
  const good = one.moments.filter(passes);
  if (good.length === 0 && tries > 1) return validOf(seed + 1, tries - 1);
  const moments = good.length > 0 ? good : one.moments;
  return { one, files, opened, outcomes: new Map(outcomes.map((each) => [each.path, each])), moments };
}

/** Does a target pass, or a part of it? */
export const isPassing = ({ status, scopes }: TargetFinding): boolean =>
  status === 'pass' || scopes.some((scope) => scope.status === 'pass');

const openedOf = (files: readonly SourceFile[]): Opened =>
  open(
    files.filter((file) => !isUnderReports(file)),
    [],
    validators,
  );

/** A copy of a workspace: all of its files, and the paths of those that were damaged. */
export interface Damaged {
  readonly files: readonly SourceFile[];
  readonly paths: ReadonlySet<string>;
}

/** Files that a submitter can touch most of all, the office's own and the plan now and then. */
const isDamaged = (random: Random, path: string): boolean =>
  random.chance(path.startsWith('reports/') ? 0.4 : isRegister(path) ? 0.15 : 0.02);

export const isRegister = (path: string): boolean => /^(receipts|waivers)/u.test(path);

/** As often one alone, a report most of all: the more is damaged, the less is left that could pass. */
function chosenOf(random: Random, files: readonly SourceFile[]): readonly SourceFile[] {
  const several = random.chance(0.5) ? files.filter(({ path }) => isDamaged(random, path)) : [];
  if (several.length > 0) return several;
  const reports = files.filter(isUnderReports);
  return [random.pick(reports.length > 0 && random.chance(0.8) ? reports : files)];
}

export function damagedOf(random: Random, valid: Valid): Damaged {
  const paths = new Set(chosenOf(random, valid.files).map(({ path }) => path));
  const damage = ({ path, bytes }: SourceFile): SourceFile =>
    sourceFile(path, mutated(random, new TextDecoder().decode(bytes)));
  return { files: valid.files.map((file) => (paths.has(file.path) ? damage(file) : file)), paths };
}

/** The check of a damaged workspace, in which nothing is read anew that must be what it was. */
export function checkedOf(valid: Valid, damaged: Damaged, options: CheckOptions): CheckResult {
  const { files, paths } = damaged;
  const isPlan = [...paths].some((path) => !isUnderReports({ path }) && !isRegister(path));
  const opened = isPlan ? openedOf(files) : again(valid.opened, files);
  const isSame = (path: string): boolean => !isPlan && !paths.has(path);
  const outcomes = files
    .filter(isUnderReports)
    .map((file) => (isSame(file.path) && valid.outcomes.get(file.path)) || opened.outcomeOf(file));
  return conclude(opened, outcomes, options);
}

/**
 * The same plan over other registers and reports. A check adds what it finds in the registers to what was found in the plan:
 * each begins with the plan's alone, which is nothing where the plan is valid.
 */
function again({ plan, ...opened }: Opened, files: readonly SourceFile[]): Opened {
  const entries = files.filter((file) => !isUnderReports(file));
  const sources = sourcesOf(entries, plan.workspace.limits, validators);
  return {
    ...opened,
    plan: { ...plan, sources, collectors: [...plan.collectors] },
    entries: entries.toSorted((a, b) => compareText(a.path, b.path)),
  };
}
