import { describe, expect, test } from 'vitest';
import { formatNames } from '../../src/report/format/index.ts';
import { expectGolden } from '../cli/run.ts';
import { rendered, states } from './states.ts';

/** What each format's file is called; text and json are pinned in tests/cli/golden. */
const extensions = {
  compact: 'txt',
  jsonl: 'jsonl',
  sarif: 'sarif',
  junit: 'xml',
  github: 'log',
  gitlab: 'json',
  markdown: 'md',
  csv: 'csv',
} as const;

const golden = (name: string): URL => new URL(`golden/${name}`, import.meta.url);

test('every format is pinned', () => {
  expect([...Object.keys(extensions), 'text', 'json'].toSorted()).toEqual(formatNames.toSorted());
});

describe.each(Object.entries(extensions))('the sample on the main date as %s', (format, extension) => {
  test.each(format === 'jsonl' ? (['zh'] as const) : (['zh', 'en'] as const))('in %s', async (lang) => {
    const text = await rendered(format as keyof typeof extensions, states['sample']!, { lang });
    // CRLF is tested where CSV is; the repository keeps LF.
    expectGolden(
      text.replaceAll('\r\n', '\n'),
      golden(format === 'jsonl' ? 'sample.jsonl' : `${format}.${lang}.${extension}`),
    );
  });
});
