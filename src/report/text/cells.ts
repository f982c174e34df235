import * as Q from '../../core/rational.ts';
import type { ScopeFinding, TargetFinding } from '../../evaluate/finding.ts';
import { countedAs, isBehind } from '../../evaluate/tally.ts';
import type { Target } from '../../model/plan.ts';
import type { Bilingual } from '../../diagnostics/entry.ts';
import { shortDay } from '../../words/text.ts';
import { plainText } from '../escape.ts';
import { numberText } from '../fill.ts';
import { countedFigure, countText, isShare, showValue } from '../quantity.ts';
import { displayWidth } from '../width.ts';
import type { Page } from './page.ts';

const VALUE_WIDTH = 15;

/** The value column: counts where they are the point (coverage, cases in progress), else the rate. */
export function valueCell(finding: TargetFinding, page: Page): string {
  const { target, weakest } = finding;
  const { numerator, denominator, stated, current } = weakest.progress;
  if (finding.status === 'missing') return missingCell(weakest, page);
  if (stated !== undefined) return plainText(stated);
  if (target.measure.kind === 'value' && numerator && finding.status === 'pending')
    return zeroReports(
      weakest,
      page.lang === 'zh' ? withUnit(countText(numerator), target, page) : countText(numerator),
      page,
    );
  if (target.measure.kind === 'value' || target.measure.kind === 'change')
    return numerator ? withUnit(countText(numerator), target, page) : page.say('none');
  const counts =
    numerator && denominator && inCounts(finding)
      ? fraction(numerator, denominator, target, page)
      : undefined;
  if (counts !== undefined && displayWidth(counts) <= VALUE_WIDTH) return counts;
  if (!current) return counts ?? page.say('none');
  const value = showValue(current, target, page.loaded.plan);
  return isShare(target, page.loaded.plan) ? value : perCapita(value, target, page);
}

const inCounts = (finding: TargetFinding): boolean =>
  finding.status === 'pending' ||
  finding.status === 'notApplicable' ||
  (finding.target.measure.kind === 'ratio' && finding.target.measure.moves !== 'trials');

const number = (text: string, page: Page): string => numberText(text, page.lang);

/** English names the unit in the sentence below the row; the column has no room for it. */
const unitOf = (target: Target, page: Page): string =>
  page.lang === 'zh' ? countedFigure(target.measure, page.loaded.plan).unit.zh : '';

function fraction(n: Q.Rational, d: Q.Rational, target: Target, page: Page): string {
  return `${number(countText(n), page)}/${number(countText(d), page)}${unitOf(target, page)}`;
}

function withUnit(text: string, target: Target, page: Page): string {
  const { unit } = countedFigure(target.measure, page.loaded.plan);
  if (page.lang === 'zh') return `${text}${unit.zh}`;
  return displayWidth(text + unit.en) < VALUE_WIDTH - 1
    ? `${number(text, page)} ${unit.en}`
    : number(text, page);
}

const perCapita = (value: string, target: Target, page: Page): string =>
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
  const done = numerator && denominator && denominator.n > 0n && Q.equal(numerator, denominator);
  return done
    ? page.say('allDone', { k: String(reported) })
    : page.say('reportedOf', { k: String(reported), n: String(scope.parts.length) });
}

/** The requirement column, in the office's comparator words. */
export function requireCell(finding: TargetFinding, page: Page): string {
  const { target, weakest } = finding;
  const { require, measure } = target;
  const { required } = weakest.progress;
  if (!require.words && measure.kind === 'change' && required)
    return page.say(required.isUpper ? 'atMost' : 'atLeast', { x: countText(required.count) });
  return requirementText(target, unitText(target, page), page);
}

/** The requirement as the plan has it, whatever is reported: `unit` follows the number. */
export function requirementText(target: Target, unit: string, page: Page): string {
  const { require, measure } = target;
  if (require.words) return plainText(require.words[page.lang]);
  if (measure.kind === 'change')
    return page.say(measure.as === 'difference' ? 'change' : measure.as, { x: require.text });
  const whole =
    require.comparator === 'atLeast' &&
    isShare(target, page.loaded.plan) &&
    Q.equal(require.threshold, Q.ONE);
  if (require.comparator === 'between')
    return page.say('between', { x: require.text, y: `${require.upperText ?? ''}${unit}` });
  return page.say(whole ? 'equals' : require.comparator, { x: require.text + unit });
}

function unitText({ require, measure }: Target, page: Page): string {
  if (require.unit.zh === '%') return '%';
  if (measure.kind === 'perCapita') return '';
  return page.lang === 'zh' ? require.unit.zh : '';
}

/** The note column: what is wrong, or how far it is, in a few words. */
export function noteCell(finding: TargetFinding, page: Page): string {
  const day = (date: string): Bilingual => shortDay(date, page.loaded.plan.period.id.slice(0, 4));
  if (finding.waiver) return page.say('noteUntil', { day: day(finding.waiver.until) });
  switch (countedAs(finding)) {
    case 'fail':
      return failNote(finding, page);
    case 'missing':
      return page.say('noteOwed', { n: String(owingUnits(finding)) });
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
  const gap = gapOf(weakest);
  if (!gap) return '';
  const u = page.lang === 'zh' ? countedFigure(target.measure, page.loaded.plan).unit : '';
  const failures = target.measure.kind === 'ratio' && target.measure.failures !== undefined;
  const over = weakest.progress.required?.isUpper ?? false;
  return page.say(failures ? 'noteFailures' : over ? 'noteOver' : 'noteShort', { n: countText(gap), u });
}

function pendingNote(finding: TargetFinding, page: Page): string {
  const { target } = finding;
  const u = page.lang === 'zh' ? countedFigure(target.measure, page.loaded.plan).unit : '';
  const open = finding.scopes.filter((scope) => scope.status === 'pending');
  const behind = isBehind(finding)
    ? open.find((scope) => (scope.progress.pace?.behind ?? 0n) > 0n)
    : undefined;
  if (behind) return page.say('noteBehind', { n: String(behind.progress.pace?.behind ?? 0n), u });
  const short = open.find((scope) => scope.scope && (gapOf(scope)?.n ?? 0n) > 0n);
  if (short?.scope) return page.say('noteScope', { scope: short.scope.name, n: countText(gapOf(short)), u });
  const { asOf } = finding.weakest.progress;
  return asOf === undefined
    ? page.say('noteNothing')
    : page.say('noteAsOf', { day: shortDay(asOf, page.loaded.plan.period.id.slice(0, 4)) });
}

function passNote(finding: TargetFinding, page: Page): string {
  if (!finding.early) return page.say('noteFinal');
  const counted = finding.target.measure.kind === 'perCapita' || finding.target.measure.kind === 'value';
  const gap = gapOf(finding.weakest);
  return counted && gap && gap.n > 0n && !finding.weakest.progress.required?.isUpper
    ? page.say('noteEarlyOver', { n: countText(gap) })
    : page.say('noteEarly');
}
