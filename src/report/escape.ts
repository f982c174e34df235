/**
 * What may reach a terminal or a log only as `\u{…}`: control characters, bidirectional and zero-width formatting,
 * line and paragraph separators, variation and tag characters, and lone surrogates.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u115f\u1160\u3164\uffa0]/gu;

/** Text from a file, safe inside a line of terminal output: it cannot begin a line, move the cursor or hide. */
export function plainText(text: string): string {
  return text.replace(UNSAFE, escapeOf).replaceAll('##[', '#\\u{23}[').replace(/^::/u, '\\u{3a}:');
}

const escapeOf = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
