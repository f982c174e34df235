import type { Args, Diagnostic } from './diagnostic.ts';

/** Code-unit order: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The arguments as one text that does not depend on the order in which they were set. */
function argsText(args: Args): string {
  return JSON.stringify(Object.entries(args).toSorted(([a], [b]) => compareText(a, b)));
}

/** The one total order: file, line, column, code, arguments. 0 only for diagnostics that say the same thing. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.place.path, b.place.path) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.code, b.code) ||
    compareText(argsText(a.args), argsText(b.args))
  );
}

/** In the total order, each said once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = diagnostics.toSorted(compareDiagnostics);
  return sorted.filter((diagnostic, i) => {
    const before = sorted[i - 1];
    return before === undefined || compareDiagnostics(before, diagnostic) !== 0;
  });
}
