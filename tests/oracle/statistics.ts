import * as Q from '../../src/core/rational.ts';
import type { Findings, ScopeFinding, TargetFinding } from '../../src/evaluate/finding.ts';
import type { Case } from './case.ts';

/** How often each thing occurred that a comparison must not go without. */
export type Counts = ReadonlyMap<string, number>;

/** Counts what occurs in the cases and in jc's findings on each of their days. */
export function statistics(
  judged: readonly { readonly one: Case; readonly findings: readonly Findings[] }[],
): Counts {
  const counts = new Map<string, number>();
  for (const { one, findings } of judged)
    for (const key of [...inCase(one), ...findings.flatMap(inFindings)])
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const inFindings = ({ targets, deadlines }: Findings): string[] => [
  ...targets.flatMap(inTarget),
  ...deadlines.flatMap(({ subjects }) => subjects.map(({ state }) => `deadline ${state}`)),
];

function inTarget({ target, status, early, scopes, waiver }: TargetFinding): string[] {
  const { measure, require, combine } = target;
  const kind = measure.kind === 'ratio' ? measure.moves : measure.kind;
  return [
    `${kind} ${status}`,
    ...(early ? [`${kind} early ${status}`] : []),
    `${combine} ${status}`,
    `${require.comparator} ${status}`,
    ...(waiver ? ['waived'] : []),
    ...(new Set(scopes.map((one) => one.status)).size > 1 ? ['scopes apart'] : []),
    ...scopes.flatMap((scope) => inScope(scope, target)),
  ];
}

function inScope(
  { decision, progress: { current }, owing }: ScopeFinding,
  { require }: TargetFinding['target'],
): string[] {
  const distance = current && Q.compare(current, require.threshold);
  const side = distance === undefined ? 'nowhere' : distance === 0 ? 'at' : distance < 0 ? 'under' : 'over';
  return [
    `rule ${decision.rule} ${decision.because}`,
    `${side} the limit: ${decision.status}`,
    ...new Set(owing.map((one) => `owing ${one.reason}`)),
    ...(owing.some((one) => one.extendedTo !== undefined) ? ['owing extended'] : []),
  ];
}

/** What the files hold, whatever comes of it. */
function inCase({ reports, receipts, moments, targets }: Case): string[] {
  const text = JSON.stringify(reports);
  return [
    ...(text.includes('"joint"') ? ['joint parts'] : []),
    ...(text.includes('%"') ? ['rounded percentages'] : []),
    ...(text.includes('"roster"') ? ['rosters'] : []),
    ...(text.includes('"empty"') ? ['empty rosters'] : []),
    ...(reports.some(({ refused }) => refused) ? ['refused files'] : []),
    ...(reports.some(({ revision }) => revision > 1) ? ['revisions'] : []),
    ...(receipts.length > 0 ? ['receipts'] : []),
    ...(moments.some(({ knownAt }) => knownAt) ? ['known at'] : []),
    ...(targets.some(({ compare }) => compare) ? ['rounded comparison'] : []),
  ];
}
