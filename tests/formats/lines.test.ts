import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { alertsOf } from '../../src/report/records/alerts.ts';
import { recordsOf } from '../../src/report/records/index.ts';
import { rendered, states } from './states.ts';

const linesOf = (text: string): string[] => text.split('\n').slice(0, -1);

describe('compact, as the problem matcher reads it', () => {
  const { problemMatcher } = JSON.parse(readFileSync('.github/jc-problem-matcher.json', 'utf8')) as {
    problemMatcher: { pattern: Record<string, string | number>[] }[];
  };
  const pattern = problemMatcher[0]!.pattern[0]!;
  const regexp = new RegExp(String(pattern['regexp']), 'u');

  test.each(
    Object.entries(states).flatMap(([name, judged]) => [
      [name, 'zh', judged] as const,
      [name, 'en', judged] as const,
    ]),
  )('%s in %s: every line, with what stands in it', async (_name, lang, judged) => {
    const lines = linesOf(await rendered('compact', judged, { lang }));
    const alerts = alertsOf(recordsOf(judged));
    const found = lines.map((line) => {
      const match = regexp.exec(line) ?? [];
      return ['file', 'line', 'column', 'code'].map((name) => match[Number(pattern[name])]).join(' ');
    });
    expect(found).toEqual(
      alerts.map(({ place, id }) => `data/${place.path} ${place.line} ${place.column} ${id}`),
    );
  });

  test('the sample and an all-refused input have something to match', async () => {
    for (const name of ['sample', 'every report refused'])
      expect(linesOf(await rendered('compact', states[name]!)).length).toBeGreaterThan(15);
  });
});

describe('jsonl', () => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(
    JSON.parse(readFileSync('schemas/record.schema.json', 'utf8')) as object,
  );

  test.each(Object.entries(states))('%s: every line keeps to jc/record@1', async (_name, judged) => {
    const { findings, diagnostics } = recordsOf(judged);
    const lines = linesOf(await rendered('jsonl', judged));
    expect(lines.length).toBe(findings.length + diagnostics.length);
    for (const line of lines) {
      validate(JSON.parse(line));
      expect(validate.errors).toBe(null);
    }
  });

  test('says of a finding what the one document of JSON says', async () => {
    const judged = states['sample']!;
    const document = JSON.parse(await rendered('json', judged)) as { findings: object[] };
    const lines = linesOf(await rendered('jsonl', judged)).map(
      (line) => JSON.parse(line) as Record<string, unknown>,
    );
    const findings = lines.filter((one) => one['kind'] === 'target' || one['kind'] === 'deadline');
    expect(
      findings.map(({ kind, id, units, status, gating }) => ({ kind, id, units, status, gating })),
    ).toEqual(document.findings);
  });
});
