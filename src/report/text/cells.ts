import * as Q from '../../core/rational.ts';
import type { Required, ScopeFinding, TargetFinding } from '../../evaluate/finding.ts';
import { mainFigure, shareOf } from '../../evaluate/measures/fields.ts';
import { traitsOf } from '../../evaluate/measures/traits.ts';
import { countedAs, isBehind } from '../../evaluate/tally.ts';
import type { Target } from '../../model/plan.ts';
import type { Bilingual } from '../../diagnostics/entry.ts';
import { shortDay } from '../../words/text.ts';
import { plainText } from '../escape.ts';
import { numberText } from '../fill.ts';
import { countedFigure, countedUnit, countText, isShare, showValue } from '../quantity.ts';
import { requirementWords } from '../requirement.ts';
import { displayWidth } from '../width.ts';
import type { Page } from './page.ts';

const VALUE_WIDTH = 15;
const REQUIRE_WIDTH = 13;

/** The value column: counts where they are the point (coverage, cases in progress), else the rate. */
export function valueCell(finding: TargetFinding, page: Page): string {
  const { target, weakest } = finding;
  const { numerator, denominator, stated, current } = weakest.progress;
  if (finding.status === 'missing') return missingCell(weakest, page);
  if (stated !== undefined) return plainText(stated);
  const { zeroReports: saysZeros, column } = traitsOf(target.measure);
  if (saysZeros && numerator && finding.status === 'pending')
    return zeroReports(
      weakest,
      page.lang === 'zh' ? withUnit(countText(numerator), target, page) : countText(numerator),
      page,
    );
  if (column === 'counted')
    return numerator ? withUnit(countText(numerator), target, page) : levels(finding, page);
  const counts =
    numerator && denominator && inCounts(finding)
      ? fraction(numerator, denominator, target, page)
      : undefined;
  if (counts !== undefined && displayWidth(counts) <= VALUE_WIDTH) return counts;
  if (!current) return counts ?? page.say('none');
  const value = showValue(current, target, page.loaded.plan);
  return isShare(target, page.loaded.plan) ? value : withRequiredUnit(value, target, page);
}

/** Percentages as they were written, where there is no count. */
function levels({ target, weakest }: TargetFinding, page: Page): string {
  const figure = mainFigure(target.measure);
  const texts = weakest.parts.flatMap((part) =>
    part.observations.filter((seen) => seen.figure === figure).map((seen) => plainText(seen.text)),
  );
  return texts.length > 0 ? texts.join(page.lang === 'zh' ? '、' : ', ') : page.say('none');
}

/** Each trial counts alone, and its rate is the point; a backlog or a roster is to be worked off. */
const inCounts = (finding: TargetFinding): boolean =>
  finding.status === 'pending' ||
  finding.status === 'notApplicable' ||
  (shareOf(finding.target.measure)?.moves ?? 'trials') !== 'trials';

const number = (text: string, page: Page): string => numberText(text, page.lang);

/** English names the unit in the sentence below the row; the column has no room for it. */
const unitOf = (target: Target, page: Page): string =>
  page.lang === 'zh' ? countedUnit(target, page.loaded.plan).zh : '';

function fraction(n: Q.Rational, d: Q.Rational, target: Target, page: Page): string {
  return `${number(countText(n), page)}/${number(countText(d), page)}${unitOf(target, page)}`;
}

function withUnit(text: string, target: Target, page: Page): string {
  const unit = countedUnit(target, page.loaded.plan);
  if (page.lang === 'zh') return `${text}${unit.zh}`;
  return displayWidth(text + unit.en) < VALUE_WIDTH - 1
    ? `${number(text, page)} ${unit.en}`
    : number(text, page);
}

const withRequiredUnit = (value: string, target: Target, page: Page): string =>
  page.lang === 'zh' && displayWidth(value + target.require.unit.zh) <= VALUE_WIDTH
    ? value + target.require.unit.zh
    : value;

function zeroReports(scope: ScopeFinding, value: string, page: Page): string {
  const zeros = scope.parts.filter((part) => part.reported).length;
  const isZero = scope.progress.numerator?.n === 0n;
  return isZero && scope.parts.length > 1 ? page.say('zeroReports', { value, n: String(zeros) }) : value;
}

function missingCell(scope: ScopeFinding, page: Page): string {
  const reported = scope.parts.filter((part) => part.reported).length;
  if (scope.parts.length === 1)
    return scope.progress.numerator && scope.progress.denominator
      ? `${countText(scope.progress.numerator)}/${countText(scope.progress.denominator)}`
      : page.say('none');
  const { numerator, denominator } = scope.progress;
  if (reported === scope.parts.length)
    return page.say('finalOf', {
      k: String(scope.parts.filter((part) => part.final).length),
      n: String(scope.parts.length),
    });
  const done = numerator && denominator && denominator.n > 0n && Q.equal(numerator, denominator);
  return done
    ? page.say('allDone', { k: String(reported) })
    : page.say('reportedOf', { k: String(reported), n: String(scope.parts.length) });
}

/** The requirement column, in the office's comparator words; the unit is left out where it has no room. */
export function requireCell(finding: TargetFinding, page: Page): string {
  const { target, weakest } = finding;
  const { require, measure } = target;
  const { required } = weakest.progress;
  const { requires, unitInColumn } = traitsOf(measure);
  const words = plainText(requirementWords(target, page.loaded.plan)[page.lang]);
  if (requires === 'move') return required ? levelCell(required, target, page) : words;
  const percent = require.unit.zh === '%';
  const bare = require.words || percent ? words : requirementText(target, '', page);
  const fits = displayWidth(words) <= REQUIRE_WIDTH && (page.lang === 'zh' || percent);
  return fits && unitInColumn ? words : bare;
}

