import type { ScalarType } from './tree.ts';

const INTEGER = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const SPECIAL = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

const NINE = 0x39;

/**
 * What a plain scalar means under the YAML 1.2 core schema: `yes` and `1_000` are strings, `0x1F` and `.inf` numbers.
 * Every value of every file passes here, so it looks at the first character before anything else.
 */
export function resolvePlain(source: string): ScalarType {
  const code = source.charCodeAt(0);
  // Digits and `+`, `-`, `.`, among few others.
  if (code <= NINE) return isNumber(source) ? 'number' : 'string';
  switch (source) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return 'null';
    case 'true':
    case 'True':
    case 'TRUE':
    case 'false':
    case 'False':
    case 'FALSE':
      return 'boolean';
    default:
      return 'string';
  }
}

function isNumber(source: string): boolean {
  let at = 0;
  let code = source.charCodeAt(0);
  while (code >= 0x30 && code <= NINE) code = source.charCodeAt((at += 1));
  if (at === source.length) return true;
  // A date, a time, a number with its unit: no number begins like that.
  if (at > 0 && code !== 0x2e && code !== 0x65 && code !== 0x45 && code !== 0x6f && code !== 0x78)
    return false;
  return INTEGER.test(source) || FLOAT.test(source) || SPECIAL.test(source);
}
