import { isError } from '../../diagnostics/severity.ts';
import type { Lang } from '../../diagnostics/message.ts';
import { kindWords, listWords } from '../../words/list.ts';
import type { ListWord } from '../../words/list.ts';
import { plainText } from '../escape.ts';
import type { Fills } from '../fill.ts';
import { fillTemplate } from '../fill.ts';
import { mapCell, tableLines } from '../table.ts';
import { diagnosticLines } from '../text/diagnostics.ts';
import type { Page } from '../text/page.ts';
import type { Paint } from '../text/paint.ts';
import { indented, pageOf } from '../text/page.ts';
import { tell } from './entry.ts';
import { kinds } from './kinds.ts';
import type { Listing } from './listing.ts';

/** A list for a person: the plan, a table, and a last line with the count. */
export async function listText(listing: Listing, lang: Lang, paint: Paint): Promise<string> {
  const { loaded } = listing.result;
  if (!loaded || listing.exitCode !== 0) return joined(failed(listing, lang, paint));
  const page = pageOf(lang, paint, loaded);
  return joined([...head(listing, page), ...(await table(listing, page)), countLine(listing, page)]);
}

const joined = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

function head({ sample, filterWords }: Listing, page: Page): string[] {
  const { plan } = page.loaded;
  const name = page.lang === 'zh' ? plan.short : plan.en;
  const lines = (text: string): string[] => indented(plainText(text), 0);
  return [
    ...lines(page.say('heading', { plan: name, number: plan.number })).map((line) =>
      page.paint('heading', line),
    ),
    ...(page.lang === 'en' ? lines(page.say('working')) : []),
    ...(sample.length > 0 ? lines(tell('sample', page, { groups: sample.map((group) => group.name) })) : []),
    ...(filterWords.length > 0 ? lines(page.say('filtered', { what: filterWords })) : []),
    '',
  ];
}

async function table({ kind, entries }: Listing, page: Page): Promise<string[]> {
  if (entries.length === 0) return [];
  const columns = kinds[kind].columns.map((column) => ({ ...column, head: tell(column.head, page) }));
  const rows = entries.map((entry) => entry.cells(page).map((cell) => mapCell(cell, plainText)));
  return [...(await tableLines(columns, rows, page.paint)), ''];
}

function countLine({ kind, entries, all, filterWords }: Listing, page: Page): string {
  const words = kindWords[kind];
  const [n, whole] = [String(entries.length), String(all)];
  const counted = filterWords.length > 0 ? whole : n;
  const name = page.lang === 'zh' ? words.zh : counted === '1' ? words.one : words.en;
  const fills = { kind: name, n, all: whole, measure: words.measure };
  return tell(filterWords.length > 0 ? 'some' : 'all', page, fills);
}

/** What is wrong with the files, each with its place and one thing to do, and what follows from it. */
function failed({ result, exitCode }: Listing, lang: Lang, paint: Paint): string[] {
  const say = (word: ListWord, fills: Fills): string => fillTemplate(listWords[word], fills, lang);
  const errors = (exitCode === 3 ? result.workspace : result).diagnostics.filter(isError);
  const n = say(errors.length === 1 ? 'error' : 'errors', { n: String(errors.length) });
  return [
    ...errors.flatMap((one) => [...diagnosticLines(one, lang, paint), '']),
    ...indented(say(exitCode === 3 ? 'badConfiguration' : 'invalid', { n }), 0).map((line) =>
      paint('bad', line),
    ),
  ];
}
