import { describe, expect, test } from 'vitest';
import { markdownPage } from '../../src/report/format/markdown.ts';
import { plain, rendered, states } from './states.ts';

/** Cells of a row as GitHub counts them: a border is a bar that no backslash stands before. */
const cellsOf = (line: string): number => line.replaceAll(/\\./gu, '').split('|').length - 2;

/** Tables: runs of lines that begin with a bar. */
const tablesOf = (text: string): string[][] =>
  text
    .split(/\n(?!\|)/u)
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .filter((rows) => rows.length > 0);

describe('a comment for a merge request', () => {
  test.each(Object.entries(states))('%s: verdict, mark, tables with whole rows', async (_name, judged) => {
    const text = await rendered('markdown', judged);
    expect(text).toMatch(new RegExp(`\\*\\*.*退出码${judged.exitCode}`, 'u'));
    expect(text.includes('示例数据，非真实上报')).toBe(true);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(64_000);
    for (const rows of tablesOf(text)) expect(new Set(rows.map(cellsOf)).size).toBe(1);
  });

  test.each([2000, 5000, 9000])('in %i bytes: what is left out is counted', (limit) => {
    const judged = states['every report refused']!;
    const all = markdownPage(judged, plain, Infinity);
    const text = markdownPage(judged, plain, limit);
    const rows = (page: string): number => tablesOf(page).reduce((sum, one) => sum + one.length - 2, 0);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
    expect(rows(text) + Number(/另有(\d+)条，/u.exec(text)?.[1])).toBe(rows(all));
    expect(all).not.toMatch(/另有\d+条，/u);
  });
});
