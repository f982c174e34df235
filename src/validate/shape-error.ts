import type { Args } from '../diagnostics/diagnostic.ts';
import type { ErrorObject } from '../generated/validators.js';
import type { Shape } from '../generated/shapes.ts';
import type { Span } from '../parse/document.ts';
import { keyAt, nearest } from '../parse/tree.ts';
import type { Path, Tree } from '../parse/tree.ts';
import { parseDate } from '../core/date.ts';
import { dateMeant } from './dates.ts';
import { suggest } from './suggest.ts';

/** What a validator found, in our terms. Lower `rank` says more about one and the same place. */
export interface ShapeProblem {
  readonly code: 'JC1102' | 'JC1103' | 'JC1104' | 'JC1105' | 'JC1106' | 'JC1207';
  readonly span: Span;
  readonly args: Args;
  readonly rank: number;
}

/** An error of the validator with the node and the part of the schema it is about. */
export interface ErrorContext {
  readonly error: ErrorObject;
  readonly path: Path;
  readonly root: Tree;
  readonly node: Tree;
  readonly shape: Shape;
}

const LIMITS: Readonly<Record<string, string>> = {
  minLength: 'tooShort',
  maxLength: 'tooLong',
  minimum: 'tooSmall',
  maximum: 'tooBig',
  minItems: 'tooFew',
  maxItems: 'tooMany',
};

/**
 * The problem behind an error; undefined for those that only repeat another one (`if`), and for numbers such as `.nan`
 * or `1e999` where a number belongs: they are of the right kind, and the check of values says what is wrong with them.
 */
export function shapeProblem(context: ErrorContext): ShapeProblem | undefined {
  switch (context.error.keyword) {
    case 'if':
      return undefined;
    case 'additionalProperties':
      return unknownKey(context);
    case 'required':
      return missingKey(context);
    case 'enum':
    case 'const':
      return notAllowed(context);
    case 'type':
      return wrongType(context);
    default:
      return wrongForm(context);
  }
}

/** A whole mapping or list is pointed at by its key, or by its beginning. */
function headOf({ root, path, node }: ErrorContext): Span {
  if (node.kind === 'scalar') return node;
  return keyAt(root, path) ?? { start: node.start, end: node.start + 1 };
}

function unknownKey(context: ErrorContext): ShapeProblem {
  const key = String(context.error.params['additionalProperty']);
  const keys = context.shape.keys ?? {};
  const meant = suggestKey(key, keys);
  const span = keyAt(context.root, [...context.path, key]) ?? headOf(context);
  const args = { key, allowed: Object.keys(keys), ...(meant === undefined ? {} : { suggestion: meant }) };
  return { code: 'JC1102', span, args, rank: 0 };
}

/** Somebody who types 单位 means the key whose title that is. */
function suggestKey(typed: string, keys: Readonly<Record<string, Shape>>): string | undefined {
  const names = new Map<string, string>();
  for (const [key, { title }] of Object.entries(keys)) for (const word of title ?? []) names.set(word, key);
  for (const key of Object.keys(keys)) names.set(key, key);
  const meant = suggest(typed, [...names.keys()]);
  return meant === undefined ? undefined : names.get(meant);
}

/** One key; `joinMissing` makes one problem of all that are missing in one place. */
function missingKey(context: ErrorContext): ShapeProblem {
  const key = String(context.error.params['missingProperty']);
  const { title, example } = context.shape.keys?.[key] ?? {};
  const [titleZh, titleEn] = title ?? [key, key];
  const args = { keys: [key], titleZh: [titleZh], titleEn: [titleEn] };
  const suggestion = example === undefined ? {} : { suggestion: example };
  return { code: 'JC1103', span: headOf(context), args: { ...args, ...suggestion }, rank: 1 };
}

function titleArgs([titleZh, titleEn]: readonly [string, string]): Args {
  return { titleZh, titleEn };
}

function foundText(node: Tree): string {
  return node.kind === 'scalar' ? node.source : '';
}

