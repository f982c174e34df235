import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { oracle, rendered, states } from './states.ts';

const schemas = ['JUnit.xsd', 'junit-10.xsd'].filter((name) => existsSync(oracle(name)));

describe.skipIf(schemas.length < 2)('valid under both schemas (skipped without ../shared/oracles)', () => {
  test.each(Object.keys(states).flatMap((name) => [[name, 'zh'] as const, [name, 'en'] as const]))(
    '%s in %s',
    async (name, lang) => {
      const contents = await rendered('junit', states[name]!, { lang });
      for (const fileName of schemas) {
        const { errors } = await validateXML({
          xml: [{ fileName: 'jc.xml', contents }],
          schema: [{ fileName, contents: readFileSync(oracle(fileName), 'utf8') }],
        });
        expect([fileName, errors]).toEqual([fileName, []]);
      }
    },
  );
});

/** The identities of the cases of a document, and how many of them failed. */
function read(xml: string): { ids: string[]; bad: number; skipped: number } {
  const cases = [...xml.matchAll(/<testcase name="([^"]*)" classname="([^"]*)"/gu)];
  return {
    ids: cases.map(([, name, group]) => `${group ?? ''} ${name ?? ''}`),
    bad: xml.match(/<(?:failure|error) /gu)?.length ?? 0,
    skipped: xml.match(/<skipped /gu)?.length ?? 0,
  };
}

describe('what a reader of JUnit relies on', () => {
  test.each(Object.entries(states))('%s: no two cases have one name', async (_name, judged) => {
    const { ids } = read(await rendered('junit', judged));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(Object.entries(states))(
    '%s: something failed where the exit code says so',
    async (_name, judged) => {
      expect(read(await rendered('junit', judged)).bad > 0).toBe(judged.exitCode !== 0);
    },
  );

  test.each(Object.entries(states))(
    '%s: the counts of a suite are those of its cases',
    async (_name, judged) => {
      for (const suite of (await rendered('junit', judged)).split('<testsuite ').slice(1)) {
        const count = (name: string): number => Number(new RegExp(` ${name}="(\\d+)"`, 'u').exec(suite)?.[1]);
        const { ids, bad, skipped } = read(suite);
        expect([count('tests'), count('failures') + count('errors'), count('skipped')]).toEqual([
          ids.length,
          bad,
          skipped,
        ]);
      }
    },
  );

  test('every target and every subject of a deadline is a case; what closes the gate has failed', async () => {
    const judged = states['sample']!;
    const { tally } = judged;
    const { ids, bad } = read(await rendered('junit', judged));
    const expected = tally.targets.total + tally.subjects.total + 1; // and one direction that is tracked
    expect(ids.filter((id) => /\d+-\d/u.test(id)).length).toBe(expected);
    expect(bad).toBe(9);
    expect(ids.every((id) => id.includes('示例数据，非真实上报'))).toBe(true);
  });

  test('an identity holds no verdict: it is the same on another day', async () => {
    const [one, other] = await Promise.all(
      ['sample', 'after the year'].map(async (name) => read(await rendered('junit', states[name]!)).ids),
    );
    expect(one).toEqual(other);
  });
});
