import { dayOf } from '../../core/date.ts';
import * as Q from '../../core/rational.ts';
import type { HistoryEntry, OtherReading, ScopeFinding, TargetFinding } from '../../evaluate/finding.ts';
import { figuresOf, isWhole, shareOf } from '../../evaluate/measures/fields.ts';
import { traitsOf } from '../../evaluate/measures/traits.ts';
import { figureOf } from '../../evaluate/sides.ts';
import type { Bilingual } from '../../diagnostics/entry.ts';
import { statusWords } from '../../words/states.ts';
import { reasonsOf } from '../reasons/index.ts';
import { countedUnit, countText, showValue } from '../quantity.ts';
import { plainText } from '../escape.ts';
import { sentence } from '../text/targets.ts';
import type { Block, Proof, Section } from './blocks.ts';
import { lines } from './blocks.ts';
import { headLines, quoteSection, redoSection } from './frame.ts';
import type { WhyPage } from './page.ts';
import { partBlocks } from './parts.ts';
import { sumLines } from './sum.ts';

/** The proof of a target's verdict: ordered, found, summed, from which lines, under which readings, and what could change it. */
export function targetProof(finding: TargetFinding, page: WhyPage): Proof {
  const { target } = finding;
  return {
    title: page.why('title', {
      id: target.id,
      name: target.name,
      status: statusWords[finding.status],
      early: finding.waiver ? page.why('waivedTitle') : finding.early ? page.why('early') : '',
    }),
    head: headLines(page),
    sections: [
      quoteSection(target, page),
      { title: page.why('conclusion'), blocks: [lines(...conclusion(finding, page))] },
      { title: page.why('sum'), blocks: sums(finding, page) },
      { title: page.why('parts'), blocks: partBlocks(finding, page) },
      ...readingSection(finding, page),
      ...historySection(finding, page),
      { title: page.why('change'), blocks: [lines(...changes(finding, page))] },
      redoSection(target.id, page),
    ],
  };
}

/** Everything that was found, a sentence each; a plain pass says what it comes to. */
function conclusion(finding: TargetFinding, page: WhyPage): string[] {
  const said = reasonsOf(finding, page.loaded).filter((reason) => reason.code !== 'flips');
  const { current } = finding.weakest.progress;
  const own =
    said.length === 0 && current
      ? [page.why('shown', { value: showValue(current, finding.target, page.loaded.plan) })]
      : [];
  return [...own, ...said.map((reason) => sentence(reason, page))];
}

function sums(finding: TargetFinding, page: WhyPage): Block[] {
  if (finding.scopes.length === 1) return [lines(...sumLines(finding, finding.weakest, page))];
  return finding.scopes.map((scope) => {
    const title = page.why('scope', { name: scope.scope?.name ?? '', status: statusWords[scope.status] });
    return lines(title, ...sumLines(finding, scope, page).map((line) => `  ${line}`));
  });
}

function readingSection(finding: TargetFinding, page: WhyPage): Section[] {
  const { interpretations } = page.loaded.plan;
  const said = finding.interpretations.flatMap((id) => {
    const reading = interpretations.get(id);
    if (!reading) return [];
    const settled = reading.decision
      ? [`  ${page.why('adopted', { ...reading.decision, date: reading.decision.date })}`]
      : [];
    const others = otherLines(
      finding.readings.filter((other) => other.interpretation === id),
      finding,
      page,
    );
    return [
      page.why('reading', { id, topic: reading.topic, reading: reading.reading }),
      ...settled,
      ...others,
    ];
  });
  const provisional = finding.interpretations.some((id) => interpretations.get(id)?.status === 'provisional');
  if (said.length === 0) return [];
  return [
    {
      title: page.why('readings'),
      blocks: [lines(...(provisional ? [page.why('provisional')] : []), ...said)],
    },
  ];
}

/** What each other reading gives; those that cannot be computed share a line. */
function otherLines(others: readonly OtherReading[], finding: TargetFinding, page: WhyPage): string[] {
  const unknown = others.filter((other) => !other.result).map((other) => wordsFor(other, page));
  const known = others.flatMap((other) => otherLine(other, finding, page));
  return unknown.length > 0
    ? [...known, `  ${page.why('otherUnknown', { reading: joinReadings(unknown, page) })}`]
    : known;
}

/** Readings hold commas of their own. */
export const joinReadings = (readings: readonly (Bilingual | string)[], page: WhyPage): string =>
  readings
    .map((one) => (typeof one === 'string' ? one : one[page.lang]))
    .join(page.lang === 'zh' ? '；' : '; ');

const wordsFor = (other: OtherReading, page: WhyPage): Bilingual | string =>
  page.loaded.plan.interpretations
    .get(other.interpretation)
    ?.alternatives.find((one) => one.id === other.alternative)?.reading ?? other.alternative;

function otherLine(other: OtherReading, finding: TargetFinding, page: WhyPage): string[] {
  if (!other.result) return [];
  const flip = page.why(other.result.status === finding.status ? 'same' : 'flips');
  const fills = {
    reading: wordsFor(other, page),
    value: valueUnder(other, page),
    status: statusWords[other.result.status],
    flip,
  };
  return [`  ${page.why('other', fills)}`];
}

function valueUnder({ result }: OtherReading, page: WhyPage): string {
  const current = result?.progress.current;
  if (!result || !current) return '';
  const value = showValue(current, result.target, page.loaded.plan);
  const { required } = result.progress;
  return required
    ? page.why('valueThenLine', { value, required: countText(required.count) })
    : page.why('valueThen', { value });
}

