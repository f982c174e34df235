import { withSource } from '../parse/document.ts';
import type { Diagnostic, Place } from './diagnostic.ts';

/** The diagnostics, each that points at words with the line in which they stand, where `lineOf` has it. */
export function quoteLines(
  diagnostics: readonly Diagnostic[],
  lineOf: (place: Place) => string | undefined,
): readonly Diagnostic[] {
  return diagnostics.map((one) => {
    const line = isBare(one) ? lineOf(one.place) : undefined;
    return line === undefined ? one : withSource(one, line);
  });
}

/** Does it point at words without quoting them? What is about a whole file points at nothing. */
const isBare = (one: Diagnostic): boolean => one.source === undefined && one.place.length > 0;
