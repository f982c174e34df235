import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Plan } from '../../src/generated/types.ts';

// Read with another YAML reader and joined by other code than the product's: this is the proof, not a rerun.
const plan = parse(readFileSync('data/plan/plan.yaml', 'utf8')) as Plan;
const source = readFileSync('data/plan/source.txt', 'utf8');
const bare = (text: string): string => text.replaceAll(/\s/gu, '');

/** The source from the heading of item 1 to the end of item 23, cut at the headings `n.`. */
function itemsOfSource(): string[] {
  const body = source.slice(source.search(/^1\. /mu), source.search(/^抄送：/mu));
  return body.split(/^(?=\d{1,2}\.)/mu).map(bare);
}

describe('the plan as data gives back the text of the source', () => {
  const cut = itemsOfSource();

  test('there are 23 items in both', () => {
    expect([plan.items.length, cut.length]).toEqual([23, 23]);
  });

  test.each(plan.items.map((item) => [item.id, item] as const))('item %i, word for word', (id, item) => {
    const runs = item.assignments.map((run) => run.tasks.join('') + run.bracket).join('');
    expect(bare(`${id}.${item.title}${runs}`)).toBe(cut[id - 1]);
  });

  test.each(plan.items.map((item) => [item.id, item] as const))(
    'item %i is cut at its full stops',
    (_id, item) => {
      const sentences = [item.title, ...item.assignments.flatMap((run) => run.tasks)];
      for (const sentence of sentences)
        expect([sentence, sentence.match(/。/gu)?.length]).toEqual([sentence, 1]);
      for (const sentence of sentences) expect(sentence).toMatch(/。$/u);
      for (const run of item.assignments) expect(run.bracket).toMatch(/^〔.*负责〕$/u);
    },
  );

  test('spaces inside numbers and dates are kept as they stand', () => {
    const text = plan.items.flatMap((item) => item.assignments.flatMap((run) => run.tasks)).join('');
    for (const words of ['达到 100%', '11 月 1 日前', '于 11 月 25 日前', '县、乡级 100% 完成', 'A 级'])
      expect(text).toContain(words);
  });

  test('misprints are kept: the text is quoted, not mended', () => {
    const text = JSON.stringify(plan);
    for (const misprint of ['食品安全监制度体系', '餐厨废弃物流资源化利用', '放管服效'])
      expect(text).toContain(misprint);
  });
});

describe('the copy of the source', () => {
  test('has the digest that the plan states', () => {
    expect(createHash('sha256').update(source).digest('hex')).toBe(plan.source.sha256);
  });

  const original = '../shared/source/jincheng-2020-42.txt';
  test.skipIf(!existsSync(original))(
    'is the text that was handed over (skipped where that folder is absent)',
    () => {
      expect(source).toBe(readFileSync(original, 'utf8'));
    },
  );
});

describe('brackets', () => {
  const names = new Map(
    [
      ...(
        parse(readFileSync('data/registry/units.yaml', 'utf8')) as {
          units: { id: string; name: string; aliases?: string[] }[];
        }
      ).units,
      ...(
        parse(readFileSync('data/registry/groups.yaml', 'utf8')) as {
          groups: { id: string; name: string; aliases?: string[] }[];
        }
      ).groups,
    ].flatMap((one) => [one.name, ...(one.aliases ?? [])].map((name) => [name, one.id] as const)),
  );

  test.each(
    plan.items.flatMap((item) => item.assignments.map((run, i) => [`${item.id}.${i + 1}`, run] as const)),
  )('%s names exactly the bodies listed, in order, and the mode', (_id, run) => {
    const inner = bare(run.bracket).slice(1, -1);
    expect(inner.endsWith(run.mode)).toBe(true);
    // 、 inside brackets belongs to 县（市、区）; items 11 and 19 join the governments with ，.
    const listed = inner
      .slice(0, -run.mode.length)
      .replaceAll('（市、区）', '（市·区）')
      .split(/[、，]/u);
    expect(listed.map((name) => names.get(name.replaceAll('·', '、')))).toEqual(run.bodies);
  });
});