/** What was said earlier, revision by revision, by the units that have revised anything. */
function historySection(finding: TargetFinding, page: WhyPage): Section[] {
  const all = finding.history.entries();
  const revised = new Set(
    all.filter((entry) => entry.submission.revision > 1).map((entry) => entry.submission.unit),
  );
  const entries = all.filter((entry) => revised.has(entry.submission.unit));
  if (entries.length === 0) return [];
  return [
    { title: page.why('history'), blocks: [lines(...entries.flatMap((entry) => historyLines(entry, page)))] },
  ];
}

function historyLines(entry: HistoryEntry, page: WhyPage): string[] {
  const { submission, received } = entry;
  const revises = submission.revises;
  const line = page.why('entry', {
    unit: page.unit(submission.unit),
    revision: String(submission.revision),
    day: page.day(dayOf(received.at)),
    by: received.by === 'self' ? page.why('selfWord') : '',
    values: valuesOf(entry, page),
    status: statusWords[entry.status],
    flip:
      entry.flippedFrom === undefined
        ? ''
        : page.why('flippedFrom', { kind: revises?.kind ?? '', from: statusWords[entry.flippedFrom] }),
  });
  return revises
    ? [line, `  ${page.why('revised', { kind: revises.kind, reason: revises.reason })}`]
    : [line];
}

/** The numbers of a revision, numerator first; by scope where there are several. */
function valuesOf({ observations }: HistoryEntry, page: WhyPage): string {
  const scopes = [...new Set(observations.map((seen) => seen.scope))];
  const said = scopes.map((scope) => {
    const own = observations.filter((seen) => seen.scope === scope);
    const name = page.loaded.plan.figures.get(own[0]?.figure ?? '')?.scopes.find((one) => one.id === scope)
      ?.name[page.lang];
    const values = own
      .map((seen) => plainText(seen.text))
      .toReversed()
      .join('/');
    return name === undefined ? values : `${name} ${values}`;
  });
  return said.join(page.lang === 'zh' ? '、' : ', ');
}

/** What could still change the verdict: always said, also for a fail and for one in progress. */
function changes(finding: TargetFinding, page: WhyPage): string[] {
  switch (finding.status) {
    case 'pass':
      return [basis(finding, page), ...marginLine(finding, page)];
    case 'fail':
      return [finding.early ? page.why('changeFailed') : basis(finding, page), ...marginLine(finding, page)];
    case 'pending':
      return [toGo(finding, page)];
    case 'missing':
      return [page.why('changeOwed')];
    case 'notApplicable':
      return [page.why('changeEmpty')];
    case 'indeterminate':
      return reasonsOf(finding, page.loaded)
        .filter((reason) => reason.code.endsWith('Fix'))
        .map((reason) => sentence(reason, page));
  }
}

/** Why nothing but a correction can change a proved verdict. */
function basis(finding: TargetFinding, page: WhyPage): string {
  const { measure } = finding.target;
  if (finding.scopes.every((scope) => scope.parts.every((part) => part.final)))
    return page.why('changeFinal');
  if (shareOf(measure)?.moves === 'roster') return page.why('changeCoverage');
  const { plan } = page.loaded;
  const grows = figuresOf(measure).every((id) => plan.figures.get(id)?.moves === 'cumulative');
  return page.why(grows ? 'changeGrow' : 'changeBounds');
}

/** The least correction that would change it, in counts. */
function marginLine(finding: TargetFinding, page: WhyPage): string[] {
  const { target, weakest } = finding;
  const { numerator, required } = weakest.progress;
  const { plan } = page.loaded;
  const unit = countedUnit(target, plan);
  const whole = isWhole(target.measure, (id) => figureOf(plan, id));
  if (!numerator || !required || !whole || !traitsOf(target.measure).saysMargin) return [];
  const gap = Q.sub(numerator, required.count);
  const failures = shareOf(target.measure)?.failures !== undefined;
  if (finding.status === 'fail') {
    const n = countText(gap.n < 0n ? Q.neg(gap) : gap);
    return [page.why(failures || required.isUpper ? 'changeFewer' : 'changeMore', { n, u: unit })];
  }
  if (required.isUpper) return [];
  return [
    page.why(failures ? 'changeFailures' : 'changeMargin', { n: countText(Q.add(gap, Q.ONE)), u: unit }),
  ];
}

function toGo(finding: TargetFinding, page: WhyPage): string {
  const open = finding.scopes.filter((scope) => scope.status === 'pending');
  const by =
    open
      .flatMap((scope) => scope.owing)
      .filter((one) => one.final)
      .map((one) => one.by)
      .toSorted()
      .at(-1) ?? '';
  const short = open.map(shortOf).find((gap) => gap !== undefined);
  const unit = countedUnit(finding.target, page.loaded.plan);
  if (short === undefined) return page.why('changeOpen', { by: page.day(by) });
  return page.why('changeToGo', { n: countText(short), u: unit, by: page.day(by) });
}

function shortOf({ progress }: ScopeFinding): Q.Rational | undefined {
  const { numerator, required } = progress;
  if (!numerator || !required || required.isUpper || Q.compare(numerator, required.count) >= 0)
    return undefined;
  return Q.sub(required.count, numerator);
}
