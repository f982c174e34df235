// Whatever its kind, a measure is read, judged, explained, listed and exported. Examples of every kind: examples.ts.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isError } from '../../src/check.ts';
import { displayWidth } from '../../src/report/width.ts';
import type { Ran } from '../cli/run.ts';
import { jc } from '../cli/run.ts';
import type { Overrides } from '../workspace.ts';
import { checked, planFiles, report, sourceText, textIn, withText } from '../workspace.ts';
import type { Example } from './examples.ts';
import { EXAMPLES } from './examples.ts';

const temporary = mkdtempSync(join(tmpdir(), 'jc-kinds-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** The target of the small workspace (tests/workspace.ts) whose place the example takes. */
const ID = '2-1';
const SENTENCE = '利用率达到40%以上';
const MEASURE = '{kind: value, figure: use}';
const REQUIRE = '{comparator: atLeast, threshold: 40%, unit: "%"}';
const MID_YEAR = '2020-11-30';
const YEAR_OVER = '2021-02-01';

/** A figure of 甲局 as targets.yaml writes it; `over` replaces single lines. */
function figureText(id: string, over: string): string {
  const usual = ['type: count', 'moves: cumulative'].filter(
    (line) => !over.includes(line.split(':')[0] ?? ''),
  );
  const lines = [
    `id: ${id}`,
    `name: ${id}项`,
    `en: figure ${id}`,
    'unit: 件',
    'unitEn: items',
    ...usual,
    ...(over === '' ? [] : over.split('\n')),
    'reporters: [jia]',
    'combine: sum',
    'owed: [{asOf: 2020-12-31, by: 2021-01-31, final: true}]',
  ];
  return `  - ${lines.join('\n    ')}\n`;
}

/** The small workspace in which target 2-1 is the example's. */
function planWith(example: Example, measure = example.measure): Overrides {
  for (const id of Object.keys(example.figures))
    if (textIn({}, 'plan/targets.yaml').includes(`id: ${id}\n`))
      throw new Error(`tests/workspace.ts has a figure ${id} already: name it otherwise in the example`);
  const figures = Object.entries(example.figures).map(([id, over]) => figureText(id, over));
  const targets = textIn({}, 'plan/targets.yaml')
    .replace(`quote: ${SENTENCE}`, `quote: ${example.quote}`)
    .replace(MEASURE, measure)
    .replace(REQUIRE, example.require)
    .replace('targets:\n', `${figures.join('')}targets:\n`)
    .replace('    interpretations: [K3]\n', '');
  const plan = textIn({}, 'plan/plan.yaml').replace(SENTENCE, example.quote);
  const readings = textIn({}, 'plan/interpretations.yaml')
    .replace('phrase: 利用率', 'phrase: 审批时限')
    .replace('id: K3\n    task: 2.1.1', 'id: K3\n    task: 2.1.2');
  return withText(sourceText.replace(SENTENCE, example.quote), {
    'plan/plan.yaml': plan,
    'plan/targets.yaml': targets,
    'plan/interpretations.yaml': readings,
  });
}

/** The example's plan with figures of 甲局 as the year goes on. */
const underWay = (example: Example, figures: Readonly<Record<string, number>>): Overrides => ({
  ...planWith(example),
  'reports/jia/2020.yaml': report({
    figures: Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, `value: ${value}`])),
  }),
});

/** The example's plan with final figures of 甲局. */
const reported = (example: Example, figures: Readonly<Record<string, string>>): Overrides => ({
  ...planWith(example),
  'reports/jia/2020.yaml': report({
    asOf: '2020-12-31',
    submittedAt: '2021-01-05T09:00:00+08:00',
    final: 'true',
    figures: Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, `value: ${value}`])),
  }),
});

const statusIn = (overrides: Overrides, date = YEAR_OVER): string | undefined => {
  const result = checked(overrides, date);
  expect(result.diagnostics.filter(isError)).toEqual([]);
  return result.findings?.targets.find(({ target }) => target.id === ID)?.status;
};

/** Writes the workspace to a folder of its own and runs a command there, in Chinese unless it says otherwise. */
function onDisk(overrides: Overrides): (...args: string[]) => Promise<Ran> {
  const folder = mkdtempSync(join(temporary, 'data-'));
  for (const path of Object.keys({ ...planFiles, ...overrides })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), textIn(overrides, path));
  }
  return (...args) => jc(args, { cwd: folder });
}

const readSchema = (name: string): object =>
  JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object;
const ajv = new Ajv({ allErrors: true, strict: false });
const validResult = ajv.compile(readSchema('result'));
const validList = ajv.compile(readSchema('list'));

const wide = (text: string): string[] => text.split('\n').filter((line) => displayWidth(line) > 80);

