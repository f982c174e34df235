import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Lang } from '../../diagnostics/message.ts';
import { fixOf, messageOf } from '../../diagnostics/message.ts';
import { textWords } from '../../words/text.ts';
import { plainText } from '../escape.ts';
import { fillTemplate } from '../fill.ts';
import { displayWidth, padEnd, wrap } from '../width.ts';
import type { Paint } from './paint.ts';
import { PAGE_WIDTH } from './page.ts';

const EXCERPT = 60;

/** A diagnostic as its officer reads it: code and message, place, the line with a caret, one thing to do. */
export function diagnosticLines(diagnostic: Diagnostic, lang: Lang, paint: Paint): string[] {
  const message = plainText(messageOf(diagnostic, lang));
  const fix = fillTemplate(textWords.fix, { fix: plainText(fixOf(diagnostic, lang)) }, lang);
  return [
    ...headline(diagnostic.code, message, placeText(diagnostic), paint),
    ...excerpt(diagnostic, paint),
    ...wrap(fix, PAGE_WIDTH - 2).map((line) => `  ${line}`),
  ];
}

/** A diagnostic in one entry of a list: code, message, place. */
export function diagnosticRow(diagnostic: Diagnostic, lang: Lang, paint: Paint): string[] {
  return headline(
    `  ${diagnostic.code}`,
    plainText(messageOf(diagnostic, lang)),
    placeText(diagnostic),
    paint,
  );
}

/** `file:line:column`, safe to print. */
export const placeText = ({ place }: Diagnostic): string =>
  `${plainText(place.path)}:${place.line}:${place.column}`;

/** Message left and place right on one line where they fit, else the place on a line of its own, to the right. */
function headline(code: string, message: string, place: string, paint: Paint): string[] {
  const left = `${code} ${message}`;
  const room = PAGE_WIDTH - displayWidth(place);
  if (displayWidth(left) + 2 <= room) return [`${padEnd(left, room)}${paint('dim', place)}`];
  const indent = displayWidth(code) + 1;
  const lines = wrap(message, PAGE_WIDTH - indent);
  return [
    ...lines.map((line, i) => (i === 0 ? `${code} ${line}` : ' '.repeat(indent) + line)),
    `${' '.repeat(Math.max(indent, room))}${paint('dim', place)}`,
  ];
}

/** The line as it stands in the file, cut around the place; the caret stands under the display column. */
function excerpt({ source, place }: Diagnostic, paint: Paint): string[] {
  if (source === undefined || source.trim() === '') return [];
  const before = source.slice(0, place.column - 1);
  const marked = source.slice(place.column - 1, place.column - 1 + Math.max(1, place.length));
  const start = displayWidth(plainText(before)) > EXCERPT / 2 ? Math.max(0, before.length - EXCERPT / 3) : 0;
  const lead = (start > 0 ? '...' : '') + plainText(before.slice(start));
  const body = cut(lead + plainText(source.slice(place.column - 1)), EXCERPT);
  const gutter = String(place.line).padStart(4);
  const margin = ' '.repeat(gutter.length);
  const caret = '^'.repeat(
    Math.max(1, Math.min(displayWidth(plainText(marked)), EXCERPT - displayWidth(lead))),
  );
  return [`${gutter} | ${body}`, `${margin} | ${' '.repeat(displayWidth(lead))}${paint('bad', caret)}`];
}

function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text.trimEnd();
  let kept = '';
  for (const character of text) {
    if (displayWidth(kept + character) > width - 3) break;
    kept += character;
  }
  return `${kept}...`;
}
