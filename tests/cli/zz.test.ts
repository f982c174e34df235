import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { jc } from './run.ts';
import { allTopics, namesOf } from '../../src/words/explain/find.ts';
test('x', async () => {
  for (const lang of ['zh', 'en']) {
    let s = (await jc(['explain', '--lang', lang])).out;
    for (const t of allTopics) s += '\n=====\n' + (await jc(['explain', namesOf(t)[0]!, '--lang', lang])).out;
    writeFileSync('/tmp/explain.' + lang + '.txt', s);
  }
});
