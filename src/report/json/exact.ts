import type { Interval } from '../../core/interval.ts';
import * as Q from '../../core/rational.ts';
import type { Rational } from '../../core/rational.ts';

/** A JSON value whose numbers are only small integers: exact values are strings. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An exact number as a string (`"90"`, `"1/3"`), or null. */
export const exact = (value: Rational | undefined): string | null => (value ? Q.exactText(value) : null);

/** An interval with both ends exact; an infinite end is null and open. */
export function exactInterval(set: Interval | undefined): Json {
  if (!set) return null;
  return {
    low: exact(set.low?.at),
    high: exact(set.high?.at),
    lowOpen: set.low?.open ?? true,
    highOpen: set.high?.open ?? true,
  };
}

/** One document, two spaces, one line break at the end. */
export const jsonText = (value: Json): string => `${safeJson(JSON.stringify(value, null, 2))}\n`;

/** One value on one line. */
export const jsonLine = (value: Json): string => `${safeJson(JSON.stringify(value))}\n`;

/**
 * The JSON sink: characters that no JSON reader needs escaped stay as they are, but none can act on a terminal, and
 * `##[`, which some CI systems take for a command, never stands in it.
 */
function safeJson(text: string): string {
  return text
    .replaceAll('##[', '##\\u005b')
    .replace(/[\p{NChar}\p{Cf}\p{Zl}\p{Zp}\p{Co}\u007f-\u009f\u115f\u1160\u3164\uffa0]/gu, escapeUnits);
}

function escapeUnits(character: string): string {
  return [...Array(character.length).keys()]
    .map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
    .join('');
}
