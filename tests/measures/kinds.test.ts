// Whatever its kind, a measure is read, judged, explained, listed and exported. Examples of every kind: examples.ts.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isError } from '../../src/check.ts';
import { groupThousands } from '../../src/core/display.ts';
import { displayWidth } from '../../src/report/width.ts';
import type { Ran } from '../cli/run.ts';
import { jc } from '../cli/run.ts';
import type { Overrides, ReportParts } from '../workspace.ts';
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

/** A figure as targets.yaml writes it; `over` replaces single lines. */
function figureText(id: string, over: string, reporters: readonly string[]): string {
  const usual = ['type: count', 'moves: cumulative', 'combine: sum'].filter(
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
    `reporters: [${reporters.join(', ')}]`,
    'owed: [{asOf: 2020-12-31, by: 2021-01-31, final: true}]',
  ];
  return `  - ${lines.join('\n    ')}\n`;
}

/** The small workspace in which target 2-1 is the example's. */
function planWith(example: Example, measure = example.measure): Overrides {
  for (const id of Object.keys(example.figures))
    if (textIn({}, 'plan/targets.yaml').includes(`id: ${id}\n`))
      throw new Error(`tests/workspace.ts has a figure ${id} already: name it otherwise in the example`);
  const figures = Object.entries(example.figures).map(([id, over]) =>
    figureText(id, over, example.reporters),
  );
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

/** What each body says, figure by figure; one that is not named is silent. */
type Said<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

/** The example's plan with a report of each body that says something. */
const withReports = (example: Example, said: Said<number | string>, head: ReportParts): Overrides => ({
  ...planWith(example),
  ...Object.fromEntries(
    Object.entries(said).map(([unit, figures]) => [
      `reports/${unit}/2020.yaml`,
      report({
        unit,
        ...head,
        figures: Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, `value: ${value}`])),
      }),
    ]),
  ),
});

/** The example's plan with figures as the year goes on. */
const underWay = (example: Example, said: Said<number>): Overrides => withReports(example, said, {});

