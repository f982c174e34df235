import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/order.ts';
import type { ErrorObject } from '../generated/validators.js';
import { shapes } from '../generated/shapes.ts';
import { diagnose } from '../parse/document.ts';
import type { Document, Span } from '../parse/document.ts';
import { colonSlip, wideIndent } from '../parse/syntax.ts';
import { child } from '../parse/tree.ts';
import type { YamlError } from '../parse/yaml-error.ts';
import { formatOf, kindOf } from './kind.ts';
import type { Kind, Validators } from './kind.ts';
import { joinMissing } from './missing.ts';
import { MOST_ERRORS } from './problems.ts';
import { contextOf } from './shape-error.ts';
import type { ErrorContext, ShapeProblem } from './shape-error.ts';

/**
 * What is wrong with the shape of a document that stands where a file of kind `expected` belongs, in order and one
 * diagnostic per place. Empty if the document has that kind's format and its validator accepts it, numbers apart: one
 * that is not written as a plain decimal passes where a number may stand, and the check of values refuses it.
 */
export function validateShape(
  document: Document,
  expected: Kind,
  validators: Validators,
): readonly Diagnostic[] {
  if (document.root.kind !== 'map') return wrongRoot(document);
  const format = wrongFormat(document, expected);
  if (format && (format.args['problem'] === 'newer' || format.args['problem'] === 'other')) return [format];
  const validate = validators[expected];
  if (validate(document.plain)) return format ? [format] : [];
  const errors = (validate.errors ?? []).filter((error) => !isAboutFormat(error)).slice(0, MOST_ERRORS * 4);
  const problems = errors.map((error) => contextOf(error, document.root, shapes[expected].shape));
  const found = bestByPlace(problems).map((problem) => toDiagnostic(document, problem));
  return sortDiagnostics(format ? [format, ...found] : found).slice(0, MOST_ERRORS);
}

function wrongRoot(document: Document): readonly Diagnostic[] {
  const { root } = document;
  const kind = root.kind === 'scalar' ? root.type : root.kind;
  const found = root.kind === 'scalar' ? root.source : '';
  const slip = root.kind === 'scalar' && root.style === 'plain' ? lineSlip(document, root) : undefined;
  if (slip) return [diagnose(document, slip, slip.code, slip.args)];
  return [diagnose(document, root, 'JC1104', { wanted: 'root', kind, found, problem: 'root' })];
}

/** The wrong colon behind a name; one that ends its line is the salutation of a letter. */
function lineSlip(document: Document, { start, end }: Span): YamlError | undefined {
  const slip = colonSlip(document.text.slice(start, end), start);
  return slip && /^[ \t]*\S/.test(document.text.slice(slip.end, end)) ? slip : undefined;
}

/** The first line of a file says what it is; everything about that is said in one diagnostic. */
function wrongFormat(document: Document, kind: Kind): Diagnostic | undefined {
  const expected = formatOf(kind);
  const node = child(document.root, 'schema');
  if (!node)
    return diagnose(document, firstKey(document), 'JC1101', { problem: 'missing', expected, found: '' });
  const found = node.kind === 'scalar' ? node.source : '';
  if (found === expected && node.kind === 'scalar' && node.type === 'string') return undefined;
  const named = kindOf(found);
  const problem =
    named === undefined
      ? 'unknown'
      : named !== kind
        ? 'other'
        : isNewer(found, expected)
          ? 'newer'
          : 'unknown';
  return diagnose(document, node, 'JC1101', { problem, expected, found });
}

function firstKey({ root }: Document): { start: number; end: number } {
  return root.kind === 'map' ? (root.pairs[0]?.key ?? { start: root.start, end: root.start }) : root;
}

function isNewer(found: string, expected: string): boolean {
  return Number(found.split('@')[1]) > Number(expected.split('@')[1]);
}

function isAboutFormat(error: ErrorObject): boolean {
  if (error.instancePath === '/schema') return true;
  return error.instancePath === '' && error.params['missingProperty'] === 'schema';
}

/** One problem per place, the one that says most; what only follows from another one is left out. */
function bestByPlace(contexts: readonly ErrorContext[]): readonly ShapeProblem[] {
  const best = new Map<number, ShapeProblem>();
  for (const problem of joinMissing(contexts)) {
    const other = best.get(problem.span.start);
    if (!other || problem.rank < other.rank) best.set(problem.span.start, problem);
  }
  return [...best.values()];
}

/** Text where a mapping belongs is often `名称：内容` with the wrong colon: then that is what to say. */
function toDiagnostic(document: Document, { code, span, args }: ShapeProblem): Diagnostic {
  const isText = code === 'JC1104' && args['wanted'] === 'object' && args['kind'] === 'string';
  const slip = isText
    ? colonSlip(document.text.slice(span.start, span.end), span.start)
    : code === 'JC1102'
      ? wideIndent(document.text.slice(span.start, span.end), span.start)
      : undefined;
  return slip ? diagnose(document, slip, slip.code, slip.args) : diagnose(document, span, code, args);
}
