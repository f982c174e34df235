import type { SubjectState } from '../../evaluate/lateness.ts';
import type { WordExplanation } from './entry.ts';

/** The states of a unit for a deadline. */
export const deadlineExplanations = {
  notDue: {
    meaning: {
      zh: '还没有报，离截止日超过7天，不算欠。',
      en: 'Nothing is in yet, and the deadline is more than 7 days away. Nothing is owed.',
    },
    todo: { zh: '按期报送。', en: 'Hand it in in time.' },
    example: {
      zh: '截止11-25。10-25那天还有31天：未到期。',
      en: 'Due by 25 November. On 25 October 31 days are left: not due.',
    },
  },
  dueSoon: {
    meaning: {
      zh: '还没有报，离截止日不超过7天。',
      en: 'Nothing is in yet, and 7 days or fewer are left.',
    },
    todo: { zh: '尽快报送。', en: 'Hand it in soon.' },
    example: {
      zh: '截止11-01。10-25那天还有7天：即将到期；前一天还是未到期。',
      en: 'Due by 1 November. On 25 October 7 days are left: due soon; a day earlier it was not.',
    },
  },
  onTime: {
    meaning: {
      zh: '截止日24时（北京时间）以前收到，没有退回。以收文登记为准；没有登记的按报送单位自述，并注明。',
      en: 'Received before the end of the last day, Beijing time, and not sent back. The register decides; where it has no entry, the word of the unit does, and the output says so.',
    },
    todo: {
      zh: '不用做什么。后来再更正，仍算按时。',
      en: 'Nothing. A later correction changes nothing about it.',
    },
    example: {
      zh: '截止11-01，当天22:15收到：按时。当天是星期日也一样，原文没有说顺延。',
      en: 'Due by 1 November, received that day at 22:15: on time. That it is a Sunday moves nothing unless the plan says so.',
    },
  },
  late: {
    meaning: {
      zh: '报了，收到时已过截止日。天数从最后一个按时的日子起，按日历天算。',
      en: 'It is in, but came after the last day. Days are counted by the calendar from the last day that was on time.',
    },
    todo: {
      zh: '已经报了，不用再报；过后更正也改不成按时。准予延期还在有效期内收到的，算按时。',
      en: 'Nothing is left to hand in, and no correction makes it on time. What comes while an extension runs is on time.',
    },
    example: {
      zh: '截止11-01，11-02 00:20收到：逾期报送1天。',
      en: 'Due by 1 November, received on 2 November at 00:20: late by 1 day.',
    },
  },
  partial: {
    meaning: {
      zh: '应报几份，报来一部分，其余的过了截止日还没报。',
      en: 'Of several papers some are in and others are past the last day.',
    },
    todo: {
      zh: '补报缺的。缺哪一份、缺报给谁的，写在后面。',
      en: 'Hand in what is missing; which paper, and for whom, is named behind it.',
    },
    example: {
      zh: '应报年度报告和下年度工作安排两份，11-01前只报了前一份。11-30判定：报送不全，缺下年度工作安排。',
      en: "The annual report and next year's plan are due by 1 November and only the first came. On 30 November: incomplete, next year's plan is missing.",
    },
  },
  overdue: {
    meaning: {
      zh: '过了截止日还没有收到。逾期才收到、又被退回的，也算在内。延期过了期还没报的，从原来的截止日算。',
      en: 'Past the last day and not in. What came late and was sent back counts here too. Once an extension has run out, days are counted from the original day.',
    },
    todo: {
      zh: '马上报。报来以后，改按逾期报送计。',
      en: 'Hand it in now. It then counts as late.',
    },
    example: {
      zh: '截止11-01，11-30还没报：逾期未报29天。曾准予延期到11-15的，也是29天。',
      en: 'Due by 1 November and not in on 30 November: overdue by 29 days. An extension to 15 November, now over, makes no difference.',
    },
  },
  returned: {
    meaning: {
      zh: '按时收到了，材料不合要求，已退回。不算逾期，也还没有报完。',
      en: 'It came in time but was sent back as not acceptable. It is not overdue, and not done.',
    },
    todo: {
      zh: '照退回的理由改好重报。按时还是逾期，以重报收到的日子为准。',
      en: 'Put right what was objected to and send it again. The day it comes back decides whether it is on time.',
    },
    example: {
      zh: '截止11-01，10-30收到，11-02因没有盖章退回：退回补正。11-05重报收到，算逾期报送4天。',
      en: 'Due by 1 November, received on 30 October, sent back on 2 November for lack of a seal: returned. Received again on 5 November: late by 4 days.',
    },
  },
  extended: {
    meaning: {
      zh: '有批准文件，截止日推后，新的截止日还没到。不算欠报。',
      en: 'A document gives more time, and that time is not over. Nothing is owed yet.',
    },
    todo: {
      zh: '在新的截止日以前报。到期还没报的，从原来的截止日算逾期。',
      en: 'Hand it in by the new day. After it, days are counted from the original one.',
    },
    example: {
      zh: '原截止11-25，准予延期到12-05。11-30还没报：准予延期；12-04报来，算按时。',
      en: 'Due by 25 November, extended to 5 December. On 30 November: extended. What comes on 4 December is on time.',
    },
    aliases: ['延期', 'extension'],
  },
} as const satisfies Record<SubjectState, WordExplanation>;
