import { Composer } from 'yaml';
import type { CST, Document as YamlDocument } from 'yaml';
import { convert } from './convert.ts';
import type { Limits } from './limits.ts';
import { lineStarts, positionAt } from './lines.ts';
import { syntaxErrors } from './syntax.ts';
import { readTokens } from './tokens.ts';
import type { Tree } from './tree.ts';
import { syntaxError } from './yaml-error.ts';
import type { YamlError } from './yaml-error.ts';

/** The tree of a text, or the errors for which there is none. A text without any content has neither. */
export interface ParsedYaml {
  readonly root?: Tree;
  readonly errors: readonly YamlError[];
}

/** Tags are refused and plain scalars resolved by us, so the library has nothing to resolve; keys are compared by us. */
const OPTIONS = {
  version: '1.2',
  schema: 'failsafe',
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/**
 * `parseYaml` for every text, by the `yaml` library: it decides what is YAML and words every error. The fast reader
 * gives the same trees or none. Only this module leads to the library.
 */
export function parseSlowly(text: string, limits: Limits): ParsedYaml {
  try {
    return parse(text, limits);
  } catch {
    // The library failed on this text. Saying so of the text is the safe side: it is not accepted.
    return { errors: [syntaxError('other', 0, 0)] };
  }
}

function parse(text: string, limits: Limits): ParsedYaml {
  const read = readTokens(text, limits);
  if ('errors' in read) return { errors: sorted(read.errors) };
  const document = compose(read.tokens, text.length);
  if (!document) return { errors: [] };
  if (document.errors.length > 0) return { errors: syntaxErrors(text, document.errors) };
  const { root, errors } = convert(text, document.contents, limits);
  if (errors.length > 0) return { errors: withLines(text, sorted(errors)) };
  const isEmpty = root.kind === 'scalar' && root.type === 'null' && root.source === '';
  return isEmpty ? { errors: [] } : { root, errors: [] };
}

function compose(tokens: readonly CST.Token[], length: number): YamlDocument.Parsed | undefined {
  const composer = new Composer(OPTIONS);
  for (const document of composer.compose(tokens, true, length)) return document;
  return undefined;
}

function sorted(errors: readonly YamlError[]): readonly YamlError[] {
  return errors.toSorted((a, b) => a.start - b.start);
}

/** Puts line numbers where `convert` left offsets. */
function withLines(text: string, errors: readonly YamlError[]): readonly YamlError[] {
  const starts = lineStarts(text);
  return errors.map((error) =>
    typeof error.args['line'] === 'number'
      ? { ...error, args: { ...error.args, line: positionAt(starts, error.args['line']).line } }
      : error,
  );
}
