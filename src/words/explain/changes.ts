import type { changeCodes } from '../../diagnostics/catalogue/changes.ts';
import type { Explanation } from './entry.ts';

/** Changes under review (`jc check --changed`, `--staged`, `--verify-git`). */
export const changeExplanations = {
  JC1501: {
    title: { zh: '直接改了报过的报表', en: 'A report edited in place' },
    why: {
      zh: '报过的数是凭据：当时报了什么、什么时候报的，以后都要查得到。直接改，前一个数就没有了，结论为什么变也说不清。',
      en: 'What was handed in is evidence: what was said, and when, must be found again. An edit makes the earlier figure vanish, and with it the reason why a verdict changed.',
    },
    fix: {
      zh: '把原件改回去，另报一版，写明为什么改。有差错、没有采用的报表不在此列，改好重报即可。',
      en: 'Restore the file and hand in a new revision with its reason. A file that was refused for errors may be corrected as it is.',
    },
    example: {
      kind: 'told',
      words: {
        zh: '改动里把reports/xmzx/2020.yaml的386改成389。应改回386，另报2020.r2.yaml，写389。',
        en: 'The change turns 386 into 389 in reports/xmzx/2020.yaml. Restore 386 and add 2020.r2.yaml with 389.',
      },
    },
  },
  JC1502: {
    title: { zh: '删了报过的报表', en: 'A report removed' },
    why: {
      zh: '删掉报过的报表，等于说没有报过，按时不按时也没有了凭据。',
      en: 'A report taken away reads as never handed in, and nothing shows any more whether it was in time.',
    },
    fix: {
      zh: '放回来。报错了的，另报一版更正；重复报的两份都没有采用，删一份不算。',
      en: 'Put it back, and correct it by a new revision. Of two files for one revision neither was accepted: one may go.',
    },
    example: {
      kind: 'told',
      words: {
        zh: '改动里删了reports/xmzx/2020.yaml，这份原已采用。',
        en: 'The change deletes reports/xmzx/2020.yaml, which had been accepted.',
      },
    },
  },
  JC1503: {
    title: { zh: '报过的报表改了名', en: 'A report renamed' },
    why: {
      zh: '文件夹和文件名写明是哪家、哪一期、第几版报的。报过再改名，就成了另一家、另一期或另一版的。',
      en: 'Folder and name say whose report it is, for which period and revision. Renamed, it becomes that of somebody or something else.',
    },
    fix: { zh: '改回原来的名称和位置。', en: 'Give it back its name and its place.' },
    example: {
      kind: 'told',
      words: {
        zh: '改动里把reports/xmzx/2020.yaml改名为2020.r2.yaml。',
        en: 'The change renames reports/xmzx/2020.yaml to 2020.r2.yaml.',
      },
    },
  },
  JC1504: {
    title: { zh: '报送时间晚于入库时间', en: 'Handed in after it was committed' },
    why: {
      zh: '文件入库的时候就已经在了，不会在那以后才报。只在写了--verify-git时核对；有收文登记的，以登记为准，不核对。',
      en: 'When a file is committed it is there, and is not handed in later. Checked only with --verify-git, and not where the register has the report.',
    },
    fix: {
      zh: '把submittedAt改成实际报送的时间。电脑的钟不准的，把钟校准。',
      en: 'Write the time at which it was handed in. Set the clock of the computer if that is wrong.',
    },
    example: {
      kind: 'told',
      words: {
        zh: '写的是2020-11-09T10:00:00+08:00，文件11月8日就已入库。',
        en: 'It says 2020-11-09T10:00:00+08:00, and the file was committed on 8 November.',
      },
    },
  },
  JC1505: {
    title: { zh: '写的按时，入库已过期', en: 'In time by its own word, committed too late' },
    why: {
      zh: '没有收文登记时，按时不按时照报送单位写的时间。文件过了末日才入库，这个时间没有凭据。只在写了--verify-git时核对。',
      en: 'Without an entry in the register the word of the unit decides. A file committed after the last day does not bear it out. Checked only with --verify-git.',
    },
    fix: {
      zh: '写实际报送的时间；确实按时交到的（例如交的纸质件），请市食安办登记收文。',
      en: 'Write the real time; if it did come in on time, for example on paper, ask the office to enter it in the register.',
    },
    example: {
      kind: 'told',
      words: {
        zh: '末日是11月1日，写的是10月31日，文件11月9日才入库。',
        en: 'The last day is 1 November, the file says 31 October and was committed on 9 November.',
      },
    },
  },
  JC3402: {
    title: { zh: '报表带有可执行标记', en: 'A report marked as a program' },
    why: {
      zh: '报表是给人看、给程序读的文字，不是程序。带这个标记多半是复制时带上的，也可能有人想让它运行。',
      en: 'A report is text to be read, not a program. The mark mostly comes from copying, but somebody may want it to be run.',
    },
    fix: {
      zh: '去掉标记：git update-index --chmod=-x 文件名。',
      en: 'Remove the mark: git update-index --chmod=-x FILE.',
    },
    example: {
      kind: 'told',
      words: {
        zh: 'reports/xmzx/2020.yaml在库里的属性是100755，应是100644。',
        en: 'reports/xmzx/2020.yaml has mode 100755 in the repository instead of 100644.',
      },
    },
  },
  JC3501: {
    title: { zh: '改动里有报表以外的文件', en: 'The change touches what judges it' },
    why: {
      zh: '工作安排、名录、收文登记、免予考核和设定由管数据的人管。报数的人一并改了，等于自己定规则；所以合并以前一律照原来的判。',
      en: 'Plan, registry, register, waivers and settings belong to whoever keeps the data. A submitter who changes them would make the rules, so the old ones hold until the change is merged.',
    },
    fix: {
      zh: '报数的改动里只放报表。要改规则的另提，由管数据的人审；合并时要看清这里列出的文件。',
      en: 'A submission holds reports alone. Rules are changed apart; whoever merges looks at the files named here.',
    },
    example: {
      kind: 'told',
      words: {
        zh: '改动里除了报表，还在waivers.yaml里给自己加了一条免予考核。',
        en: 'Beside a report the change adds a waiver for its own unit to waivers.yaml.',
      },
    },
  },
  JC3502: {
    title: { zh: '一次改动里有几家的报表', en: 'Reports of several bodies in one change' },
    why: {
      zh: '一家报一家的。一次改动里有别家的报表，多半是放错了文件夹，也可能是替别家报了数。',
      en: 'Each body hands in its own. A file of another body mostly lies in the wrong folder; it may also be a report made in its name.',
    },
    fix: {
      zh: '放错的移到自己的文件夹；办公室代为录入的，核对以后可以不管。',
      en: 'Move it to the right folder; if the office enters reports for several bodies, check it and leave it.',
    },
    example: {
      kind: 'told',
      words: {
        zh: '改动里有reports/xmzx/2020.r2.yaml，也有reports/fgw/2020.r2.yaml。',
        en: 'The change brings reports/xmzx/2020.r2.yaml and reports/fgw/2020.r2.yaml.',
      },
    },
  },
} as const satisfies Record<keyof typeof changeCodes, Explanation>;
