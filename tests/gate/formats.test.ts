import { afterAll, describe, expect, test } from 'vitest';
import { report } from '../workspace.ts';
import { accepted, removeAll, repository, revised } from './repository.ts';

afterAll(removeAll);

const R2 = 'reports/jia/2020.r2.yaml';
const YI = 'reports/yi/2020.yaml';
const broken = report({ unit: 'yi', figures: { batches: 'value: many' } });
const event = revised({
  figures: { batches: 'value: 7', events: 'value: 1\ncovers: {from: 2020-01-01, to: 2020-10-31}' },
});

const FORMATS = ['compact', 'jsonl', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'csv'] as const;

/** 甲局 tells of an event while 乙局 has a bad file, and other targets are red for other reasons. */
const honest = repository({ ...accepted, [YI]: broken })
  .write({ [R2]: event, 'waivers.yaml': 'x\n' })
  .commit();

describe.each(FORMATS)('%s of a change under review', (format) => {
  test("shows what the change would change and what is its own, and nothing of anybody else's", async () => {
    const ran = await honest.jc(['check', '--changed', '--format', format]);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('合并以后由进行中变为未达标');
    // JUnit has no place for what is no case.
    expect(ran.out.includes('JC3501')).toBe(format !== 'junit');
    expect(ran.out).not.toMatch(/JC1203|reports\/yi|逾期未报/u);
  });

  test('bad data are there with their place', async () => {
    const one = repository().write({ [R2]: revised({ figures: { batches: 'value: 97%' } }) });
    const ran = await one.jc(['check', '--changed', '--format', format]);
    expect(ran.code).toBe(2);
    expect(ran.out).toMatch(/JC1203/u);
    expect(ran.out).toContain(R2);
  });
});

test.each([
  ['github', /^::warning file=reports\/jia\/2020\.r2\.yaml.*1-4/mu],
  ['compact', /^reports\/jia\/2020\.r2\.yaml:\d+:\d+: warning 1-4: /mu],
])(
  'bad news is a warning in %s, and an error only where the gate was asked to close on it',
  async (format, warning) => {
    expect((await honest.jc(['check', '--changed', '--format', format])).out).toMatch(warning);
    const asked = await honest.jc(['check', '--changed', '--fail-on', 'fail', '--format', format]);
    expect([asked.code, warning.test(asked.out)]).toEqual([1, false]);
  },
);

test('JUnit has no failure where the gate is open', async () => {
  const { out } = await honest.jc(['check', '--changed', '--format', 'junit']);
  expect(out).toContain('1-4');
  expect(out).not.toContain('<failure');
});

test.each([
  ['github', '通过（退出码0）：这次改动没有差错'],
  ['markdown', '通过（退出码0）：这次改动没有差错'],
])('%s says at once what came out, and of what', async (format, words) => {
  const { out } = await honest.jc(['check', '--changed', '--format', format]);
  expect(out).toContain(words);
});

test('Markdown says what was compared, and counts the change, not the board', async () => {
  const { out } = await honest.jc(['check', '--changed', '--format', 'markdown']);
  expect(out).toContain('改动把关：签出的文件并入main');
  expect(out).toContain('改动的报表 1份');
  expect(out).not.toContain('指标6项');
});

test('where only what got worse counts, an error that was there is none of the gate in any format', async () => {
  const one = repository({ ...accepted, [YI]: broken });
  const { out } = await one.jc(['check', '--against', 'main', '--format', 'jsonl']);
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; gating?: boolean });
  expect(lines.some(({ kind }) => kind === 'diagnostic')).toBe(true);
  expect(lines.filter(({ gating }) => gating)).toEqual([]);
});
