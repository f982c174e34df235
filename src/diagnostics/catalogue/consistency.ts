import type { CatalogueEntry } from '../entry.ts';

/** Files that contradict their path, their unit or each other; the register and the waivers. */
export const consistencyCodes = {
  JC1301: {
    severity: 'error',
    message: {
      zh: '内容写的是“{found}”，与文件位置不符；照内容应放在 {expected}',
      en: 'The content says "{found}", the path says otherwise; it belongs at {expected}',
    },
    fix: { zh: '改对内容，或把文件放到该放的位置。', en: 'Correct the content, or move the file.' },
  },
  JC1302: {
    severity: 'error',
    message: {
      zh: '第{revision}版有两份，另一份是 {other}；两份都不采用',
      en: 'Revision {revision} is there twice, also as {other}; neither counts',
    },
    fix: {
      zh: '留一份，另一份删去，或改作下一版。',
      en: 'Keep one; delete the other or make it the next revision.',
    },
  },
  JC1303: {
    severity: 'error',
    message: { zh: '“{figure}”不由本单位报', en: '"{figureEn}" is not reported by this unit' },
    fix: {
      zh: '删去这一项；该谁报见 jc list figures。',
      en: 'Delete it; jc list figures says who reports it.',
    },
  },
  JC1304: {
    severity: 'error',
    message: {
      zh: '“{figure}”按{periods}报，与{period}重叠，会重复计算',
      en: '"{figureEn}" is reported for {periods}; {period} overlaps and would count twice',
    },
    fix: { zh: '把这个数并入{periods}的报表。', en: 'Put the value into the report for {periods}.' },
  },
  JC1305: {
    severity: 'error',
    message: {
      zh: '“{figure}”不报{period}，只报{periods}',
      en: '"{figureEn}" is not reported for {period}, only for {periods}',
    },
    fix: { zh: '核对期间。', en: 'Check the period.' },
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
      zh: '累计数“{figure}”由{before}变成{found}，补报不能使数变小',
      en: '"{figureEn}" falls from {before} to {found}; an addition cannot make it smaller',
    },
    fix: {
      zh: '核对数字；确要改小的，性质改为更正、退回重报、口径调整或审计核减。',
      en: 'Check the number; if it must fall, give another kind: 更正, 退回重报, 口径调整 or 审计核减.',
    },
  },
  JC1308: {
    severity: 'error',
    message: {
      zh: '第{revision}版的报送日{found}早于前一版的{before}',
      en: 'Revision {revision} is dated {found}, before the one it revises ({before})',
    },
    fix: { zh: '核对报送时间和版次。', en: 'Check the time of submission and the number.' },
  },
  JC1309: {
    severity: 'error',
    message: {
      zh: '第{revision}版没有写 revises（性质和理由）',
      en: 'Revision {revision} does not say what it revises and why',
    },
    fix: { zh: '加 revises，写明 kind 和 reason。', en: 'Add revises with kind and reason.' },
  },
  JC1310: {
    severity: 'error',
    message: { zh: '这里不是放报表的位置', en: 'This is not a place for reports' },
    fix: {
      zh: '报表放在 reports/单位代号/期间.yaml，更正放 期间.r2.yaml。',
      en: 'Reports belong at reports/<unit>/<period>.yaml, corrections at <period>.r2.yaml.',
    },
  },
  JC1401: {
    severity: 'error',
    message: { zh: '截止日{until}早于起始日{from}', en: 'It ends on {until}, before it begins on {from}' },
    fix: { zh: '核对两个日期。', en: 'Check both dates.' },
  },
  JC1402: {
    severity: 'error',
    message: { zh: '这条登记没有写收到什么', en: 'This entry does not say what came in' },
    fix: { zh: '写明 documents，或 report。', en: 'Give documents, or report.' },
  },
  JC1403: {
    severity: 'error',
    message: { zh: '退回时间早于收到时间', en: 'It was returned before it came in' },
    fix: { zh: '核对两个时间。', en: 'Check both times.' },
  },
  JC1404: {
    severity: 'error',
    message: {
      zh: '该单位不在时限{deadline}的报送单位之内',
      en: 'The unit is no subject of deadline {deadline}',
    },
    fix: { zh: '核对单位和时限。', en: 'Check the unit and the deadline.' },
  },
} as const satisfies Record<string, CatalogueEntry>;
