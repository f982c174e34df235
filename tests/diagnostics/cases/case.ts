import type { DiagnosticCode } from '../../../src/diagnostics/codes.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { Overrides } from '../../workspace.ts';
import { checked } from '../../workspace.ts';

/** A workspace that has a diagnostic, and one that nearly has it. */
export interface Case {
  readonly code: DiagnosticCode;
  readonly what: string;
  /** Files laid over the workspace; ‹ and › mark the words that the diagnostic points at. */
  readonly wrong: Overrides;
  /** Files with which nothing is wrong. */
  readonly near: Overrides;
  /** The file, where the diagnostic is about the whole of it and there is nothing to mark. */
  readonly file?: string;
  /** Codes that come with it, for the same reason. */
  readonly also?: readonly DiagnosticCode[];
  /** Codes that both workspaces have, for another reason. */
  readonly besides?: readonly DiagnosticCode[];
  readonly asOf?: string;
}

/** `path:line:column+length` of the words between ‹ and ›; the length ends with the line. */
function markIn(path: string, text: string): string | undefined {
  const start = text.indexOf('‹');
  if (start === -1) return undefined;
  const before = text.slice(0, start).split('\n');
  const marked = text.slice(start + 1, text.indexOf('›')).split('\n')[0] ?? '';
  return `${path}:${before.length}:${(before.at(-1) ?? '').length + 1}+${marked.length}`;
}

/** Overrides without the marks, and the place they mark. */
export function unmarked(overrides: Overrides): { files: Overrides; place: string | undefined } {
  const entries = Object.entries(overrides);
  const marks = entries.flatMap(([path, text]) =>
    typeof text === 'string' ? (markIn(path, text) ?? []) : [],
  );
  const files = Object.fromEntries(
    entries.map(([path, text]) => [path, typeof text === 'string' ? text.replaceAll(/[‹›]/g, '') : text]),
  );
  return { files, place: marks[0] };
}

export const placed = ({ code, place }: Diagnostic): string =>
  `${code} ${place.path}:${place.line}:${place.column}+${place.length}`;

/** What a case finds. */
export const foundBy = (one: Case): readonly Diagnostic[] =>
  checked(unmarked(one.wrong).files, one.asOf).diagnostics;

/** Rows for `test.each`: code, what, and the case itself. */
export const rows = (cases: readonly Case[]): (readonly [DiagnosticCode, string, Case])[] =>
  cases.map((one) => [one.code, one.what, one] as const);

/** Where the code was found, every code that was found, and those that the near miss has. */
interface Outcome {
  readonly at: readonly string[];
  readonly codes: readonly string[];
  readonly near: readonly string[];
}

export function outcomeOf(one: Case): Outcome {
  const found = foundBy(one);
  return {
    at: found.filter(({ code }) => code === one.code).map(placed),
    codes: codes(found),
    near: codes(checked(one.near, one.asOf).diagnostics),
  };
}

/** The code stands at the marked words, nothing else is found, and nothing in the near miss. */
export function expectedOf(one: Case): Outcome {
  const { code, also = [], besides = [] } = one;
  const place = one.file === undefined ? unmarked(one.wrong).place : `${one.file}:1:1+0`;
  return {
    at: [`${code} ${place}`],
    codes: [...new Set([code, ...also, ...besides])].toSorted(),
    near: besides.toSorted(),
  };
}

const codes = (found: readonly Diagnostic[]): string[] =>
  [...new Set(found.map(({ code }) => code))].toSorted();
