import { CST, Lexer, Parser } from 'yaml';
import type { Limits } from './limits.ts';
import { maxTokens } from './limits.ts';
import { syntaxError, tooMuch } from './yaml-error.ts';
import type { YamlError } from './yaml-error.ts';

/** The concrete syntax of a text, or the errors that forbid to go on with it. */
export type Tokens = { readonly tokens: readonly CST.Token[] } | { readonly errors: readonly YamlError[] };

/** Of what is refused or makes no sense: enough to show, too few to fill the memory. */
const MAX_ERRORS = 20;

interface Reading {
  readonly parser: Parser;
  readonly tokens: CST.Token[];
  /** Signs that the plain subset does not have. */
  readonly refused: YamlError[];
  /** Scalars and flow collections: each is a node. */
  written: number;
  /** Indicators behind each of which a node follows, be it an empty one. */
  implied: number;
  lexemes: number;
  /** The document that was begun first. */
  document?: CST.Token;
  senseless: number;
}

/**
 * Reads the text token by token and stops at the first sign of a document that is too deep, too large or not alone,
 * before anything recurses into it or compares its keys. Memory stays within a small multiple of `limits.nodes`.
 */
export function readTokens(text: string, limits: Limits): Tokens {
  const reading: Reading = {
    parser: new Parser(),
    tokens: [],
    refused: [],
    written: 0,
    implied: 0,
    lexemes: 0,
    senseless: 0,
  };
  const fatal = readAll(text, reading, limits);
  if (fatal) return { errors: [...reading.refused, fatal] };
  if (reading.refused.length > 0) return { errors: reading.refused };
  take(reading, reading.parser.end());
  return { tokens: reading.tokens };
}

/** The error that ends the reading at once, if there is one. */
function readAll(text: string, reading: Reading, limits: Limits): YamlError | undefined {
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: CST.TokenType | null = inScalar ? null : CST.tokenType(lexeme);
    const fatal = judge(type, lexeme, reading);
    if (fatal) return fatal;
    inScalar = type === 'scalar';
    take(reading, reading.parser.next(lexeme));
    const excess = another(reading) ?? overLimit(reading, limits);
    if (excess) return excess;
    if (Math.max(reading.refused.length, reading.senseless) >= MAX_ERRORS) return undefined;
  }
  return undefined;
}

function take(reading: Reading, tokens: Iterable<CST.Token>): void {
  for (const token of tokens) {
    reading.tokens.push(token);
    if (token.type === 'error') reading.senseless += 1;
  }
}

/** Counts a token, notes it where the plain subset does not have it, and returns an error that ends the reading. */
function judge(type: CST.TokenType | null, lexeme: string, reading: Reading): YamlError | undefined {
  const start = reading.parser.offset;
  switch (type) {
    case 'double-quoted-scalar':
    case 'single-quoted-scalar':
      reading.written += 1;
      return isClosed(lexeme) ? undefined : syntaxError('quote', start, start + 1);
    case 'scalar':
    case 'block-scalar-header':
    case 'flow-map-start':
    case 'flow-seq-start':
      reading.written += 1;
      return undefined;
    case 'seq-item-ind':
    case 'map-value-ind':
    case 'explicit-key-ind':
    case 'comma':
      reading.implied += 1;
      return undefined;
    case 'anchor':
    case 'alias':
    case 'tag':
    case 'directive-line':
      reading.refused.push(forbidden(type, lexeme, start));
      return undefined;
    default:
      return undefined;
  }
}

/** The words for a directive are `directive`, those of the others their token's name. */
function forbidden(type: string, found: string, start: number): YamlError {
  const problem = type === 'directive-line' ? 'directive' : type;
  return { code: 'JC1012', start, end: start + found.length, args: { problem, found } };
}

function isClosed(quoted: string): boolean {
  return quoted.length > 1 && quoted.endsWith(quoted.charAt(0));
}

function another(reading: Reading): YamlError | undefined {
  const open = reading.parser.stack[0];
  if (open?.type !== 'document') return undefined;
  reading.document ??= open;
  const { offset } = open;
  return open === reading.document ? undefined : { code: 'JC1011', start: offset, end: offset + 3, args: {} };
}

function overLimit(reading: Reading, limits: Limits): YamlError | undefined {
  const at = reading.parser.offset;
  reading.lexemes += 1;
  // The stack holds the document and may hold a scalar besides the collections that are open.
  if (reading.parser.stack.length > limits.depth + 2) return tooMuch('depth', limits.depth, at);
  if (Math.max(reading.written, reading.implied) > limits.nodes) return tooMuch('nodes', limits.nodes, at);
  return reading.lexemes > maxTokens(limits) ? tooMuch('tokens', maxTokens(limits), at) : undefined;
}
