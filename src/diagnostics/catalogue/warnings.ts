import type { CatalogueEntry } from '../entry.ts';

const waiverWords = {
  exemption: { zh: '免予考核', en: 'waiver' },
  extension: { zh: '延期', en: 'extension' },
} as const;

/** Things to know that make nothing invalid. */
export const warningCodes = {
  JC3101: {
    severity: 'warning',
    message: {
      zh: '{group}名单为示例，{deadline}时限据此认定',
      en: 'The member list of {group} is a sample; deadline {deadline} rests on it',
    },
    fix: { zh: '换成有文件依据的名单。', en: 'Put a list in its place that a document supports.' },
  },
  JC3102: {
    severity: 'warning',
    message: { zh: '{group}没有成员，{kind}', en: '{group} has no members: {kind}' },
    fix: { zh: '在单位组里补上成员。', en: 'Add its members to the group.' },
    words: {
      deadline: { zh: '时限{id}没有应报单位', en: 'nobody is due for deadline {id}' },
      figure: { zh: '数据项{id}没有单位报', en: 'nobody reports the figure {id}' },
    },
  },
  JC3201: {
    severity: 'warning',
    message: {
      zh: '{target}已达标或不适用，免予考核用不上',
      en: '{target} is met or does not apply; its waiver excuses nothing',
    },
    fix: { zh: '核对是不是还要这一条。', en: 'Check whether it is still needed.' },
  },
  JC3202: {
    severity: 'warning',
    message: {
      zh: '{unit}已报齐，准予延期用不上',
      en: '{unit} has handed in everything; its extension excuses nothing',
    },
    fix: { zh: '核对是不是还要这一条。', en: 'Check whether it is still needed.' },
  },
  JC3203: {
    severity: 'warning',
    message: {
      zh: '与第{line}行的那一条对象相同、日期重叠',
      en: 'Same subject and overlapping dates as the one of line {line}',
    },
    fix: { zh: '并成一条。', en: 'Make them one.' },
  },
  JC3204: {
    severity: 'warning',
    message: {
      zh: '{what}的{kind}已于{until}过期，不再起作用',
      en: 'The {kind} of {what} ran out on {until}',
    },
    fix: {
      zh: '要继续的，另行批准；不再要的，保留备查。',
      en: 'Have a new one approved if needed; keep this one for the record.',
    },
    words: waiverWords,
  },
  JC3205: {
    severity: 'warning',
    message: { zh: '{what}的{kind}将于{until}到期', en: 'The {kind} of {what} will run out on {until}' },
    fix: { zh: '要继续的，及早报批。', en: 'Have a new one approved in time if needed.' },
    words: waiverWords,
  },
  JC3301: {
    severity: 'warning',
    message: {
      zh: '累计数“{figure}”由{before}减为{found}，少{difference}；{revisionKind}：{reason}',
      en: '"{figureEn}" falls from {before} to {found}, by {difference}; {revisionKind}: {reason}',
    },
    fix: { zh: '核对理由是否成立。', en: 'Check that the reason holds.' },
  },
  JC3302: {
    severity: 'warning',
    message: {
      zh: '与{with}都报了联合部分{found}，归属未定',
      en: '{with} reports the same joint part of {found}; whose it is, is open',
    },
    fix: { zh: '由两家商定归属，由一家报。', en: 'Let the two settle who reports it.' },
  },
  JC3303: {
    severity: 'warning',
    message: {
      zh: '“{figure}”合计{found}，与“{other}”的{whole}相差{difference}',
      en: '"{figureEn}" adds up to {found}, {difference} off "{otherEn}" ({whole})',
    },
    fix: { zh: '核对两边的数；两数不相加。', en: 'Check both sides; they are never added.' },
  },
  JC3305: {
    severity: 'warning',
    message: {
      zh: '报的百分数是{found}，按同时报的数计算是{counted}，两者不符',
      en: 'The percentage is given as {found}, but the counts make {counted}',
    },
    fix: {
      zh: '判定用的是数；核对百分数，或删去。',
      en: 'The counts are used; check the percentage, or delete it.',
    },
  },
  JC3401: {
    severity: 'warning',
    message: { zh: '这个文件不是报表，没有读取', en: 'This file is no report and was not read' },
    fix: {
      zh: '是报表的，另存为 .yaml 文本文件；佐证材料放到 reports 以外。',
      en: 'Reports are .yaml files; keep other papers outside reports.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;
