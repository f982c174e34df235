import type { warningCodes } from '../../diagnostics/catalogue/warnings.ts';
import type { Explanation } from './entry.ts';

/** Things to know that make nothing invalid. */
export const warningExplanations = {
  JC3101: {
    title: { zh: '报送单位的名单是示例', en: 'The list of who must report is a sample' },
    why: {
      zh: '谁该报、谁逾期，都按这份名单认定。名单没有文件依据，认定的结果只能参考。',
      en: 'Who is late is judged by this list. No document supports it, so the result is only a picture.',
    },
    fix: {
      zh: '换成有文件依据的名单，provenance改为official，source写明出处。',
      en: 'Put in a list that a document supports, with provenance: official and its source.',
    },
    example: {
      kind: 'lines',
      file: 'registry/groups.yaml',
      wrong: '    name: 各成员单位\n    provenance: sample',
      right: '    name: 各成员单位\n    provenance: official',
    },
  },
  JC3102: {
    title: { zh: '报送单位的名单是空的', en: 'The list of who must report is empty' },
    why: {
      zh: '名单里没有单位，就没有谁该报，也没有谁可以认定。',
      en: 'With nobody on the list nobody has to report, and nobody can be judged.',
    },
    fix: {
      zh: '在registry/groups.yaml补上成员。原文没有说是哪几家的，先问清楚。',
      en: 'Add the members to registry/groups.yaml; if the plan does not name them, ask.',
    },
    example: {
      kind: 'lines',
      file: 'registry/groups.yaml',
      wrong: '    members: []',
      right: '    members: [chengqu]',
    },
  },
  JC3201: {
    title: { zh: '已达标或不适用，免予考核用不上', en: 'A waiver over a target that is not missed' },
    why: {
      zh: '指标已经达标，按达标计，这一条免予考核不起作用。',
      en: 'The target is met and counts as met; the waiver has no effect.',
    },
    fix: {
      zh: '核对是不是写错了指标。写得对的，留着备查，不用管。',
      en: 'Check whether another target was meant. If not, keep it for the record.',
    },
    example: {
      kind: 'lines',
      file: 'waivers.yaml',
      wrong: '  - kind: exemption\n    target: 1-1',
      right: '  - kind: exemption\n    target: 2-1',
      note: { zh: '1-1已经达标。', en: '1-1 is met.' },
    },
  },
  JC3202: {
    title: { zh: '已报齐，准予延期用不上', en: 'An extension for a unit that has handed in everything' },
    why: {
      zh: '该报的已经报了，这一条准予延期不起作用。',
      en: 'All that was due is in; the extension has no effect.',
    },
    fix: {
      zh: '核对是不是写错了单位。写得对的，留着备查，不用管。',
      en: 'Check whether another unit was meant. If not, keep it for the record.',
    },
    example: {
      kind: 'lines',
      file: 'waivers.yaml',
      wrong: '    unit: 市农业农村局\n    approver: 市食安办负责人',
      right: '    unit: 市商务局\n    approver: 市食安办负责人',
      note: { zh: '市农业农村局已经报齐。', en: '市农业农村局 has handed in everything.' },
    },
  },
  JC3203: {
    title: { zh: '两条例外在时间上重叠', en: 'Two exceptions that overlap' },
    why: {
      zh: '同一件事在同几天里批了两次，说不清以哪份文件为准。',
      en: 'The same thing is excused twice for the same days; nobody can say by which document.',
    },
    fix: {
      zh: '并成一条，或者让后一条从前一条截止的第二天起。',
      en: 'Make them one, or let the second begin on the day after the first ends.',
    },
    example: {
      kind: 'lines',
      file: 'waivers.yaml',
      wrong: '    from: 2020-12-01\n    until: 2020-12-31',
      right: '    from: 2020-12-11\n    until: 2020-12-31',
      note: {
        zh: '前一条准予延期到2020-12-10。',
        en: 'The extension before it runs to 2020-12-10.',
      },
    },
  },
  JC3204: {
    title: { zh: '例外已过期', en: 'An exception that has run out' },
    why: {
      zh: '过了截止日，免予考核、准予延期都不再起作用：指标照原判定计，逾期从原来的截止日算。',
      en: 'After its last day it does nothing: the target counts as judged, and days are counted from the original deadline.',
    },
    fix: {
      zh: '还需要的，另行批准，加一条；不再需要的，留着备查。',
      en: 'If it is still needed, have a new one approved and add it. If not, keep it for the record.',
    },
    example: {
      kind: 'lines',
      file: 'waivers.yaml',
      wrong: '    from: 2020-10-30\n    until: 2020-11-15',
      right: '    from: 2020-10-30\n    until: 2020-12-10',
      note: { zh: '判定日是2020-11-30。', en: 'The day of judgement is 2020-11-30.' },
    },
  },
  JC3205: {
    title: { zh: '例外快要到期', en: 'An exception that will soon run out' },
    why: {
      zh: '7天之内就到期。到期以后，指标照原判定计，没报的算逾期。',
      en: 'It runs out within 7 days. Then the target counts as judged, and what is not in is overdue.',
    },
    fix: {
      zh: '还需要的，及早报批；不需要的，按期报送。',
      en: 'If it is still needed, have a new one approved in time.',
    },
    example: {
      kind: 'lines',
      file: 'waivers.yaml',
      wrong: '    from: 2020-10-30\n    until: 2020-12-05',
      right: '    from: 2020-10-30\n    until: 2020-12-10',
      note: { zh: '判定日是2020-11-30。', en: 'The day of judgement is 2020-11-30.' },
    },
  },
  JC3301: {
    title: { zh: '累计数变小了', en: 'A running total that has fallen' },
    why: {
      zh: '累计数本来只增不减。改小了，报表也写了理由，照新的数算，提醒看一下理由成不成立。',
      en: 'A running total only grows. This one was made smaller with a reason; the new value counts, and somebody should look at the reason.',
    },
    fix: {
      zh: '看报表里的理由。成立的不用管；是填错的，再报一版更正。',
      en: 'Read the reason. If it holds, nothing is to be done; if the value is wrong, send another correction.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.r2.yaml',
      wrong: '  kind: 更正\n  reason: 剔除重复登记的17批次\nfigures:\n  samples:\n    value: 1369',
      right: '  kind: 补报\n  reason: 补报9月下旬漏登的10批次\nfigures:\n  samples:\n    value: 1396',
      note: { zh: '第1版是1386。', en: 'The first revision said 1386.' },
    },
  },
  JC3302: {
    title: { zh: '两家报了同一批联合的数', en: 'Two bodies report the same joint part' },
    why: {
      zh: '联合抽检的批次，两家都报了，归谁没有定。程序按“算一次”和“算两次”都判一遍，结论一样才下结论。',
      en: 'Both report what they did together, and whose it is, is open. jc judges with it counted once and twice, and gives a verdict only if both agree.',
    },
    fix: {
      zh: '两家商定归谁，另一家报一份更正，去掉这一部分。',
      en: 'Let the two settle whose it is; the other sends a correction without it.',
    },
    example: {
      kind: 'lines',
      file: 'reports/nyncj/2020.yaml',
      wrong: '  samples:\n    value: 1204\n    joint:\n      - {with: 市畜牧兽医服务中心, value: 36}',
      right: '  samples:\n    value: 1168',
      note: {
        zh: '市畜牧兽医服务中心也报了与市农业农村局联合36批次。',
        en: '市畜牧兽医服务中心 reports 36 joint batches with 市农业农村局 as well.',
      },
    },
  },
  JC3303: {
    title: { zh: '分报的合计与总数不符', en: 'Parts that do not add up to the whole' },
    why: {
      zh: '全市数已经包括各县，两边只作核对，不相加。各县合计对不上全市数，总有一边不准。',
      en: 'The city figure covers the counties already; the two are compared, never added. If they disagree, one of them is wrong.',
    },
    fix: {
      zh: '请两边核对，报错的一边报一份更正。判定不受影响。',
      en: 'Let both sides check; whoever is wrong sends a correction. No verdict changes by this.',
    },
    example: {
      kind: 'lines',
      file: 'reports/chengqu/2020.yaml',
      wrong: '  county-samples:\n    value: 12000',
      right: '  county-samples:\n    value: 1200',
      note: {
        zh: '全市各单位合计只有九千多批次。',
        en: 'The whole city has some nine thousand batches.',
      },
    },
  },
  JC3305: {
    title: { zh: '计数与百分数对不上', en: 'Counts and a percentage that disagree' },
    why: {
      zh: '两样都报了，按计数算出来的与报的百分数不同。判定以计数为准。',
      en: 'Both were reported, and the counts give another rate than the one stated. The counts decide.',
    },
    fix: {
      zh: '核对计数；计数没错的，删掉百分数。',
      en: 'Check the counts; if they are right, delete the percentage.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.r2.yaml',
      wrong: '  produce-rate:\n    value: 98.9%',
      right: '  produce-rate:\n    value: 98.19%',
      note: {
        zh: '同一份报表里抽检386、合格379，算出来是98.19%。',
        en: 'In the same report 379 of 386 passed, which is 98.19%.',
      },
    },
  },
  JC3401: {
    title: { zh: '不是报表的文件', en: 'A file that is no report' },
    why: {
      zh: 'reports文件夹里只读报表。别的文件不读，里面的数不算。',
      en: 'In reports only reports are read. Other files are left alone; nothing in them counts.',
    },
    fix: {
      zh: '本来要报数的，填进.yaml报表；佐证材料移到别处。',
      en: 'If it was meant to report figures, put them into a .yaml report. Keep other papers elsewhere.',
    },
    example: {
      kind: 'names',
      wrong: ['reports/xmzx/2020.yaml', 'reports/xmzx/2020.xlsx'],
      right: ['reports/xmzx/2020.yaml'],
    },
  },
} as const satisfies Record<keyof typeof warningCodes, Explanation>;
