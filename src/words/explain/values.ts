import type { valueCodes } from '../../diagnostics/catalogue/values.ts';
import type { Explanation } from './entry.ts';

/** Numbers and dates that cannot be what they stand for. */
export const valueExplanations = {
  JC1201: {
    title: { zh: '数的写法不普通', en: 'A number that is not written plainly' },
    why: {
      zh: '只认普通写法：半角数字，可以有一个小数点。1.2e3、0x1F、前面带0的写法，不同软件读出来不一样。',
      en: 'Only plain digits, with a decimal point if need be. Programs differ on what 1.2e3, 0x1F or leading zeros mean.',
    },
    fix: {
      zh: '照台账上的数，用0到9重打一遍。1.2e3写成1200，0386写成386。',
      en: 'Type the number again from your records with the digits 0 to 9: 1200 instead of 1.2e3, 386 instead of 0386.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: '  produce-samples:\n    value: 0386',
      right: '  produce-samples:\n    value: 386',
    },
  },
  JC1202: {
    title: { zh: '该填数的地方填了文字', en: 'Text where a number is due' },
    why: {
      zh: '混进了逗号、单位、引号或全角数字，就成了文字，不能算。从Excel复制时最常见。',
      en: 'With a comma, a unit, quotes or full-width digits it is text and cannot be calculated with. Copying from Excel does this.',
    },
    fix: {
      zh: '只留半角数字：不写千分位逗号，不写“批次”“户”，不加引号。没有数的，整项删掉，不要写“无”；确实是零的填0。',
      en: 'Digits only: no separators, no unit, no quotes. If there is no number, delete the entry; if it really is zero, write 0.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: '  samples:\n    value: 1,386',
      right: '  samples:\n    value: 1386',
    },
  },
  JC1203: {
    title: { zh: '该填数量的地方填了百分数', en: 'A percentage where a count is due' },
    why: {
      zh: '比率由程序按数量算，不四舍五入。只写98%，可能是97.6%，也可能是98.4%，判不准。',
      en: 'Rates are worked out from counts and never rounded. A bare 98% may be 97.6% or 98.4%: too vague to judge by.',
    },
    fix: {
      zh: '填实际的批次数、户数。合格率、覆盖率不用填，程序会算。',
      en: 'Write how many there were. Rates need not be reported: jc works them out.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: '  produce-passed:\n    value: 98%',
      right: '  produce-passed:\n    value: 379',
    },
  },
  JC1204: {
    title: { zh: '数量填成了负数或小数', en: 'A count that is negative or not whole' },
    why: {
      zh: '批次、户、起都是一个一个数出来的，没有半个，也不会比零少。',
      en: 'Batches, firms and cases are counted one by one: there is no half of one, and none below zero.',
    },
    fix: {
      zh: '核对台账。以前多报了要减的，不填负数：报一份更正，填改正后的总数。',
      en: 'Check your records. To take back what was reported too much, do not write a negative number: send a correction with the right total.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: '  produce-passed:\n    value: 379.5',
      right: '  produce-passed:\n    value: 379',
    },
  },
  JC1205: {
    title: { zh: '数的位数太多', en: 'A number with too many digits' },
    why: {
      zh: '最多15位，已经到百万亿。再多的，一定是打重了或粘贴错了。',
      en: 'Fifteen digits reach hundreds of trillions. More of them are a slip of typing or pasting.',
    },
    fix: { zh: '对照台账重打一遍。', en: 'Type it again from your records.' },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: '  produce-samples:\n    value: 3863863863863860',
      right: '  produce-samples:\n    value: 386',
    },
  },
  JC1206: {
    title: { zh: '该填百分数的地方写法不对', en: 'A percentage that is not written as one' },
    why: {
      zh: '这一项按百分数报，要带%。小数位数也有用：40.5%表示精确到一位小数，实际在40.45%与40.55%之间。',
      en: 'This figure is a percentage and needs its sign. The decimals matter too: 40.5% stands for anything from 40.45% to 40.55%.',
    },
    fix: {
      zh: '数字后面加半角的%。测算到几位小数就写几位，不要自己四舍五入。',
      en: 'Put a % behind the number. Write all the decimals you have; do not round.',
    },
    example: {
      kind: 'lines',
      file: 'reports/nyncj/2020.yaml',
      wrong: '  fertiliser-use:\n    value: 40.5',
      right: '  fertiliser-use:\n    value: 40.5%',
    },
  },
  JC1207: {
    title: { zh: '没有这一天，或日期写法不对', en: 'No such day, or not a date' },
    why: {
      zh: '例如9月没有31日。日期错了，就说不清数据截至哪天、有没有按时。',
      en: 'September, for example, has no 31st. With a wrong date nobody can say up to when figures count, or who was on time.',
    },
    fix: {
      zh: '翻一下日历，写成2020-09-30的样子：四位年、两位月、两位日。',
      en: 'Look at a calendar and write it like 2020-09-30: four digits, two, two.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: 'asOf: 2020-09-31',
      right: 'asOf: 2020-09-30',
    },
  },
  JC1208: {
    title: { zh: '时间没有写全', en: 'A time that is not complete' },
    why: {
      zh: '时间要写到秒，并写明时区；北京时间是+08:00。差一分钟可能就差一天，程序不猜。',
      en: 'A time goes to the second and states its zone; Beijing time is +08:00. A minute can make a day of difference, so jc does not guess.',
    },
    fix: {
      zh: '写成2020-10-31T11:10:00+08:00：日期、字母T、时分秒、+08:00，中间不空格，一位数前面补0。',
      en: 'Write it like 2020-10-31T11:10:00+08:00: the date, a T, hours, minutes, seconds, +08:00; no spaces, two digits each.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: 'submittedAt: 2020-10-31 11:10',
      right: 'submittedAt: 2020-10-31T11:10:00+08:00',
    },
  },
  JC1209: {
    title: { zh: '部分比总数还大', en: 'The part is more than the whole' },
    why: {
      zh: '合格的不会比抽检的多，查过的不会比应查的多。两个数里有一个填错了，或者上下填反了。',
      en: 'No more can pass than were sampled. One of the two is wrong, or they were swapped.',
    },
    fix: {
      zh: '对照台账，改对填错的一个。检查结果写明了总数在第几行。',
      en: 'Check both against your records and correct the wrong one. The message says in which line the whole is.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: '  produce-samples:\n    value: 386\n  produce-passed:\n    value: 397',
      right: '  produce-samples:\n    value: 386\n  produce-passed:\n    value: 379',
    },
  },
  JC1210: {
    title: { zh: '比率超过了100%', en: 'A share of more than 100%' },
    why: {
      zh: '合格率、覆盖率是部分占总数的比率，最多是100%。超过了，一定是填错了。',
      en: 'A pass rate or a coverage is the share of a whole and at most 100%.',
    },
    fix: {
      zh: '核对台账。最好改填两个实际数，由程序算。',
      en: 'Check your records. Better still, report both counts and let jc work out the rate.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: '  produce-rate:\n    value: 108.19%',
      right: '  produce-rate:\n    value: 98.19%',
    },
  },
  JC1211: {
    title: { zh: '零报告没有写明期间', en: 'A zero that does not say which days it covers' },
    why: {
      zh: '报零，是说这段时间一起也没有发生，所以要说清是哪段时间。',
      en: 'A zero says that nothing happened for some time. It has to say for which time.',
    },
    fix: {
      zh: '在value: 0下面加一行covers，写明从哪天到哪天。',
      en: 'Below value: 0 add a line covers with the first and the last day.',
    },
    example: {
      kind: 'lines',
      file: 'reports/scjgj/2020.yaml',
      wrong: '  outbreaks:\n    value: 0',
      right: '  outbreaks:\n    value: 0\n    covers: {from: 2020-01-01, to: 2020-09-30}',
    },
  },
  JC1212: {
    title: { zh: '零报告的期间不是从期初起', en: 'A zero that does not start with the period' },
    why: {
      zh: '考核期从1月1日起，零报告却从3月写起，前两个月就没有人说过是零。',
      en: 'If the year starts in January and the zero in March, nobody has said that the first two months were zero.',
    },
    fix: {
      zh: '确实从期初起就没有发生的，把from改成期初那一天。前一段不清楚的，不能报零，先查清。',
      en: 'If nothing happened from the start, write the first day of the period. If you do not know, find out before you report a zero.',
    },
    example: {
      kind: 'lines',
      file: 'reports/scjgj/2020.yaml',
      wrong: '    covers: {from: 2020-03-01, to: 2020-09-30}',
      right: '    covers: {from: 2020-01-01, to: 2020-09-30}',
    },
  },
  JC1213: {
    title: { zh: '还没到期末，不能作年度终值', en: 'Figures that cannot be final yet' },
    why: {
      zh: '终值是期末以后不会再变的数。数据只到9月底，后面还会变，当终值判就会判错。',
      en: 'A final figure is one that nothing can change any more. Figures to September still move, and judging them as final would be wrong.',
    },
    fix: {
      zh: '现在报的是累计数，把final改成false，年底过后再报终值。确实不会再变的（例如全年任务已做完），加一行finalReason写明理由；零报告不行，最后一天也可能发生。',
      en: 'Write final: false for now and send the final figures after the year. Where nothing more can come, give the reason in finalReason. A zero is never final early: something may happen on the last day.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: 'asOf: 2020-09-30\nsubmittedAt: 2020-10-31T11:10:00+08:00\nfinal: true',
      right: 'asOf: 2020-09-30\nsubmittedAt: 2020-10-31T11:10:00+08:00\nfinal: false',
    },
  },
  JC1214: {
    title: { zh: '数据截至的日期太晚', en: 'The figures are said to be from a later day' },
    why: {
      zh: '报送那天还不知道以后的数，期末以后的数也不属于这一期。',
      en: 'On the day of submission nobody knows later figures, and what comes after the period does not belong to it.',
    },
    fix: {
      zh: '把asOf改成台账实际统计到的那一天，不晚于报送日，也不晚于期末。',
      en: 'Set asOf to the last day your records cover: not after the submission, not after the period.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: 'asOf: 2020-12-31\nsubmittedAt: 2020-10-31T11:10:00+08:00',
      right: 'asOf: 2020-09-30\nsubmittedAt: 2020-10-31T11:10:00+08:00',
    },
  },
  JC1219: {
    title: { zh: '填的是以前的数', en: 'The figures are from before the period' },
    why: {
      zh: '上一年的数不能当今年的数。只有上年末的基数这类数据项，截至日可以在期初以前。',
      en: "Last year's figures are not this year's. Only baselines and the like may be about an earlier day.",
    },
    fix: {
      zh: '填这一期的数；年份打错了的，把asOf改对。',
      en: 'Report the figures of this period, or correct the year of asOf.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: 'asOf: 2019-09-30\nsubmittedAt: 2020-10-31T11:10:00+08:00',
      right: 'asOf: 2020-09-30\nsubmittedAt: 2020-10-31T11:10:00+08:00',
    },
  },
  JC1215: {
    title: { zh: '分项的填法不对', en: 'Scopes that are not reported as scopes' },
    why: {
      zh: '要分类报的，每一类各填各的数；合在一起，好的会盖住差的。不分类的，直接填一个数。',
      en: 'Where parts are asked for, each has its own number: together the good would hide the bad. Without parts there is one number.',
    },
    fix: {
      zh: '有分项的，在scopes下每个分项写一行；没有分项的，直接写value。有没有分项，用jc list figures查。',
      en: 'With scopes, one line for each below scopes; without, a value alone. jc list figures says which it is.',
    },
    example: {
      kind: 'lines',
      file: 'reports/scjgj/2020.yaml',
      wrong: '  schools:\n    value: 130',
      right: '  schools:\n    scopes:\n      canteens: {value: 82}\n      nearby: {value: 48}',
    },
  },
  JC1216: {
    title: { zh: '联合部分填得不对', en: 'A joint part that cannot be' },
    why: {
      zh: '联合抽检的批次是本单位所报数里的一部分，不会比它多，也不会是与自己联合。',
      en: 'What two bodies did together is a part of what each reports: never more, and never with oneself.',
    },
    fix: {
      zh: 'value填联合的那一部分，with填另一家单位。',
      en: 'Give the joint part in value and the other body in with.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: '  samples:\n    value: 1386\n    joint:\n      - {with: 市农业农村局, value: 3600}',
      right: '  samples:\n    value: 1386\n    joint:\n      - {with: 市农业农村局, value: 36}',
    },
  },
  JC1217: {
    title: { zh: '写了名录为零，填的数却不是零', en: 'An empty roster with a number that is not zero' },
    why: {
      zh: 'empty是声明“一家也没有”。声明了，又填了数，两句话有一句不对。',
      en: 'empty states that there is none at all. A number beside it contradicts that.',
    },
    fix: {
      zh: '确实一家也没有的，value填0；有的，删掉empty这一行。',
      en: 'If there is none, write value: 0. If there are some, delete the line empty.',
    },
    example: {
      kind: 'lines',
      file: 'reports/scjgj/2020.yaml',
      wrong: '  large-meat-firms:\n    value: 3\n    empty: 在册名录中没有大型肉制品企业',
      right: '  large-meat-firms:\n    value: 0\n    empty: 在册名录中没有大型肉制品企业',
    },
  },
  JC1218: {
    title: { zh: '期间的写法不对', en: 'A period that is not written as one' },
    why: {
      zh: '期间说明报的是哪一年、哪一季、哪一月的数。写法不统一，就不知道和谁放在一起算。',
      en: 'The period says for which year, quarter or month the figures are. Written otherwise, nobody knows what they belong to.',
    },
    fix: {
      zh: '全年写2020，上半年写2020-H1，三季度写2020-Q3，十月写2020-10，不写“年”“季度”。',
      en: 'Write 2020 for the year, 2020-H1 for its first half, 2020-Q3 for the third quarter, 2020-10 for October.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: 'period: 2020年',
      right: 'period: 2020',
    },
  },
} as const satisfies Record<keyof typeof valueCodes, Explanation>;
