// Corpora on disk, made when they are first asked for and again when the generator has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from './generate.mjs';

const HERE = import.meta.dirname;
const CORPORA = join(HERE, 'corpora');

const used = new Map();

/** What there is to say of each corpus that was asked for, in the order in which it was. */
export const usedCorpora = () => [...used.values()];

/** The folder of a corpus, which is made if need be; and what there is to say of it. */
export function corpus(reports, name) {
  const key = `${reports}-${name}`;
  if (!used.has(key)) used.set(key, found(reports, name));
  return used.get(key);
}

function found(reports, name) {
  const folder = join(CORPORA, `${reports}-${name}`);
  const stamp = `${folder}.json`;
  const kept = existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : undefined;
  if (kept?.generator === generatorDigest()) return { folder, ...kept };
  mkdirSync(CORPORA, { recursive: true });
  const made = { ...generate(reports, name, folder), generator: generatorDigest() };
  writeFileSync(stamp, `${JSON.stringify(made)}\n`);
  return { folder, ...made };
}

function generatorDigest() {
  const hash = createHash('sha256');
  const parts = readdirSync(join(HERE, 'province')).toSorted();
  for (const part of parts) hash.update(readFileSync(join(HERE, 'province', part)));
  return hash.update(readFileSync(join(HERE, 'generate.mjs'))).digest('hex');
}
