import { flipsOf } from '../../evaluate/finding.ts';
import type { TargetFinding } from '../../evaluate/finding.ts';
import type { LoadedPlan } from '../../check.ts';
import type { Bilingual } from '../../diagnostics/entry.ts';
import { reasonWords } from '../../words/reasons.ts';
import { fillTemplate } from '../fill.ts';
import { reason } from './reason.ts';
import type { Reason } from './reason.ts';
import { numberReasons } from './numbers.ts';
import { passReasons } from './passed.ts';
import { undecidedReasons } from './undecided.ts';
import { progressReasons } from './progress.ts';
import { owingReasons } from './owing.ts';
import { flipReason, hindsight, revisionReason, waived } from './around.ts';

export type { Reason } from './reason.ts';

/** A reason in words, in both languages, with whole dates; not yet safe for any sink. */
export const reasonMessage = ({ code, args }: Reason): Bilingual => ({
  zh: fillTemplate(reasonWords[code], args, 'zh'),
  en: fillTemplate(reasonWords[code], args, 'en'),
});

/** Why a target has its verdict, what is owed for it, and what else would change it: most important first. */
export function reasonsOf(finding: TargetFinding, loaded: LoadedPlan): Reason[] {
  return [
    ...verdictReasons(finding, loaded),
    ...owingReasons(finding, loaded),
    ...(finding.waiver ? [waived(finding)] : []),
    ...(finding.hindsight ? [hindsight(finding)] : []),
    ...finding.history.turns().flatMap((entry) => revisionReason(entry, loaded)),
    ...flipsOf(finding).flatMap((flip) => flipReason(flip, loaded)),
  ];
}

function verdictReasons(finding: TargetFinding, loaded: LoadedPlan): Reason[] {
  const { weakest } = finding;
  switch (finding.status) {
    case 'fail':
      return [...numberReasons(finding, weakest, loaded), ...(weakest.early ? [reason('outOfReach')] : [])];
    case 'indeterminate':
      return undecidedReasons(finding, weakest, loaded);
    case 'pending':
      return progressReasons(finding, loaded);
    case 'notApplicable':
      return [reason('emptyRoster')];
    case 'pass':
      return [...passReasons(finding, weakest, loaded), ...(finding.early ? [reason('early')] : [])];
    case 'missing':
      return [];
  }
}
