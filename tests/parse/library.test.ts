import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path: join('src', path), text: readFileSync(join('src', path), 'utf8') }));

/** The files that import something other than types from a module whose name ends in `name`. */
function importing(name: string): string[] {
  const pattern = new RegExp(
    `^(?:import|export) (?!type )[^;]*from '(?:[^']*/)?${name}'|import\\('[^']*${name}'\\)`,
    'm',
  );
  return files
    .filter(({ text }) => pattern.test(text))
    .map(({ path }) => path)
    .toSorted();
}

test('only the slow path leads to the YAML library', () => {
  expect(importing('yaml')).toEqual(['src/parse/convert.ts', 'src/parse/slow.ts', 'src/parse/tokens.ts']);
  expect(importing('convert.ts')).toEqual(['src/parse/slow.ts']);
  expect(importing('tokens.ts')).toEqual(['src/parse/slow.ts']);
  expect(importing('slow.ts')).toEqual(['src/parse/yaml.ts']);
});
