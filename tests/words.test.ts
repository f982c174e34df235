import { describe, expect, test } from 'vitest';
import { againstWords, resultWords } from '../src/words/against.ts';
import { configWords } from '../src/words/config.ts';
import { gitWords } from '../src/words/git.ts';
import { helpWords } from '../src/words/help.ts';
import { listWords } from '../src/words/list.ts';
import { reasonWords } from '../src/words/reasons.ts';
import { reviewWords } from '../src/words/review.ts';
import { statusWords, subjectWords } from '../src/words/states.ts';
import { summaryWords } from '../src/words/summary.ts';
import { textWords } from '../src/words/text.ts';
import { whyWords } from '../src/words/why.ts';

interface Both {
  readonly zh: string;
  readonly en: string;
}

const catalogues: Readonly<Record<string, Readonly<Record<string, Both>>>> = {
  againstWords,
  configWords,
  gitWords,
  helpWords,
  listWords,
  reasonWords,
  resultWords,
  reviewWords,
  statusWords,
  subjectWords,
  summaryWords,
  textWords,
  whyWords,
};
const all = Object.entries(catalogues).flatMap(([catalogue, words]) =>
  Object.entries(words).map(([key, both]) => [`${catalogue}.${key}`, both] as const),
);

/** The arguments a template names. */
const names = (template: string): string[] =>
  [...new Set([...template.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? ''))].toSorted();

/** Said in one language only, with the reason. */
const oneSided = new Set([
  // English pages say that names are working translations; Chinese pages have nothing to say.
  'textWords.working',
]);

describe('two languages from one catalogue', () => {
  test.each(all)('%s is there in both', (key, { zh, en }) => {
    expect([zh === '', en === '']).toEqual([oneSided.has(key), false]);
  });

  test.each(all)('%s: English names no argument that Chinese lacks', (_key, { zh, en }) => {
    // Units of measure are left out in English where the sentence has no room for them, never the other way round; `s` is the plural.
    const extra = names(en).filter((name) => !names(zh).includes(name) && name !== 'u' && name !== 's');
    expect(extra).toEqual([]);
  });

  test.each(all)('%s keeps to the words of the office', (_key, { zh }) => {
    expect(zh).not.toMatch(/里程碑|断言|校验失败|豁免|迟报|牵头单位列/u);
  });
});
