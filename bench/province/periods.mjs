// The nineteen periods of 2020: twelve months, four quarters, two halves, the year; with the days that follow from each.
const YEAR = 2020;
const two = (n) => String(n).padStart(2, '0');
const lastOf = (month) => new Date(Date.UTC(YEAR, month, 0)).getUTCDate();

/** A civil date some days after another. */
export function daysAfter(date, days) {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

function period(id, words, first, last, grace) {
  const to = `${YEAR}-${two(last)}-${two(lastOf(last))}`;
  return {
    id,
    words,
    from: `${YEAR}-${two(first)}-01`,
    to,
    months: last - first + 1,
    by: daysAfter(to, grace),
  };
}

const months = Array.from({ length: 12 }, (_, i) =>
  period(`${YEAR}-${two(i + 1)}`, `${i + 1}月`, i + 1, i + 1, 10),
);
const quarters = ['一', '二', '三', '四'].map((word, i) =>
  period(`${YEAR}-Q${i + 1}`, `第${word}季度`, i * 3 + 1, i * 3 + 3, 15),
);
const halves = ['上', '下'].map((word, i) =>
  period(`${YEAR}-H${i + 1}`, `${word}半年`, i * 6 + 1, i * 6 + 6, 15),
);
export const year = period(String(YEAR), '全年', 1, 12, 31);

export { quarters };
export const periods = [...months, ...quarters, ...halves, year];

/** The day of judgement: every period but the year is owed by then. */
export const AS_OF = '2021-01-20';
