import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../src/report/records/index.ts';
import { rendered, states } from './states.ts';

const rowsOf = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });

describe('for spreadsheets', () => {
  test.each(Object.entries(states))('%s: every finding and diagnostic a row', async (_name, judged) => {
    const text = await rendered('csv', judged);
    expect(text.startsWith('\ufeff数据性质,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const rows = rowsOf(text);
    const { findings, diagnostics } = recordsOf(judged);
    expect(rows.length).toBe(findings.length + diagnostics.length);
    for (const row of rows) expect(row['数据性质']).toBe(judged.sample ? '示例数据，非真实上报' : '');
  });

  test('no id stands alone, for a spreadsheet would make a date of it', async () => {
    const rows = rowsOf(await rendered('csv', states['sample']!));
    for (const row of rows) expect(row['编号']).toMatch(/^[\p{L}]/u);
    const english = rowsOf(await rendered('csv', states['sample']!, { lang: 'en' }));
    const cells = english.flatMap(({ 'As of': _asOf, ...others }) => Object.values(others));
    expect(cells.filter((cell) => /^\d+[-/]\d+$/u.test(cell))).toEqual([]);
  });

  test('what the rows say closes the gate is what does', async () => {
    const rows = rowsOf(await rendered('csv', states['sample']!));
    expect(rows.filter((row) => row['是否不通过'] === '是').map((row) => row['判定'])).toEqual([
      '无法判定',
      '未达标',
      '未达标',
      '未报齐',
      '逾期未报',
      '逾期未报',
      '报送不全',
      '逾期未报',
      '逾期未报',
    ]);
  });
});
