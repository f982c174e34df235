/** Text without white space: quotes and sentences compare modulo white space and page breaks (the source has stray spaces). */
export const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** Does `text` hold `quote`, white space apart? A quote of white space is held by nothing. */
export const holds = (text: string, quote: string): boolean =>
  squeeze(quote) !== '' && squeeze(text).includes(squeeze(quote));

const LONGEST = 600;

/** The part of `text` that is most like `quote`, and how many characters differ (Sellers' approximate matching). */
export function nearestPart(
  text: string,
  quote: string,
): { readonly part: string; readonly distance: number } {
  const [haystack, needle] = [
    Array.from(squeeze(text)).slice(0, LONGEST),
    Array.from(squeeze(quote)).slice(0, LONGEST),
  ];
  let costs = haystack.map(() => 0).concat(0);
  let starts = costs.map((_, j) => j);
  needle.forEach((character, i) => {
    const nextCosts = [i + 1];
    const nextStarts = [0];
    haystack.forEach((other, j) => {
      const choices = [
        { cost: (costs[j] ?? 0) + (other === character ? 0 : 1), start: starts[j] ?? 0 },
        { cost: (costs[j + 1] ?? 0) + 1, start: starts[j + 1] ?? 0 },
        { cost: (nextCosts[j] ?? 0) + 1, start: nextStarts[j] ?? 0 },
      ];
      const best = choices.reduce((a, b) => (b.cost < a.cost ? b : a));
      nextCosts.push(best.cost);
      nextStarts.push(best.start);
    });
    [costs, starts] = [nextCosts, nextStarts];
  });
  const distance = Math.min(...costs);
  const end = costs.indexOf(distance);
  return { part: haystack.slice(starts[end], end).join(''), distance };
}
