// The whole bench: one command, one table.
//
//   npm --prefix bench ci && npm --prefix bench run bench
//
//   --only start,middle,large,threads   some of the sections
//   --rows plain,native         some of what is run in them, by its name in subjects.mjs
//   --rounds N                  as many rounds for each, instead of its own number
//   --jc FILE                   another jc than that of this checkout
//   --aims FILE                 other aims than bench/aims.json
//   --out FILE                  where to write the results, instead of bench/RESULTS.md
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { corpus } from './corpora.mjs';
import { interleaved, peakMemory } from './measure.mjs';
import { page } from './page.mjs';
import { largeSection, middleSection, prepared, startSection } from './subjects.mjs';
import { threadsSection } from './threads.mjs';
import { compareWays } from './ways.mjs';

const HERE = import.meta.dirname;
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'start,middle,large,threads' },
    rows: { type: 'string' },
    rounds: { type: 'string' },
    jc: { type: 'string', default: join(HERE, '..', 'bin', 'jc.js') },
    aims: { type: 'string', default: join(HERE, 'aims.json') },
    out: { type: 'string', default: join(HERE, 'RESULTS.md') },
  },
});

const aims = JSON.parse(readFileSync(values.aims, 'utf8'));
const makers = { start: startSection, middle: middleSection, large: largeSection, threads: threadsSection };

function selected(section) {
  const rows = values.rows?.split(',');
  return { ...section, subjects: prepared(section.subjects, (id) => rows?.includes(id) ?? true) };
}

async function measureSection(key, jc, scratch) {
  const section = selected(makers[key](jc, scratch));
  const rounds = values.rounds === undefined ? section.rounds : Number(values.rounds);
  console.error(`${section.title}: ${rounds} rounds of ${section.subjects.length}`);
  const results = interleaved(section.subjects, rounds, scratch, (round) =>
    console.error(`  round ${round}`),
  );
  for (const { id, sameAs } of section.subjects)
    if (results.has(sameAs) && results.get(id).digest !== results.get(sameAs).digest)
      throw new Error(`${id}: not the same output as ${sameAs}`);
  const memory = new Map();
  for (const subject of section.subjects) memory.set(subject.id, await peakMemory(subject, scratch));
  return { ...section, key, rounds, results, memory };
}

const scratch = mkdtempSync(join(tmpdir(), 'jc-bench-'));
try {
  const jc = resolve(values.jc);
  const keys = values.only.split(',');
  const sections = [];
  for (const key of keys) sections.push(await measureSection(key, jc, scratch));
  const isWhole = keys.includes('middle') && values.rows === undefined;
  const ways = isWhole ? compareWays(jc, corpus(10_000, 'plain').folder, scratch) : [];
  const text = page(jc, sections, aims, ways);
  console.log(text);
  writeFileSync(values.out, text);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
