import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../src/validate/suggest.ts';

const units = [
  '市农业农村局',
  '市市场监管局',
  '市商务局',
  '市水务局',
  '市教育局',
  '市卫健委',
  '市生态环境局',
  '晋城海关',
  'scjgj',
  'nyncj',
];
const keys = [
  'schema',
  'unit',
  'period',
  'revision',
  'revises',
  'asOf',
  'submittedAt',
  'final',
  'finalReason',
  'figures',
  'note',
];

describe('suggest', () => {
  test.each([
    ['市农业局', units, '市农业农村局'],
    ['农业农村局', units, '市农业农村局'],
    ['市场监管局', units, '市市场监管局'],
    ['市环境局', units, '市生态环境局'],
    ['晋城市海关', units, '晋城海关'],
    ['ｓｃｊｇｊ', units, 'scjgj'],
    ['SCJGJ', units, 'scjgj'],
    ['nynjc', units, 'nyncj'],
    ['untis', keys, 'unit'],
    ['asof', keys, 'asOf'],
    ['submitedAt', keys, 'submittedAt'],
    ['figure', keys, 'figures'],
    ['notes', keys, 'note'],
    ['revison', keys, 'revision'],
  ])('%s was meant to be another name', (word, candidates, meant) => {
    expect(suggest(word, candidates)).toBe(meant);
  });

  test.each([
    ['太原市文化和旅游厅', units],
    ['市长', units],
    ['xyz', keys],
    ['', keys],
    ['   ', keys],
    ['a'.repeat(10_000), keys],
  ])('%s is near nothing', (word, candidates) => {
    expect(suggest(word, candidates)).toBeUndefined();
  });

  test('the order of the candidates does not matter', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(units, { minLength: units.length }),
        fc.constantFrom('市农业局', '市某局', '市务局', 'scj'),
        (all, word) => {
          expect(suggest(word, all)).toBe(suggest(word, units));
        },
      ),
    );
  });

  test('any word is answered with a candidate or not at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (word, candidates) => {
        const answer = suggest(word, candidates);
        expect(answer === undefined || candidates.includes(answer)).toBe(true);
      }),
    );
  });
});
