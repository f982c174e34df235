// A province: a whole workspace of as many counties as asked for, each with ten bodies and two hundred reports.
import { awkwardText } from './awkward.mjs';
import { bodies, county, MOST_COUNTIES } from './bodies.mjs';
import { dataOf } from './data.mjs';
import { mistaken } from './mistakes.mjs';
import { plainText } from './plain.mjs';
import { planFiles } from './plan.mjs';
import { isRegistered, receiptText, registryFiles } from './registry.mjs';
import { REPORTS_PER_BODY, reportsOf } from './reports.mjs';

export const REPORTS_PER_COUNTY = bodies.length * REPORTS_PER_BODY;

/** How reports are written, and every how manyth has a mistake. */
const CORPORA = {
  plain: { write: plainText },
  awkward: { write: awkwardText },
  wrong: { write: plainText, wrongEvery: 100 },
  'all-wrong': { write: plainText, wrongEvery: 1 },
  // No workspace: what the same data would be for a program that reads JSON.
  json: { write: (report) => `${JSON.stringify(dataOf(report), undefined, 2)}\n`, extension: '.json' },
};

export const corpora = Object.keys(CORPORA);

/**
 * The files of a province one by one, as `[path, content]`; `reports` must fill whole counties. Last comes `expected.json`:
 * every mistake with its place, in the order of the reports. It is no part of a workspace, and `jc` does not look at it.
 */
export function* province(reports, corpus) {
  const counties = countiesFor(reports);
  if (!Object.hasOwn(CORPORA, corpus)) throw new Error(`there are the corpora ${corpora.join(', ')}`);
  const { write, wrongEvery = Infinity, extension = '.yaml' } = CORPORA[corpus];
  const receipts = [];
  const expected = [];
  let count = 0;
  for (const { report, place, body } of everyReport(counties)) {
    count += 1;
    if (isRegistered(report, place, body))
      receipts.push(receiptText(report, place, body, receipts.length + 1));
    const spoilt = count % wrongEvery === 0 ? mistaken(report, body, expected.length) : undefined;
    if (spoilt) expected.push(spoilt.expected);
    yield [report.path.replace(/\.yaml$/, extension), spoilt ? spoilt.content : write(report)];
  }
  yield* Object.entries({ ...planFiles(), ...registryFiles(counties, receipts) });
  yield ['expected.json', `${JSON.stringify(expected, undefined, 2)}\n`];
}

function* everyReport(counties) {
  for (const place of counties)
    for (const body of bodies) for (const report of reportsOf(place, body)) yield { report, place, body };
}

function countiesFor(reports) {
  const count = reports / REPORTS_PER_COUNTY;
  if (!Number.isInteger(count) || count < 1 || count > MOST_COUNTIES)
    throw new Error(
      `a province has ${REPORTS_PER_COUNTY} reports a county, and 1 to ${MOST_COUNTIES} counties`,
    );
  return Array.from({ length: count }, (_, i) => county(i));
}
