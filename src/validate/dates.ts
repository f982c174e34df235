import { parseDate, parseInstant } from '../core/date.ts';

/** Longer texts are no dates that somebody typed. */
const LONGEST = 40;
/** `2020/10/31`, `2020.9.5`, `2020年10月31日`, `20201031`; a time of day behind it goes. */
const DATE = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?:[T ].*)?$/u;
/** `2020-10-31 11:10`, `2020年10月31日11时10分`: the day, then hours, minutes and perhaps seconds, without an offset. */
const TIME = /^(\d{4}\D\d{1,2}\D\d{1,2}(?=[日T ])日?)[T ]*(\d{1,2})[:时点](\d{1,2})(?:[:分](\d{1,2})?秒?)?$/u;

const narrow = (text: string): string =>
  text.length > LONGEST ? '' : text.normalize('NFKC').trim().replaceAll(/\s+/g, ' ');

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

/** The date that was meant by another way of writing one, if there is that day. */
export function dateMeant(text: string): string | undefined {
  const [, year, month, day, monthDigits, dayDigits] = DATE.exec(narrow(text)) ?? [];
  return parseDate(`${year}-${two(month ?? monthDigits)}-${two(day ?? dayDigits)}`);
}

/** The time that was meant where the offset is left out: the office's own, for it knows no other. */
export function timeMeant(text: string): string | undefined {
  const [, date = '', hour, minute, second] = TIME.exec(narrow(text)) ?? [];
  return parseInstant(`${dateMeant(date)}T${two(hour)}:${two(minute)}:${two(second)}+08:00`)?.text;
}