describe.each(Object.entries(EXAMPLES))('a measure of the kind %s', (kind, example) => {
  const keys = Object.keys(parse(example.measure) as object).filter((key) => key !== 'kind');

  test.each(example.cases)('$figures: $status', ({ figures, status }) => {
    expect(statusIn(reported(example, figures))).toBe(status);
  });

  test('the cases lie on both sides of the requirement', () => {
    expect(new Set(example.cases.map(({ status }) => status))).toContain('pass');
    expect(new Set(example.cases.map(({ status }) => status))).toContain('fail');
  });

  test('without a report it is missing once the year is over, and in progress before', () => {
    expect(statusIn(planWith(example))).toBe('missing');
    expect(statusIn(planWith(example), MID_YEAR)).toBe('pending');
  });

  const written = parse(example.measure) as Record<string, unknown>;
  const errorsOf = (measure: object): string[] =>
    checked(planWith(example, JSON.stringify(measure)), YEAR_OVER)
      .diagnostics.filter(isError)
      .map(({ code }) => code);

  test('what is met or missed early stays so, however the year goes on', () => {
    const numbers = fc.record(
      Object.fromEntries(Object.keys(example.figures).map((id) => [id, fc.integer({ min: 0, max: 12 })])),
    );
    fc.assert(
      fc.property(numbers, numbers, (now, more) => {
        // What is cumulative only grows; a level may end anywhere.
        const later = Object.fromEntries(
          Object.entries(example.figures).map(([id, over]) => [
            id,
            (over.includes('moves: level') ? 0 : (now[id] ?? 0)) + (more[id] ?? 0),
          ]),
        );
        fc.pre([now, later].every((one) => example.admissible?.(one) ?? true));
        const early = statusIn(underWay(example, now), MID_YEAR);
        if (early !== 'pass' && early !== 'fail') return;
        const texts = Object.entries(later).map(([id, number]) => [id, String(number)]);
        expect(statusIn(reported(example, Object.fromEntries(texts) as Record<string, string>))).toBe(early);
      }),
      { numRuns: 60 },
    );
  });

  test.each(keys)('without its key %s it is refused, or can be read without it', (key) => {
    const { [key]: _left, ...rest } = written;
    expect([[], ['JC2007']]).toContainEqual(errorsOf(rest));
  });

  test('it needs one of its keys at least, and has no key of another kind', () => {
    expect(errorsOf({ kind })).toContain('JC2007');
    expect(errorsOf({ ...written, ...(kind === 'perCapita' ? { as: 'increase' } : { per: 1000 }) })).toEqual([
      'JC2007',
    ]);
  });

  test('a figure that is not there is told where it is named', () => {
    for (const id of Object.keys(example.figures)) {
      const measure = example.measure.replace(`: ${id}`, ': nothing');
      const [found] = checked(planWith(example, measure), YEAR_OVER).diagnostics;
      expect([id, found?.code, found?.source?.includes('nothing')]).toEqual([id, 'JC1108', true]);
    }
  });

  test.each(example.cases)('check shows $value', async ({ figures, value }) => {
    const { out } = await onDisk(reported(example, figures))('check', '--as-of', YEAR_OVER);
    expect(out.split('\n').find((line) => line.includes(` ${ID} `))).toContain(` ${value} `);
    expect(wide(out)).toEqual([]);
  });

  test.each(['zh', 'en'] as const)('why says in %s what is computed and from what', async (lang) => {
    for (const { figures } of example.cases) {
      const run = onDisk(reported(example, figures));
      const { out, code } = await run('why', ID, '--as-of', YEAR_OVER, '--lang', lang);
      expect(code).toBe(0);
      // To be read, not only tested: CONTRIBUTING.md.
      if (process.env['SHOW'])
        process.stderr.write(`${out}\n${(await run('check', '--as-of', YEAR_OVER, '--lang', lang)).out}\n`);
      expect(out).toContain(example.formula[lang === 'zh' ? 0 : 1]);
      for (const number of Object.values(figures)) expect(out).toContain(number);
      expect(wide(out)).toEqual([]);
    }
  });

  test('the JSON is valid and tells every figure that was reported', async () => {
    const { figures } = example.cases[0];
    const { out } = await onDisk(reported(example, figures))(
      'check',
      '--as-of',
      YEAR_OVER,
      '--format',
      'json',
    );
    const result = JSON.parse(out) as { targets: { id: string; parts: { figure: string }[] }[] };
    expect(validResult(result) || validResult.errors).toBe(true);
    const told = result.targets.find(({ id }) => id === ID)?.parts.map(({ figure }) => figure);
    expect(new Set(told)).toEqual(new Set(Object.keys(figures)));
  });

  test('list exports all its keys, validly, and shows it as text', async () => {
    const run = onDisk(planWith(example));
    const list = JSON.parse((await run('list', 'targets', '--format', 'json')).out) as {
      targets: { id: string; measure: object }[];
    };
    expect(validList(list) || validList.errors).toBe(true);
    const measure = list.targets.find(({ id }) => id === ID)?.measure ?? {};
    expect(Object.keys(measure)).toEqual(expect.arrayContaining(['kind', ...keys]));
    const { out } = await run('list', 'targets');
    expect(out).toContain(ID);
    expect(wide(out)).toEqual([]);
  });

  test.each(['zh', 'en'] as const)('the summary in %s leaves nothing unfilled', async (lang) => {
    for (const { figures } of example.cases) {
      const { out } = await onDisk(reported(example, figures))(
        'summary',
        '--as-of',
        YEAR_OVER,
        '--lang',
        lang,
      );
      expect(out).not.toMatch(/\{\w+\}|undefined|NaN/u);
    }
  });
});

test('the plan and its export know the same kinds', () => {
  const kinds = (name: string): unknown =>
    (readSchema(name) as { definitions: { measure: { properties: { kind: { enum: unknown } } } } })
      .definitions.measure.properties.kind.enum;
  expect(kinds('list')).toEqual(kinds('targets'));
});
