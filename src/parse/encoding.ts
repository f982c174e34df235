/** What a file that is not UTF-8 seems to be; a guess for the message, nothing is ever read by it. */
export type EncodingGuess = 'utf16le' | 'utf16be' | 'gbk' | 'archive' | 'unknown';

const SAMPLE_BYTES = 64 * 1024;
const HAN = /[\u4e00-\u9fff\u3001\u3002\u300a-\u3011\uff01-\uff5e\u201c\u201d\u3014\u3015]/g;

function startsWith(bytes: Uint8Array, ...head: number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** Workbooks and texts of an office program: a ZIP archive, or the older compound file. */
function isArchive(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
}

/** UTF-16 of mostly ASCII text has a NUL in every other byte. */
function nulPattern(sample: Uint8Array): EncodingGuess | undefined {
  const counts = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) counts[index % 2] = (counts[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = counts;
  const enough = Math.max(3, sample.length / 8);
  if (odd > enough && odd > even * 4) return 'utf16le';
  return even > enough && even > odd * 4 ? 'utf16be' : undefined;
}

/**
 * Decodes as GB 18030 without a fault, and to Chinese: other eight-bit texts decode too, but to rare signs. Broken UTF-8
 * may as well, but its sound part holds Chinese, which GBK does not by chance.
 */
function isGbk(sample: Uint8Array, soundBytes: number): boolean {
  try {
    const sound = new TextDecoder('utf-8').decode(sample.subarray(0, soundBytes));
    if ((sound.match(HAN)?.length ?? 0) > 1) return false;
    const text = new TextDecoder('gb18030', { fatal: true }).decode(sample, { stream: true });
    const foreign = text.replaceAll(/[\0-\x7f]/g, '');
    return foreign.length > 1 && (foreign.match(HAN)?.length ?? 0) * 10 >= foreign.length * 8;
  } catch {
    return false; // not GB 18030, or a Node.js built without its tables
  }
}

/** Guesses from the first bytes what a file is that is UTF-8 for `soundBytes` only. */
export function guessEncoding(bytes: Uint8Array, soundBytes: number): EncodingGuess {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (startsWith(sample, 0xff, 0xfe)) return 'utf16le';
  if (startsWith(sample, 0xfe, 0xff)) return 'utf16be';
  if (isArchive(sample)) return 'archive';
  return nulPattern(sample) ?? (isGbk(sample, soundBytes) ? 'gbk' : 'unknown');
}
