import type { Bilingual } from '../diagnostics/entry.ts';
import type { SubjectState } from '../evaluate/lateness.ts';
import type { Counted } from '../evaluate/tally.ts';

/** The words of the office for each verdict (MOCKUPS: The words). */
export const statusWords = {
  fail: { zh: '未达标', en: 'not met' },
  missing: { zh: '未报齐', en: 'figures missing' },
  indeterminate: { zh: '无法判定', en: 'cannot be decided' },
  pending: { zh: '进行中', en: 'in progress' },
  pass: { zh: '达标', en: 'met' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
  waived: { zh: '免予考核', en: 'waived' },
} as const satisfies Record<Counted, Bilingual>;

/** The word for a direction that is shown and never judged. */
export const monitoredWords: Bilingual = { zh: '仅跟踪', en: 'tracked only' };

/** The words for the state of a subject of a deadline. 迟报 is an offence under the Statistics Law: never said. */
export const subjectWords = {
  overdue: { zh: '逾期未报', en: 'overdue' },
  partial: { zh: '报送不全', en: 'incomplete' },
  returned: { zh: '退回补正', en: 'returned' },
  late: { zh: '逾期报送', en: 'late' },
  extended: { zh: '准予延期', en: 'extended' },
  dueSoon: { zh: '即将到期', en: 'due soon' },
  notDue: { zh: '未到期', en: 'not due' },
  onTime: { zh: '按时', en: 'on time' },
} as const satisfies Record<SubjectState, Bilingual>;
