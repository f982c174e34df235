import type { CivilDate } from './date.ts';
import { addDays } from './date.ts';

/** One row of a yearly notice: days off, or weekend days worked instead. Both ends included. */
interface Row {
  readonly kind: 'holiday' | 'working';
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly source: string;
}

const NOTICE_2020 = '国办发明电〔2019〕16号';
const EXTENSION_2020 = '国办发明电〔2020〕1号';
const NOTICE_2021 = '国办发明电〔2020〕27号';

const row = (kind: Row['kind'], name: string, source: string, from: string, to = from): Row => ({
  kind,
  from,
  to,
  name,
  source,
});

/** The notices, row by row. A new year is added here when its notice is out, usually in November. */
export const workdayRows: readonly Row[] = [
  row('holiday', '元旦', NOTICE_2020, '2020-01-01'),
  row('working', '春节', NOTICE_2020, '2020-01-19'),
  row('holiday', '春节', NOTICE_2020, '2020-01-24', '2020-01-30'),
  row('holiday', '春节延长', EXTENSION_2020, '2020-01-31', '2020-02-02'),
  row('holiday', '清明节', NOTICE_2020, '2020-04-04', '2020-04-06'),
  row('working', '劳动节', NOTICE_2020, '2020-04-26'),
  row('holiday', '劳动节', NOTICE_2020, '2020-05-01', '2020-05-05'),
  row('working', '劳动节', NOTICE_2020, '2020-05-09'),
  row('holiday', '端午节', NOTICE_2020, '2020-06-25', '2020-06-27'),
  row('working', '端午节', NOTICE_2020, '2020-06-28'),
  row('working', '国庆节、中秋节', NOTICE_2020, '2020-09-27'),
  row('holiday', '国庆节、中秋节', NOTICE_2020, '2020-10-01', '2020-10-08'),
  row('working', '国庆节、中秋节', NOTICE_2020, '2020-10-10'),
  row('holiday', '元旦', NOTICE_2021, '2021-01-01', '2021-01-03'),
  row('working', '春节', NOTICE_2021, '2021-02-07'),
  row('holiday', '春节', NOTICE_2021, '2021-02-11', '2021-02-17'),
  row('working', '春节', NOTICE_2021, '2021-02-20'),
  row('holiday', '清明节', NOTICE_2021, '2021-04-03', '2021-04-05'),
  row('working', '劳动节', NOTICE_2021, '2021-04-25'),
  row('holiday', '劳动节', NOTICE_2021, '2021-05-01', '2021-05-05'),
  row('working', '劳动节', NOTICE_2021, '2021-05-08'),
  row('holiday', '端午节', NOTICE_2021, '2021-06-12', '2021-06-14'),
  row('working', '中秋节', NOTICE_2021, '2021-09-18'),
  row('holiday', '中秋节', NOTICE_2021, '2021-09-19', '2021-09-21'),
  row('working', '国庆节', NOTICE_2021, '2021-09-26'),
  row('holiday', '国庆节', NOTICE_2021, '2021-10-01', '2021-10-07'),
  row('working', '国庆节', NOTICE_2021, '2021-10-09'),
];

interface Year {
  readonly holidays: ReadonlySet<string>;
  readonly workingWeekends: ReadonlySet<string>;
}

/** The table by year; a year without rows is unknown. */
export const workdayYears: ReadonlyMap<number, Year> = new Map(
  [...new Set(workdayRows.map((entry) => Number(entry.from.slice(0, 4))))].map((year) => [
    year,
    { holidays: days('holiday', year), workingWeekends: days('working', year) },
  ]),
);

function days(kind: Row['kind'], year: number): Set<string> {
  const rows = workdayRows.filter((entry) => entry.kind === kind && entry.from.startsWith(String(year)));
  return new Set(rows.flatMap((entry) => span(entry.from, entry.to)));
}

function span(from: string, to: string): string[] {
  const all = [];
  for (let day = from as CivilDate; day <= to; day = addDays(day, 1)) all.push(day);
  return all;
}
