import type { Counted } from '../../evaluate/tally.ts';
import type { WordExplanation } from './entry.ts';

/** What can be said of a target: a verdict, that a waiver lies over it, or that it is only tracked. */
export const statusExplanations = {
  pass: {
    meaning: {
      zh: '报来的数已经足以证明达到目标值：还没报的、年内还会变的，怎么变也改不了这个结论。年底前就能证明的，注明“提前”。',
      en: 'What is reported proves that the target is reached: nothing still to come could change it. If that is so before the year is over, it says "early".',
    },
    todo: {
      zh: '这一项不用做什么。仍有单位欠报的，照样要补。以后有更正的，重新判定。',
      en: 'Nothing for this target. A unit that still owes a figure owes it all the same. A later correction is judged anew.',
    },
    example: {
      zh: '要求每千人4批次，折合8779批次。6家里5家已报，合计8980批次。第6家报多报少都够了：达标（提前），那一家仍是欠报。',
      en: '4 batches per 1,000 residents are 8,779 batches. Five of six bodies have 8,980 together. Whatever the sixth reports, it is enough: met, early; and the sixth still owes.',
    },
    aliases: ['提前', 'early', 'passed'],
  },
  fail: {
    meaning: {
      zh: '报来的数已经证明达不到目标值：还没报的怎么报也补不回来。比的时候不四舍五入，差一批次也是差。',
      en: 'What is reported proves that the target cannot be reached: nothing still to come makes up for it. Nothing is rounded first; one short is short.',
    },
    todo: {
      zh: '先核对报的数。填错了的，报一份更正，写明理由；没有填错的，按未达标说明情况。',
      en: 'Check the figures. If one is wrong, send a correction with the reason. If not, explain how it came about.',
    },
    example: {
      zh: '要求合格率98%，年度终值100000批次里合格97999批次，是97.999%：未达标；合格98000批次，达标。同样的数是11月的累计数，就还是进行中。',
      en: '98% must pass. Of 100,000 batches in the final figures 97,999 did, which is 97.999%: not met; with 98,000 it is met. The same figures in November, not final: in progress.',
    },
    aliases: ['failed'],
  },
  missing: {
    meaning: {
      zh: '应报的数过了日子还没有报来，而且缺了它就没法判。这不是未达标。缺的是谁的（欠报）、缺什么，都写在下面。',
      en: 'A figure that is owed has not come by its day, and without it nothing can be said. This does not mean not met. Who owes what is named below it.',
    },
    todo: {
      zh: '欠报的单位补报。报表有差错没有采用的，改好重报；只报了累计数的，补报年度终值。准予延期还没到期的，不算欠报。',
      en: 'Whoever owes sends the figure. A report refused for errors is corrected and sent again; after running figures the final ones follow. Nothing is owed while an extension runs.',
    },
    example: {
      zh: '6家报合格率，年度已过，5家报了，都很高。第6家是多少谁也不知道，所以是未报齐，不能拿5家的当结论。',
      en: '6 bodies report a pass rate. The year is over and 5 are in, all high. Nobody knows the sixth: figures missing. The 5 alone are no verdict.',
    },
    aliases: ['欠报', 'owes', 'owed'],
  },
  indeterminate: {
    meaning: {
      zh: '该有的数都有了，还是说不准够不够。原因写在下面：数据精度不够，两处数据不一致，缺基数，联合部分归属未定，或者分母为零又没有说明。',
      en: 'All is in, and still nobody can tell. The reason is named below it: figures too coarse, two that contradict each other, no baseline, joint parts unsettled, or nothing counted and no statement why.',
    },
    todo: {
      zh: '精度不够的，补报计数或小数位更多的数。不一致的，几家核对，报错的更正。缺基数的，请定口径的单位给出。名录确实为零的，在报表里用empty写明。',
      en: 'Too coarse: send counts or more decimals. Contradictory: compare, and whoever is wrong corrects. No baseline: ask who decides on readings. An empty roster is stated in the report with empty.',
    },
    example: {
      zh: '要求40%以上，只报了40.0%。实际可能是39.96%，也可能是40.04%，判不了。报成40.12%就能判。',
      en: 'At least 40% is asked for and 40.0% reported. It may be 39.96% or 40.04%: undecided. 40.12% would decide it.',
    },
    aliases: ['无法认定', 'undecided'],
  },
  pending: {
    meaning: {
      zh: '还没到期，现在的数以后还会变，先不下结论。比按月匀速该完成的（序时进度）少的，注明“滞后”。',
      en: 'It is not time yet: the figures may still move, so there is no verdict. If they are below an even pace through the months, it says "behind".',
    },
    todo: {
      zh: '接着做，按期报。还差多少，写在下面。',
      en: 'Carry on and report in time. What is left to do is named below it.',
    },
    example: {
      zh: '要查2014户，到10月底查了1530户。按序时进度应查1679户：进行中，滞后149户，到年底还需484户。',
      en: '2,014 shops are to be inspected, 1,530 are done by the end of October. An even pace asks for 1,679: in progress, 149 behind, 484 to go.',
    },
    aliases: ['滞后', '序时进度', 'behind', 'pace'],
  },
  notApplicable: {
    meaning: {
      zh: '这项指标要管的对象一个也没有，报送单位也写明了。考核办法里叫“合理缺项”。单列，不算达标，也不算未达标。',
      en: 'There is nothing that this target could apply to, and the unit has said so. Assessment rules call it 合理缺项, a justified gap. It is counted apart, neither as met nor as not met.',
    },
    todo: {
      zh: '不用做什么。名录里后来有了，报一份更正。只填0、没有用empty写明的，不算不适用。',
      en: 'Nothing. If the roster gets an entry later, send a correction. A bare 0 without the statement empty does not count as this.',
    },
    example: {
      zh: '要求大型肉制品企业100%报自查报告，名录里这样的企业一家也没有。报0家并用empty写明名录为零：不适用。',
      en: 'All large meat firms are to report, and the roster holds none. The unit reports 0 and states with empty that the roster is empty: not applicable.',
    },
    aliases: ['合理缺项', '名录为零'],
  },
  waived: {
    meaning: {
      zh: '有批准文件，这项指标暂不考核。原来的判定照样列出，单独计数，从不算作达标。',
      en: 'A document excuses this target for a time. The verdict is still shown; it is counted apart and never as met.',
    },
    todo: {
      zh: '核对文号和截止日。过了截止日，照原来的判定计；还需要的，另行报批。',
      en: 'Check the document and its last day. After that the verdict counts again; have a new one approved if it is still needed.',
    },
    example: {
      zh: '审批时限要从20个工作日压缩三分之一，即不超过13个，实际14个，原判定未达标；批准免予考核到12-31。12-31以前单列，从次年1月1日起按未达标计。',
      en: 'Approval is to be cut by a third from 20 working days, to 13 at most; it takes 14: not met, but waived to 31 December. Until then it is counted apart, from 1 January as not met.',
    },
    aliases: ['免考', 'exemption', 'waiver'],
  },
  monitored: {
    meaning: {
      zh: '原文只说了方向，没有写到多少，例如“大幅度提高”。数照列，只跟上年比，不下结论，也不算在指标项数里。',
      en: 'The plan names a direction and no number, such as "much higher". The figures are shown beside last year\'s, without a verdict and outside the count of targets.',
    },
    todo: { zh: '照常报数。', en: 'Report as usual.' },
    example: {
      zh: '上年48.70%，今年61.20%，原文要求大幅度提高：两个数都列出来，不说够不够。',
      en: 'Last year 48.70%, this year 61.20%, and the plan asks for much more: both are shown, and nothing is said about whether it is enough.',
    },
  },
} as const satisfies Record<Counted | 'monitored', WordExplanation>;
