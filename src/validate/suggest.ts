/** Longer words are no slips of the hand. */
const LONGEST = 64;
const HAN = /[\u3400-\u9fff]/;

/**
 * The candidate that `word` was probably meant to be, or undefined if none is near. Full-width forms and case count for
 * nothing. The answer does not depend on the order of the candidates; of equals the first by code units wins.
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const typed = normal(word);
  if (typed === '') return undefined;
  let best: { score: number; candidate: string } | undefined;
  for (const candidate of candidates) {
    const score = candidate.length > LONGEST ? undefined : likeness(typed, normal(candidate));
    if (score === undefined || (best && score < best.score)) continue;
    if (!best || score > best.score || candidate < best.candidate) best = { score, candidate };
  }
  return best?.candidate;
}

function normal(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** 0 to 1, or undefined where the two are too different to be taken for each other. */
function likeness(typed: string, candidate: string): number | undefined {
  const longer = Math.max(typed.length, candidate.length);
  if (longer === 0) return undefined;
  const slips = longer < 5 ? 1 : Math.max(2, Math.floor(longer / 3));
  const near = Math.abs(typed.length - candidate.length) <= slips ? distance(typed, candidate) : Infinity;
  // One character is a whole word in Chinese: what the two share says more than what has to be typed anew.
  const shared = HAN.test(typed) ? sharedPart(typed, candidate) : 0;
  if (longer > 1 && near <= slips && near < typed.length) return Math.max(1 - near / longer, shared);
  return shared >= 0.6 ? shared : undefined;
}

/** Twice the longest common subsequence over both lengths: 0.8 for 市农业局 in 市农业农村局. */
function sharedPart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const char of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j += 1) {
      const kept = Math.max(row[j] ?? 0, next[j - 1] ?? 0);
      next.push(char === b[j - 1] ? (row[j - 1] ?? 0) + 1 : kept);
    }
    row = next;
  }
  return (2 * (row[b.length] ?? 0)) / (a.length + b.length);
}

/** Damerau-Levenshtein distance with adjacent swaps (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
