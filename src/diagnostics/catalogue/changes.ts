import type { CatalogueEntry } from '../entry.ts';

/** A change under review: what it does to reports that are in, and to files that judge. */
export const changeCodes = {
  JC1501: {
    severity: 'error',
    message: {
      zh: '报过并已采用的报表被直接改了；更正要另报一版，不改原件',
      en: 'A report that was accepted is edited in place; a correction is a new revision, never an edit',
    },
    fix: {
      zh: '把这个文件改回原样，要改的数写进新的一版：{next}。',
      en: 'Restore this file and put what has changed into a new revision: {next}.',
    },
  },
  JC1502: {
    severity: 'error',
    message: {
      zh: '报过并已采用的报表被删了；报过的要留着',
      en: 'A report that was accepted is removed; what was handed in stays',
    },
    fix: {
      zh: '把这个文件放回来；数不对的，另报一版更正。',
      en: 'Put the file back; wrong figures are corrected by a new revision.',
    },
  },
  JC1503: {
    severity: 'error',
    message: {
      zh: '报过并已采用的报表被改了名或移了位置，原来是 {from}',
      en: 'A report that was accepted is renamed or moved; it was {from}',
    },
    fix: { zh: '改回原来的位置和名称。', en: 'Put it back where it was.' },
  },
  JC1504: {
    severity: 'error',
    message: {
      zh: '写的报送时间是{found}，而文件{committed}已经提交入库（{commit}）',
      en: 'submittedAt says {found}, but the file was committed at {committed} ({commit})',
    },
    fix: {
      zh: '把submittedAt改成实际报送的时间。',
      en: 'Write the time at which it was really handed in.',
    },
  },
  JC1505: {
    severity: 'error',
    message: {
      zh: '写的报送时间{found}在时限{deadline}以内，但文件{committed}才提交入库（{commit}），末日是{last}',
      en: 'submittedAt {found} is in time for {deadline}, but the file was committed at {committed} ({commit}), after the last day {last}',
    },
    fix: {
      zh: '把submittedAt改成实际报送的时间；确实按时交到的，请市食安办在收文登记里登记。',
      en: 'Write the time at which it was really handed in; if it did come in on time, ask the office to enter it in the register.',
    },
  },
  JC3402: {
    severity: 'warning',
    message: { zh: '报表带有可执行标记', en: 'The report is marked as a program' },
    fix: {
      zh: '去掉标记：git update-index --chmod=-x 文件名。',
      en: 'Remove the mark: git update-index --chmod=-x FILE.',
    },
  },
  JC3501: {
    severity: 'warning',
    message: {
      zh: '这次改动还改了这个文件；合并以前不起作用，判定照{ref}上的',
      en: 'The change touches this file as well; until it is merged, the one at {ref} decides',
    },
    fix: {
      zh: '报数的改动里不要带它；要改规则、登记或免予考核的，另提，由管数据的人审。',
      en: 'Leave it out of a submission; rules, register and waivers are changed apart, and reviewed by their keeper.',
    },
  },
  JC3502: {
    severity: 'warning',
    message: {
      zh: '一次改动里有几家的报表：{units}',
      en: 'One change brings reports of several bodies: {units}',
    },
    fix: {
      zh: '核对是不是该由一家报；各家的报表分开提。',
      en: 'Check whether that is meant; each body hands in its own.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;
