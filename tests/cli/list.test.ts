import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/report/width.ts';
import { kindNames } from '../../src/words/list.ts';
import { expectGolden, jc, ROOT } from './run.ts';

const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/list.schema.json'), 'utf8')) as object;
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

const LANHE = join(ROOT, 'tests/plans/lanhe-2021');
const golden = (name: string): URL => new URL(`golden/list/${name}`, import.meta.url);
const tooWide = (text: string): string[] => text.split('\n').filter((line) => displayWidth(line) > 80);

/** A row of a list, as far as it is looked at here. */
type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly item: number | null };

async function rows(kind: string, ...more: string[]): Promise<Row[]> {
  const { code, out, err } = await jc(['list', kind, ...more, '--format', 'json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return (JSON.parse(out) as Record<string, Row[]>)[kind] ?? [];
}

const ids = async (...args: [string, ...string[]]): Promise<string[]> =>
  (await rows(...args)).map((row) => row.id);

const folder = mkdtempSync(join(tmpdir(), 'jc-list-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The shipped data with one file changed. */
function changed(name: string, path: string, change: (text: string) => string): string {
  const copy = join(folder, name);
  cpSync(join(ROOT, 'data'), copy, { recursive: true });
  writeFileSync(join(copy, path), change(readFileSync(join(copy, path), 'utf8')));
  return copy;
}

describe.each(kindNames)('list %s', (kind) => {
  test.each(['zh', 'en'])('in %s', async (lang) => {
    const { code, out, err } = await jc(['list', kind, '--lang', lang]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(tooWide(out)).toEqual([]);
    expectGolden(out, golden(`${kind}.${lang}.txt`));
  });

  test('as JSON, by its schema', async () => {
    const { code, out } = await jc(['list', kind, '--format', 'json']);
    expect(code).toBe(0);
    validate(JSON.parse(out));
    expect(validate.errors).toBe(null);
    expectGolden(out, golden(`${kind}.json`));
  });

  test('of another plan', async () => {
    for (const lang of ['zh', 'en']) {
      const { code, out } = await jc(['list', kind, LANHE, '--lang', lang]);
      expect(code).toBe(0);
      expect(tooWide(out)).toEqual([]);
      expect(out).not.toMatch(/\{\w+\}|undefined|食品/u);
    }
    validate(JSON.parse((await jc(['list', kind, LANHE, '--format', 'json'])).out));
    expect(validate.errors).toBe(null);
  });

  test('has distinct ids', async () => {
    const all = await ids(kind);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the plan as data', () => {
  test('thresholds are exact text, in the unit beside them', async () => {
    const all = await rows('targets');
    const required = (id: string): unknown => all.find((row) => row.id === id)?.['require'];
    expect(all).toHaveLength(18);
    expect(required('4-1')).toMatchObject({ comparator: 'atLeast', threshold: '90', unit: '%' });
    expect(required('14-1')).toMatchObject({ comparator: 'atLeast', threshold: '4', unit: '批次/千人' });
    expect(required('21-1')).toMatchObject({ threshold: '1/3' });
    expect(required('6-1')).toMatchObject({ threshold: '0', unit: '起' });
  });

  test('bodies are named as in the text', async () => {
    const [task] = await rows('tasks', '--item', '19');
    expect(task?.['responsible']).toEqual(['市市场监管局', '市农业农村局', '各县（市、区）政府']);
    const deadlines = await rows('deadlines');
    expect(deadlines.map((row) => row['by'])).toEqual([['市食安委各成员单位'], ['各县（市、区）人民政府']]);
    expect(deadlines.map((row) => row['to'])).toEqual([['市食安委'], ['市委', '市政府']]);
  });

  test('scopes are those of the sentence', async () => {
    const scopes = (await rows('targets', '--item', '6')).map((row) => row['scopes']);
    expect(scopes).toMatchObject([[], [{ id: 'canteens' }, { id: 'eateries' }, { id: 'shops' }]]);
  });

  test('a figure belongs to what uses it; one that is only set against another belongs to its item', async () => {
    const all = await rows('figures');
    const figure = (id: string): Row | undefined => all.find((row) => row.id === id);
    expect(figure('samples')).toMatchObject({ item: 14, usedBy: ['14-1'] });
    expect(figure('evaluation-samples')).toMatchObject({ item: 14, usedBy: ['K5'] });
    expect(figure('county-samples')).toMatchObject({ item: 14 });
    expect(figure('bright-kitchen-rate-2019')).toMatchObject({ item: 6, usedBy: ['6-3'] });
  });

  test('a made-up member list is marked in the head and in its row, and only where it is shown', async () => {
    expect((await jc(['list', 'groups'])).out).toContain('成员名单为示例，非正式名单：市食安委各成员单位');
    expect((await rows('groups')).map((row) => row['sample'])).toEqual([false, true, false]);
    expect((await rows('deadlines')).map((row) => row['sample'])).toEqual([true, false]);
    const { out } = await jc(['list', 'targets', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ sample: false });
  });
});

describe('filters', () => {
  test('by item', async () => {
    expect(await ids('targets', '--item', '14')).toEqual(['14-1', '14-2', '14-3', '14-4']);
    expect(await ids('targets', '--item', '21', '--item', '4')).toEqual(['4-1', '4-2', '21-1']);
    expect(await ids('units', '--item', '21')).toEqual(['spj']);
    expect(await ids('populations', '--item', '14')).toEqual(['census-2020']);
  });

  test('by unit: id, name and alias are the same unit', async () => {
    const byId = await ids('targets', '--unit', 'spj');
    expect(byId).toEqual(['21-1']);
    expect(await ids('targets', '--unit', '市审批服务管理局')).toEqual(byId);
    expect(await ids('targets', '--unit', '市审批局')).toEqual(byId);
  });

  test('a member answers for what its group is named for', async () => {
    expect(await ids('deadlines', '--unit', '沁水县政府')).toEqual(['D23-2']);
    expect(await ids('targets', '--unit', '沁水县政府')).toEqual(['19-1']);
    expect(await ids('figures', '--unit', '各县（市、区）政府')).toEqual([
      'county-samples',
      'grid-due',
      'grid-done',
    ]);
  });

  test('a group without members is still named by its tasks', async () => {
    expect(await ids('tasks', '--unit', '相关区县政府')).toEqual(['11.1.1', '11.1.2', '11.1.3']);
  });

  test('both at once, said in the head and in the count', async () => {
    const { out } = await jc(['list', 'targets', '--unit', '市农业农村局', '--item', '14']);
    expect(out.split('\n')[1]).toBe('只看：市农业农村局、第14项');
    expect(out).toMatch(/\n量化指标选出4项，共18项\n$/u);
  });

  test('nothing found is an answer', async () => {
    const ran = await jc(['list', 'targets', '--item', '1']);
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/\n\n量化指标选出0项，共18项\n$/u);
    expect(await ids('targets', '--item', '1')).toEqual([]);
  });
});

describe('what cannot be listed', () => {
  test.each([
    [['list'], '要列哪一类？可列：targets、tasks、'],
    [['list', 'target'], '没有“target”这一类，是不是“targets”？'],
    [['list', '量化指标'], '没有“量化指标”这一类，是不是“targets”？'],
    [['list', 'xyzzy'], '没有“xyzzy”这一类，可列：targets、'],
    [['list', 'targets', '--unit', '市农业局'], '没有叫“市农业局”的单位，是不是“市农业农村局”？'],
    [['list', 'targets', '--item', '99'], '没有叫“99”的项'],
    [['list', 'targets', 'nowhere'], '“nowhere”里没有jc.yaml'],
    [['list', 'targets', '--format', 'xml'], '--format'],
  ])('%j is 3, in one line', async (args, said) => {
    const { code, out, err } = await jc(args);
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(err).toContain(said);
    expect(err.trimEnd()).not.toContain('\n');
  });

  test('a plan with an error is 2, with the place', async () => {
    const data = changed('bad', 'plan/targets.yaml', (text) =>
      text.replace('技术覆盖率达90%', '技术覆盖率达95%'),
    );
    const ran = await jc(['list', 'units', data]);
    expect(ran.code).toBe(2);
    expect(ran.out).toMatch(/JC2001 [^]*plan\/targets\.yaml:\d+:\d+\n[^]*\^[^]*怎么改/u);
    expect(ran.out).toMatch(/数据不可采信（退出码2）：计划或名录有差错1处，改好之前不列\n$/u);
    expect(tooWide(ran.out)).toEqual([]);
  });

  test('and one document of JSON all the same', async () => {
    const data = changed('json', 'registry/units.yaml', (text) => text.replace('kind: bureau', 'kind: buro'));
    const { code, out } = await jc(['list', 'units', data, '--format', 'json']);
    expect(code).toBe(2);
    const document = JSON.parse(out) as { plan: null; units: []; diagnostics: object[]; exitCode: number };
    expect(document).toMatchObject({ plan: null, units: [], exitCode: 2 });
    expect(document.diagnostics).toHaveLength(1);
    validate(document);
    expect(validate.errors).toBe(null);
  });

  test('settings with an error are 3', async () => {
    const data = changed('settings', 'jc.yaml', (text) => `${text}\nlagn: zh\n`);
    const { code, out } = await jc(['list', 'units', data]);
    expect(code).toBe(3);
    expect(out).toMatch(/JC1102 [^]*设定有差错（退出码3）：jc\.yaml有差错1处，改好之前不列\n$/u);
  });
});

test('reports, register and waivers are not even looked at', async () => {
  const data = changed('reports', 'receipts.yaml', () => '\tnot yaml: [');
  rmSync(join(data, 'reports'), { recursive: true });
  rmSync(join(data, 'waivers.yaml'));
  writeFileSync(join(data, 'reports'), 'in the place of a folder');
  const { code, out } = await jc(['list', 'targets', data]);
  expect(code).toBe(0);
  expect(out).toBe((await jc(['list', 'targets'])).out);
});

test('colour changes nothing but colour', async () => {
  const plain = await jc(['list', 'targets']);
  const coloured = await jc(['list', 'targets'], { tty: true });
  expect(coloured.out).not.toBe(plain.out);
  expect(coloured.out.replaceAll(/\u001b\[\d+m/gu, '')).toBe(plain.out);
});

test('words from a file cannot act on a terminal', async () => {
  const data = changed('hostile', 'registry/units.yaml', (text) =>
    text.replace('aliases: [市场监管局,', 'aliases: ["::error\\u202e##[x]", 市场监管局,'),
  );
  const { code, out } = await jc(['list', 'units', data]);
  expect(code).toBe(0);
  expect(out).toContain('\\u{3a}:error\\u{202e}#\\u{23}[x]');
  const json = await jc(['list', 'units', data, '--format', 'json']);
  expect(json.out).toContain('::error\\u202e##\\u005bx]');
});
