import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { fixOf, messageOf } from '../../src/diagnostics/message.ts';
import { compareDiagnostics, sortDiagnostics } from '../../src/diagnostics/order.ts';

const diagnostics = fc.record({
  code: fc.constantFrom('JC1001', 'JC1013', 'JC1102'),
  place: fc.record({
    path: fc.constantFrom('a', 'B', '市'),
    line: fc.integer({ min: 1, max: 3 }),
    column: fc.integer({ min: 1, max: 3 }),
    length: fc.constant(1),
  }),
  args: fc.dictionary(fc.constantFrom('key', 'line'), fc.oneof(fc.constantFrom('x', 'y'), fc.nat(2))),
}) as fc.Arbitrary<Diagnostic>;

describe('the order of diagnostics', () => {
  test('is total: antisymmetric, and 0 only for the same', () => {
    fc.assert(
      fc.property(diagnostics, diagnostics, (a, b) => {
        expect(Math.sign(compareDiagnostics(a, b)) + Math.sign(compareDiagnostics(b, a))).toBe(0);
        expect(compareDiagnostics(a, b) === 0 ? a : undefined).toEqual(
          compareDiagnostics(a, b) === 0 ? b : undefined,
        );
      }),
    );
  });

  test('does not depend on the order of discovery, and says each once', () => {
    fc.assert(
      fc.property(fc.array(diagnostics), (all) => {
        const sorted = sortDiagnostics(all);
        expect(sortDiagnostics([...all, ...all].toReversed())).toEqual(sorted);
        expect(sorted.length).toBeLessThanOrEqual(all.length);
      }),
    );
  });

  test('arguments in another order are the same arguments', () => {
    const place = { path: 'a', line: 1, column: 1, length: 0 };
    expect(
      compareDiagnostics(
        { code: 'JC1013', place, args: { key: 'x', line: 1 } },
        { code: 'JC1013', place, args: { line: 1, key: 'x' } },
      ),
    ).toBe(0);
  });
});

describe('messages', () => {
  const place = { path: 'a', line: 1, column: 1, length: 0 };

  test('lists are joined as each language does', () => {
    const diagnostic: Diagnostic = { code: 'JC1102', place, args: { key: 'x', allowed: ['a', 'b'] } };
    expect(messageOf(diagnostic, 'zh')).toBe('没有叫“x”的项；这里可填：a、b');
    expect(messageOf(diagnostic, 'en')).toBe('There is no "x" here; allowed: a, b');
  });

  test('braces and words of the catalogue in what was typed stay what they are', () => {
    const diagnostic: Diagnostic = {
      code: 'JC1105',
      place,
      args: { found: '{allowed}', allowed: ['tab', '{found}'] },
    };
    expect(messageOf(diagnostic, 'en')).toBe('"{allowed}" is not a choice here; allowed: tab, {found}');
  });

  test('long words are cut, and never within a character', () => {
    const diagnostic: Diagnostic = { code: 'JC1107', place, args: { found: '𠮷'.repeat(100) } };
    expect(messageOf(diagnostic, 'zh')).toBe(`没有叫“${'𠮷'.repeat(39)}…”的单位`);
  });

  test('a suggestion is the fix', () => {
    expect(
      fixOf({ code: 'JC1107', place, args: { found: '市农业局', suggestion: '市农业农村局' } }, 'zh'),
    ).toBe('是不是“市农业农村局”？');
    expect(fixOf({ code: 'JC1107', place, args: { found: 'x' } }, 'zh')).toContain('jc list units');
  });
});
