import { hash } from 'node:crypto';

const LENGTH = 32;

const digestOf = (content: Buffer): Buffer => Buffer.from(hash('sha256', content, 'hex'), 'hex');

/** Content with its digest before it. */
export const seal = (content: Buffer): Buffer => Buffer.concat([digestOf(content), content]);

/** The content of a sealed file, or undefined where it was cut off or changed. */
export function unseal(sealed: Buffer): Buffer | undefined {
  const content = sealed.subarray(LENGTH);
  return digestOf(content).equals(sealed.subarray(0, LENGTH)) ? content : undefined;
}
