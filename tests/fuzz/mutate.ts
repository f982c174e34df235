// Damage to valid files: to their bytes, and to the lines and values of what they say.
import type { Random } from '../oracle/random.ts';

/** Texts put in place of values and keys: numbers that are none, other kinds of YAML, dates that do not exist, and what terminals obey. */
const HOSTILE = [
  '0',
  '1',
  '-1',
  '00',
  '01',
  '1.0',
  '1e3',
  '1e999',
  '.nan',
  '.inf',
  '0x10',
  '0o7',
  '1_000',
  '12,000',
  '１２',
  '999999999999999',
  '9999999999999999',
  '97%',
  '"97%"',
  '"100%"',
  '"100.00%"',
  '"0%"',
  '"-1%"',
  '"120%"',
  '98.0%',
  '~',
  'null',
  '',
  'true',
  'false',
  'yes',
  '[]',
  '{}',
  '[1, 2]',
  '{a: 1}',
  '&a 1',
  '*a',
  '!!str 1',
  '!x 1',
  '<<',
  '? a',
  '- 1',
  '|',
  '>-',
  '"',
  "'",
  '"\\u0000"',
  '"\\ud800"',
  '"\\u001b[31m"',
  '"::error::x"',
  '"##[group]"',
  '"\\u202e"',
  '=1+1',
  '"<script>"',
  '"a\\nb"',
  '2020-02-30',
  '2020-12-31',
  '2021-01-01',
  '2020-11-01T24:00:00+08:00',
  '2020-11-01T23:59:60+08:00',
  '2020-11-01T23:59:59+25:00',
  '2020-11-01T00:00:00Z',
  '2020',
  '2020-H1',
  '"2020"',
  '2020-Q3',
  'a',
  'b',
  'members',
  '甲局',
  '名录为零',
  'sum',
  'agree',
  'max',
  'trials',
  'backlog',
  'roster',
  'level',
  'cumulative',
  'atMost',
  'x'.repeat(3000),
  '['.repeat(70),
  '#',
  ': ',
  '\t',
  '\u00a0',
  '\u2028',
  '---',
  '...',
  '%YAML 1.1',
  '\ufeff',
  '1/3',
  '1/0',
  '0/0',
] as const;
const KEYS = [
  'value',
  'final',
  'asOf',
  'joint',
  'roster',
  'empty',
  'scopes',
  'covers',
  'note',
  'made-up',
  'Value',
  '数值',
  '"a b"',
  '__proto__',
  'constructor',
  '<<',
  '1',
];

/** A text with one to three faults in it. */
export function mutated(random: Random, text: string): Uint8Array {
  let now = text;
  for (let left = random.pick([1, 1, 1, 2, 3]); left > 0; left--) now = random.pick(OF_TEXT)(random, now);
  const bytes = new TextEncoder().encode(now);
  return random.chance(0.15) ? ofBytes(random, bytes) : bytes;
}

function ofBytes(random: Random, bytes: Uint8Array): Uint8Array {
  const at = random.between(0, Math.max(0, bytes.length - 1));
  const junk = random.pick([
    [0],
    [0xff],
    [0xc0, 0xaf],
    [0xed, 0xa0, 0x80],
    [0xef, 0xbb, 0xbf],
    [0x1b],
    [0xd6, 0xd0],
    [0x0d],
    [0xfe, 0xff],
  ]);
  const cut = random.pick([0, 0, 1, 2, 8]);
  return Uint8Array.from([...bytes.subarray(0, at), ...junk, ...bytes.subarray(at + cut)]);
}

type Change = (random: Random, text: string) => string;

const onLine =
  (change: (random: Random, line: string, lines: readonly string[]) => string | readonly string[]): Change =>
  (random, text) => {
    const lines = text.split('\n');
    const at = random.between(0, lines.length - 1);
    return lines.toSpliced(at, 1, ...[change(random, lines[at] ?? '', lines)].flat()).join('\n');
  };

const digitOf: Change = (random, text) => {
  const digits = [...text.matchAll(/\d/gu)].map((found) => found.index);
  if (digits.length === 0) return text;
  const at = random.pick(digits);
  return text.slice(0, at) + String(random.between(0, 9)) + text.slice(at + 1);
};

const spliced: Change = (random, text) => {
  const at = random.between(0, text.length);
  return text.slice(0, at) + random.pick(HOSTILE) + text.slice(at + random.pick([0, 0, 1, 3]));
};

const valueOf = onLine((random, line) =>
  line.replace(/(:|-) [^\n]*$/u, (_, mark: string) => `${mark} ${random.pick(HOSTILE)}`),
);
const keyOf = onLine((random, line) => line.replace(/[\w-]+:/u, () => `${random.pick(KEYS)}:`));
const addedLine = onLine((random, line) => [
  line,
  `${/^\s*/u.exec(line)?.[0] ?? ''}${random.pick(KEYS)}: ${random.pick(HOSTILE)}`,
]);
const indentOf = onLine((random, line) =>
  random.pick([` ${line}`, `  ${line}`, line.slice(1), line.slice(2), `\t${line}`]),
);
const otherLine = onLine((random, line, lines) => [line, random.pick(lines)]);
const withoutLine = onLine(() => []);
const twice = onLine((_, line) => [line, line]);
const commented = onLine((_, line) => `${line} # 说明`);

/** Numbers most of all: most damage should leave a file that is read, and judged. */
const OF_TEXT: readonly Change[] = [
  digitOf,
  digitOf,
  digitOf,
  digitOf,
  digitOf,
  valueOf,
  valueOf,
  valueOf,
  keyOf,
  addedLine,
  addedLine,
  indentOf,
  otherLine,
  withoutLine,
  withoutLine,
  twice,
  commented,
  spliced,
  spliced,
];
