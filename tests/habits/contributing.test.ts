import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../cli/run.ts';

const page = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');

/** What stands in backticks, blocks of code and the picture apart. */
const named = [...page.replaceAll(/```[\s\S]*?```/gu, '').matchAll(/`([^`\n]+)`/gu)].map(
  (match) => match[1] ?? '',
);

const textOf = (folder: string): string =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|json|yaml)$/u.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
const rooms = ['src', 'tests/measures', 'tests/evaluate', 'tests/formats', 'schemas', 'data/plan', '.ci'];
const everything = [manifest, ...rooms.map(textOf)].join('\n');

describe('what CONTRIBUTING.md names is there', () => {
  const paths = named.filter((text) => /^(?:\.?[\w-]+\/)[\w./-]*$/u.test(text));
  test.each([...new Set(paths)])('the path %s', (path) => {
    const places = ['', 'src/evaluate', 'src/report', 'src/cli', 'src', 'data'].map((base) =>
      join(ROOT, base, path),
    );
    expect([path, places.some((place) => existsSync(place))]).toEqual([path, true]);
  });

  const runs = [...page.matchAll(/npx vitest run ([\w./ -]+?)(?= -t|`)/gu)].flatMap((match) =>
    (match[1] ?? '').split(' '),
  );
  test.each([...new Set(runs)])('the tests %s', (path) => {
    expect([path, existsSync(join(ROOT, path))]).toEqual([path, true]);
  });

  const scripts = [...page.matchAll(/npm run ([\w:]+)/gu)].map((match) => match[1] ?? '');
  test.each([...new Set(scripts)])('the script %s', (script) => {
    expect(manifest).toContain(`"${script}":`);
  });

  const names = named.filter((text) => /^[A-Za-z][a-z]+[A-Z]\w*$|^[A-Z]{4,}$/u.test(text));
  test.each([...new Set(names)])('the name %s', (name) => {
    expect([name, new RegExp(`\\b${name}\\b`, 'u').test(everything)]).toEqual([name, true]);
  });
});
