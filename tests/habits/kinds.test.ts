import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../cli/run.ts';
import { byKind } from '../evaluate/kinds.ts';

test('nothing in src/ asks by name whether a measure is of one kind: a new kind would get the other answer unseen', () => {
  const asked = new RegExp(`kind [=!]== '(?:${Object.keys(byKind).join('|')})'`, 'u');
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const lines = files.flatMap((file) =>
    readFileSync(join(ROOT, 'src', file), 'utf8')
      .split('\n')
      .flatMap((line, i) => (asked.test(line) ? `${file}:${i + 1}: ${line.trim()}` : [])),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(lines).toEqual([]);
});
