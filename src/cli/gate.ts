import { DEFAULT_GATE, gateClasses } from '../evaluate/gate.ts';
import type { Gate, GateClass } from '../evaluate/gate.ts';
import { suggest } from '../validate/suggest.ts';
import type { Workspace } from '../workspace.ts';
import { Failure } from './failure.ts';

/** What closes the gate, as typed: each may be given several times. */
export interface GateOptions {
  readonly failOn?: readonly string[] | undefined;
  readonly maxWarnings?: string | undefined;
}

/** The gate of a board: what is typed wins, then `jc.yaml`, then the default. No variable of the environment has a say. */
export const boardGate = (options: GateOptions, workspace: Workspace): Gate => ({
  failOn: failOnOption(options.failOn) ?? inOrder(workspace.failOn ?? DEFAULT_GATE.failOn),
  maxWarnings: maxWarningsOption(options.maxWarnings) ?? workspace.maxWarnings,
});

/**
 * The gate of a change under review closes on what is wrong with its files, and on nothing else unless it is typed:
 * `jc.yaml` is about the board, and honest bad news is no reason to keep a report out.
 */
export const changeGate = (options: GateOptions): Gate => ({
  failOn: failOnOption(options.failOn) ?? ['invalid'],
  maxWarnings: maxWarningsOption(options.maxWarnings),
});

/** `--fail-on fail,missing --fail-on late`, in the order of the help page; `none` stands alone. */
export function failOnOption(typed: readonly string[] | undefined): readonly GateClass[] | undefined {
  if (!typed) return undefined;
  const words = typed.flatMap((text) => text.split(',')).map((word) => word.trim());
  if (words.includes('none')) return words.length === 1 ? [] : withOthers();
  const unknown = words.find((word) => !gateClasses.some((one) => one === word));
  return unknown === undefined ? inOrder(words) : unknownClass(unknown);
}

const inOrder = (words: readonly string[]): readonly GateClass[] =>
  gateClasses.filter((one) => words.includes(one));

function withOthers(): never {
  throw new Failure({
    zh: '--fail-on none是不把关，不能与别的同写',
    en: '--fail-on none closes on nothing and cannot stand with others',
  });
}

function unknownClass(word: string): never {
  const near = suggest(word, [...gateClasses, 'none']);
  throw new Failure({
    zh: `--fail-on没有“${word}”这一类${near === undefined ? '' : `，是不是 ${near}？`}可写：${gateClasses.join('、')}、none`,
    en: `--fail-on has no class "${word}".${near === undefined ? '' : ` Did you mean ${near}?`} There are: ${gateClasses.join(', ')}, none`,
  });
}

/** How many warnings are let through. */
export function maxWarningsOption(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (/^\d{1,9}$/u.test(typed)) return Number(typed);
  throw new Failure({
    zh: `--max-warnings要写一个整数，例如0；写的是“${typed}”`,
    en: `--max-warnings takes a whole number such as 0, not "${typed}"`,
  });
}
