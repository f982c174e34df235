/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** Syntax that a reader may stumble over; each is put in, put before or put in place of something. */
const NASTY = [
  '\t¦ ¦\n¦#¦:¦-¦?¦,¦[¦]¦{¦}¦!¦&¦*¦|¦>¦\'¦"¦%¦@¦`¦~¦<¦=¦.¦\\¦/¦+¦0¦x¦：¦\u3000¦\u00a0',
  '\r\n¦\r¦\ufeff¦\u2028¦\x07¦\x7f¦\ud800¦😀',
  ': ¦:\n¦ :¦ : ¦ #¦# ¦#x¦#\n¦- ¦-\n¦-\t¦? ¦?\n¦:\t¦\t#¦\t\n¦ \n¦\n\n¦\n\n\n¦\n \t\n¦\n\t\n¦\n  \t x',
  '---¦---\n¦\n---\n¦...¦\n...\n¦--- ¦%YAML 1.2\n¦<<¦<<: *a¦&a ¦*a¦!!str ¦! ¦!<a>',
  `""¦''¦'a''b'¦"a" # c¦"a"#c¦'a': ¦"a":¦"a":b¦'a\n  b'¦"a\n  b"¦"a\\\n b"`,
  '"\\u4e2d"¦"\\x07"¦"\\ud800"¦"\\ud83d\\ude00"¦"\\U0001F600"¦"\\U00110000"¦"\\q"¦"\\"¦"\\N"¦"\\/\\t"¦"\\xg1"¦"\ud800"¦"\x07"',
  '|\n¦>\n¦|-\n¦>+\n¦|2\n¦>1-\n¦|+1\n¦|+-\n¦|0\n¦| # c\n¦|#c\n¦|\n\n¦|\n  x\n\n\n¦|+\n      x\n\n¦|\n      x\n        \n¦|\n\n        \n      x\n',
  '>\n    x\n\n      y\n    z\n¦>\n      x\n\n       y\n\n      z\n      \tw\n      v\n¦|\n x\n\ty\n',
  '[]¦{}¦[a]¦[a, ]¦[, a]¦[a,, b]¦{a}¦{a: }¦{a: 1, a: 2}¦{"a":1}¦{a: [b, {c: d}]}¦[a: b]¦[? a]¦[- a]¦{<<: a}¦{1: a}',
  '[\n¦\n]¦{\n¦\n}¦,\n¦[ # c\n a]¦[a # c\n, b]¦[a\n b]¦{a\n : b}¦{"a"\n : b}¦[\n  a,\n]¦{\n    a: 1,\n    b: 2\n  }¦{a: b\n# c\n}¦[#c\n]',
  '- - a¦- a: b¦- - - a\n¦- # c\n¦a: b: c¦a:¦a: - b¦- ? a¦a\n¦  a: 1\n¦1: 2\n¦null: a\n¦~: a\n¦true: x\n¦b:\n\n# c\n  text\n¦b:\n#c\n  text\n',
  '# c\n¦  # c\n¦    # c\n¦#c\n¦  #c\n¦\n# c\n\n  # d\n¦\n\n      # e\n¦\t# c\n¦ \t',
  '0x1F¦0o7¦1e3¦.inf¦-.INF¦.NaN¦+1¦-¦+¦.¦1.¦.5¦1_000¦null¦Null¦True¦FALSE¦yes¦2020-10-31',
]
  .join('¦')
  .split('¦');

type Edit = (text: string, random: () => number) => string;

const below = (random: () => number, limit: number): number => Math.floor(random() * limit);
const pick = <T>(random: () => number, from: readonly T[]): T => from[below(random, from.length)] as T;

/** Replaces `count` characters at a random place, often at the edge of a word or line, by `what`. */
function splice(text: string, random: () => number, count: number, what: string): string {
  let at = below(random, text.length + 1);
  if (random() < 0.5) while (at > 0 && !' \n:,'.includes(text.charAt(at - 1))) at -= 1;
  return text.slice(0, at) + what + text.slice(at + count);
}

/** Changes one line; `change` gives what stands in its place. */
function onLine(
  text: string,
  random: () => number,
  change: (line: string, lines: string[]) => string,
): string {
  const lines = text.split('\n');
  const index = below(random, lines.length);
  lines[index] = change(lines[index] as string, lines);
  return lines.join('\n');
}

const indent: Edit = (text, random) =>
  onLine(text, random, (line) => ' '.repeat(below(random, 7)) + line.trimStart());

const EDITS: readonly Edit[] = [
  (text, random) => splice(text, random, 0, pick(random, NASTY)),
  (text, random) => splice(text, random, 1 + below(random, 3), pick(random, NASTY)),
  (text, random) => splice(text, random, 1 + below(random, 4), ''),
  (text, random) => splice(text, random, 1, text.charAt(below(random, text.length))),
  (text, random) => onLine(text, random, (line) => `${line}\n${line}`),
  (text, random) => onLine(text, random, (line, lines) => `${line}\n${pick(random, lines)}`),
  (text, random) => onLine(text, random, (line) => `${line}\n${' '.repeat(below(random, 9))}# c`),
  (text, random) =>
    onLine(text, random, (line) => `${' '.repeat(below(random, 9))}${pick(random, NASTY)}\n${line}`),
  (text, random) => onLine(text, random, (line) => line + pick(random, NASTY)),
  (text, random) => onLine(text, random, (line) => line.replace(/: .*$/, () => `: ${pick(random, NASTY)}`)),
  (text, random) => onLine(text, random, (line) => line.replace(/:.*$/, ':')),
  (text, random) => onLine(text, random, (line) => `${line}\n`.repeat(1 + below(random, 3))),
  indent,
  indent,
  (text, random) => text.slice(0, below(random, text.length + 1)),
  (text) => text.replaceAll(/\r?\n/g, '\r\n'),
];

/** `text` after one to four random edits. */
export function edited(text: string, random: () => number): string {
  let result = text;
  for (let left = 1 + below(random, 4); left > 0; left -= 1) result = pick(random, EDITS)(result, random);
  return result;
}

/** A few lines that stand together, so that an edit is more likely to matter. */
export function excerpt(text: string, random: () => number): string {
  const lines = text.split('\n');
  const from = below(random, lines.length);
  return lines.slice(from, from + 1 + below(random, 14)).join('\n');
}
