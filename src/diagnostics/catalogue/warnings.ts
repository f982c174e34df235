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
    message: {
      zh: '{group}没有成员，{deadline}时限无人可认定',
      en: '{group} has no members; nobody is judged for deadline {deadline}',
    },
    fix: { zh: '补上成员。', en: 'Add its members.' },
  },
  JC3201: {
    severity: 'warning',
    message: { zh: '{target}已达标，免予考核用不上', en: '{target} is met; its waiver excuses nothing' },
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
    message: { zh: '与第{line}行的例外重叠', en: 'It overlaps the exception of line {line}' },
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
      zh: '“{figure}”合计{found}，与“{other}”{whole}相差{difference}',
      en: '"{figureEn}" adds up to {found}, {difference} off "{otherEn}" ({whole})',
    },
    fix: { zh: '核对两边的数；两数不相加。', en: 'Check both sides; they are never added.' },
  },
  JC3305: {
    severity: 'warning',
    message: {
      zh: '报了计数又报了百分数，计数得{counted}，百分数是{found}',
      en: 'Counts and a percentage are given: {counted} by the counts, {found} as stated',
    },
    fix: { zh: '以计数为准；核对百分数。', en: 'The counts are used; check the percentage.' },
  },
  JC3401: {
    severity: 'warning',
    message: { zh: '这个文件不是报表，不读', en: 'This file is none that is read here' },
    fix: {
      zh: '报表是 .yaml 文件；佐证材料放在别处。',
      en: 'Reports are .yaml files; keep other papers elsewhere.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>;
