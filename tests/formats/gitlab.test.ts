import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { changed, judgedOf, oracle, rendered, sample, states } from './states.ts';

interface Entry {
  description: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

const entriesOf = async (judged: Parameters<typeof rendered>[1]) =>
  JSON.parse(await rendered('gitlab', judged)) as Entry[];

const url = oracle('gitlab-codequality.json');

describe.skipIf(!existsSync(url))(
  'valid under the schema of GitLab (skipped without ../shared/oracles)',
  () => {
    const item = existsSync(url) ? (JSON.parse(readFileSync(url, 'utf8')) as object) : {};
    const validate = new Ajv({ strict: false }).compile({ type: 'array', items: item });
    test.each(Object.entries(states))('%s', async (_name, judged) => {
      validate(await entriesOf(judged));
      expect(validate.errors).toBe(null);
    });
  },
);

describe('what GitLab relies on', () => {
  test.each(Object.entries(states))(
    '%s: unique fingerprints, relative paths, no mark of bytes',
    async (_name, judged) => {
      const entries = await entriesOf(judged);
      expect(new Set(entries.map((one) => one.fingerprint)).size).toBe(entries.length);
      for (const { location, severity, description } of entries) {
        expect(location.path).toMatch(/^data\/[^.]/u);
        expect(location.lines.begin).toBeGreaterThan(0);
        expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
        expect(description.includes('示例数据，非真实上报')).toBe(judged.sample);
      }
      expect((await rendered('gitlab', judged)).charCodeAt(0)).toBe('['.charCodeAt(0));
    },
  );

  test('a shifted line re-opens nothing', async () => {
    const refused = (add: string) =>
      judgedOf(
        changed(
          (path) => path.startsWith('reports/'),
          (text) => `${add}${text}\nnonsense: 1\n`,
          sample,
        ),
      );
    const [before, after] = await Promise.all([refused(''), refused('# new\n')].map(entriesOf));
    expect(before?.length).toBeGreaterThan(40);
    expect(after?.map((one) => one.fingerprint)).toEqual(before?.map((one) => one.fingerprint));
    expect(after?.map((one) => one.location.lines.begin)).not.toEqual(
      before?.map((one) => one.location.lines.begin),
    );
  });
});
