/**
 * Writes documents as people write them, with every choice of style left to chance, and tells what they say: texts as
 * strings, mappings as lists of pairs. It knows nothing of the reader.
 */

/** A whole number from 0 to below `limit`. */
export type Draw = (limit: number) => number;

/** What a document says: the text of a scalar, the items of a list, or `{ map }` with the entries of a mapping. */
export type Said = string | readonly Said[] | { readonly map: readonly (readonly [string, Said])[] };

/** A value in some lines; the first goes on where the key or dash ends, the others begin at column 0. */
interface Written {
  readonly lines: readonly string[];
  readonly said: Said;
  /** Whether lines right of the parent below it would be taken for more of it. */
  readonly isOpen?: boolean;
}

const WORDS = [
  '90.10',
  '-5',
  '010',
  '0x1F',
  '1e3',
  '2020-10-31',
  '14-1',
  '97%',
  '~',
  'null',
  'true',
  'no',
  '市规划和自然资源局',
  '抽检（批次）',
  '全年，完成',
  '１至11月',
  'a:b',
  'a#b',
  "it's",
  'x"y',
  'two words',
  '-x',
  '?x',
  '.5',
  '<<<',
  'https://a.cn/b?c=d&e=f',
  '2020-10-31T17:05:00+08:00',
  '𠮷野',
];
/** Texts that are not plain ones. */
const QUOTED = [
  '',
  ' ',
  '# no',
  'a: b',
  '- a',
  ' lead',
  'trail ',
  '[x',
  '{',
  "'",
  '"',
  '\\',
  'a\tb',
  '\u3000',
  '&a',
  '*a',
  '!t',
  '%',
  '@',
  '`',
  '中：文',
  'key:',
  '\u00a0',
  '😀',
  '/',
  '|',
  '>',
  '---',
];
const ESCAPED = ['\n', 'a\nb\n', '\u0009', '\u00a0x'];

const pick = (draw: Draw, from: readonly string[]): string => from[draw(from.length)] as string;
const pad = (columns: number): string => ' '.repeat(columns);
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

