import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvCell } from '../../src/report/escape.ts';
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

const office = ['soffice', 'libreoffice'].find((name) => !spawnSync(name, ['--version']).error);

describe.skipIf(!office)('opened with LibreOffice (skipped where it is not installed)', () => {
  /** The cells as LibreOffice has them, in its own plain XML. */
  function opened(csv: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'jc-office-'));
    try {
      writeFileSync(join(folder, 'jc.csv'), csv);
      // Comma, quotes, UTF-8: what its dialog proposes for a file with a byte order mark.
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const how = [
        '--infilter=CSV:44,34,76',
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        join(folder, 'jc.csv'),
      ];
      spawnSync(office ?? '', [profile, '--headless', ...how], { timeout: 100_000 });
      return readFileSync(join(folder, 'jc.fods'), 'utf8');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  test('Chinese is intact, ids stay words, no cell is a formula', async () => {
    const { findings } = recordsOf(states['sample']!);
    const sheet = opened(await rendered('csv', states['sample']!));
    for (const { name, word } of findings) {
      expect(sheet).toContain(`<text:p>${name.zh}</text:p>`);
      expect(sheet).toContain(`<text:p>${word.zh}</text:p>`);
    }
    expect(sheet).toMatch(/value-type="string"[^>]*>\s*<text:p>指标14-3</u);
    expect(sheet).not.toContain('table:formula');
  }, 120_000);

  test('what would run stays text', () => {
    const cells = [
      '=1+1',
      '+1+1',
      '-1+1',
      '@SUM(1)',
      '\t=1+1',
      '\r=1+1',
      '=HYPERLINK("http://x","y")',
      '＝1+1',
    ];
    const sheet = opened(`\ufeff${cells.map((cell) => `${csvCell(cell)},x\r\n`).join('')}`);
    expect(sheet.match(/office:value-type="string"/gu)?.length).toBe(2 * cells.length);
    expect(sheet).not.toMatch(/table:formula|xlink:href="http:\/\/x/u);
    // Without the guard the first of them does run: the test can fail.
    expect(opened('=1+1,x\r\n')).toContain('table:formula');
  }, 120_000);
});
