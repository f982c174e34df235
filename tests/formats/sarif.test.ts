import { existsSync, readFileSync } from 'node:fs';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { isError } from '../../src/check.ts';
import { changed, judgedOf, oracle, rendered, sample, states } from './states.ts';

/** A SARIF log reduced to what is looked at here. */
interface Log {
  runs: {
    columnKind: string;
    tool: { driver: { rules: { id: string; shortDescription: { text: string }; help: { text: string } }[] } };
    invocations: { executionSuccessful: boolean; toolExecutionNotifications?: object[] }[];
    results: Result[];
  }[];
}

interface Result {
  ruleId: string;
  ruleIndex: number;
  kind: string;
  level: string;
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[];
  partialFingerprints: Record<string, string>;
  suppressions?: object[];
  properties: { sample: boolean; status?: string };
}

const logOf = async (judged: Parameters<typeof rendered>[1], lang: 'zh' | 'en' = 'zh') =>
  (JSON.parse(await rendered('sarif', judged, { lang })) as Log).runs[0]!;

const url = oracle('sarif-schema-2.1.0.json');
const schema = existsSync(url) ? (JSON.parse(readFileSync(url, 'utf8')) as object) : undefined;

describe.skipIf(!schema)('valid under the schema of OASIS (skipped without ../shared/oracles)', () => {
  const ajv = new AjvDraft04.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema ?? {});
  test.each(Object.keys(states).flatMap((name) => [[name, 'zh'] as const, [name, 'en'] as const]))(
    '%s in %s',
    async (name, lang) => {
      validate(JSON.parse(await rendered('sarif', states[name]!, { lang })));
      expect(validate.errors).toBe(null);
    },
  );
});

describe('what a reader of SARIF relies on', () => {
  test.each(Object.entries(states))('%s: places, rules, fingerprints', async (_name, judged) => {
    const run = await logOf(judged);
    expect(run.columnKind).toBe('utf16CodeUnits');
    const prints = run.results.map((one) => one.partialFingerprints['jcIdentity/v1']);
    expect(new Set(prints).size).toBe(prints.length);
    for (const result of run.results) {
      const [location] = result.locations;
      expect(location?.physicalLocation.region['startLine']).toBeGreaterThan(0);
      expect(location?.physicalLocation.artifactLocation.uri).toMatch(/^data\/[\w./%-]+$/u);
      expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
      expect(result.kind === 'fail' || result.level === 'none').toBe(true);
      expect(result.properties.sample).toBe(judged.sample);
      expect(result.message.text.includes('示例数据，非真实上报')).toBe(judged.sample);
    }
  });

  test('what is met, in time or not due is no result; a waiver is a suppression', async () => {
    const { results } = await logOf(states['sample']!);
    const kinds = Object.fromEntries(
      results.map((one) => [one.properties.status ?? 'diagnostic', `${one.kind} ${one.level}`]),
    );
    expect(kinds).toEqual({
      fail: 'fail error',
      missing: 'open none',
      indeterminate: 'open none',
      pending: 'informational none',
      waived: 'fail note',
      overdue: 'fail error',
      partial: 'fail error',
      late: 'fail warning',
      diagnostic: 'fail warning',
    });
    const suppressed = results.filter((one) => one.suppressions);
    expect(suppressed.map((one) => one.ruleId)).toEqual(['21-1']);
  });

  test('rules speak both languages', async () => {
    const { tool } = await logOf(states['every report refused']!, 'en');
    for (const { help, shortDescription } of tool.driver.rules) {
      expect(help.text).toMatch(/\p{Script=Han}[\s\S]*\n\n[\s\S]*jc (?:why|explain) /u);
      expect(shortDescription.text).toMatch(/\p{Script=Han}.* \/ .*[a-z]/u);
    }
  });

  test('a shifted line changes no fingerprint', async () => {
    const prints = async (entries: typeof sample) =>
      (await logOf(judgedOf(entries))).results.map((one) => one.partialFingerprints['jcIdentity/v1']);
    const shifted = changed(
      (path) => path.endsWith('.yaml'),
      (text) => `# one more line\n\n${text}`,
    );
    expect(new Set(await prints(shifted))).toEqual(new Set(await prints(sample)));
  });

  test.each([
    ['sample', true],
    ['every report refused', true],
    ['plan with an error', false],
    ['settings with an error', false],
    ['no report', false],
    ['no report, as expected', true],
  ])('%s: a run that judged nothing has not succeeded (%s)', async (name, succeeded) => {
    const [invocation] = (await logOf(states[name]!)).invocations;
    expect(invocation?.executionSuccessful).toBe(succeeded);
    expect(invocation?.toolExecutionNotifications !== undefined).toBe(!succeeded);
  });
});

test('no more results than a platform takes, and the gravest of them; what is left out is said', async () => {
  const judged = states['sample']!;
  const warning = judged.result.diagnostics.find((one) => !isError(one))!;
  const more = Array.from({ length: 25_000 }, (_, i) => ({
    ...warning,
    place: { ...warning.place, path: `jc.yaml`, line: i + 1 },
  }));
  const diagnostics = [...more, ...judged.result.diagnostics];
  const whole = await logOf(judged);
  const run = await logOf({ ...judged, result: { ...judged.result, diagnostics } }, 'en');
  const ofErrors = (log: typeof run): string[] =>
    log.results.filter((one) => one.level === 'error').map((one) => one.ruleId);
  expect(run.results.length).toBe(25_000);
  expect(ofErrors(run)).toEqual(ofErrors(whole));
  expect(run.invocations[0]?.toolExecutionNotifications).toEqual([
    expect.objectContaining({
      level: 'warning',
      message: { text: expect.stringContaining(`${whole.results.length} more are left out`) as string },
    }),
  ]);
});