function single(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** In double quotes, some characters escaped though they need not be. */
function double(draw: Draw, text: string): string {
  const chars = Array.from(text, (char) => {
    if (char === '"' || char === '\\') return `\\${char}`;
    if (char === '\n') return '\\n';
    if (char === '\t') return draw(2) === 0 ? '\\t' : '\\x09';
    if (draw(6) > 0) return char;
    if (char.length > 1) return `\\U${(char.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${chars.join('')}"`;
}

/** A text in one line. Between brackets none of the plain words holds a sign that ends it there. */
function inline(draw: Draw): { readonly written: string; readonly said: string } {
  const word = pick(draw, WORDS);
  switch (draw(6)) {
    case 0:
      return { written: single(word), said: word };
    case 1:
      return { written: double(draw, word), said: word };
    case 2: {
      const text = pick(draw, QUOTED);
      return { written: draw(2) === 0 ? single(text) : double(draw, text), said: text };
    }
    case 3: {
      const text = pick(draw, ESCAPED);
      return { written: double(draw, text), said: text };
    }
    default:
      return { written: word, said: word };
  }
}

/** A key; the number makes it one of its kind. */
function keyOf(draw: Draw, index: number): { readonly written: string; readonly said: string } {
  const said = `${pick(draw, ['unit', '键', 'as of', '14-', 'x.y', '-k', '（一）'])}${index}`;
  const written = draw(8) === 0 ? single(said) : draw(8) === 0 ? double(draw, said) : said;
  return { written: written + (draw(10) === 0 ? ' ' : ''), said };
}

/** White space and comments in lines of their own, none of them right of `most`. */
function between(draw: Draw, most: number): string[] {
  if (draw(3) > 0) return [];
  return times(draw(3), () =>
    draw(3) === 0 ? pad(draw(2) * draw(most + 1)) : `${pad(draw(most + 1))}# 注 ${draw(9)}`,
  );
}

const remark = (draw: Draw): string => (draw(6) === 0 ? `${pad(1 + draw(3))}# a: [注` : '');

/** What may separate two parts between brackets, in lines right of `parent`. */
function gap(draw: Draw, parent: number, needed: boolean): string {
  switch (draw(8)) {
    case 0:
      return `\n${pad(parent + 1 + draw(4))}`;
    case 1:
      return ` # x, ]\n\n${pad(parent + 1 + draw(4))}`;
    case 2:
      return needed ? '  ' : '';
    default:
      return needed ? ' ' : '';
  }
}

function flow(draw: Draw, parent: number, depth: number): { readonly written: string; readonly said: Said } {
  const count = draw(4);
  const space = (): string => gap(draw, parent, false);
  const node = (): { readonly written: string; readonly said: Said } =>
    depth < 3 && draw(4) === 0 ? flow(draw, parent, depth + 1) : inline(draw);
  const end = (): string => (count > 0 && draw(5) === 0 ? `,${space()}` : space());
  if (draw(2) === 0) {
    const items = times(count, node);
    const written = items
      .map((item) => item.written)
      .join(`${draw(9) === 0 ? ' ' : ''},${gap(draw, parent, true)}`);
    return { written: `[${space()}${written}${end()}]`, said: items.map((item) => item.said) };
  }
  const pairs = times(count, (index) => ({
    key: keyOf(draw, index),
    value: draw(8) === 0 ? { written: '', said: '' } : node(),
  }));
  const written = pairs
    .map(({ key, value }) => `${key.written}:${gap(draw, parent, true) || ' '}${value.written}`)
    .join(`,${gap(draw, parent, true)}`);
  return {
    written: `{${space()}${written}${end()}}`,
    said: { map: pairs.map(({ key, value }) => [key.said, value.said] as const) },
  };
}

/** A literal or folded scalar in a collection at column `parent`. */
function block(draw: Draw, parent: number): Written {
  const isFolded = draw(2) === 0;
  const indent = parent + 1 + draw(4);
  const chomp = pick(draw, ['', '', '-', '+']);
  const digit = draw(4) === 0 ? String(indent - parent) : '';
  const paragraphs = times(1 + draw(3), () =>
    times(1 + draw(3), () => pick(draw, [...WORDS, '# no', 'a: b', '- x'])),
  );
  const blanks = times(paragraphs.length, () => 1 + draw(2));
  const below = draw(3);
  const lines = paragraphs.flatMap((part, i) => [
    ...part.map((line) => pad(indent) + line),
    ...times(i === paragraphs.length - 1 ? below : (blanks[i] as number), () =>
      pad(draw(2) * draw(parent + 1)),
    ),
  ]);
  const inside = paragraphs
    .map(
      (part, i) =>
        (i === 0 ? '' : '\n'.repeat((blanks[i - 1] as number) + (isFolded ? 0 : 1))) +
        part.join(isFolded ? ' ' : '\n'),
    )
    .join('');
  const tail = chomp === '+' ? '\n'.repeat(below + 1) : chomp === '-' ? '' : '\n';
  const header = `${isFolded ? '>' : '|'}${draw(2) === 0 ? digit + chomp : chomp + digit}${remark(draw)}`;
  return { lines: [header, ...lines], said: inside + tail, isOpen: true };
}

/** A plain text over several lines. */
function folded(draw: Draw, parent: number): Written {
  const first = pick(draw, ['全年', 'two words', '第一']);
  const rest = times(1 + draw(2), () => ({
    blank: draw(4) === 0 ? 1 + draw(2) : 0,
    word: pick(draw, WORDS),
  }));
  const lines = rest.flatMap(({ blank, word }) => [
    ...times(blank, () => ''),
    pad(parent + 1 + draw(4)) + word,
  ]);
  const said =
    first + rest.map(({ blank, word }) => (blank === 0 ? ' ' : '\n'.repeat(blank)) + word).join('');
  return { lines: [first, ...lines], said };
}

/** What stands behind the colon or dash of a collection at column `parent`, the sign itself excluded. */
function value(draw: Draw, parent: number, depth: number, inSeq: boolean): Written {
  const kind = draw(depth > 3 ? 7 : 12);
  if (kind === 0) return { lines: [pad(draw(2)).trimEnd() + remark(draw)], said: '' };
  if (kind === 1) return spaced(block(draw, parent));
  if (kind === 2) return spaced(folded(draw, parent));
  if (kind === 3) {
    const { written, said } = flow(draw, parent, 0);
    return spaced({ lines: (written + remark(draw)).split('\n'), said });
  }
  if (kind < 7) {
    const { written, said } = inline(draw);
    return {
      lines: [pad(1 + (draw(8) === 0 ? 2 : 0)) + written + pad(draw(8) === 0 ? 1 : 0) + remark(draw)],
      said,
    };
  }
  return nested(draw, parent, depth, inSeq);
}

const spaced = (written: Written): Written => ({
  ...written,
  lines: [` ${written.lines[0]}`, ...written.lines.slice(1)],
});

function nested(draw: Draw, parent: number, depth: number, inSeq: boolean): Written {
  const isSeq = draw(2) === 0;
  const step = isSeq && !inSeq && draw(2) === 0 ? 0 : 1 + draw(4);
  const inner = (indent: number): Written =>
    isSeq ? seq(draw, indent, depth + 1) : map(draw, indent, depth + 1);
  if (inSeq && draw(3) > 0) {
    const { lines, ...rest } = inner(parent + 1 + step);
    return { ...rest, lines: [pad(step) + (lines[0] as string).trimStart(), ...lines.slice(1)] };
  }
  const { lines, ...rest } = inner(parent + step);
  return { ...rest, lines: [remark(draw), ...between(draw, parent + step + 3), ...lines] };
}

/** Entries in column `indent`, each written by `entry` as its head and what follows; `between` them lies anything. */
function entries(
  draw: Draw,
  indent: number,
  make: (index: number) => Written & { readonly head: string },
): { readonly parts: readonly Written[]; readonly lines: readonly string[]; readonly isOpen: boolean } {
  const lines: string[] = [];
  const parts: Written[] = [];
  let isOpen = true;
  for (let left = 1 + draw(4); left > 0; left -= 1) {
    // Above the first entry the caller puts what it likes; below a block scalar a comment must not stand too far right.
    if (parts.length > 0)
      lines.push(...between(draw, indent + (isOpen ? 0 : 4)).filter((line) => !isOpen || line.trim() !== ''));
    const part = make(parts.length);
    lines.push(pad(indent) + part.head + (part.lines[0] as string), ...part.lines.slice(1));
    parts.push(part);
    isOpen = part.isOpen === true;
  }
  return { parts, lines, isOpen };
}

function map(draw: Draw, indent: number, depth: number): Written {
  const keys: string[] = [];
  const { parts, lines, isOpen } = entries(draw, indent, (index) => {
    const key = keyOf(draw, index);
    keys.push(key.said);
    return { ...value(draw, indent, depth, false), head: `${key.written}:` };
  });
  return { lines, isOpen, said: { map: parts.map((part, i) => [keys[i] as string, part.said] as const) } };
}

function seq(draw: Draw, indent: number, depth: number): Written {
  const { parts, lines, isOpen } = entries(draw, indent, () => ({
    ...value(draw, indent, depth, true),
    head: '-',
  }));
  return { lines, isOpen, said: parts.map(({ said }) => said) };
}

/** A whole document, and what it says. */
export function document(draw: Draw): { readonly text: string; readonly said: Said } {
  const { lines, said } = draw(4) === 0 ? seq(draw, 0, 0) : map(draw, draw(8) === 0 ? 2 : 0, 0);
  const above = [...between(draw, 4), ...(draw(5) === 0 ? [`---${remark(draw)}`] : []), ...between(draw, 4)];
  const text = [...above, ...lines].join('\n');
  // A last line of mere spaces without a break is no line.
  const ended = /\S$/.test(text) && draw(4) === 0 ? text : `${text}\n`;
  return { text: draw(4) === 0 ? ended.replaceAll('\n', '\r\n') : ended, said };
}
