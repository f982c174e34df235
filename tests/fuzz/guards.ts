// What must hold whatever is in the files.
import { isError } from '../../src/check.ts';
import type { CheckResult } from '../../src/check.ts';
import type { Place } from '../../src/diagnostics/diagnostic.ts';
import type { SourceEntry } from '../../src/parse/source-file.ts';
import { isRead } from '../../src/parse/source-file.ts';
import type { Printed } from './outputs.ts';

/** Characters that nothing may print raw: controls, directions, zero width, line separators, lone surrogates. */
const RAW = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
/** What each format is made of itself: its lines, the byte order mark and line ends of a table, its own commands. */
const OWN: Readonly<Record<string, RegExp>> = {
  csv: /^\ufeff|\r?\n/gu,
  github: /^::(error|warning|notice|group|endgroup)\b|\n/gmu,
};
const LINES = /\n/gu;

/** Says what is wrong with a text that was printed; undefined where nothing is. */
export function unclean({ by, text }: Printed): string | undefined {
  const bare = text.replaceAll(OWN[by] ?? LINES, '');
  if (RAW.test(bare)) return `${by}: a raw ${JSON.stringify(RAW.exec(bare)?.[0])}`;
  if (by !== 'github' && /^\s*::/mu.test(text)) return `${by}: a line begins with ::`;
  if (text.includes('##[')) return `${by}: ##[`;
  return isJson(by, text) ? undefined : `${by}: no JSON`;
}

function isJson(by: string, text: string): boolean {
  if (!/json$|sarif|gitlab$/u.test(by)) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Errors that point to no place in their file, as code and place. */
export function misplaced({ diagnostics }: CheckResult, entries: readonly SourceEntry[]): string[] {
  const files = new Map(entries.map((entry) => [entry.path, entry]));
  return diagnostics
    .filter((found) => isError(found) && !isIn(found.place, files.get(found.place.path)))
    .map(({ code, place }) => `${code} ${JSON.stringify(place)}`);
}

function isIn({ line, column, length }: Place, entry: SourceEntry | undefined): boolean {
  // A file that is missing, or was not opened, is pointed at as such.
  if (!entry || !isRead(entry)) return line === 1 && column === 1;
  const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(entry.bytes);
  const shown = text.split(/\r?\n/u)[line - 1];
  if (shown === undefined) return false;
  return column >= 1 && length >= 0 && column <= Math.max(1, shown.length + 1);
}
