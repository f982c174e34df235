import { catalogue } from './codes.ts';
import type { Args, Diagnostic } from './diagnostic.ts';
import type { Bilingual, CatalogueEntry } from './entry.ts';

/** A language of the catalogue. */
export type Lang = keyof Bilingual;

/** Arguments whose values are chosen by us from a closed list and have words of their own. */
const ENUMERATED: ReadonlySet<string> = new Set(['problem', 'kind', 'wanted']);

const LONGEST = 80;

/** What was found and what is allowed. Text from a file stands in it as it is: the output escapes it. */
export function messageOf(diagnostic: Diagnostic, lang: Lang): string {
  const entry: CatalogueEntry = catalogue[diagnostic.code];
  return fill(entry.message[lang], diagnostic.args, entry, lang);
}

/** One thing to do. */
export function fixOf(diagnostic: Diagnostic, lang: Lang): string {
  const entry: CatalogueEntry = catalogue[diagnostic.code];
  const template = 'suggestion' in diagnostic.args ? (entry.fixSuggest ?? entry.fix) : entry.fix;
  return fill(template[lang], diagnostic.args, entry, lang);
}

/** One pass over the template, so that braces in an argument stay what they are. */
function fill(template: string, args: Args, entry: CatalogueEntry, lang: Lang): string {
  return template.replaceAll(/\{(\w+)(?::(\w+))?\}/g, (whole, name: string, part?: string) => {
    const value = args[name];
    if (value === undefined) return whole;
    const word = ENUMERATED.has(name)
      ? entry.words?.[part ? `${String(value)}:${part}` : String(value)]
      : undefined;
    return word ? fill(word[lang], args, { ...entry, words: {} }, lang) : textOf(value, lang);
  });
}

function textOf(value: Args[string], lang: Lang): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? shorten(value) : value.map(shorten).join(lang === 'zh' ? '、' : ', ');
}

/** A word of a message, not an essay: the file has the rest. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
