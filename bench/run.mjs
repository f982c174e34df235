// The whole bench: one command, one table.
//
//   npm --prefix bench ci && npm --prefix bench run bench
//
//   --only start,middle,large   some of the sections
//   --rows plain,native         some of what is run in them, by its name in subjects.mjs
//   --rounds N                  as many rounds for each, instead of 21, 5 and 3
//   --jc FILE                   another jc than that of this checkout
//   --out FILE                  where to write the results, instead of bench/RESULTS.md
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { corpus } from './corpora.mjs';
import { environment, interleaved, peakMemory } from './measure.mjs';
import { peerVersions } from './peers/index.mjs';
import { largeSection, middleSection, prepared, startSection } from './subjects.mjs';
import { tableOf } from './table.mjs';
import { compareWays } from './ways.mjs';

const HERE = import.meta.dirname;
const aims = JSON.parse(readFileSync(join(HERE, 'aims.json'), 'utf8'));

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'start,middle,large' },
    rows: { type: 'string' },
    rounds: { type: 'string' },
    jc: { type: 'string', default: join(HERE, '..', 'bin', 'jc.js') },
    out: { type: 'string', default: join(HERE, 'RESULTS.md') },
  },
});

const makers = { start: startSection, middle: middleSection, large: largeSection };

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

/** The machine and the versions, without a name or a path of anybody. */
function conditions(jc) {
  const git = (...args) => String(spawnSync('git', ['-C', HERE, ...args]).stdout).trim();
  const changed = git('status', '--porcelain', '--', '..') === '' ? '' : ' with changes';
  const version = String(spawnSync(process.execPath, [jc, '--version'], { env: environment }).stdout).trim();
  return [
    `${version} at ${git('rev-parse', '--short', 'HEAD')}${changed}, ${new Date().toISOString().slice(0, 10)}`,
    `${process.platform} ${process.arch}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.versions.node}`,
    peerVersions().join(', '),
  ];
}

function page(jc, sections, agreed) {
  const rounds = sections.map((section) => `${section.rounds} (${section.title})`).join(', ');
  return `# Results

Made by \`npm --prefix bench run bench\`; what is measured and how: [README](README.md).

${conditions(jc)
  .map((line) => `- ${line}`)
  .join('\n')}
- Median of ${rounds} rounds in which everything was run in turn; a ratio is the median of the ratios round by round.
${agreed.length === 0 ? '' : `- The JSON of ${agreed[0].folder} is the same, byte for byte: ${agreed.flatMap(({ names }) => names).join('; ')}.\n`}
${tableOf(sections, aims)}
`;
}

const scratch = mkdtempSync(join(tmpdir(), 'jc-bench-'));
try {
  const jc = resolve(values.jc);
  const keys = values.only.split(',');
  const sections = [];
  for (const key of keys) sections.push(await measureSection(key, jc, scratch));
  const compared =
    keys.includes('middle') && values.rows === undefined
      ? [{ folder: '10,000 reports', names: compareWays(jc, corpus(10_000, 'plain').folder, scratch) }]
      : [];
  const text = page(jc, sections, compared);
  console.log(text);
  writeFileSync(values.out, text);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
