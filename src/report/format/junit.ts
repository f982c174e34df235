import type { Lang } from '../../diagnostics/message.ts';
import { compareText } from '../../diagnostics/order.ts';
import type { Judged } from '../../judge.ts';
import { concerns } from '../../evaluate/select.ts';
import { formatWords } from '../../words/formats.ts';
import type { FormatWord } from '../../words/formats.ts';
import type { Fills } from '../fill.ts';
import { touchedBy } from '../../review/change.ts';
import { fillTemplate } from '../fill.ts';
import { wordsOf } from '../records/alerts.ts';
import type { DiagnosticRecord, FindingRecord } from '../records/index.ts';
import { recordsOf } from '../records/index.ts';
import { closingWords } from '../text/closing.ts';
import { junitXml } from './junit-xml.ts';
import type { Case, Suite } from './junit-xml.ts';
import { markedText } from './mark.ts';
import type { Look, Render } from './reporter.ts';

/**
 * JUnit XML that is valid under both schemas in use (windyroad's and Jenkins xunit's): every file of a report, every
 * target and every subject of a deadline is a case. A case fails where its verdict closes the gate; what is neither
 * met nor gating is skipped with its reason, so that it never counts as passed.
 */
export const render: Render = (judged, look) => {
  const say = sayIn(look.lang);
  const { findings, diagnostics } = recordsOf(judged);
  const ofKind = (kind: FindingRecord['kind']): Case[] =>
    findings.filter((one) => one.kind === kind).map((one) => findingCase(one, judged, look));
  const suites: Suite[] = [
    { name: say('junitFiles'), cases: fileCases(diagnostics, judged, look) },
    { name: say('junitTargets'), cases: [...ofKind('target'), ...ofKind('monitored')] },
    { name: say('junitDeadlines'), cases: ofKind('deadline') },
  ].filter((suite) => suite.cases.length > 0);
  const all = [...suites, ...verdictSuite(suites, judged, look)];
  return junitXml(all, judged, look);
};

const sayIn =
  (lang: Lang) =>
  (word: FormatWord, fills: Fills = {}): string =>
    fillTemplate(formatWords[word], fills, lang);

function findingCase(one: FindingRecord, judged: Judged, { lang, base }: Look): Case {
  const { place, status } = one;
  const met = status === 'pass' || status === 'onTime';
  return {
    group: markedText(groupOf(one, judged, lang), judged.sample, lang),
    name: one.subject === undefined ? `${one.id} ${one.name[lang]}` : `${one.id} ${one.subject}`,
    outcome: one.gating ? 'failure' : met ? 'passed' : 'skipped',
    type: status,
    message: markedText(wordsOf(one)[lang], judged.sample, lang),
    details: [
      ...one.sentences.map((sentence) => sentence[lang]),
      `${base}${place.path}:${place.line}:${place.column}`,
    ],
  };
}

/** The item a target belongs to, or the deadline: CI systems fold cases by it. */
function groupOf({ kind, item, name, id }: FindingRecord, { result }: Judged, lang: Lang): string {
  if (kind === 'deadline') return `${id} ${name[lang]}`;
  const found = result.loaded?.plan.items.find((one) => one.id === item);
  const title = (lang === 'zh' ? found?.short : found?.en) ?? '';
  return fillTemplate(formatWords.junitItem, { item: String(item), title }, lang);
}

/** One case a report, and one for every other file that something is wrong with. */
function fileCases(diagnostics: readonly DiagnosticRecord[], judged: Judged, look: Look): Case[] {
  const units = judged.selection ?? { units: undefined };
  const touched = judged.review && touchedBy(judged.review.change.files);
  const reports = judged.result.inputs
    .map((file) => file.path)
    .filter((path) => path.startsWith('reports/'))
    .filter((path) => concerns({ place: { path } }, units))
    .filter((path) => touched?.has(path) ?? true);
  const errors = errorsByPath(diagnostics);
  return [...new Set([...reports, ...errors.keys()])]
    .toSorted(compareText)
    .map((path) => fileCase(path, errors.get(path) ?? [], judged, look));
}

function errorsByPath(diagnostics: readonly DiagnosticRecord[]): ReadonlyMap<string, DiagnosticRecord[]> {
  const byPath = new Map<string, DiagnosticRecord[]>();
  for (const one of diagnostics.filter((each) => each.level === 'error')) {
    const { path } = one.diagnostic.place;
    byPath.set(path, [...(byPath.get(path) ?? []), one]);
  }
  return byPath;
}

function fileCase(path: string, errors: readonly DiagnosticRecord[], judged: Judged, { lang }: Look): Case {
  const say = sayIn(lang);
  return {
    group: markedText(say('junitFiles'), judged.sample, lang),
    name: path,
    outcome: errors.some((one) => one.gating) ? 'error' : errors.length > 0 ? 'skipped' : 'passed',
    type: errors[0]?.diagnostic.code ?? '',
    message: markedText(say('junitErrors', { n: String(errors.length) }), judged.sample, lang),
    details: errors.map(({ diagnostic: { code, place }, message, fix }) =>
      say('junitError', { place: `${place.line}:${place.column}`, code, message, fix }),
    ),
  };
}

/** Where no case says why the check does not pass (nothing to check, too many warnings), one of its own does. */
function verdictSuite(suites: readonly Suite[], judged: Judged, { lang }: Look): Suite[] {
  const told = suites.some((suite) => suite.cases.some(isBad));
  if (judged.exitCode === 0 || told) return [];
  const message = closingWords(judged, lang).verdict;
  const name = formatWords.junitVerdict[lang];
  return [
    {
      name,
      cases: [{ group: 'jc', name, outcome: 'error', type: `exit${judged.exitCode}`, message, details: [] }],
    },
  ];
}

const isBad = ({ outcome }: Case): boolean => outcome === 'failure' || outcome === 'error';
