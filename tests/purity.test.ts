import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Rooms that may not touch the world: no clock, environment, locale, working folder or file. */
const PURE = [
  'core',
  'model',
  'diagnostics',
  'parse',
  'validate',
  'evidence',
  'evaluate',
  'report',
  'review',
  'words',
  'generated',
];
const PURE_FILES = ['check.ts', 'judge.ts', 'sources.ts', 'workspace.ts', 'exit-code.ts'];

const FORBIDDEN: readonly [string, RegExp][] = [
  ['a module of Node', /from ['"]node:|import\(['"]node:|require\(/],
  ['the shell', /from ['"](?:\.\.\/)+(?:cli|load)\//],
  ['the process', /\bprocess\./],
  ['the clock', /Date\.now|new Date\(\)|performance\.now|new UTCDate\(\)/],
  ['the locale', /\bIntl\.|localeCompare|toLocale/],
  ['chance', /Math\.random/],
  ['the network', /\bfetch\(|XMLHttpRequest|WebSocket/],
];

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesIn(join(folder, entry.name))
      : entry.name.endsWith('.ts')
        ? [join(folder, entry.name)]
        : [],
  );
}

const files = [
  ...PURE.flatMap((room) => filesIn(join('src', room))),
  ...PURE_FILES.map((file) => join('src', file)),
];

describe('the core is pure', () => {
  test('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(60);
  });

  test.each(FORBIDDEN)('nothing in it reaches for %s', (_what, pattern) => {
    const found = files.filter((file) => pattern.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(found).toEqual([]);
  });
});

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');

describe('no network, no telemetry, ever', () => {
  test('nothing in the product names an address on the network or opens a connection', () => {
    const all = filesIn('src').map((file) => [file, withoutComments(readFileSync(file, 'utf8'))] as const);
    const opens = all.filter(([, text]) =>
      /node:(?:http|https|net|tls|dgram|dns|http2)\b|\bfetch\(/.test(text),
    );
    expect(opens.map(([file]) => file)).toEqual([]);
  });
});
