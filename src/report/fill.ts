import { groupThousands } from '../core/display.ts';
import type { Bilingual } from '../diagnostics/entry.ts';
import type { Lang } from '../diagnostics/message.ts';

/** What fills a template: text, a text in both languages, or several joined as the language joins them. */
export type Fill = string | Bilingual | readonly (string | Bilingual)[];

export type Fills = Readonly<Record<string, Fill>>;

const NUMBER = /^\d{4,}(\.\d+)?$/;

/** Fills `{name}`s in one pass. Plain numbers get thousands separators in English, none in Chinese. */
export function fillTemplate(template: Bilingual, fills: Fills, lang: Lang): string {
  return template[lang].replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = fills[name];
    return value === undefined ? whole : fillText(value, lang);
  });
}

function fillText(value: Fill, lang: Lang): string {
  if (isList(value)) return value.map((one) => fillText(one, lang)).join(lang === 'zh' ? '、' : ', ');
  const text = typeof value === 'string' ? value : value[lang];
  return numberText(text, lang);
}

const isList = (value: Fill): value is readonly (string | Bilingual)[] => Array.isArray(value);

/** A number as the language writes it; other text as it is. */
export const numberText = (text: string, lang: Lang): string =>
  lang === 'en' && NUMBER.test(text) ? groupThousands(text) : text;
