import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import { chance, edited, excerpt } from './edits.ts';
import { textOf, yamlFiles } from './files.ts';
import { NATURAL } from './natural.ts';
import { document } from './writer.ts';

/** `JC_EDITS=1000000 npx vitest run tests/parse/plain/edits` tries as many; `JC_EDITS_SEED` gives other ones. */
const COUNT = Number(process.env['JC_EDITS'] ?? 4_000);
const SEED = Number(process.env['JC_EDITS_SEED'] ?? 1);

const files = [...yamlFiles('data'), ...yamlFiles('tests/cases')].map(textOf);
const short = files.filter(({ length }) => length < 6_000);
const natural = Object.values(NATURAL);

/** The text of one trial: a short file, a made-up one, or some lines of one, with a few edits. */
function trial(index: number): string {
  const random = chance(SEED * 100_000_000 + index);
  const draw = (limit: number): number => Math.floor(random() * limit);
  const texts = [short, natural, [document(draw).text]][draw(3)] ?? [];
  const text = texts[draw(texts.length)] ?? '';
  return edited(random() < 0.7 ? excerpt(text, random) : text, random);
}

test(
  `${COUNT} random edits: the same tree, or declined`,
  () => {
    const wrong: string[] = [];
    let read = 0;
    for (let index = 0; index < COUNT && wrong.length < 10; index += 1) {
      const text = trial(index);
      const outcome = compare(text);
      if (outcome === 'wrong') wrong.push(text);
      if (outcome === 'same') read += 1;
    }
    expect(wrong).toEqual([]);
    // Most edits make no YAML of it; what stays YAML is to be read.
    expect(read).toBeGreaterThan(COUNT / 5);
  },
  30_000 + COUNT,
);
