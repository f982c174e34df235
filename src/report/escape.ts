import { sure } from '../core/sure.ts';

/**
 * What may reach a terminal or a log only as `\u{…}`: control characters, bidirectional and zero-width formatting,
 * line and paragraph separators, tag characters, lone surrogates and noncharacters (which XML forbids).
 */
const unsafe = (): RegExp => /[\p{NChar}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u115f\u1160\u3164\uffa0]/gu;

/** What nearly every text is made of, and none of it unsafe: saves a start the making of the great set above. */
const COMMON = /^[ -~\u00b7\u00d7\u2010-\u2027\u2190-\u22ff\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/;

/** Text from a file, safe inside a line of terminal output: it cannot begin a line, move the cursor or hide. */
export function plainText(text: string): string {
  const shown = COMMON.test(text) ? text : text.replace(unsafe(), escapeOf);
  return shown.replaceAll('##[', '#\\u{23}[').replace(/^::/u, '\\u{3a}:');
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

/** Text for XML, in an attribute or between tags. Spaces that a reader would fold together are shown. */
export const xmlText = (text: string): string =>
  plainText(text)
    .replace(/^ | (?= )| $/gu, '\\u{20}')
    .replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);

/**
 * Text for a paragraph or a table cell of Markdown, as GitHub, GitLab and Gitee read it: no markup, no HTML, no cell
 * border; an empty comment parts what would become a mention, a reference, an emoji or a link.
 */
export const markdownText = (text: string): string =>
  plainText(text)
    .replace(/[\\`*_[\]|~$]/gu, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[@#!^](?=[\w"\\{])|(?<!\d)%(?=[\w"\\{])/gu, '$&<!-- -->')
    .replace(/:(?=\/\/|[\w+-]*[a-z][\w+-]*:)|\b(?:mailto|xmpp):/giu, '$&<!-- -->')
    .replace(/\bwww(?=\.)/giu, '$&<!-- -->');

/** Begins a formula in a spreadsheet, full-width forms included. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

/** A cell of CSV (RFC 4180): an apostrophe keeps a spreadsheet from running it as a formula. */
export function csvCell(text: string): string {
  const safe = plainText(text);
  const guarded = FORMULA.test(safe) ? `'${safe}` : safe;
  return /[",]|^\s|\s$/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** A path as a relative URI reference: every segment percent-encoded, slashes forward. */
export const uriPath = (path: string): string =>
  path
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/** A SARIF message: no embedded link, no placeholder (SARIF 2.1.0, 3.11.5 and 3.11.6). */
export const sarifText = (text: string): string =>
  plainText(text)
    .replace(/\[(?=[^\]]*\]\()/gu, '\\[')
    .replace(/\{(\d+)\}/gu, '{{$1}}');
