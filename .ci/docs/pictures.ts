import { check } from '../../src/check.ts';
import { parseDate } from '../../src/core/date.ts';
import type { CivilDate } from '../../src/core/date.ts';
import * as Q from '../../src/core/rational.ts';
import type { Rational } from '../../src/core/rational.ts';
import type { ScopeFinding, TargetFinding } from '../../src/evaluate/finding.ts';
import * as validators from '../../src/generated/validators.js';
import { readWorkspace } from '../../src/load/folder.ts';
import type { LoadedPlan } from '../../src/loaded-plan.ts';
import { DEFAULT_LIMITS } from '../../src/parse/limits.ts';
import { isShare, showEnd } from '../../src/report/quantity.ts';
import { requirementWords } from '../../src/report/requirement.ts';
import { statusWords } from '../../src/words/states.ts';
import { drawing } from './drawing.ts';
import type { Track } from './drawing.ts';
import type { Lang } from './page.ts';

/** The shipped sample, judged: every number in a picture is one that the engine found. */
function judged(asOf: string): { readonly targets: readonly TargetFinding[]; readonly loaded: LoadedPlan } {
  const entries = readWorkspace('data', DEFAULT_LIMITS);
  const { findings, loaded } = check(entries, { asOf: parseDate(asOf) as CivilDate }, validators);
  if (!findings || !loaded) throw new Error('the shipped data cannot be judged');
  return { targets: findings.targets, loaded };
}

/** One target on one day, as it is drawn. */
function trackOf(id: string, asOf: string, label: (finding: TargetFinding) => string, lang: Lang): Track {
  const { targets, loaded } = judged(asOf);
  const finding = targets.find((one) => one.target.id === id);
  if (!finding) throw new Error(`no target ${id}`);
  const { target, weakest, status, early } = finding;
  const share = isShare(target, loaded.plan);
  const show = (value: Rational): string => showEnd(value, target, loaded.plan);
  const word = { zh: '提前', en: 'early' }[lang];
  return {
    label: label(finding),
    under: requirementWords(target, loaded.plan)[lang],
    status,
    verdict: early
      ? `${statusWords[status][lang]}${lang === 'zh' ? `（${word}）` : `, ${word}`}`
      : statusWords[status][lang],
    threshold: { at: numberOf(target.require.threshold), text: show(target.require.threshold) },
    most: share ? 1 : undefined,
    ...endsOf(weakest, show),
  };
}

function endsOf({ set }: ScopeFinding, show: (value: Rational) => string): Pick<Track, 'low' | 'high'> {
  const end = (one: { readonly at: Rational; readonly open: boolean } | undefined): Track['low'] =>
    one && { at: numberOf(one.at), open: one.open, text: show(one.at) };
  return { low: end(set?.low), high: end(set?.high) };
}

/** For the place on the paper only: no verdict comes from it. */
const numberOf = (value: Rational): number => Number(Q.fixed(value, 9));

const DAY = '2020-11-30';
const named =
  (lang: Lang) =>
  ({ target }: TargetFinding) =>
    `${target.id} ${target.name[lang]}`;

const titles = {
  verdicts: {
    zh: `可能的取值与目标值：示例数据，${DAY}判定`,
    en: `Possible values and limits: the sample on ${DAY}`,
  },
  narrowing: {
    zh: '数越来越齐，可能的取值越来越窄：示例数据，三个判定日',
    en: 'As figures come in, fewer values are possible: the sample on three days',
  },
} as const;

/** One verdict of each kind: the values still possible beside those that satisfy. */
const verdicts = (lang: Lang): string =>
  drawing(
    titles.verdicts[lang],
    ['4-1', '14-1', '14-3', '5-1', '4-2', '19-1', '9-1'].map((id) => trackOf(id, DAY, named(lang), lang)),
    lang,
  );

/** Two targets on the three days of the story. */
const narrowing = (lang: Lang): string =>
  drawing(
    titles.narrowing[lang],
    ['4-2', '9-1'].flatMap((id) =>
      ['2020-10-25', DAY, '2021-02-01'].map((day) =>
        trackOf(id, day, ({ target }) => `${target.id} ${day}`, lang),
      ),
    ),
    lang,
  );

/** Every picture by its name in docs/. */
export const pictures = (lang: Lang): Map<string, string> =>
  new Map([
    [`images/verdicts.${lang}.svg`, verdicts(lang)],
    [`images/narrowing.${lang}.svg`, narrowing(lang)],
  ]);
