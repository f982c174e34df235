import type { CatalogueEntry } from '../entry.ts';

/** Files that contradict their path, their unit or each other; the register and the waivers. */
export const consistencyCodes = {
  JC1301: {
    severity: 'error',
    message: {
      zh: '照这里写的“{found}”，文件应是 {expected}，与现在的位置或名称不符',
      en: 'With "{found}" written here, the file belongs at {expected}, not where it is',
    },
    fix: { zh: '{problem:fix}', en: '{problem:fix}' },
    words: {
      'place:fix': {
        zh: '这里填错的，改这里；文件放错、起错名的，移到或改名为 {expected}。',
        en: 'Correct this line, or move or rename the file to {expected}.',
      },
      'revision:fix': {
        zh: '文件名对的，这里写 {claimed}；这里对的，文件改名为 {expected}。不要覆盖以前报的文件。',
        en: 'If the name of the file is right, write {claimed} here; if this is, rename it to {expected}. Never overwrite what was sent before.',
      },
    },
  },
  JC1302: {
    severity: 'error',
    message: {
      zh: '第{revision}版有两份，另一份是 {other}；两份都不采用',
      en: 'Revision {revision} is there twice, also as {other}; neither counts',
    },
    fix: {
      zh: '留一份，另一份删去；是更正的，改作下一版，例如文件名 2020.r2.yaml，里面写“revision: 2”。',
      en: 'Keep one and delete the other; a correction becomes the next revision, such as 2020.r2.yaml with "revision: 2".',
    },
  },
  JC1303: {
    severity: 'error',
    message: { zh: '“{figure}”不由本单位报', en: '"{figureEn}" is not reported by this unit' },
    fix: {
      zh: '删去这一项；该由谁报，见 jc list figures。',
      en: 'Delete it; jc list figures says who reports it.',
    },
  },
  JC1304: {
    severity: 'error',
    message: {
      zh: '“{figure}”按{periods}报，与这份报表的{period}重叠，会重复计算',
      en: '"{figureEn}" is reported for {periods}; {period} overlaps and would count twice',
    },
    fix: { zh: '删去这一项，把数报在{periods}的报表里。', en: 'Delete it here and report it for {periods}.' },
  },
  JC1305: {
    severity: 'error',
    message: {
      zh: '“{figure}”只报{periods}，不报{period}',
      en: '"{figureEn}" is not reported for {period}, only for {periods}',
    },
    fix: {
      zh: '核对报表的期间；不错的，删去这一项。',
      en: 'Check the period of the report; if it is right, delete this.',
    },
  },
  JC1306: {
    severity: 'error',
    message: {
      zh: '有第{revision}版，没有第{before}版',
      en: 'There is a revision {revision} but no revision {before}',
    },
    fix: { zh: '补上第{before}版，或把版次改对。', en: 'Add revision {before}, or correct the number.' },
  },
  JC1307: {
    severity: 'error',
    message: {
      zh: '累计数“{figure}”由{before}变成{found}；补报只能增加，不能减少',
      en: '"{figureEn}" falls from {before} to {found}; an addition (补报) cannot make it smaller',
    },
    fix: {
      zh: '核对数字；确要改小的，把 revises 里“kind: 补报”的“补报”改成更正、退回重报、口径调整或审计核减。',
      en: 'Check the number; if it must fall, replace 补报 after kind by 更正, 退回重报, 口径调整 or 审计核减.',
    },
  },
  JC1308: {
    severity: 'error',
    message: {
      zh: '第{revision}版的报送时间{found}早于前一版的{before}',
      en: 'Revision {revision} is dated {found}, before the one it revises ({before})',
    },
    fix: { zh: '核对两版的报送时间和版次。', en: 'Check both times of submission and the numbers.' },
  },
  JC1309: {
    severity: 'error',
    message: {
      zh: '第{revision}版没有写为什么重报（revises）',
      en: 'Revision {revision} does not say why it was sent again (revises)',
    },
    fix: {
      zh: '加“revises: {kind: 更正, reason: 理由}”；性质可写补报、更正、退回重报、口径调整、审计核减。',
      en: 'Add "revises: {kind: 更正, reason: …}"; kind is 补报, 更正, 退回重报, 口径调整 or 审计核减.',
    },
  },
  JC1310: {
    severity: 'error',
    message: { zh: '报表不放在这里，这份不采用', en: 'Reports do not belong here; this one does not count' },
    fix: {
      zh: '放在 reports/单位代号/期间.yaml，例如 reports/scjgj/2020.yaml；更正放 2020.r2.yaml。单位代号见 jc list units。',
      en: 'Put it at reports/<unit>/<period>.yaml, such as reports/scjgj/2020.yaml, a correction at 2020.r2.yaml; for ids of units see jc list units.',
    },
  },
  JC1311: {
    severity: 'error',
    message: {
      zh: '第{revision}版没有带上前一版报过的：{figures}',
      en: 'Revision {revision} leaves out what the one before reported: {figuresEn}',
    },
    fix: {
      zh: '新的一版要写全：没变的数照抄上一版。',
      en: 'A new revision is complete: copy what has not changed from the one before.',
    },
  },
  JC1401: {
    severity: 'error',
    message: { zh: '截止日{until}早于起始日{from}', en: 'It ends on {until}, before it begins on {from}' },
    fix: { zh: '核对这两个日期。', en: 'Check both dates.' },
  },
  JC1402: {
    severity: 'error',
    message: { zh: '这条登记没有写收到什么', en: 'This entry does not say what came in' },
    fix: {
      zh: '加一行 documents（材料代号）或 report（期间和版次，例如 "2020.r2"）。',
      en: 'Add documents (ids of what was handed in) or report (period and revision, such as "2020.r2").',
    },
  },
  JC1403: {
    severity: 'error',
    message: {
      zh: '退回时间{found}早于收到时间{before}',
      en: 'It was returned at {found}, before it came in at {before}',
    },
    fix: { zh: '核对这两个时间。', en: 'Check both times.' },
  },
  JC1404: {
    severity: 'error',
    message: {
      zh: '“{found}”不在时限{deadline}的应报单位之内',
      en: '"{found}" has nothing to hand in for deadline {deadline}',
    },
    fix: {
      zh: '核对单位和时限；谁应报见 jc list deadlines。',
      en: 'Check unit and deadline: jc list deadlines.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;
