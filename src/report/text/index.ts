import { isError } from '../../check.ts';

import { dayOf } from '../../core/date.ts';
import type { Lang } from '../../diagnostics/message.ts';
import { exists } from '../../evaluate/view.ts';
import { concerns } from '../../evaluate/select.ts';
import type { Selection } from '../../evaluate/select.ts';
import type { Tally } from '../../evaluate/tally.ts';
import type { Judged } from '../../judge.ts';
import { textWords } from '../../words/text.ts';
import type { TextWord } from '../../words/text.ts';
import { plainText } from '../escape.ts';
import type { Fills } from '../fill.ts';
import { fillTemplate } from '../fill.ts';
import { againstSection } from './against.ts';
import { invalidLine, plural, totals, verdictLines } from './closing.ts';
import { deadlineSection } from './deadlines.ts';
import { diagnosticLines, diagnosticRow } from './diagnostics.ts';
import type { Page } from './page.ts';
import type { Paint } from './paint.ts';
import { indented, pageMarks, pageOf } from './page.ts';
import { gateWords, isUsualGate } from './gate.ts';
import { reviewLines } from './review.ts';
import { flipLine, monitoredSection, targetSection } from './targets.ts';

/** How the text output is to look. */
export interface TextOptions {
  readonly lang: Lang;
  readonly paint: Paint;
  /** Only what is wrong, and the last lines. */
  readonly quiet: boolean;
}

/** The whole check for a person: what is wrong first, with who and what to do; the last lines are counts that add up. */
export function textReport(judged: Judged, options: TextOptions): string {
  const { result } = judged;
  const say = (word: TextWord, fills: Fills = {}): string =>
    plainText(fillTemplate(textWords[word], fills, options.lang));
  const errors = errorSection(judged, options, say);
  if (!result.loaded || !judged.selection) {
    return lines([...errors, say('planErrors'), invalidLine(judged, say, options)]);
  }
  const page = pageOf(options.lang, options.paint, result.loaded);
  if (judged.review) return lines([...headOf(judged, page), ...reviewLines(judged, judged.review, page)]);
  return lines([
    ...head(judged, page),
    ...errors,
    ...sections(judged.selection, judged.tally, page, options.quiet),
    ...(options.quiet ? [] : data(judged, page)),
    ...againstSection(judged, page),
    ...totals(judged.tally, page),
    ...verdictLines(judged, page),
  ]);
}

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;

const head = (judged: Judged, page: Page): string[] => [...headOf(judged, page), ''];

function headOf(judged: Judged, page: Page): string[] {
  const { plan } = page.loaded;
  const name = page.lang === 'zh' ? plan.short : plan.en;
  return [
    ...indented(page.say('heading', { plan: name, number: plan.number }), 0).map((line) =>
      page.paint('heading', line),
    ),
    ...pageMarks(judged, page),
    ...(isUsualGate(judged) ? [] : indented(page.say('gate', { what: gateWords(judged.gate, page) }), 0)),
  ];
}

function errorSection(
  judged: Judged,
  options: TextOptions,
  say: (word: TextWord, fills?: Fills) => string,
): string[] {
  const errors = judged.result.diagnostics.filter(
    (one) => isError(one) && concerns(one, judged.selection ?? { units: undefined }),
  );
  if (errors.length === 0) return [];
  const shown = errors.flatMap((one) => [...diagnosticLines(one, options.lang, options.paint), '']);
  const title = indented(say('errorsTitle', { n: String(errors.length) }), 0).map((line) =>
    options.paint('bad', line),
  );
  const hint = say('explainHint', { code: errors[0]?.code ?? '' });
  return [...title, '', ...shown, ...registeredLines(judged, say), hint, ''];
}

/** What the register says of units whose file was refused: their errors do not make them late. */
function registeredLines(judged: Judged, say: (word: TextWord, fills?: Fills) => string): string[] {
  const { evidence, loaded } = judged.result;
  const refused = new Set(evidence?.refused.flatMap((file) => file.unit ?? []));
  const selected = [...refused].filter((unit) => judged.selection?.units?.has(unit) ?? true);
  const lines = selected.flatMap((unit) => {
    const first = evidence?.receipts
      .filter(
        (entry) => entry.unit === unit && !entry.returned && exists(entry.receivedAt, judged.result.options),
      )
      .toSorted((a, b) => a.receivedAt.ms - b.receivedAt.ms)[0];
    const name = loaded?.registry.units.get(unit)?.name ?? unit;
    return first ? indented(say('registered', { unit: name, day: dayOf(first.receivedAt) }), 0) : [];
  });
  return lines.length > 0 ? [...lines, ''] : [];
}

function sections(selection: Selection, counts: Tally, page: Page, quiet: boolean): string[] {
  const bad = [
    ...targetSection('fail', selection, counts, page),
    ...targetSection('indeterminate', selection, counts, page),
    ...targetSection('missing', selection, counts, page),
    ...deadlineSection(selection, counts, page),
  ];
  if (quiet) return bad;
  return [
    ...bad,
    ...targetSection('pending', selection, counts, page),
    ...targetSection('pass', selection, counts, page),
    ...targetSection('notApplicable', selection, counts, page),
    ...targetSection('waived', selection, counts, page),
    ...monitoredSection(selection.monitored, page.loaded.plan.targets.length, page),
    ...flipLine(selection, page),
  ];
}

function data(judged: Judged, page: Page): string[] {
  const { diagnostics, findings, evidence } = judged.result;
  const warnings = diagnostics.filter((one) => !isError(one));
  const refused = evidence?.refused.length ?? 0;
  const head = page.say('data', {
    used: String(findings?.used ?? 0),
    s: findings?.used === 1 ? '' : 's',
    later: findings && findings.later > 0 ? page.say('later', { n: String(findings.later) }) : '',
    refused: refused > 0 ? page.say('refused', { n: String(refused) }) : '',
    errors: plural(judged.errors, 'error', page),
    warnings: plural(warnings.length, 'warning', page),
    colon: warnings.length === 0 ? '' : page.lang === 'zh' ? '：' : ':',
  });
  const other =
    judged.otherErrors > 0 ? indented(page.say('otherErrors', { n: String(judged.otherErrors) }), 2) : [];
  return [
    ...indented(head, 0),
    ...warnings.flatMap((one) => diagnosticRow(one, page.lang, page.paint)),
    ...other,
    '',
  ];
}
