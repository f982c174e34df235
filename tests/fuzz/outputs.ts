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
import { noPaint } from '../../src/report/text/paint.ts';
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
  const all = languages.flatMap((lang) => printers.map((print) => print(judged, lang, result)));
  return (await Promise.all(all)).flat();
}

/** One of them, which `at` picks: from one to the next in turn. */
export async function oneOutput(result: CheckResult, lang: Lang, at: number): Promise<Printed[]> {
  const print = printers[at % printers.length];
  return (await print?.(judgedOf(result), lang, result)) ?? [];
}

type Print = (judged: Judged, lang: Lang, result: CheckResult) => Promise<Printed[]>;

const formats = formatNames.map(
  (name): Print =>
    async (judged, lang) => {
      const { render, summary } = await loadReporter(name);
      const look = lookIn(lang);
      return [
        { by: name, text: render(judged, look) },
        ...(summary ? [{ by: `${name} summary`, text: summary(judged, look, 100_000) }] : []),
      ];
    },
);

/** Of a plan that could not be read nothing is proved. */
const proof =
  (by: string, print: (judged: Judged, lang: Lang) => string): Print =>
  (judged, lang) =>
    Promise.resolve(judged.selection ? [{ by, text: print(judged, lang) }] : []);

const proofs = [
  proof('why', (judged, lang) => whyText(provable(judged), judged, lang, context)),
  proof('why markdown', (judged, lang) => whyMarkdown(provable(judged), judged, lang, context)),
  proof('why json', (judged) => whyJson(provable(judged), judged, context)),
  proof('summary', (judged, lang) => summaryText(judged, 'item', lang)),
  proof('summary by unit', (judged, lang) => summaryText(judged, 'unit', lang)),
];

const lists = kindNames.map(
  (kind): Print =>
    async (_, lang, result) => {
      const listing = listingOf(kind, result, everything, []);
      return [
        { by: `list ${kind}`, text: await listText(listing, lang, noPaint) },
        { by: 'list json', text: listJson(listing) },
      ];
    },
);

const printers: readonly Print[] = [...formats, ...proofs, ...lists];
