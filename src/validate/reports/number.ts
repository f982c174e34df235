import * as I from '../../core/interval.ts';
import type { Interval } from '../../core/interval.ts';
import * as Q from '../../core/rational.ts';
import { sure } from '../../core/sure.ts';
import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import type { Figure } from '../../model/plan.ts';
import type { Scalar, Tree } from '../../parse/tree.ts';
import { roundedPercentage } from '../plan/requirement.ts';

const MOST_DIGITS = 15;
/** What is longer is no number that anybody typed: nothing is worked out or suggested from it. */
const LONGEST = 40;
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const FULL_WIDTH = /[０-９％．，]/u;
const PERCENT = /^(\d+(?:\.\d+)?)[%％]$/u;

/** A number as read from the text of the report, or the one code that says why it is none. */
export type ReadNumber =
  | { readonly stated: Interval; readonly text: string; readonly percentage: boolean }
  | {
      readonly code: DiagnosticCode;
      readonly args: { readonly found: string; readonly suggestion?: string; readonly problem?: string };
    };

/** Reads a figure's value from the source text, never through a double (SPEC 6). */
export function readNumber(node: Tree | undefined, figure: Pick<Figure, 'type'>): ReadNumber {
  if (node?.kind !== 'scalar') return refuse('JC1202', node?.kind === 'map' ? '{…}' : node ? '[…]' : '');
  if (node.type === 'null' || node.type === 'boolean') return refuse('JC1202', node.source);
  return figure.type === 'percentage' ? readPercentage(node) : readCount(node, figure.type);
}

const refuse = (code: DiagnosticCode, found: string, suggestion?: string): ReadNumber => ({
  code,
  args: suggestion === undefined ? { found } : { found, suggestion },
});

/** `98.0%` stands for every number that rounds to it. */
function readPercentage(node: Scalar): ReadNumber {
  const { source } = node;
  const digits = FULL_WIDTH.test(source) ? undefined : PERCENT.exec(source)?.[1];
  if (digits !== undefined && isTooLong(digits)) return refuse('JC1205', source);
  if (node.type === 'number') return refuse('JC1206', source, withPercentSign(source));
  const stated = digits === undefined ? undefined : remembered(source, () => roundedPercentage(digits));
  return stated ? { stated, text: source, percentage: true } : refuse('JC1206', source, halfWidth(source));
}

/** Most numbers are short: of ten thousand reports the same few thousand, each worked out and in memory once. */
const LONGEST_KEPT = 5;
const kept = new Map<string, Interval>();

function remembered(text: string, make: () => Interval | undefined): Interval | undefined {
  const before = kept.get(text);
  if (before) return before;
  const stated = make();
  if (stated && text.length <= LONGEST_KEPT) kept.set(text, stated);
  return stated;
}

/** What an accepted number says, from the text it was read from. */
export function statedBy(text: string, percentage: boolean): Interval {
  const make = (): Interval | undefined =>
    percentage ? roundedPercentage(text.slice(0, -1)) : I.point(Q.parseDecimal(text) ?? Q.ZERO);
  return sure(remembered(text, make));
}

function readCount(node: Scalar, type: 'count' | 'amount'): ReadNumber {
  const { source } = node;
  if (node.type === 'string' && PERCENT.test(source)) return refuse('JC1203', source);
  if (node.type === 'string') return refuse('JC1202', source, halfWidth(source) ?? tenThousands(source));
  if (PLAIN.test(source) && isTooLong(source)) return refuse('JC1205', source);
  if (source.length > LONGEST || !Q.parseDecimal(source))
    return refuse('JC1201', source, plainDigits(source));
  if (source.startsWith('-')) return { code: 'JC1204', args: { found: source, problem: 'negative' } };
  if (type === 'count' && source.includes('.'))
    return { code: 'JC1204', args: { found: source, problem: 'fraction' } };
  return { stated: statedBy(source, false), text: source, percentage: false };
}

/** Asked before anything is worked out: arithmetic on a million digits takes hours. */
const isTooLong = (source: string): boolean => source.replace(/\D/g, '').length > MOST_DIGITS;

/** `98` was meant as `98%`; what `0.98` was meant as, nobody knows. */
function withPercentSign(source: string): string | undefined {
  const value = source.length > LONGEST ? undefined : Q.parseDecimal(source);
  return value && Q.compare(value, Q.rational(1n)) > 0 ? `${source}%` : undefined;
}

/** Without separators, quotes, and characters that nobody sees. */
const seen = (text: string): string => text.replace(/[,_\s“”‘’「」'"\p{Cf}]/gu, '');

/** Without what may stand behind a number: 批次, 户, 亩; but not 12万, which is another number. */
const withoutUnit = (text: string): string =>
  text.replace(/(?<=[\d万亿])(?:(?![十百千万亿])\p{Script=Han}){1,4}$/u, '');

const narrowed = (source: string): string => withoutUnit(seen(source.normalize('NFKC').replace(/#.*/u, '')));

/** A hint for digits typed as text: separators, units and full-width characters taken away, if a plain number is left. */
function halfWidth(source: string): string | undefined {
  return source.length > LONGEST ? undefined : plainDigits(narrowed(source));
}

/** `244.68万亩` written out. */
function tenThousands(source: string): string | undefined {
  if (source.length > LONGEST) return undefined;
  const [, whole = '', part = '', power] = /^(\d+)(?:\.(\d+))?([万亿])$/u.exec(narrowed(source)) ?? [];
  const zeros = power === '万' ? 4 : 8;
  return power === undefined || part.length > zeros
    ? undefined
    : plainDigits(whole + part.padEnd(zeros, '0'));
}

/** The digits without a plus sign and leading zeros, if nothing else is wrong with them. */
function plainDigits(source: string): string | undefined {
  const digits = source.length > LONGEST ? undefined : /^\+?0*(\d+(?:\.\d+)?%?)$/.exec(source)?.[1];
  return digits === undefined || isTooLong(digits) ? undefined : digits;
}
