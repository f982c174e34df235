import { describe, expect, test } from 'vitest';
import { seal, unseal } from '../../src/cache/seal.ts';

describe('sealed content', () => {
  const content = Buffer.from('compiled code');

  test('comes back as it was', () => {
    expect(unseal(seal(content))).toEqual(content);
    expect(unseal(seal(Buffer.alloc(0)))).toEqual(Buffer.alloc(0));
  });

  test.each([
    ['nothing', () => Buffer.alloc(0)],
    ['half of it', (sealed: Buffer) => sealed.subarray(0, sealed.length / 2)],
    ['its digest alone', (sealed: Buffer) => sealed.subarray(0, 32)],
    ['one byte more', (sealed: Buffer) => Buffer.concat([sealed, Buffer.from('.')])],
    ['another last byte', (sealed: Buffer) => Buffer.concat([sealed.subarray(0, -1), Buffer.from('.')])],
  ])('%s is not taken for it', (_what, change) => {
    expect(unseal(change(seal(content)))).toBeUndefined();
  });
});
