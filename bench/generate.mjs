// Makes a corpus: a whole workspace of made-up reports, the same bytes every time.
//
//   node bench/generate.mjs --reports 10000 --corpus plain --to DIR
//
// Prints the number of reports, their bytes, and the digest of the whole: SHA-256 of the lines `sha256  path` in order
// of path.
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { province } from './province/index.mjs';

/** Writes a corpus into an empty folder and says what it is. */
export function generate(reports, corpus, folder) {
  rmSync(folder, { recursive: true, force: true });
  const made = new Set();
  const lines = [];
  let bytes = 0;
  for (const [path, written] of province(reports, corpus)) {
    const parent = dirname(join(folder, path));
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    const content = Buffer.from(written);
    writeFileSync(join(folder, path), content);
    lines.push(`${path}\n${createHash('sha256').update(content).digest('hex')}  ${path}\n`);
    if (path.startsWith('reports/')) bytes += content.length;
  }
  return { reports, corpus, bytes, digest: digestOf(lines) };
}

function digestOf(lines) {
  const hash = createHash('sha256');
  for (const line of lines.toSorted()) hash.update(line.slice(line.indexOf('\n') + 1));
  return hash.digest('hex');
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { reports: { type: 'string' }, corpus: { type: 'string' }, to: { type: 'string' } },
  });
  console.log(JSON.stringify(generate(Number(values.reports), values.corpus ?? 'plain', values.to)));
}
