import { describe, expect, test } from 'vitest';
import { cases } from '../suite-cases.ts';
import { compare } from './compare.ts';
import { textOf, yamlFiles } from './files.ts';

describe('every shipped file is read by the fast reader, as the slow path reads it', () => {
  test.each(yamlFiles('data'))('%s', (path) => {
    expect(compare(textOf(path))).toBe('same');
  });

  test('with Windows line breaks too', () => {
    const texts = yamlFiles('data').map((path) => textOf(path).replaceAll('\n', '\r\n'));
    expect(new Set(texts.map((text) => compare(text)))).toEqual(new Set(['same']));
  });
});

test.each(yamlFiles('tests'))('%s is read as the slow path reads it, or declined', (path) => {
  expect(compare(textOf(path))).not.toBe('wrong');
});

describe.skipIf(cases.length === 0)('yaml-test-suite (skipped without ../shared/oracles)', () => {
  test.each(cases)('$id is read as the slow path reads it, or declined: $name', ({ yaml }) => {
    expect(compare(yaml)).not.toBe('wrong');
    expect(compare(yaml.replaceAll('\n', '\r\n'))).not.toBe('wrong');
    expect(compare(yaml.trimEnd())).not.toBe('wrong');
  });

  test('is read in good part', () => {
    const read = cases.filter(({ yaml }) => compare(yaml) === 'same');
    expect(read.length).toBeGreaterThan(50);
  });
});
