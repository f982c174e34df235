import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { jc } from './run.ts';

const schema = JSON.parse(readFileSync('schemas/result.schema.json', 'utf8')) as object;
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

/** The result of a check, reduced to what is counted here. */
interface Result {
  summary: { targets: Record<string, number>; subjects: Record<string, number> };
  targets: {
    id: string;
    status: string;
    waiver: object | null;
    reasons: { message: { zh: string; en: string } }[];
  }[];
  deadlines: { subjects: { state: string }[] }[];
  findings: { gating: boolean }[];
  exitCode: number;
}

describe.each(['2020-10-25', '2020-11-30', '2021-02-01'])('jc/result@1 on %s', (date) => {
  const result = jc(['check', '--as-of', date, '--format', 'json']).then(
    (ran) => JSON.parse(ran.out) as Result,
  );

  test('keeps to its schema', async () => {
    validate(await result);
    expect(validate.errors).toBe(null);
  });

  test('its counts are the counts of what it lists', async () => {
    const { summary, targets, deadlines, findings, exitCode } = await result;
    for (const status of ['pass', 'fail', 'missing', 'indeterminate', 'pending', 'notApplicable']) {
      const counted = targets.filter((one) => one.status === status && !one.waiver).length;
      expect([status, counted]).toEqual([status, summary.targets[status]]);
    }
    const states = deadlines.flatMap((one) => one.subjects.map((subject) => subject.state));
    for (const state of new Set(states)) {
      const counted = states.filter((one) => one === state).length;
      expect([state, counted]).toEqual([state, summary.subjects[state]]);
    }
    expect(states.length).toBe(summary.subjects['total']);
    expect(findings.some((one) => one.gating)).toBe(exitCode === 1);
  });

  test('no template is left unfilled, in either language', async () => {
    const text = JSON.stringify(
      (await result).targets.flatMap((one) => one.reasons.map((reason) => reason.message)),
    );
    expect(text).not.toMatch(/\{\w+\}|undefined|NaN/u);
  });
});
