import type { Lang } from '../diagnostics/message.ts';
import { configWords } from '../words/config.ts';
import { plainText } from './escape.ts';
import { fillTemplate } from './fill.ts';
import { jsonText } from './json/exact.ts';
import { hanging, indented } from './text/page.ts';
import type { Paint } from './text/paint.ts';
import { padEnd } from './width.ts';

/** Where a setting comes from; `by` names it as it is typed: `--as-of`, `JC_LANG`, `jc.yaml`, `LC_ALL`. */
export interface Origin {
  readonly source: 'option' | 'env' | 'file' | 'locale' | 'today' | 'default';
  readonly by: string | undefined;
}

/** One setting in force. A limit that is not set is null. */
export interface Setting extends Origin {
  readonly key: string;
  readonly value: string | number | readonly string[] | null;
}

const KEY = 2;
const SOURCE = 20;
const VALUE = 36;

/** The settings for a person: the key, where the value comes from, the value. */
export function configText(settings: readonly Setting[], folder: string, lang: Lang, paint: Paint): string {
  const say = (word: keyof typeof configWords, fills = {}): string =>
    plainText(fillTemplate(configWords[word], fills, lang));
  const row = (key: string, from: string, value: string): string[] =>
    hanging(padEnd(' '.repeat(KEY) + key, SOURCE) + from, value, 0, VALUE);
  const origin = ({ source, by }: Origin): string =>
    by ?? (source === 'today' || source === 'default' ? say(source) : source);
  const lines = [
    paint('heading', say('heading')),
    ...indented(say('data', { folder }), 0),
    '',
    ...row(say('key'), say('source'), say('value')),
    ...settings.flatMap((one) => row(one.key, plainText(origin(one)), valueText(one, say))),
    '',
    ...indented(say('order'), 0),
    ...indented(say('review'), 0),
  ];
  return `${lines.join('\n')}\n`;
}

function valueText({ value }: Setting, say: (word: 'nothing' | 'unlimited') => string): string {
  if (value === null) return say('unlimited');
  if (typeof value === 'object') return value.length > 0 ? value.join(', ') : say('nothing');
  return plainText(String(value));
}

/** `jc/config@1`. */
export const configJson = (settings: readonly Setting[], folder: string, version: string): string =>
  jsonText({
    schema: 'jc/config@1',
    tool: { name: 'jc', version },
    folder,
    settings: settings.map(({ key, value, source, by }) => ({
      key,
      value: typeof value === 'object' && value !== null ? [...value] : value,
      source,
      by: by ?? null,
    })),
    exitCode: 0,
  });
