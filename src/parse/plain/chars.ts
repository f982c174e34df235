/** Character codes that mean something to the reader. `END` stands behind the text, see `Cursor`. */
export const END = 0x00;
export const TAB = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
export const SPACE = 0x20;
export const DOUBLE_QUOTE = 0x22;
export const HASH = 0x23;
export const SINGLE_QUOTE = 0x27;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const COLON = 0x3a;
export const GREATER = 0x3e;
export const LEFT_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const RIGHT_BRACKET = 0x5d;
export const LEFT_BRACE = 0x7b;
export const BAR = 0x7c;
export const RIGHT_BRACE = 0x7d;

/** Whether an indicator before this code is one: white space or the end of the text. */
export function isEmpty(code: number): boolean {
  return code <= SPACE && (code === SPACE || code === LF || code === CR || code === TAB || code === END);
}

/** `,[]{}`: what ends a plain scalar between brackets. */
export function isFlowSign(code: number): boolean {
  switch (code) {
    case COMMA:
    case LEFT_BRACKET:
    case RIGHT_BRACKET:
    case LEFT_BRACE:
    case RIGHT_BRACE:
      return true;
    default:
      return false;
  }
}

/** The offset behind the line break at `at`, or -1 where there is none. */
export function behindBreak(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === LF) return at + 1;
  return code === CR ? at + 2 : -1;
}

/** The offset of the first character from `at` on that is neither space nor tab. */
export function behindBlanks(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code !== SPACE && code !== TAB) return end;
    end += 1;
  }
}

/** The offset of the first character from `at` on that is no space. */
export function behindSpaces(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === SPACE) end += 1;
  return end;
}

/** Where the line of `at` ends: the offset of its LF, or of `END`. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length - 1 : end;
}
