import { describe, expect, test } from 'vitest';
import { jc } from '../cli/run.ts';
import { read } from './markdown.ts';

/** The rows of the table that tells what the picture shows: `| 4-1 | what is known | met |`. */
const rowsIn = (page: string): (readonly [id: string, known: string, verdict: string])[] =>
  [...read(page).matchAll(/^\| (\d+-\d+) \| (.+) \| (.+) \|$/gmu)].map(
    ([, id = '', known = '', verdict = '']) => [id, known, verdict] as const,
  );

const numbersIn = (text: string): string[] =>
  [...text.replaceAll(',', '').matchAll(/\d{3,}/gu)].map(([number]) => number);

describe.each([
  ['docs/verdicts.md', 'en'],
  ['docs/verdicts.zh-CN.md', 'zh'],
] as const)('%s tells what the engine found', (page, lang) => {
  test('of the seven targets in the picture', () => {
    expect(rowsIn(page).map(([id]) => id)).toEqual(['4-1', '14-1', '14-3', '5-1', '4-2', '19-1', '9-1']);
  });

  test.each(rowsIn(page))('%s: %s: %s', async (id, known, verdict) => {
    const { out } = await jc(['why', id, '--lang', lang], { env: {} });
    const said = out
      .split('\n', 1)[0]
      ?.replace(/^[^:：]*[:：]\s*/u, '')
      .replace(/ \((.+)\)$/u, ', $1');
    expect(said).toBe(verdict);
    const numbers = numbersIn(out);
    expect(numbersIn(known).filter((number) => !numbers.includes(number))).toEqual([]);
  });
});
