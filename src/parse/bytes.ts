import { guessEncoding } from './encoding.ts';
import type { EncodingGuess } from './encoding.ts';
import type { Limits } from './limits.ts';
import { lineStarts, positionAt } from './lines.ts';
import type { Position } from './lines.ts';
import { firstBadByte } from './utf8.ts';

/** Why bytes are not a text that `jc` reads. */
export type ByteError =
  | { readonly kind: 'tooLarge'; readonly bytes: number; readonly limit: number }
  | {
      readonly kind: 'encoding';
      readonly guess: EncodingGuess;
      readonly offset: number;
      readonly at: Position;
    }
  | {
      readonly kind: 'control';
      readonly char: string;
      readonly count: number;
      readonly offset: number;
      readonly text: string;
    };

export type Decoded = { readonly text: string } | { readonly error: ByteError };

/**
 * Characters that no file needs: C0 but TAB and line breaks, DEL, C1, a CR that ends no line, the line and paragraph
 * separators (some programs break lines there and some do not), a second byte order mark, non-characters.
 * Bidirectional and zero-width characters pass: they occur in pasted names, and every output escapes them.
 */
const CONTROL = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n)/;

/** The offset of the first character that is refused, or -1. */
export function findControl(text: string): number {
  return text.search(CONTROL);
}

/** `U+0007` for a character. */
export function codePointName(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Strict UTF-8 with at most one byte order mark, which is not part of the text; or why it is none. Never throws. */
export function decode(bytes: Uint8Array, limits: Limits): Decoded {
  if (bytes.length > limits.fileBytes) {
    return { error: { kind: 'tooLarge', bytes: bytes.length, limit: limits.fileBytes } };
  }
  const text = toText(bytes);
  if (text === undefined) return { error: encodingError(bytes) };
  const offset = findControl(text);
  if (offset === -1) return { text };
  // ASCII in UTF-16 without a mark is valid UTF-8 full of NULs: name the cause, not the NUL.
  const isWide = text[offset] === '\0' && guessEncoding(bytes, 0).startsWith('utf16');
  return { error: isWide ? encodingError(bytes) : controlError(text, offset) };
}

/** One for all files: it keeps nothing from one to the next, not even after an error. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

function toText(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** What stands before the first bad byte is UTF-8, so that its line and column can be told; not so in UTF-16. */
function encodingError(bytes: Uint8Array): ByteError {
  const offset = firstBadByte(bytes) ?? 0;
  const guess = guessEncoding(bytes, offset);
  const before = guess.startsWith('utf16') ? '' : (toText(bytes.subarray(0, offset)) ?? '');
  return { kind: 'encoding', guess, offset, at: positionAt(lineStarts(before), before.length) };
}

function controlError(text: string, offset: number): ByteError {
  const count = text.match(new RegExp(CONTROL, 'g'))?.length ?? 0;
  return { kind: 'control', char: codePointName(text.slice(offset, offset + 1)), count, offset, text };
}