/** The example's plan with final figures. */
const reported = (example: Example, said: Said<number | string>): Overrides =>
  withReports(example, said, {
    asOf: '2020-12-31',
    submittedAt: '2021-01-05T09:00:00+08:00',
    final: 'true',
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

const mapSaid = (
  said: Said<number>,
  change: (unit: string, id: string, number: number) => number,
): Said<number> =>
  Object.fromEntries(
    Object.entries(said).map(([unit, figures]) => [
      unit,
      Object.fromEntries(Object.entries(figures).map(([id, number]) => [id, change(unit, id, number)])),
    ]),
  );

/** What is cumulative only grows; a level may end anywhere. */
const grown = (example: Example, id: string, from = 0): number =>
  example.figures[id]?.includes('moves: level') === true ? 0 : from;

const isAdmissible = (example: Example, said: Said<number>): boolean =>
  Object.values(said).every((figures) => example.admissible?.(figures) ?? true);

const readSchema = (name: string): object =>
  JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object;
const ajv = new Ajv({ allErrors: true, strict: false });
const validResult = ajv.compile(readSchema('result'));
const validList = ajv.compile(readSchema('list'));

const wide = (text: string): string[] => text.split('\n').filter((line) => displayWidth(line) > 80);

const all = Object.entries(EXAMPLES).flatMap(([kind, examples]) =>
  [['alone', examples.alone] as const, ['several', examples.several] as const].flatMap(
    ([told, example]): [string, string, Example][] => (example === 'refused' ? [] : [[kind, told, example]]),
  ),
);

/** Has the plan an error where the kind is told by one body alone? */
const isRefusedAlone = (example: Example): boolean =>
  checked(planWith({ ...example, reporters: example.reporters.slice(0, 1) }), YEAR_OVER).loaded === undefined;

test.each(Object.entries(EXAMPLES))(
  'examples of %s have one reporter, and several with a silent one',
  (_, { alone, several }) => {
    expect(isRefusedAlone(several)).toBe(alone === 'refused');
    expect(alone === 'refused' ? 1 : alone.reporters.length).toBe(1);
    expect(several.reporters.length).toBeGreaterThan(1);
    const spoken = several.cases.map(({ reports }) => Object.keys(reports).length);
    expect(spoken.some((count) => count < several.reporters.length)).toBe(true);
  },
);

describe.each(all)('a measure of the kind %s, %s', (kind, _told, example) => {
  const keys = Object.keys(parse(example.measure) as object).filter((key) => key !== 'kind');

  test.each(example.cases)('$reports: $status', ({ reports, status }) => {
    expect(statusIn(reported(example, reports))).toBe(status);
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
    const ids = Object.keys(example.figures);
    const numbers = fc.record(Object.fromEntries(ids.map((id) => [id, fc.integer({ min: 0, max: 12 })])));
    const everybody = fc.record(Object.fromEntries(example.reporters.map((unit) => [unit, numbers])));
    const silent = fc.subarray([...example.reporters], { maxLength: example.reporters.length - 1 });
    fc.assert(
      fc.property(everybody, everybody, silent, (most, more, without) => {
        const now = Object.fromEntries(Object.entries(most).filter(([unit]) => !without.includes(unit)));
        const later = mapSaid(more, (unit, id, number) => number + grown(example, id, now[unit]?.[id]));
        fc.pre([now, later].every((one) => isAdmissible(example, one)));
        const early = statusIn(underWay(example, now), MID_YEAR);
        if (early !== 'pass' && early !== 'fail') return;
        expect(statusIn(reported(example, later))).toBe(early);
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

  const rowOf = async (overrides: Overrides, date: string): Promise<string | undefined> => {
    const { out } = await onDisk(overrides)('check', '--as-of', date);
    expect(wide(out)).toEqual([]);
    return out.split('\n').find((line) => line.includes(` ${ID} `));
  };

  test.each(example.cases)('check shows $value', async ({ reports, value }) => {
    expect(await rowOf(reported(example, reports), YEAR_OVER)).toContain(` ${value} `);
  });

  test(`check shows ${example.begun}`, async () => {
    const zero = Object.fromEntries(Object.keys(example.figures).map((id) => [id, 0]));
    const said = Object.fromEntries(example.reporters.map((unit) => [unit, zero]));
    const row = await rowOf(underWay(example, said), MID_YEAR);
    expect(row?.trim().split(/ +/u).slice(2).join(' ')).toBe(example.begun);
  });

  test.each(example.cases)('why concludes: $says', async ({ reports, says }) => {
    const { out } = await onDisk(reported(example, reports))('why', ID, '--as-of', YEAR_OVER);
    const lines = out.split('\n');
    expect(lines[lines.indexOf('结论') + 1]?.trim()).toBe(says);
  });

  test.each(['zh', 'en'] as const)('why says in %s what is computed and from what', async (lang) => {
    for (const { reports } of example.cases) {
      const run = onDisk(reported(example, reports));
      const { out, code } = await run('why', ID, '--as-of', YEAR_OVER, '--lang', lang);
      expect(code).toBe(0);
      // To be read, not only tested: CONTRIBUTING.md.
      if (process.env['SHOW'])
        process.stderr.write(`${out}\n${(await run('check', '--as-of', YEAR_OVER, '--lang', lang)).out}\n`);
      expect(out).toContain(example.formula[lang === 'zh' ? 0 : 1]);
      for (const number of Object.values(reports).flatMap((one) => Object.values(one)))
        expect(out).toContain(lang === 'zh' ? number : groupThousands(number));
      expect(wide(out)).toEqual([]);
    }
  });

  test('the JSON is valid and tells every figure that was reported', async () => {
    const { out } = await onDisk(reported(example, example.cases[0].reports))(
      'check',
      '--as-of',
      YEAR_OVER,
      '--format',
      'json',
    );
    const result = JSON.parse(out) as { targets: { id: string; parts: { figure: string }[] }[] };
    expect(validResult(result) || validResult.errors).toBe(true);
    const told = result.targets.find(({ id }) => id === ID)?.parts.map(({ figure }) => figure);
    expect(new Set(told)).toEqual(new Set(Object.keys(example.figures)));
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
    for (const { reports } of example.cases) {
      const { out } = await onDisk(reported(example, reports))(
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
