import type { Paint } from './text/paint.ts';
import { PAGE_WIDTH } from './text/page.ts';
import { displayWidth, narrowWidth, wrap } from './width.ts';

/** A column: its heading and the most cells it takes. The last column takes what is left of the page. */
export interface Column {
  readonly head: string;
  readonly most: number;
  readonly right?: boolean;
}

/** Running text, or pieces that stay whole where they can, such as the names of a list. */
type Block = string | readonly string[];

/** What stands in a cell: one block, or several below each other. */
export type Cell = Block | { readonly stacked: readonly Block[] };

/** A cell with every text in it changed, e.g. made safe to print. */
export function mapCell(cell: Cell, change: (text: string) => string): Cell {
  const block = (one: Block): Block => (typeof one === 'string' ? change(one) : one.map(change));
  return isStacked(cell) ? { stacked: cell.stacked.map(block) } : block(cell);
}

const isStacked = (cell: Cell): cell is { readonly stacked: readonly Block[] } =>
  typeof cell === 'object' && 'stacked' in cell;

const GAP = '  ';

/**
 * An aligned table without borders, at most a page wide. Nothing is cut: cells are wrapped here, by display width, and
 * the library only lays out the lines. Ambiguous characters are counted as two wide, and as one by the library: in any
 * column but the last they would shift the rest of their line, so free text belongs into the last.
 */
export async function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  paint: Paint,
): Promise<string[]> {
  const lines = wrapCells(columns, rows).flatMap(physicalRows);
  const heads = columns.map((column) => paint('dim', column.head));
  const left = await laidOut(columns, [heads, ...lines]);
  return left.map((line, i) => `${line}${GAP}${(lines[i - 1] ?? heads).at(-1) ?? ''}`.trimEnd());
}

/**
 * All columns but the last, padded. The last needs no padding, and the library is slow with long text: it measures every
 * cell anew for each line, once for each character that it would cut off.
 */
async function laidOut(columns: readonly Column[], lines: readonly (readonly string[])[]): Promise<string[]> {
  const { default: Table } = await import('cli-table3');
  const table = new Table({
    colAligns: columns.slice(0, -1).map((column) => (column.right ? 'right' : 'left')),
    chars: noBorders,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  table.push(...lines.map((line) => line.slice(0, -1)));
  return table.toString().split('\n');
}

const noBorders = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: GAP,
};

/** A row of cells with several lines as several rows of one line. */
function physicalRows(cells: readonly (readonly string[])[]): string[][] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, i) => cells.map((lines) => lines[i] ?? ''));
}

/** Each cell as its lines: the columns to the left first, for the last one has the room they leave. */
function wrapCells(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string[][][] {
  const last = columns.length - 1;
  const left = rows.map((row) => row.slice(0, last).map((cell, i) => wrapCell(cell, columns[i]?.most ?? 1)));
  const used = columns
    .slice(0, last)
    .map((column, i) => extent([column.head, ...left.flatMap((row) => row[i] ?? [])]) + GAP.length)
    .reduce((sum, width) => sum + width, 0);
  return rows.map((row, i) => [...(left[i] ?? []), wrapCell(row[last] ?? '', PAGE_WIDTH - used)]);
}

/** The most cells a column takes where it is padded by narrow widths and drawn with wide ones. */
function extent(lines: readonly string[]): number {
  const padded = Math.max(...lines.map(narrowWidth));
  return Math.max(...lines.map((line) => padded - narrowWidth(line) + displayWidth(line)));
}

const wrapCell = (cell: Cell, width: number): string[] =>
  (isStacked(cell) ? cell.stacked : [cell]).flatMap((block) => wrapBlock(block, width));

function wrapBlock(block: Block, width: number): string[] {
  if (typeof block === 'string') return wrap(block, width);
  const lines: string[] = [];
  let line = '';
  for (const piece of block) {
    if (line !== '' && displayWidth((line + piece).trimEnd()) > width) {
      lines.push(...wrap(line, width));
      line = '';
    }
    line += piece;
  }
  return [...lines, ...wrap(line, width)];
}
