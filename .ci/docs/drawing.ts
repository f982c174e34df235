import type { Status } from '../../src/evaluate/status.ts';
import type { Lang } from './page.ts';

/** One end of a set of values. */
interface End {
  readonly at: number;
  readonly open: boolean;
  readonly text: string;
}

/** A row: what is still possible, beside what satisfies (everything from the threshold up). */
export interface Track {
  readonly label: string;
  readonly under: string;
  readonly status: Status;
  readonly verdict: string;
  readonly threshold: { readonly at: number; readonly text: string };
  /** The most that the value can be at all: a share ends at 1. */
  readonly most: number | undefined;
  /** Undefined is without end. */
  readonly low: End | undefined;
  readonly high: End | undefined;
}

const WIDTH = 760;
const LEFT = 280;
const RIGHT = 590;
const ROW = 62;
const TOP = 74;

const colours: Readonly<Record<Status, string>> = {
  pass: '#1a7f37',
  fail: '#b42318',
  indeterminate: '#6e40c9',
  missing: '#9a6700',
  pending: '#0550ae',
  notApplicable: '#57606a',
};

const legend = {
  zh: '浅绿：达标的值　粗线：还可能的值　实心端点取得到，空心端点取不到，箭头没有尽头',
  en: 'Light green: values that satisfy. Bold: values still possible; a filled end belongs to them, a hollow one does not, an arrow has no end.',
} as const;

/** The rows as SVG, black on white so that it can be read on any page. */
export function drawing(title: string, tracks: readonly Track[], lang: Lang): string {
  const height = TOP + tracks.length * ROW + 6;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" lang="${lang}" font-family="'Noto Sans SC','Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif" font-size="13" fill="#1f2328">`,
    `<title>${xml(title)}</title>`,
    `<desc>${xml(tracks.map(spoken).join('; '))}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    text(16, 26, title, 'font-size="15" font-weight="bold"'),
    text(16, 48, legend[lang], 'font-size="11" fill="#57606a"'),
    ...tracks.flatMap((track, i) => row(track, TOP + i * ROW)),
    '</svg>',
  ].join('\n')}\n`;
}

/** The same for those who cannot see it. */
function spoken({ label, low, high, threshold, verdict }: Track): string {
  const set = `${low?.open ? '(' : '['}${low?.text ?? '-∞'}, ${high?.text ?? '∞'}${high?.open === false ? ']' : ')'}`;
  return `${label}: ${set} / ${threshold.text}: ${verdict}`;
}

function row(track: Track, y: number): string[] {
  const place = placing(track);
  const middle = y + 24;
  const [from, to] = [place(track.low?.at ?? -Infinity), place(track.high?.at ?? Infinity)];
  const good = place(track.threshold.at);
  const colour = colours[track.status];
  const isClose = !isPoint(track) && to - from < 60;
  return [
    `<g>`,
    `<line x1="16" x2="${WIDTH - 16}" y1="${y - 4}" y2="${y - 4}" stroke="#d8dee4"/>`,
    text(16, middle, track.label, 'font-weight="bold"'),
    text(16, middle + 18, track.under, 'font-size="12" fill="#57606a"'),
    `<line x1="${LEFT}" x2="${RIGHT}" y1="${middle}" y2="${middle}" stroke="#d0d7de"/>`,
    `<rect x="${good}" y="${middle - 10}" width="${Math.max(RIGHT - good, 9)}" height="20" fill="#aceebb"/>`,
    `<line x1="${good}" x2="${good}" y1="${middle - 12}" y2="${middle + 12}" stroke="#1a7f37"/>`,
    text(good, middle - 15, track.threshold.text, 'font-size="11" fill="#1a7f37" text-anchor="middle"'),
    `<line x1="${from}" x2="${to}" y1="${middle}" y2="${middle}" stroke="${colour}" stroke-width="5"/>`,
    ...endMark(track.low, { x: from, y: middle, colour, side: -1, isClose }),
    ...(isPoint(track) ? [] : endMark(track.high, { x: to, y: middle, colour, side: 1, isClose })),
    text(RIGHT + 22, middle + 5, track.verdict, `font-weight="bold" fill="${colour}"`),
    `</g>`,
  ];
}

const isPoint = ({ low, high }: Track): boolean => low !== undefined && low.at === high?.at;

/** Where an end is drawn, and whether the other one is so close that their values would run into each other. */
interface Mark {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly side: -1 | 1;
  readonly isClose: boolean;
}

/** A dot with its value below, or an arrow where there is no end. */
function endMark(end: End | undefined, { x, y, colour, side, isClose }: Mark): string[] {
  if (!end) return [`<path d="M ${x + side * 9} ${y} l ${-side * 11} -7 v 14 z" fill="${colour}"/>`];
  const anchor = isClose ? { [-1]: 'end', 1: 'start' }[side] : 'middle';
  const fill = end.open ? '#ffffff' : colour;
  return [
    `<circle cx="${x}" cy="${y}" r="5" fill="${fill}" stroke="${colour}" stroke-width="2"/>`,
    text(x, y + 24, end.text, `font-size="11" text-anchor="${anchor}"`),
  ];
}

/** Where a value stands on the paper: the threshold and every end in view, as large as they allow. */
function placing({ low, high, threshold, most }: Track): (at: number) => number {
  const t = threshold.at;
  const away = Math.max(...[low, high].map((end) => Math.abs((end?.at ?? t) - t)));
  const reach = (away === 0 ? Math.abs(t) / 10 || 1 : away) * 1.6;
  const [first, last] = [Math.max(0, t - reach), Math.min(most ?? Infinity, t + reach)];
  return (at) => {
    const share = (Math.min(Math.max(at, first), last) - first) / (last - first);
    return Math.round(LEFT + share * (RIGHT - LEFT));
  };
}

const text = (x: number, y: number, words: string, more: string): string =>
  `<text x="${x}" y="${y}" ${more}>${xml(words)}</text>`;

const xml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
