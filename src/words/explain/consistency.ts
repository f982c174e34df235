import type { consistencyCodes } from '../../diagnostics/catalogue/consistency.ts';
import type { Explanation } from './entry.ts';

/** Files that contradict their place, their unit or each other; the register and the exceptions. */
export const consistencyExplanations = {
  JC1301: {
    title: { zh: '内容与文件的位置不一致', en: 'The content does not fit the place of the file' },
    why: {
      zh: '文件夹写明是哪家报的，文件名写明是哪一期、第几版。和里面填的不一致，不知道该信哪个。',
      en: 'The folder says whose report it is, the name which period and revision. If the content says otherwise, nobody knows which to believe.',
    },
    fix: {
      zh: '检查结果写明了照内容应放在哪里。内容填错的改内容，文件放错的移过去。拿旧报表改的，最容易漏改这里。',
      en: 'The message says where this content belongs. Correct the content, or move the file. It often happens when an older report is copied.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.r2.yaml',
      wrong: 'revision: 1\nrevises:',
      right: 'revision: 2\nrevises:',
      note: {
        zh: '文件名里的r2是第2版，内容却写第1版。',
        en: 'The name says r2, the second revision; the content says the first.',
      },
    },
  },
  JC1302: {
    title: { zh: '同一版报了两份', en: 'The same revision twice' },
    why: {
      zh: '同一家、同一期、同一版只能有一份。有两份，程序不替你挑，两份都不采用。',
      en: 'There can be one file for a unit, a period and a revision. With two, jc does not choose: neither counts.',
    },
    fix: {
      zh: '留对的一份，删掉另一份。两份都有用的，后报的改作下一版，写明为什么改。',
      en: 'Keep the right one and delete the other. If both matter, make the later one the next revision and say why.',
    },
    example: {
      kind: 'names',
      wrong: ['reports/xmzx/2020.yaml', 'reports/xmzx/2020.r1.yaml'],
      right: ['reports/xmzx/2020.yaml', 'reports/xmzx/2020.r2.yaml'],
      note: { zh: '不带r的就是第1版。', en: 'A name without r is the first revision.' },
    },
  },
  JC1303: {
    title: { zh: '这个数不归本单位报', en: 'Not a figure that this unit reports' },
    why: {
      zh: '每个数由哪几家报是定好的。别家也报，同一件事就算了两遍。',
      en: 'Who reports a figure is settled. If others report it as well, the same things are counted twice.',
    },
    fix: {
      zh: '删去这一项。该谁报用jc list figures查；觉得应该归你报的，请管数据的人改。',
      en: 'Delete it. jc list figures says who reports it; if it should be you, ask whoever keeps the data.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.yaml',
      wrong: 'figures:\n  fertiliser-use:\n    value: 40.5%\n  samples:',
      right: 'figures:\n  samples:',
    },
  },
  JC1304: {
    title: { zh: '期间重叠，会重复计算', en: 'A period that overlaps another' },
    why: {
      zh: '这个数按全年报。再报一份上半年的，上半年就算了两遍。',
      en: 'This figure is reported for the year. With a report for the first half as well, that half would count twice.',
    },
    fix: {
      zh: '把数并入检查结果所写期间的报表，填到当时为止的累计数。',
      en: 'Put the value into the report for the period that the message names, as the total so far.',
    },
    example: {
      kind: 'names',
      wrong: ['reports/xmzx/2020-H1.yaml'],
      right: ['reports/xmzx/2020.yaml'],
    },
  },
  JC1305: {
    title: { zh: '这个数不报这一期', en: 'Not a period this figure is reported for' },
    why: {
      zh: '每个数报哪几期是定好的。别的年份的数，放进来没有用处。',
      en: 'For which periods a figure is reported is settled. A value for another year has no use here.',
    },
    fix: {
      zh: '核对period和文件名里的期间。填错年份的改对。',
      en: 'Check the period in the file and in its name, and correct the year.',
    },
    example: {
      kind: 'names',
      wrong: ['reports/xmzx/2019.yaml'],
      right: ['reports/xmzx/2020.yaml'],
    },
  },
  JC1306: {
    title: { zh: '版次不连续', en: 'A revision is missing in between' },
    why: {
      zh: '有第3版没有第2版，中间改过什么就说不清。',
      en: 'With a third revision and no second one, nobody can say what changed in between.',
    },
    fix: {
      zh: '补上缺的那一版。其实没有那一版的，把文件名和revision改成连续的号。',
      en: 'Add the missing one. If there never was one, number this one right, in its name and in revision.',
    },
    example: {
      kind: 'names',
      wrong: ['reports/xmzx/2020.yaml', 'reports/xmzx/2020.r3.yaml'],
      right: ['reports/xmzx/2020.yaml', 'reports/xmzx/2020.r2.yaml'],
    },
  },
  JC1307: {
    title: { zh: '补报不能把数改小', en: 'An addition cannot make a figure smaller' },
    why: {
      zh: '补报是补上漏掉的，累计数只会变大。数变小了，就是改，不是补。',
      en: 'An addition adds what was left out, so a total can only grow. If it falls, something was changed, not added.',
    },
    fix: {
      zh: '先核对数字。确实要改小的，把kind改为更正、退回重报、口径调整或审计核减，并写明理由。',
      en: 'Check the number. If it must fall, give another kind (更正, 退回重报, 口径调整 or 审计核减) and the reason.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.r2.yaml',
      wrong: '  kind: 补报\n  reason: 补报9月下旬漏登的10批次\nfigures:\n  samples:\n    value: 1369',
      right: '  kind: 补报\n  reason: 补报9月下旬漏登的10批次\nfigures:\n  samples:\n    value: 1396',
      note: { zh: '第1版是1386。', en: 'The first revision said 1386.' },
    },
  },
  JC1308: {
    title: { zh: '后一版的时间早于前一版', en: 'A revision older than the one it revises' },
    why: {
      zh: '第2版总在第1版之后。时间倒过来，多半是时间或版次填错了。',
      en: 'A second revision comes after the first. If the times say otherwise, a time or a number is wrong.',
    },
    fix: {
      zh: '核对submittedAt和版次，改对填错的一个。',
      en: 'Check submittedAt and the revision, and correct what is wrong.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.r2.yaml',
      wrong: 'submittedAt: 2020-10-12T09:20:00+08:00',
      right: 'submittedAt: 2020-11-12T09:20:00+08:00',
      note: {
        zh: '第1版报于2020-10-31。',
        en: 'The first revision was sent on 2020-10-31.',
      },
    },
  },
  JC1309: {
    title: { zh: '没有写为什么有这一版', en: 'A revision that does not say why' },
    why: {
      zh: '第2版起，要说明是补报、更正还是别的，为什么。数改了又不说理由，将来查不清。',
      en: 'From the second revision on, a report says what kind of change it is and why. Otherwise nobody can trace it later.',
    },
    fix: {
      zh: '加revises，下面写kind（补报、更正、退回重报、口径调整、审计核减选一个）和reason（理由）。新的一版要把全部数写全，上一版的数不再算。',
      en: 'Add revises with kind (补报, 更正, 退回重报, 口径调整 or 审计核减) and reason below it. The new revision holds all figures: those of the one before no longer count.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.r2.yaml',
      wrong: 'revision: 2\nfigures:',
      right: 'revision: 2\nrevises:\n  kind: 补报\n  reason: 补报9月下旬漏登的10批次\nfigures:',
    },
  },
  JC1310: {
    title: { zh: '报表放错了地方', en: 'Not a place for reports' },
    why: {
      zh: '报表按单位分文件夹，文件名是期间。放在别处，不知道是谁报的、哪一期的。',
      en: 'Reports lie in a folder for each unit and are named by period. Elsewhere nobody knows whose they are.',
    },
    fix: {
      zh: '第1版放在reports/单位代号/期间.yaml，第2版放在reports/单位代号/期间.r2.yaml。单位代号用jc list units查。',
      en: 'The first revision belongs at reports/UNIT/PERIOD.yaml, the second at reports/UNIT/PERIOD.r2.yaml; jc list units shows the ids.',
    },
    example: {
      kind: 'told',
      words: {
        zh: '报表放在reports/2020/xmzx.yaml，文件又是空的：位置和内容都说不出是谁报的。',
        en: 'An empty file at reports/2020/xmzx.yaml: neither its place nor its content says whose it is.',
      },
    },
  },
  JC1311: {
    title: { zh: '新的一版漏了报过的数', en: 'A new revision leaves figures out' },
    why: {
      zh: '新的一版代替整个上一版。漏掉的数会像没有报过一样，已有的结论也会跟着没了。',
      en: 'A revision replaces the whole report. What it leaves out would count as never reported, and verdicts would vanish with it.',
    },
    fix: {
      zh: '把上一版整份抄下来，只改要改的数。',
      en: 'Copy the whole of the revision before and change only what has changed.',
    },
    example: {
      kind: 'lines',
      file: 'reports/xmzx/2020.r2.yaml',
      wrong: '  produce-passed:\n    value: 379',
      right: '  produce-passed:\n    value: 379\n  produce-rate:\n    value: 98.19%',
      note: { zh: '第1版还报过produce-rate。', en: 'The first revision reported produce-rate as well.' },
    },
  },
  JC1401: {
    title: { zh: '截止日早于起始日', en: 'An exception that ends before it begins' },
    why: {
      zh: '免予考核、准予延期都有起止两天。截止在前，就一天也不起作用。',
      en: 'A waiver or an extension has a first and a last day. If the last comes first, it is never in force.',
    },
    fix: {
      zh: '对照批准文件，改对from和until。',
      en: 'Check from and until against the document that approved it.',
    },
    example: {
      kind: 'lines',
      file: 'waivers.yaml',
      wrong: '    from: 2020-10-30\n    until: 2020-01-10',
      right: '    from: 2020-10-30\n    until: 2020-12-10',
    },
  },
  JC1402: {
    title: { zh: '收文登记没有写收到什么', en: 'A register entry that does not say what came in' },
    why: {
      zh: '要凭登记认定哪份材料按时、哪份没到，所以每条都要写收到的是什么。',
      en: 'The register decides which paper was on time, so every entry has to say what came.',
    },
    fix: {
      zh: '加documents，写收到的材料；或者加report，写是随哪一期的报表来的。',
      en: 'Add documents with what came in, or report with the period of the report it came with.',
    },
    example: {
      kind: 'lines',
      file: 'receipts.yaml',
      wrong: '  - unit: 市市场监管局\n    receivedAt:',
      right: '  - unit: 市市场监管局\n    documents: [annual-report, next-plan]\n    receivedAt:',
    },
  },
  JC1403: {
    title: { zh: '退回时间早于收到时间', en: 'Returned before it came in' },
    why: {
      zh: '没有收到，就不会退回。两个时间有一个登记错了。',
      en: 'Nothing is sent back before it arrives. One of the two times is wrong.',
    },
    fix: {
      zh: '对照收文簿，改对receivedAt或returned里的at。',
      en: 'Check receivedAt and the at below returned against your records.',
    },
    example: {
      kind: 'lines',
      file: 'receipts.yaml',
      wrong:
        '    receivedAt: 2020-11-05T10:00:00+08:00\n    returned: {at: 2020-11-03T09:00:00+08:00, reason: 没有盖章}',
      right:
        '    receivedAt: 2020-11-02T10:00:00+08:00\n    returned: {at: 2020-11-03T09:00:00+08:00, reason: 没有盖章}',
    },
  },
  JC1404: {
    title: { zh: '该单位不在这个时限之内', en: 'The unit has nothing to hand in by this deadline' },
    why: {
      zh: '准予延期只能给这个时限的报送单位。别的单位本来就不用报，延期没有意义。',
      en: 'Only a unit that must hand something in can be given more time for it.',
    },
    fix: {
      zh: '核对单位和时限。各时限有哪些报送单位，用jc list deadlines查。',
      en: 'Check the unit and the deadline; jc list deadlines shows who must report by when.',
    },
    example: {
      kind: 'lines',
      file: 'waivers.yaml',
      wrong: '    unit: 城区政府\n    approver: 市食安办负责人',
      right: '    unit: 市商务局\n    approver: 市食安办负责人',
    },
  },
} as const satisfies Record<keyof typeof consistencyCodes, Explanation>;