function notAllowed(context: ErrorContext): ShapeProblem {
  const { allowedValues, allowedValue } = context.error.params;
  const allowed = (Array.isArray(allowedValues) ? allowedValues : [allowedValue]).map(String);
  const found = foundText(context.node);
  const meant = listMeant(found, allowed) ?? suggest(found, allowed);
  const args = { found, allowed, ...(meant === undefined ? {} : { suggestion: meant }) };
  return {
    code: 'JC1105',
    span: headOf(context),
    args,
    rank: context.node.kind === 'scalar' && found !== '' ? 0 : 2,
  };
}

/** Several choices run together by commas of another kind: `填报人、审核人` in brackets. */
function listMeant(found: string, allowed: readonly string[]): string | undefined {
  const parts = found.split(/[、，]/u).map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => allowed.includes(part)) ? parts.join(', ') : undefined;
}

function wrongType(context: ErrorContext): ShapeProblem | undefined {
  const { type } = context.error.params;
  const wanted = wantedKind(Array.isArray(type) ? type.map(String) : [String(type)]);
  const kind = context.node.kind === 'scalar' ? context.node.type : context.node.kind;
  if (kind === 'number' && wanted.includes('number')) return undefined;
  if (kind === 'number' && isDate(context.shape)) return wrongDate(context);
  const args = { wanted, kind, found: foundText(context.node), ...remedy(wanted, kind, context.shape) };
  return { code: 'JC1104', span: headOf(context), args, rank: 1 };
}

/** One word for the types that are allowed: a whole number is a number, and order means nothing. */
export function wantedKind(types: readonly string[]): string {
  const rest = types.includes('number') ? types.filter((type) => type !== 'integer') : [...types];
  return rest.toSorted().join('|');
}

/** A lone number where entries belong is their value; else the entries that may stand there are named. */
function remedy(wanted: string, found: string, { keys = {} }: Shape): Args {
  const types = wanted.split('|');
  if (found === 'null') return { problem: 'fill' };
  if (types.includes('string') && (found === 'number' || found === 'boolean')) return { problem: 'quote' };
  if (types.includes('integer') || types.includes('number')) return { problem: 'number' };
  if (wanted !== 'object' || Object.keys(keys).length === 0) return { problem: wanted };
  if (found === 'number' && Object.hasOwn(keys, 'value')) return { problem: 'value' };
  return { problem: 'keys', keys: Object.keys(keys) };
}

/** A place for a date is known by its example. */
const isDate = ({ example }: Shape): boolean => example !== undefined && parseDate(example) !== undefined;

function wrongDate(context: ErrorContext): ShapeProblem {
  const found = foundText(context.node);
  const meant = dateMeant(found);
  const args = { found, ...(meant === undefined ? {} : { suggestion: meant }) };
  return { code: 'JC1207', span: headOf(context), args, rank: 1 };
}

function wrongForm(context: ErrorContext): ShapeProblem {
  const { error, shape, node } = context;
  if (error.keyword === 'pattern' && isDate(shape)) return wrongDate(context);
  const title = shape.title ?? ['', ''];
  const [formZh, formEn] = shape.form ?? title;
  const problem = error.keyword === 'pattern' ? 'pattern' : (LIMITS[error.keyword] ?? 'other');
  const { limit } = error.params;
  const args = {
    problem,
    found: foundText(node),
    ...titleArgs(title),
    ...(problem === 'pattern' ? { formZh, formEn } : {}),
    ...(problem === 'pattern' && shape.example !== undefined ? { suggestion: shape.example } : {}),
    ...(typeof limit === 'number' ? { limit } : {}),
  };
  return { code: 'JC1106', span: headOf(context), args, rank: problem === 'tooShort' ? 2 : 3 };
}

/** The node and the part of the schema that `instancePath` (a JSON pointer) leads to. */
export function contextOf(error: ErrorObject, root: Tree, shape: Shape): ErrorContext {
  const path: (string | number)[] = [];
  let node = root;
  let part = shape;
  for (const raw of error.instancePath.split('/').slice(1)) {
    const name = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = node.kind === 'seq' ? Number(name) : name;
    path.push(step);
    node = nearest(node, [step]);
    part = (typeof step === 'number' ? part.items : (own(part.keys, step) ?? part.values)) ?? {};
  }
  return { error, path, root, node, shape: part };
}

function own(keys: Readonly<Record<string, Shape>> | undefined, key: string): Shape | undefined {
  return keys && Object.hasOwn(keys, key) ? keys[key] : undefined;
}
