import { sure } from '../core/sure.ts';

/**
 * What may reach a terminal or a log only as `\u{…}`: control characters, bidirectional and zero-width formatting,
 * line and paragraph separators, variation and tag characters, and lone surrogates.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u115f\u1160\u3164\uffa0]/gu;

/** Text from a file, safe inside a line of terminal output: it cannot begin a line, move the cursor or hide. */
export function plainText(text: string): string {
  return text.replace(UNSAFE, escapeOf).replaceAll('##[', '#\\u{23}[').replace(/^::/u, '\\u{3a}:');
}

const escapeOf = (character: string): string => `\\u{${sure(character.codePointAt(0)).toString(16)}}`;

/** A path that cannot be taken for the end of one in `path:line:column`: the colon is the separator. */
export const compactPath = (path: string): string => plainText(path).replaceAll(':', '\\u{3a}');

/** A workflow command of GitHub Actions, e.g. `::error file=a.yaml,line=1::message`. Text in it stays in its field. */
export function githubCommand(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const fields = Object.entries(properties).map(([key, value]) => `${key}=${githubProperty(String(value))}`);
  return `::${name} ${fields.join(',')}::${githubData(message)}`;
}

/** The percent sign first, or it would escape the escapes. The rest that could end a line is shown, not sent. */
const githubData = (text: string): string => plainText(text).replaceAll('%', '%25');

const githubProperty = (text: string): string =>
  githubData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
