const LENGTH = 8;
/** One word in so many bytes: what a disk loses, it loses in blocks. */
const STRIDE = 64;

/**
 * A number made from the length of some bytes and a word of every 64 of them: tells a file that was cut off, or that has
 * blocks which were never written. Not a digest: who can write here can write the program. Digests of Node's own bring
 * its streams along, which is a tenth of a start.
 */
function sumOf(content: Buffer): bigint {
  const words = new DataView(content.buffer, content.byteOffset, content.byteLength);
  let [sum, sums] = [content.length | 0, 0];
  for (let at = content.length % 4; at + 4 <= content.length; at += STRIDE) {
    sum = (sum + words.getInt32(at, true)) | 0;
    sums = (sums + sum) | 0;
  }
  return (BigInt(sums >>> 0) << 32n) | BigInt(sum >>> 0);
}

/** Content with its sum before it. */
export function seal(content: Buffer): Buffer {
  const sum = Buffer.alloc(LENGTH);
  sum.writeBigUInt64LE(sumOf(content));
  return Buffer.concat([sum, content]);
}

/** The content of a sealed file, or undefined where it was cut off or has lost a part. */
export function unseal(sealed: Buffer): Buffer | undefined {
  if (sealed.length < LENGTH) return undefined;
  const content = sealed.subarray(LENGTH);
  return sumOf(content) === sealed.readBigUInt64LE() ? content : undefined;
}
