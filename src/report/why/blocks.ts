import { padEnd, padStart, displayWidth, wrap } from '../width.ts';
import { PAGE_WIDTH } from '../text/page.ts';

/** A piece of a proof: running lines, or a table whose last column may be long. */
export type Block =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly right: readonly number[];
    };

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A proof ready to be shown: the title is its verdict. */
export interface Proof {
  readonly title: string;
  readonly head: readonly string[];
  readonly sections: readonly Section[];
}

export const lines = (...all: readonly string[]): Block => ({
  kind: 'lines',
  lines: all.filter((line) => line !== ''),
});

/** A proof as text, at most 80 columns. */
export function proofText(proof: Proof): string {
  const body = proof.sections.flatMap((section) => ['', section.title, ...section.blocks.flatMap(blockText)]);
  return [...wrap(proof.title, PAGE_WIDTH), ...proof.head, ...body, ''].join('\n');
}

/** Lines at two, their continuations two further; a line that begins with spaces keeps them. */
function blockText(block: Block): string[] {
  if (block.kind === 'table') return tableText(block.head, block.rows, block.right);
  return block.lines.flatMap((line) => {
    const indent = 2 + (/^ */.exec(line)?.[0].length ?? 0);
    return wrap(line.trimStart(), PAGE_WIDTH - indent - 2).map(
      (part, i) => ' '.repeat(i === 0 ? indent : indent + 2) + part,
    );
  });
}

/** Columns as wide as their widest cell; a last cell that does not fit goes to a line of its own. */
function tableText(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[],
): string[] {
  const all = [head, ...rows];
  const last = head.length - 1;
  const widths = head
    .slice(0, last)
    .map((_, i) => Math.max(...all.map((cells) => displayWidth(cells[i] ?? ''))));
  return all.flatMap((cells) => {
    const padded = widths.map((width, i) => (right.includes(i) ? padStart : padEnd)(cells[i] ?? '', width));
    const start = `  ${padded.join('  ')}`;
    const tail = cells[last] ?? '';
    if (displayWidth(start) + 2 + displayWidth(tail) <= PAGE_WIDTH) return [`${start}  ${tail}`.trimEnd()];
    return [start.trimEnd(), ...wrap(tail, PAGE_WIDTH - 6).map((line) => `      ${line}`)];
  });
}

/** A proof as Markdown: nothing in it can begin a heading, a table or a link of its own. */
export function proofMarkdown(proof: Proof): string {
  const body = proof.sections.flatMap((section) => [
    '',
    `### ${escapeMarkdown(section.title)}`,
    '',
    ...section.blocks.flatMap(blockMarkdown),
  ]);
  return [
    `## ${escapeMarkdown(proof.title)}`,
    '',
    ...proof.head.map((line) => `${escapeMarkdown(line)}  `),
    ...body,
    '',
  ].join('\n');
}

function blockMarkdown(block: Block): string[] {
  if (block.kind === 'lines')
    return block.lines.map((line) => `${line.startsWith(' ') ? '  ' : ''}- ${escapeMarkdown(line.trim())}`);
  const row = (cells: readonly string[]): string =>
    `| ${block.head.map((_, i) => escapeMarkdown(cells[i] ?? '')).join(' | ')} |`;
  const rule = `| ${block.head.map((_, i) => (block.right.includes(i) ? '---:' : '---')).join(' | ')} |`;
  return ['', row(block.head), rule, ...block.rows.map(row), ''];
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~!]/g, String.raw`\$&`);
