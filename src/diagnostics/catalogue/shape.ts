import type { CatalogueEntry } from '../entry.ts';
import { formWords, typeWords } from './shape-words.ts';

const meant = { zh: '是不是“{suggestion}”？', en: 'Did you mean "{suggestion}"?' } as const;

/** Contents that are not what the file's schema asks for, and names that nothing goes by. */
export const shapeCodes = {
  JC1101: {
    severity: 'error',
    message: { zh: '{problem}', en: '{problem}' },
    fix: { zh: '{problem:fix}', en: '{problem:fix}' },
    words: {
      missing: { zh: '没有写明格式', en: 'The format is not stated' },
      'missing:fix': {
        zh: '第一行写“schema: {expected}”。',
        en: 'Write "schema: {expected}" in the first line.',
      },
      unknown: {
        zh: '没有“{found}”这种格式；这里要{expected}',
        en: 'There is no format "{found}"; this must be {expected}',
      },
      'unknown:fix': { zh: '改成“schema: {expected}”。', en: 'Write "schema: {expected}".' },
      other: {
        zh: '这个位置要放{expected}，这份文件是{found}',
        en: 'This place is for {expected}; the file says {found}',
      },
      'other:fix': { zh: '把文件放到它该在的文件夹。', en: 'Move the file to the folder it belongs to.' },
      newer: { zh: '这份文件的格式是{found}，比这个程序新', en: '{found} was made for a newer jc' },
      'newer:fix': {
        zh: '换用新版程序，或改按{expected}填。',
        en: 'Use a newer jc, or write the file as {expected}.',
      },
    },
  },
  JC1102: {
    severity: 'error',
    message: {
      zh: '没有叫“{key}”的项；这里可填：{allowed}',
      en: 'There is no "{key}" here; allowed: {allowed}',
    },
    fix: { zh: '改成可填的一项，或删掉。', en: 'Use one of these, or delete it.' },
    fixSuggest: meant,
  },
  JC1103: {
    severity: 'error',
    message: { zh: '缺：{keys}（{titleZh}）', en: 'Missing: {keys} ({titleEn})' },
    fix: {
      zh: '照样表补上，每项一行，写成“名称: 内容”。',
      en: 'Add each as a line "name: value", as in the form.',
    },
    fixSuggest: {
      zh: '补一行，例如“{keys}: {suggestion}”。',
      en: 'Add a line, for example "{keys}: {suggestion}".',
    },
  },
  JC1104: {
    severity: 'error',
    message: { zh: '这里要填{wanted}，{kind:found}', en: 'This must be {wanted}, but is {kind:found}' },
    fix: { zh: '{problem:fix}', en: '{problem:fix}' },
    words: typeWords,
  },
  JC1105: {
    severity: 'error',
    message: {
      zh: '没有“{found}”这个选项；可选：{allowed}',
      en: '"{found}" is not a choice here; allowed: {allowed}',
    },
    fix: { zh: '改成可选的，照样写。', en: 'Use one of these, as written.' },
    fixSuggest: meant,
  },
  JC1106: {
    severity: 'error',
    message: { zh: '{problem}', en: '{problem}' },
    fix: { zh: '{problem:fix}', en: '{problem:fix}' },
    fixSuggest: { zh: '照这个样子写：{suggestion}', en: 'Write it like this: {suggestion}' },
    words: formWords,
  },
  JC1107: {
    severity: 'error',
    message: { zh: '没有叫“{found}”的单位', en: 'There is no unit called "{found}"' },
    fix: {
      zh: '填单位的代号、名称或别名，见 jc list units。',
      en: "Use a unit's id, name or alias: jc list units.",
    },
    fixSuggest: meant,
  },
  JC1108: {
    severity: 'error',
    message: { zh: '没有叫“{found}”的数据项', en: 'There is no figure called "{found}"' },
    fix: { zh: '填数据项的代号，见 jc list figures。', en: 'Use the id of a figure: jc list figures.' },
    fixSuggest: meant,
  },
  JC1109: {
    severity: 'error',
    message: {
      zh: '没有叫“{found}”的报送材料；可填：{allowed}',
      en: 'There is no document "{found}" to hand in; allowed: {allowed}',
    },
    fix: { zh: '填材料的代号，见 jc list deadlines。', en: 'Use the id of a document: jc list deadlines.' },
    fixSuggest: meant,
  },
  JC1110: {
    severity: 'error',
    message: {
      zh: '这个数据项没有叫“{found}”的分项；可填：{allowed}',
      en: 'This figure has no scope "{found}"; allowed: {allowed}',
    },
    fix: { zh: '填分项的代号。', en: 'Use the id of a scope.' },
    fixSuggest: meant,
  },
  JC1111: {
    severity: 'error',
    message: { zh: '没有“{found}”这个{kind}', en: 'There is no {kind} "{found}"' },
    fix: { zh: '{kind:fix}', en: '{kind:fix}' },
    fixSuggest: meant,
    words: {
      task: { zh: '具体任务', en: 'task' },
      'task:fix': {
        zh: '填“项.分工.句”，例如 14.1.2，见 jc list tasks。',
        en: 'Use item.assignment.sentence, such as 14.1.2: jc list tasks.',
      },
      target: { zh: '量化指标', en: 'target' },
      'target:fix': {
        zh: '填指标的编号，见 jc list targets。',
        en: 'Use the id of a target: jc list targets.',
      },
      deadline: { zh: '报送时限', en: 'deadline' },
      'deadline:fix': {
        zh: '填时限的编号，见 jc list deadlines。',
        en: 'Use the id of a deadline: jc list deadlines.',
      },
      recipient: { zh: '接收单位', en: 'recipient' },
      'recipient:fix': {
        zh: '填时限里写的接收单位的代号，见 jc list deadlines。',
        en: "Use the id of a deadline's recipient: jc list deadlines.",
      },
      population: { zh: '人口数列', en: 'population series' },
      'population:fix': {
        zh: '填 registry/populations.yaml 里的代号。',
        en: 'Use an id from registry/populations.yaml.',
      },
      interpretation: { zh: '口径', en: 'interpretation' },
      'interpretation:fix': {
        zh: '填口径的编号，见 jc list interpretations。',
        en: 'Use the id of an interpretation: jc list interpretations.',
      },
    },
  },
  JC1112: {
    severity: 'error',
    message: {
      zh: '“{found}”是一组单位，这里只写一个单位',
      en: '"{found}" is a group; one unit is named here',
    },
    fix: { zh: '写其中一个单位的名称。', en: 'Name one of its units.' },
  },
} as const satisfies Record<string, CatalogueEntry>;
