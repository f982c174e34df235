import { describe, expect, test } from 'vitest';
import { sure } from '../../src/core/sure.ts';

describe('sure', () => {
  test.each([0, '', false, null])('%j is there', (value) => {
    expect(sure(value)).toBe(value);
  });

  test('what is missing is a fault, never a default', () => {
    expect(() => sure(undefined)).toThrow('a value that cannot be missing is missing');
  });
});