/** Where the requirement is a move, the level to which it comes. */
const levelCell = (required: Required, target: Target, page: Page): string =>
  page.say(required.isUpper ? 'atMost' : 'atLeast', { x: levelText(required.count, target, page) });

/** A level in the unit of its figure. */
function levelText(value: Q.Rational, target: Target, page: Page): string {
  const percentage = countedFigure(target.measure, page.loaded.plan).type === 'percentage';
  return percentage ? `${Q.exactText(Q.mul(value, Q.rational(100n)))}%` : countText(value);
}

/** The requirement without more than its number; `unit` follows it. */
export function requirementText(target: Target, unit: string, page: Page): string {
  const { require, measure } = target;
  if (require.words || traitsOf(measure).requires === 'move')
    return plainText(requirementWords(target, page.loaded.plan)[page.lang]);
  if (require.comparator === 'between')
    return page.say('between', { x: require.text, y: `${require.upperText ?? ''}${unit}` });
  const whole =
    require.comparator === 'atLeast' &&
    isShare(target, page.loaded.plan) &&
    Q.equal(require.threshold, Q.ONE);
  return page.say(whole ? 'equals' : require.comparator, { x: require.text + unit });
}

/** The note column: what is wrong, or how far it is, in a few words. */
export function noteCell(finding: TargetFinding, page: Page): string {
  const day = (date: string): Bilingual => shortDay(date, page.loaded.plan.period.id.slice(0, 4));
  if (finding.waiver) return page.say('noteUntil', { day: day(finding.waiver.until) });
  switch (countedAs(finding)) {
    case 'fail':
      return failNote(finding, page);
    case 'missing':
      return page.say(owesOnlyFinal(finding) ? 'noteFinalOwed' : 'noteOwed', {
        n: String(owingUnits(finding)),
      });
    case 'indeterminate':
      return page.say(
        undecidedNotes[finding.weakest.decision.because] ??
          (finding.weakest.progress.joint.n > 0n ? 'noteJoint' : 'noteCoarse'),
      );
    case 'pending':
      return pendingNote(finding, page);
    case 'notApplicable':
      return page.say('noteEmpty');
    default:
      return passNote(finding, page);
  }
}

const undecidedNotes: Partial<
  Record<ScopeFinding['decision']['because'], 'noteConflict' | 'noteNoBaseline' | 'noteZero'>
> = {
  conflict: 'noteConflict',
  noBaseline: 'noteNoBaseline',
  zero: 'noteZero',
};

/** Are running figures in, and only the final ones owed? */
const owesOnlyFinal = (finding: TargetFinding): boolean =>
  finding.scopes.every((scope) => scope.owing.every((one) => !one.overdue || one.reason === 'notFinal'));

const owingUnits = (finding: TargetFinding): number =>
  new Set(finding.scopes.flatMap((scope) => scope.owing.filter((one) => one.overdue).map((one) => one.unit)))
    .size;

/** How far the counts are from what just satisfies, without a sign. */
function gapOf(scope: ScopeFinding): Q.Rational | undefined {
  const { numerator, required } = scope.progress;
  if (!numerator || !required) return undefined;
  const gap = Q.sub(numerator, required.count);
  return gap.n < 0n ? Q.neg(gap) : gap;
}

function failNote(finding: TargetFinding, page: Page): string {
  const { target, weakest } = finding;
  const { required } = weakest.progress;
  const gap = gapOf(weakest);
  if (!gap || !required) return '';
  if (gap.n === 0n) return page.say('noteOnLimit');
  const u = unitOf(target, page);
  if (shareOf(target.measure)?.failures !== undefined)
    return page.say('noteFailures', { n: countText(gap), u: page.lang === 'zh' ? `${u}不合格` : '' });
  return page.say(required.isUpper ? 'noteOver' : 'noteShort', { n: countText(gap), u });
}

function pendingNote(finding: TargetFinding, page: Page): string {
  const u = unitOf(finding.target, page);
  const open = finding.scopes.filter((scope) => scope.status === 'pending');
  const behind = isBehind(finding)
    ? open.find((scope) => (scope.progress.pace?.behind ?? 0n) > 0n)
    : undefined;
  if (behind) return page.say('noteBehind', { n: String(behind.progress.pace?.behind ?? 0n), u });
  const { scope } = finding.weakest;
  if (scope && isShort(finding.weakest))
    return page.say('noteScope', { scope: scope.name, n: countText(gapOf(finding.weakest)), u });
  const { asOf } = finding.weakest.progress;
  if (asOf === undefined) return page.say('noteNothing');
  return page.say('noteAsOf', { day: shortDay(asOf, page.loaded.plan.period.id.slice(0, 4)) });
}

/** Does a floor still lack something? */
const isShort = ({ progress: { numerator, required } }: ScopeFinding): boolean =>
  !!numerator && !!required && !required.isUpper && Q.compare(numerator, required.count) < 0;

function passNote(finding: TargetFinding, page: Page): string {
  if (!finding.early)
    return page.say(
      finding.target.period.id === page.loaded.plan.period.id ? 'noteFinal' : 'noteFinalPeriod',
    );
  const { keepsMargin } = traitsOf(finding.target.measure);
  const gap = gapOf(finding.weakest);
  return keepsMargin && gap && gap.n > 0n && !finding.weakest.progress.required?.isUpper
    ? page.say('noteEarlyOver', { n: countText(gap) })
    : page.say('noteEarly');
}
