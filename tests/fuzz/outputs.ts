import { createHash } from 'node:crypto';
import type { Lang } from '../../src/diagnostics/message.ts';
import { judge } from '../../src/judge.ts';
import type { Judged } from '../../src/judge.ts';
import type { CheckResult } from '../../src/check.ts';
import { formatNames, loadReporter } from '../../src/report/format/index.ts';
import type { Look } from '../../src/report/format/reporter.ts';
import { listJson } from '../../src/report/list/json.ts';
import { listingOf } from '../../src/report/list/listing.ts';
import { listText } from '../../src/report/list/text.ts';
import { summaryText } from '../../src/report/summary/index.ts';
import { noPaint } from '../../src/report/text/page.ts';
import { provable, whyJson, whyMarkdown, whyText } from '../../src/report/why/index.ts';
import { kindNames } from '../../src/words/list.ts';

/** One text that jc would print: the command and format, and what it says. */
export interface Printed {
  readonly by: string;
  readonly text: string;
}

const everything = { units: undefined, items: undefined };
const bothLanguages: readonly Lang[] = ['zh', 'en'];
const context = { version: '0.0.0', digest: '0', sourceDigest: '0', sourcePath: 'plan/source.txt' };

const lookIn = (lang: Lang): Look => ({
  lang,
  paint: noPaint,
  quiet: false,
  version: '0.0.0',
  digest: () => '0'.repeat(64),
  hash: (of) => createHash('sha256').update(of).digest('hex'),
  base: 'data/',
});

export const judgedOf = (result: CheckResult): Judged =>
  judge(result, { filter: everything, filterWords: [], allowEmpty: true, asOfSource: 'option' });

/** Everything that jc prints about a workspace: each format, proof, summary and list that there is, in these languages. */
export async function everyOutput(
  result: CheckResult,
  languages: readonly Lang[] = bothLanguages,
): Promise<Printed[]> {
  const judged = judgedOf(result);
  const printed = languages.map(async (lang) => [
    ...(await formatsOf(judged, lang)),
    ...(judged.selection ? proofsOf(judged, lang) : []),
    ...(await listsOf(result, lang)),
  ]);
  return (await Promise.all(printed)).flat();
}

async function formatsOf(judged: Judged, lang: Lang): Promise<Printed[]> {
  const look = lookIn(lang);
  const all = formatNames.map(async (name): Promise<Printed[]> => {
    const { render, summary } = await loadReporter(name);
    return [
      { by: name, text: render(judged, look) },
      ...(summary ? [{ by: `${name} summary`, text: summary(judged, look, 100_000) }] : []),
    ];
  });
  return (await Promise.all(all)).flat();
}

function proofsOf(judged: Judged, lang: Lang): Printed[] {
  const ids = provable(judged);
  return [
    { by: 'why', text: whyText(ids, judged, lang, context) },
    { by: 'why markdown', text: whyMarkdown(ids, judged, lang, context) },
    { by: 'why json', text: whyJson(ids, judged, context) },
    { by: 'summary', text: summaryText(judged, 'item', lang) },
    { by: 'summary by unit', text: summaryText(judged, 'unit', lang) },
  ];
}

async function listsOf(result: CheckResult, lang: Lang): Promise<Printed[]> {
  const all = kindNames.map(async (kind): Promise<Printed[]> => {
    const listing = listingOf(kind, result, everything, []);
    return [
      { by: `list ${kind}`, text: await listText(listing, lang, noPaint) },
      { by: 'list json', text: listJson(listing) },
    ];
  });
  return (await Promise.all(all)).flat();
}
