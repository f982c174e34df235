import type { ScalarType } from './tree.ts';

const NULL = /^(?:~|null|Null|NULL)?$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const INTEGER = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const SPECIAL = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** What a plain scalar means under the YAML 1.2 core schema: `yes` and `1_000` are strings, `0x1F` and `.inf` numbers. */
export function resolvePlain(source: string): ScalarType {
  if (NULL.test(source)) return 'null';
  if (BOOLEAN.test(source)) return 'boolean';
  const isNumber = INTEGER.test(source) || FLOAT.test(source) || SPECIAL.test(source);
  return isNumber ? 'number' : 'string';
}
